import { countEn } from './count';
import { apartEn } from './apart.en';
import type { Basis } from '../core/nextYear/nextYear';
import type { NextYearStrings } from './nextYear.vi';
import { counted } from './plural.en';

const criteria = (count: number) => counted(count, 'criterion', 'criteria');

const basis = (year: string, from: Basis): string => {
  if (from.is === 'target') {
    return `Scores of ${year} are the targets of ${year}: the table has no results yet. A note under the new table says so.`;
  }
  if (from.source === 'selfAssessed') {
    return `Scores of ${year} are the self-assessed ones, not appraised yet. A note under the new table says so.`;
  }
  return from.source === 'appraised'
    ? `Scores of ${year} are the appraised ones.`
    : `Scores of ${year} are the results in the table.`;
};

export const nextYearEn: NextYearStrings = {
  intro: (year, before) =>
    `Makes the appendices of ${year} as new sheets, from those of ${before}. Nothing else changes.`,
  year: 'Plan for the year',
  yearWrong: (planned) => `Type a year after ${planned}.`,
  targets: (year) => `Targets of ${year}`,
  rules: (before) => ({
    empty: 'Left blank',
    'last-year': `As in ${before}`,
    maximum: 'The maximum',
    share: 'A share of the room',
  }),
  percent: 'Percent of the room',
  percentWrong: 'A number above 0, at most 100.',
  set: 'Set of criteria',
  sameSet: (before) => `As in ${before}`,
  inFile: (sheet, file) => `${sheet} (file ${file})`,
  setAwaited: {
    gone: (set) =>
      `The chosen set of criteria is not there any more: “${set}”. Choose a set before the new appendices are made.`,
    planned: (set) =>
      `The sheet “${set}”, chosen as a set of criteria, is now an appendix of the plan that the new one follows on. Choose a set before the new appendices are made.`,
    'not-dropped': (_, file) =>
      `The chosen set of criteria is in the file ${file}, which was not dropped again. Drop it, or choose another set, before the new appendices are made.`,
  },
  dropSet: 'Drop a file with the new set of criteria here, or click to choose it',
  noSetIn: (file) => `No table of criteria was found in ${file}.`,
  becomes: (sheet, now) => `${sheet} → ${now}`,
  basis,
  unanswered: 'To be answered before the new appendix can be made:',
  matched: (same, of) => `${countEn(same)} of ${countEn(of)} criteria keep code and name.`,
  unsure: (count) => `${criteria(count)} may be the same: please confirm`,
  fates: {
    same: (count) => `${criteria(count)} unchanged`,
    recoded: (count) => `${criteria(count)} with another code`,
    renamed: (count) => `${criteria(count)} renamed`,
    moved: (count) => `${criteria(count)} moved to another part`,
    'moved-renamed': (count) => `${criteria(count)} renamed and moved to another part`,
  },
  byHand: (count) => `${criteria(count)} paired by hand`,
  matchNote:
    'Clear the tick where the two are not the same: the new one then has no score of last year.',
  added: (count) => `${criteria(count)} new`,
  isNew: 'New',
  pair: (title) => `Last year’s criterion of ${title}`,
  dropped: (count) => `${criteria(count)} gone`,
  maxima: (count) => `${criteria(count)} with another maximum`,
  maximum: (before, now) => `maximum ${before} → ${now}`,
  lastScore: (score) => `last year’s score ${score}`,
  rescaledOf: (title) => `Last year’s score of ${title}`,
  rescaled: {
    'as-is': 'Keep last year’s score',
    scaled: 'Scale it to the new maximum',
    blank: 'Leave it blank',
  },
  wholes: (count) => `${counted(count, 'part', 'parts')} with a score other than what was printed`,
  total: 'Total',
  remarks: {
    'base-from-target': (count) => `${criteria(count)} without a result: the target is taken`,
    'base-new': (count) => `${criteria(count)} new, without a score of last year`,
    'base-bound': (count) =>
      `${criteria(count)} without a score of last year: the table says a bound (>, ≥) and no score`,
    'base-missing': (count) => `${criteria(count)} without a score of last year in the table`,
    'base-above-max': (count) =>
      `${criteria(count)} left blank: what last year’s score is by the new maximum is not known`,
    'base-published': (count) =>
      `${counted(count, 'part', 'parts')} with last year’s printed score: a criterion has none yet`,
    'base-unknown': (count) =>
      `${counted(count, 'part', 'parts')} without a score of last year: criteria are new, others moved`,
    'target-max-unknown': (count) => `${criteria(count)} without a target: the maximum is in doubt`,
    'target-base-unknown': (count) =>
      `${criteria(count)} without a target: there is no score of last year`,
    'target-above-max': (count) =>
      `${criteria(count)} without a target: last year’s is above the new maximum`,
  },
  ended: (count) => `${counted(count, 'agency', 'agencies')} ended, with who is named instead`,
  endedAsked: (count) =>
    `Who takes over from ${counted(count, 'agency', 'agencies')} is not known: please choose.`,
  works: apartEn,
  apart: (others) => `But ${others}: look at each criterion.`,
  replaces: (name) => `In place of ${name}`,
  chooseAgency: 'Choose an agency…',
  keepName: 'Keep the old name',
  fullName: (name) => `In full, such as: ${name} II`,
  codes: (count) => `${counted(count, 'misprinted code', 'misprinted codes')} put right`,
  agencies: (count) => `${counted(count, 'cell', 'cells')} of agencies with other words`,
  withoutLead: (count) => `${criteria(count)} without a lead agency`,
  texts: (count) => `${counted(count, 'heading', 'headings')} with another year`,
  kept: (count) =>
    `${counted(count, 'other text', 'other texts')} with a year, unchanged: please look`,
  left: (count) => `${counted(count, 'column or row', 'columns and rows')} without their contents`,
  leftColumn: (heading) => `Column “${heading}”: the heading only`,
  leftRows: {
    rule: 'rule',
    heading: 'heading of a part',
    subtotal: 'subtotal',
    bonus: 'bonus or penalty points',
    'column-numbers': 'column numbers',
    header: 'repeated heading',
    index: 'index',
    rank: 'rank',
    note: 'note',
  },
  leftRow: (row, what) => `Row ${String(row)}: ${what}`,
  make: (sheets) => `Preview ${counted(sheets, 'new sheet', 'new sheets')}`,
};
