import { englishDay } from './moment';
import { countEn } from './count';
import type { DoubtStrings } from './doubts';
import { counted, plural } from './plural.en';

export const doubtsEn: DoubtStrings = {
  column: (field) => `Several columns could hold the ${field}. Which one is official?`,
  former: (year, provinces) =>
    `The table prints scores${year === null ? '' : ` of ${String(year)}`} of ${countEn(provinces)} provinces or cities that were merged, and none of the whole. Which are last year's?`,
  formerTables: (year, provinces) =>
    `The table has no scores of last year; those of ${String(year)} of ${countEn(provinces)} provinces or cities that were merged are in tables of their own. Which are last year’s?`,
  rows: (count) =>
    `${counted(count, 'row')} without a code: ${plural(count, 'a hint for scoring, or a criterion', 'hints for scoring, or criteria')}?`,
  adjustments: (count) =>
    `${counted(count, 'row')} of bonus and penalty points: the total agrees neither with nor without them. Does it include them?`,
  total: (count) =>
    `The table has ${countEn(count)} totals that differ. Which row is the table's total?`,
  rollup: 'The printed parents agree with no rule. How do they follow from their parts?',
  lines: 'Each criterion has a line for each year. Which year’s scores count?',
  parent: (count) =>
    `${counted(count, 'row')} ${plural(count, 'stands', 'stand')} elsewhere than ${plural(count, 'its code says', 'their codes say')}. Do codes or places count?`,
  year: (heading, title) =>
    `The heading says targets of ${String(heading)}, the title says ${String(title)}. Which year are the targets of?`,
  signed: (year) =>
    `The plan of ${String(year)} does not say on which day it was issued (“Kèm theo … ngày …”). Departments were merged and districts ended within that year; of which time are the agencies in the table?`,
  successor: (agency, day) =>
    `Departments were merged from ${englishDay(day)} on, differently in each place. Who now does what the table gives to ${agency}?`,
  successorAmong: (agency, day, among) =>
    `The table gives work to “${among}”. Not every province or city had ${agency}, and departments were reorganised from ${englishDay(day)}. Who gets the form of ${agency}?`,
  cells: (cell, said, texts) =>
    `Cell ${cell}${said === '' ? '' : ` “${said}”`}${texts.length === 0 ? '' : `: ${texts.join('; ')}`}`,
  sum: (parts, sum) => `The parts print: ${parts.join(' + ')} = ${sum}`,
  agreement: ({ families, sum, mean, weighted }) =>
    `Of ${countEn(families)} groups with all figures, ${countEn(sum)} are sums, ${countEn(mean)} are means` +
    (weighted > 0 ? `, ${countEn(weighted)} are weighted means` : ''),
  maximum: (family, printed, parts) =>
    `The maximum of ${family?.replaceAll('/', '.') ?? 'the total'} is ${printed}, but its parts come to ${parts}. Which maximum is right?`,
  fields: {
    max: 'maximum',
    base: 'score',
    target: 'target',
    delta: 'change',
    result: 'result',
  },
  answers: {
    mean: 'The mean of these provinces',
    formerTable: (name, sheet) => `${name} (sheet “${sheet}”)`,
    rows: {
      criterion: 'They are criteria',
      rule: 'They are hints for scoring, no criteria',
      counted: 'Yes, bonus and penalty points are in the total',
      apart: 'No, they stand apart',
    },
    total: (row) => `Row ${String(row)}`,
    rollup: {
      sum: 'The sum of their parts',
      mean: 'The mean of their parts',
      weighted: 'The weighted mean',
      none: 'They do not follow from parts',
    },
    year: (year) => String(year),
    signed: {
      'since-july': 'Since 01/7/2025',
      'before-july': 'From 01/3 to 30/6/2025',
      'before-march': 'Before 01/3/2025',
    },
    successor: (name) => name,
    goesOn: (name) => `${name} (goes on)`,
    noAgency: (name) => `There was no ${name}`,
    parents: {
      'as-printed': 'The codes as printed',
      'as-standing': 'The places where they stand',
    },
    maximum: (code, text) => `Correct the maximum of ${code} to ${text}`,
    asPrinted: 'As printed',
  },
  effects: {
    part: (whole) =>
      `Only where this cell is lowered do the parts come to ${whole} and no maximum is below a score. Shown before it is written.`,
    whole: (parts) =>
      `Then it agrees with its parts (${parts}) and with the row above. Shown before it is written.`,
    asPrinted:
      'No cell is changed, this maximum is not summed up, and “Check” goes on naming the difference.',
  },
};
