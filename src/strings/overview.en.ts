import { countEn } from './count';
import { counted } from './plural.en';
import { baseYearEn } from './saidYear';
import type { overviewVi } from './overview.vi';

export const overviewEn: typeof overviewVi = {
  nextYear: 'Plan the next year',
  base: (year) => (year === '' ? 'Last year' : `Year ${year}`),
  target: (year) => `Target ${year}`.trim(),
  result: (year) => `Result ${year}`.trim(),
  change: 'Change',
  ofMax: (max) => `of ${max} points`,
  structure: 'How it is read',
  chosen: (columns, others) =>
    [columns > 0 && counted(columns, 'column'), others > 0 && counted(others, 'other choice')]
      .filter((part) => part !== false)
      .join(', ') + ' chosen by the user',
  percentPoints: '%\u00A0points',
  others: (printed, computed) =>
    `The table says ${printed.join(' and ')}; by its parts it is ${computed.join(' and ')}.`,
  apart: {
    rounded: (from, to) => `not rounded: ${from} → ${to}`,
    printed: 'as the table says',
  },
  legend: {
    base: 'Last year',
    rise: 'To gain',
    target: 'Target',
    result: 'Result',
  },
  barFrom: (from) => `bar from ${from}`,
  belowByResult: (count, of) => `${countEn(count)} of ${counted(of, 'result')} below target`,
  waiting: (count, base) => `${countEn(count)} without a result, below target ${baseYearEn(base)}`,
  resultSoFar: (given, of) =>
    `Results of ${countEn(given)}/${counted(of, 'criterion', 'criteria')}`,
  targetSoFar: (points) => `their targets: ${points}`,
  fields: 'Fields',
  groups: 'Groups',
  ranked: (place, of) => `rank ${place}${of === '' ? '' : ` of ${of}`}`,
  bar: (name, base, target, max, result) =>
    `${name}: last year ${base}, target ${target}${result === '' ? '' : `, result ${result}`}, maximum ${max}`,
  jobs: 'Actions',
  recalculateValues: 'Recalculate, write figures',
  valuesNote: 'Rollups hold figures; they stay when scores are edited.',
  recalculateFormulas: 'Recalculate, write formulas',
  formulasNote: 'Rollups hold formulas; they follow when scores are edited.',
  highlight: 'Mark below target',
  clearHighlight: 'Clear marks',
};
