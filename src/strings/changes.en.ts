import type { ChangeStrings, SaidChanges } from './changes';
import { findingRulesEn } from './findingRules.en';
import { counted, plural } from './plural.en';

const on = ({ sheets }: SaidChanges): string => sheets.join(', ');
const cells = ({ count }: SaidChanges): string => counted(count, 'cell');
const values = ({ count }: SaidChanges): string =>
  plural(count, 'its value', 'their values') + ' unchanged';

const first = ({ count, named }: SaidChanges): string =>
  named.join(', ') + (count > named.length ? ', …' : '');

export const changesEn: ChangeStrings = {
  repair: (of) => `Correct ${counted(of.count, 'wrong score')}: ${first(of)}, ${on(of)}`,
  'split-rank': (of) =>
    `Move the ${plural(of.count, 'rank')} of ${counted(of.count, 'score cell')} to a column of ${plural(of.count, 'its', 'their')} own, ${on(of)}`,
  recalculate: (of) =>
    `${cells(of)} recalculated, ${plural(of.count, 'its figure changes', 'their figures change')}`,
  'to-formula': (of) =>
    `Put ${plural(of.count, 'a formula', 'formulas')} into ${counted(of.count, 'rollup or change', 'rollups and changes')}, ${values(of)}, ${on(of)}`,
  'figure-in-table': (of) =>
    `Recalculate ${cells(of)} in an Excel Table: figures, because Excel copies a formula there to the whole column, ${on(of)}`,
  'to-unit': (of) =>
    `Write ${cells(of)} in the same form of percentages as the rest of the table, ${values(of)}, ${on(of)}`,
  'to-number': (of) =>
    `Turn ${cells(of)} from text into ${plural(of.count, 'a number', 'numbers')}, ${on(of)}`,
  rank: (of) => `Write ${cells(of)} of the rank columns, ${on(of)}`,
  fix: (of, { rule }) => `${findingRulesEn[rule]}: ${cells(of)}, ${on(of)}`,
  lead: (of, { agency }) => `Assign to ${agency}: ${cells(of)} of leads, ${on(of)}`,
  target: (of) => `Tried ${plural(of.count, 'target')}: ${cells(of)}, ${on(of)}`,
  'over-max': (of) =>
    `To look at: ${counted(of.count, 'cell with a target', 'cells with targets')} above the maximum, ${on(of)}`,
  'blank-target': (of) =>
    `To look at: ${plural(of.count, 'target')} taken away in ${cells(of)}, ${on(of)}`,
  result: (of, { heading }) =>
    `Results from agencies, written to the column “${heading}”: ${cells(of)}, ${on(of)}`,
  appraised: (of, { heading, from }) =>
    `Scores from the table “${from}”, written to the column “${heading}”: ${cells(of)}, ${on(of)}`,
};
