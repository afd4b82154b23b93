import { countEn } from './count';
import type { AppraisalStrings } from './appraisal.vi';
import { counted } from './plural.en';
import { scoreDoubtsEn } from './scoreDoubts.en';

export const appraisalEn: AppraisalStrings = {
  intro:
    'Take scores from the table of the ministry or of the appraisal council: choose a table of this workbook, or drop the file that came. Criteria are matched by code and name; look through them before anything is written.',
  drop: 'Drop the file with the scores here, or click to choose it',
  noTableIn: (file) => `No table of scores was found in the file ${file}.`,
  from: (name) => `Table of scores for ${name}`,
  none: 'None chosen',
  inFile: (sheet, file) => `${sheet} (file ${file})`,
  kinds: {
    appraised: 'Appraised score',
    survey: 'Surveyed score',
    final: 'Final score',
  },
  takeFrom: (kind) => `${kind}: taken from column`,
  goTo: (kind) => `${kind}: written to column`,
  notTaken: 'Not taken',
  column: (letters, heading) => `${letters}: ${heading}`,
  newColumn: 'Add a column to the table',
  ownSheet: 'Only the sheet “Điểm bị trừ”',
  noColumn: (kinds) =>
    `The table has no column for: ${kinds}. Choose “Add a column to the table” to write scores of fields and the total, too; else the scores of single criteria go to the sheet “Điểm bị trừ” alone.`,
  otherYear: (its, own) =>
    `The table of scores is of ${its}, the appendix of ${own}: check before writing.`,
  sourceDoubts: (questions) =>
    `The table received is not clear in these points; look at them before writing: ${questions}`,
  chooseColumns:
    'Choose the columns to take: their headings do not say of which year the scores are, or who gave them.',
  matched: (same, of) => `${countEn(same)} of ${countEn(of)} criteria have the same code and name.`,
  matchNote: 'Clear the tick where both are not the same criterion: its score is not taken.',
  unsure: (count) => `${counted(count, 'criterion', 'criteria')} may be the same, to be confirmed`,
  fates: {
    same: (count) => `${counted(count, 'criterion', 'criteria')} with the same code and name`,
    recoded: (count) => `${counted(count, 'criterion', 'criteria')} with another code`,
    renamed: (count) => `${counted(count, 'criterion', 'criteria')} with another name`,
    moved: (count) => `${counted(count, 'criterion', 'criteria')} under another one`,
    'moved-renamed': (count) =>
      `${counted(count, 'criterion', 'criteria')} with another name, under another one`,
  },
  byHand: (count) => `${counted(count, 'criterion', 'criteria')} matched by hand`,
  added: (count) =>
    `${counted(count, 'criterion', 'criteria')} without a score in the table that came`,
  isNew: 'Not in the table that came',
  pair: (title) => `Criterion of the table that came for ${title}`,
  dropped: (count) =>
    `${counted(count, 'criterion', 'criteria')} of the table that came without a match`,
  doubtful: (count) => `${counted(count, 'score')} to look at, taken only where ticked`,
  refused: (count) => `${counted(count, 'score')} that cannot be taken`,
  doubt: (kind, text, why) => `${kind} “${text}”: ${why}`,
  whys: {
    ...scoreDoubtsEn,
    'other-max': (limit, other) =>
      `the maximum is ${other} in the table that came, and ${limit} in the appendix`,
    'source-doubt': () => 'the table received is not clear about this column or row',
    'parts-differ': () => 'is not what its own parts come to in the table that came',
  },
  formulas: (count) => `${counted(count, 'cell')} with a formula, left alone`,
  formula: (shows, value) => `gives ${shows}, the table that came says ${value}`,
  figures: (count) => `${counted(count, 'score')} read`,
  figure: (kind, before, after) => `${kind}: ${before} → ${after}`,
  blank: 'blank',
  same: (value) => `${value} (as it stands)`,
  gaps: (count) => `${counted(count, 'criterion', 'criteria')} other than the self-assessed score`,
  gap: (self, now, gap) => `self-assessed ${self} → ${now} (${gap})`,
  total: 'Total',
  sheetNote:
    'The sheet “Điểm bị trừ” lists each criterion that lost points: how many, why, who answers for it, the explanation and the remedy. What was written on it is kept when it is made again.',
  write: (count) =>
    count === 0
      ? 'Make the sheet “Điểm bị trừ”'
      : `Preview ${counted(count, 'score')} and the sheet “Điểm bị trừ”`,
};
