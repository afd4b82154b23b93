import { countEn } from './count';
import type { CollectStrings } from './collect.vi';
import { counted } from './plural.en';
import { scoreDoubtsEn } from './scoreDoubts.en';

export const collectEn: CollectStrings = {
  search: 'Search agencies, codes and names',
  searchDoubts: 'Search what is to be looked at',
  noneFound: 'Nothing found.',
  drop: 'Drop returned files here, or click to choose',
  removeFile: (file) => `Take ${file} away`,
  sheets: (count) => counted(count, 'sheet'),
  readingFiles: (done, all) => `Reading file ${countEn(done)} of ${countEn(all)}…`,
  oldFonts: (files) =>
    `Text in ${files.join(', ')} was typed in an old font (TCVN3 or VNI), not in Unicode: headings and words may not be recognised. Ask the agency to convert it to Unicode and send it again.`,
  without: (files) =>
    `No agency sheet in: ${files.join(', ')}. It must be a sheet that “Assign” has made.`,
  unread: {
    newer: (sheet) =>
      `The sheet ${sheet} was made by a newer version of the add-in and was not read. Reopen the add-in to update it, then collect again.`,
    'no-mark': (sheet) =>
      `The sheet ${sheet} has rows of a form, but what stood in A1 is gone: whose it is nobody knows, and it was not read. Ask the agency to fill in the form that it was sent.`,
    'other-province': (sheet) =>
      `The form ${sheet} names another province and was not read. Check the file, and ask the agency for the right form.`,
    'lost-letters': (sheet) =>
      `The form ${sheet} lost its accented letters when it was saved (“?” or “_” stand for them) and was not read. Ask the agency to save it as .xlsx and send it again.`,
  },
  headingsLost: (sheet) => `The sheet ${sheet} has lost its column headings.`,
  accepted: (count) => `${counted(count, 'result')} received`,
  held: (count) =>
    count === 0 ? 'none in the table yet' : `${countEn(count)} in the table already`,
  conflicts: (count) => counted(count, 'conflict'),
  doubtful: (count) => `${countEn(count)} to look at`,
  gaps: (count) => `${counted(count, 'criterion', 'criteria')} without a result`,
  gapsNote: 'Surveyed ones apart',
  unmatched: (count) => `${counted(count, 'row')} whose score cannot be taken`,
  says: (agency, score) => `${agency}: ${score}`,
  choose: (score) => `Take ${score}`,
  perhaps: (scores) => `perhaps ${scores.join(' or ')}`,
  decided: (score) => `${score} chosen`,
  undecide: 'Choose again',
  ownScore: 'Another score',
  take: 'Take',
  place: 'Give it to a criterion',
  placeSearch: 'Search a criterion for it',
  placeElsewhere: 'Another criterion',
  placed: (agency, score) => `${agency}: given to this criterion, ${score}`,
  ask: 'Ask for more, or for an explanation',
  ignore: 'Ignore',
  settled: {
    asked: 'Added to the reminder',
    ignored: 'Ignored',
  },
  reporting: 'Who has reported',
  allReported: 'All agencies have reported.',
  silent: (count) => `no form from ${counted(count, 'lead agency', 'lead agencies')} yet`,
  incomplete: (count) => `${counted(count, 'agency', 'agencies')} with scores lacking`,
  askedOf: (count) => `${counted(count, 'explanation')} asked for`,
  remind: 'Copy the reminder',
  copied: 'Copied: paste it into a message.',
  copyByHand: 'It could not be copied: choose the text below and press Ctrl+C.',
  doubts: {
    ...scoreDoubtsEn,
    'no-result': () =>
      'the file holds no result of its formula; open it in Excel, save it, and choose it again',
    'other-words': () => 'on the sheet this code has another name; look before taking it',
    'other-year': (_, years) =>
      `the sheet was made for ${String(years?.made ?? '')}, the table is for ${String(years?.now ?? '')} now`,
    merged: () => 'its cell is merged over several rows: whose score it is nobody knows',
    grouped: () => 'Excel may have taken its decimal mark for one of thousands',
    declared: (_, _years, { numbers, worth, given }) =>
      `the declared ${numbers} gives ${worth}, the form says ${given}`,
    'only-declared': (_, _years, { numbers, worth }) =>
      `only ${numbers} was declared, which gives ${worth}`,
    disputed: () => 'another report of this criterion differs, and is doubtful itself',
  },
  unmatchedWhy: {
    'no-key': 'the agency added this row; it belongs to no criterion',
    unknown: 'no table has this criterion',
    'no-table':
      'of which table is not clear: the sheet that it was made from is renamed or gone; give it its old name and collect again',
    parent: 'a score on a row that follows from its parts, and is not taken',
  },
  gapsOf: (agency, count) => `${agency}: ${counted(count, 'criterion', 'criteria')}`,
  gapWhy: {
    'no-sheet': 'No sheet yet',
    'left-blank': 'The sheet is there, its scores are blank',
    collective: 'Led by several together; none of them gave a score',
  },
  recorded: (score) => `the table holds ${score}`,
  ownerless: 'No lead agency',
  write: (count) => (count === 0 ? 'Write the summary sheet' : `Write ${counted(count, 'result')}`),
  reports: (count) =>
    `What agencies filled in on ${counted(count, 'row')} goes to the sheet “Tổng hợp kết quả”.`,
  evidence: 'Make the register of evidence',
  appraisal: 'Appraised, surveyed and final scores',
  heading: (year) => `Kết quả tự đánh giá năm ${year}`,
  nothing: (forms) =>
    forms === 0
      ? 'There is no form yet: make forms on the tab “Assign”, or drop files that agencies sent back above.'
      : 'No form is filled in yet: drop files that agencies sent back above.',
};
