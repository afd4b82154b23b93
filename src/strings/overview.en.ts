import { counted } from './plural.en';
import type { overviewVi } from './overview.vi';

export const overviewEn: typeof overviewVi = {
  nextYear: 'Plan the next year',
  base: (year) => `Year ${year}`,
  target: (year) => `Target ${year}`,
  result: (year) => `Result ${year}`,
  change: 'Change',
  ofMax: (max) => `of ${max} points`,
  structure: 'Structure of the table',
  chosen: (columns, others) =>
    [columns > 0 && counted(columns, 'column'), others > 0 && counted(others, 'other choice')]
      .filter((part) => part !== false)
      .join(', ') + ' chosen by the user',
  printed: (printed) => `the table says ${printed}`,
  computed: (computed) => `its parts come to ${computed}`,
  belowByBase: (count, year) =>
    `${counted(count, 'criterion', 'criteria')} scored below target in ${year}`,
  belowByResult: (count, of) => `${count} of ${counted(of, 'result')} below target`,
  waiting: (count, base) => `${count} without a result, below target in ${base}`,
  resultSoFar: (given, of) => `Results of ${given}/${counted(of, 'criterion', 'criteria')}`,
  targetSoFar: (points) => `their targets: ${points}`,
  atMax: (count) => `${count} at maximum`,
  withRoom: (count) => `${count} with room left`,
  fields: 'Fields',
  groups: 'Groups',
  rank: (from, to) => `rank ${from} → ${to}`,
  ranked: (place, of) => `rank ${place}${of === '' ? '' : ` of ${of}`}`,
  bar: (name, base, target, max, result) =>
    `${name}: last year ${base}, target ${target}${result === '' ? '' : `, result ${result}`}, maximum ${max}`,
  legend: {
    base: 'last year',
    rise: 'to gain',
    target: 'target',
    result: 'result',
    max: 'maximum',
  },
  scaleOwn: 'Each bar runs from 0 to the maximum of its field.',
  scaleFrom: (from, to) => `Bars begin at ${from} (not at 0) and end at ${to}.`,
  scaleWhole: (to) => `Bars run from 0 to ${to}.`,
  rises: (from, to) => `From ${from} to ${to}, field by field`,
  unchanged: (count) => `${counted(count, 'field')} unchanged`,
  rest: 'Bonus, penalty and other points',
  agencies: 'Agencies with most points to gain',
  agencyNote: (criteria, room) =>
    `leads ${counted(criteria, 'criterion', 'criteria')} · ${room} of room`,
  agencyShared: 'Criteria that several agencies lead together count for each of them.',
  results: 'Results by field',
  resultOf: (given, of) => `${given} of ${counted(of, 'criterion', 'criteria')} with a result`,
  resultBelow: (below) => (below === 0 ? 'all reached' : `${below} below target`),
  room: 'Criteria with most room left',
  roomUnits: { points: 'points', percent: 'percentage points' },
  jobs: 'Actions',
  report: {
    make: 'Report for the leader (2 pages)',
    note: 'Makes the sheet “Báo cáo”: what needs directing, figures and charts. Made again it follows the tables; what was written on it is kept.',
  },
  recalculateValues: 'Recalculate, write figures',
  valuesNote: 'Rollups hold figures; they stay when scores are edited.',
  recalculateFormulas: 'Recalculate, write formulas',
  formulasNote: 'Rollups hold formulas; they follow when scores are edited.',
  highlight: 'Mark below target',
  clearHighlight: 'Clear marks',
  copy: 'Copy summary',
  copied: 'Copied. Paste it into a message or a document.',
  copyByHand: 'It could not be copied: select the text below and press Ctrl+C.',
  steps: 'Steps of the year',
  next: 'Next',
  step: {
    check: 'Check',
    recalculate: 'Recalculate',
    targets: 'Targets',
    assign: 'Assign',
    collect: 'Collect',
  },
  stepState: {
    errors: (errors, warnings) =>
      errors > 0
        ? `${counted(errors, 'error')}, ${warnings} to look at`
        : warnings > 0
          ? `no errors, ${warnings} to look at`
          : 'no errors',
    outdated: (count) =>
      count === 0 ? 'figures are right' : `${counted(count, 'cell')} out of date`,
    targets: (given, of) => `${given} of ${counted(of, 'criterion', 'criteria')} with a target`,
    forms: (made, of) => `${made} of ${counted(of, 'sheet')} made`,
    answers: (answered, of) => `${answered} of ${counted(of, 'sheet')} back`,
  },
  stepDo: {
    check: (errors) => `See ${counted(errors, 'error')}`,
    recalculate: 'Recalculate (preview)',
    targets: 'Set targets',
    assign: 'Make assignment sheets',
    collect: 'Collect from agencies',
  },
  stepDone: 'done',
  allDone: 'All steps of the year are done.',
  summary: {
    scores: (year, base) => `${base} in ${year}`,
    targets: (year, target, change) => `target of ${year} ${target} (${change})`,
    results: (year, result) => `result of ${year} ${result}`,
    below: (count, of) => `Results below target: ${count} of ${counted(of, 'result')}.`,
    belowByBase: (count, of, year) =>
      `Below target in ${year}: ${count} of ${counted(of, 'criterion', 'criteria')}.`,
    rises: 'Largest rises',
    most: 'Most room left',
    agencies: 'Agencies with most points to gain',
    inUnit: { points: (figure) => `${figure} points`, percent: (figure) => `${figure}%` },
  },
};
