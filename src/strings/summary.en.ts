import type { Day } from '../core/base/day';
import { englishDay } from './moment';
import { countEn } from './count';
import { counted } from './plural.en';
import { baseYearEn, ofYearEn } from './saidYear';
import type { SummaryStrings } from './summary.vi';

const asOf = (day: Day | null) => (day === null ? '' : ` (as of ${englishDay(day)})`);

export const summaryEn: SummaryStrings = {
  report: {
    make: 'Report for the leader (2 pages)',
    note: 'Adds one new sheet at once, with what needs directing, figures and charts; the other sheets stay as they are. It can be undone.',
    makeAgain: 'Make the report again',
    noteAgain: (sheet) =>
      `Shows first how the sheet “${sheet}” will follow the tables; what was written on it is kept.`,
    isCurrent: (sheet, day) => `The sheet “${sheet}”${asOf(day)} agrees with the figures of now.`,
    isOld: (sheet, day) =>
      `The sheet “${sheet}”${asOf(day)} says something else than the figures of now: make it again. What was written on it is kept.`,
  },
  copy: 'Copy summary',
  copied: 'Copied. Paste it into a message or a document.',
  copyByHand: 'It could not be copied: select the text below and press Ctrl+C.',
  text: {
    nothing: 'the table has no scores and targets yet',
    scores: (year, base) => `${base} ${baseYearEn(year)}`,
    targets: (year, target, change) => `target${ofYearEn(year)} ${target} (${change})`,
    results: (year, result) => `result${ofYearEn(year)} ${result}`,
    below: (count, of) => `Results below target: ${countEn(count)} of ${counted(of, 'result')}.`,
    belowByBase: (count, of, year) =>
      `Below target ${baseYearEn(year)}: ${countEn(count)} of ${counted(of, 'criterion', 'criteria')}.`,
    rises: 'Largest rises',
    most: 'Most room left',
    agencies: 'Agencies with most points to gain',
    inUnit: { points: (figure) => `${figure} points`, percent: (figure) => `${figure}%` },
  },
};
