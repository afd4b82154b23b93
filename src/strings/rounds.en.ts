import { beginSmall } from '../core/base/beginSmall';
import { countEn } from './count';
import { englishDay } from './moment';
import { counted } from './plural.en';
import { type RoundsStrings, withWho } from './rounds.vi';

export const roundsEn: RoundsStrings = {
  search: 'Search agencies',
  noneFound: 'Nothing found.',
  title: 'Round of reporting',
  follow: 'Follow rounds of reporting',
  about: 'In each round: who has sent a form, what is lacking, who is late',
  make: 'Make the table of rounds',
  makeHint: (kinds) =>
    kinds.length === 0
      ? 'The plan names no round: the table is made blank, for names, closing days, days due and who reports.'
      : `The plan names ${counted(kinds.length, 'kind')} of rounds: ${kinds.map(withWho).map(beginSmall).join('; ')}. Days due that it does not name are to be written into the table.`,
  none: 'In no round',
  noneNamed: 'The sheet “Kỳ báo cáo” names no round yet: write one into its first column.',
  choose: 'Choose a round',
  chooseHint: 'What is collected is kept for each round by itself.',
  chooseFirst: 'Choose a round above, or “In no round”.',
  withDue: (name, due) => (due === '' ? name : `${name} (due: ${due})`),
  received: (count, of) => `${countEn(count)} of ${counted(of, 'form')} received`,
  lacking: (count) => `${countEn(count)} with something lacking`,
  late: (count) => `${counted(count, 'agency', 'agencies')} late`,
  due: (day) => `due on ${englishDay(day)}`,
  noDue: 'No day is noted for this round, so nobody is late.',
  notOneDay: (due) => `“${due}” is no single day, so nobody is late.`,
  states: {
    'not-sent': 'Form not sent out',
    sent: 'Sent out, not back',
    received: 'Received in full',
    lacking: 'Received, something lacking',
  },
  group: (state, count) => `${state}: ${counted(count, 'agency', 'agencies')}`,
  isLate: 'late',
  answered: (count, of) => `${countEn(count)} of ${counted(of, 'criterion', 'criteria')} answered`,
  asked: (count) => `${counted(count, 'explanation')} asked for`,
  unreadable: 'the form has lost its headings',
  markSent: (count) =>
    `Note today as the day of sending for ${counted(count, 'agency', 'agencies')}`,
  unknown: (names) =>
    `Not in the directory: ${names.join('; ')}. Change the column “Cơ quan, đơn vị báo cáo” on the sheet “Kỳ báo cáo”.`,
  unchanged: (agency, since) =>
    `${agency}: its sheet in this workbook says what it said in ${since}, and counts for no report of this round.`,
  dropAgain: (names) =>
    `${counted(names.length, 'file')} dropped last time; files are not kept. Where still wanted, drop again: ${names.join('; ')}.`,
  forgetFiles: 'Not needed any more',
  kept: 'Rounds against targets',
  progress: (got, target, criteria) =>
    `${got} of ${target} points aimed at, in ${counted(criteria, 'criterion', 'criteria')}`,
  nothingTaken: 'no score was taken',
};
