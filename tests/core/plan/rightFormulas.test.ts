import fc from 'fast-check';
import { auditAppendix } from '../../../src/core/audit/audit';
import type { CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { changes, SIPAS, tableOf } from './recalculated';
import { runs } from '../../whole';

/** Means as a spreadsheet has them: of unrounded means, in binary. */
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const item = fc
  .tuple(fc.integer({ min: 70_000, max: 99_000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([base, rise]) => [base / 1000, (base + rise) / 1000] as const);

/** Groups of groups of items: three levels of means. */
const groups = fc.array(
  fc.array(fc.array(item, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 7 },
);

type Groups = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** A table that is right in every cell, its parents and changes kept as formulas; with what Excel shows of them. */
function rightTable(tree: Groups, asFraction: boolean) {
  const rows: CellValue[][] = [SIPAS.slice()];
  const formulas: Record<string, string> = {};
  const unit = asFraction ? 100 : 1;
  const put = (code: string, base: number, target: number, isFormula: boolean) => {
    const nth = rows.length;
    rows.push([code, `Mục ${code}`, base / unit, target / unit, target / unit - base / unit]);
    formulas[`${nth},4`] = `=D${nth + 1}-C${nth + 1}`;
    if (!isFormula) return;
    formulas[`${nth},2`] = `=AVERAGE(C${nth + 2},C99)`;
    formulas[`${nth},3`] = `=AVERAGE(D${nth + 2},D99)`;
  };
  const both = (pairs: readonly (readonly [number, number])[]) =>
    [mean(pairs.map(([base]) => base)), mean(pairs.map(([, target]) => target))] as const;
  const whole = both(tree.map((group) => both(group.map(both))));
  put('', ...whole, true);
  rows[1] = ['', 'Chỉ số hài lòng chung', ...(rows[1] ?? []).slice(2)];
  for (const [g, group] of tree.entries()) {
    put(`${g + 1}`, ...both(group.map(both)), true);
    for (const [s, sub] of group.entries()) {
      put(`${g + 1}.${s + 1}`, ...both(sub), true);
      for (const [i, [base, target]] of sub.entries()) {
        put(`${g + 1}.${s + 1}.${i + 1}`, base, target, false);
      }
    }
  }
  const formats = asFraction ? ['General', 'General', '0.00%', '0.00%', '0.00%'] : [];
  return tableOf(rows, { formulas, formats });
}

test.each(['values', 'formulas'] as const)(
  '[W5] [W6] in a table that is right no formula is replaced, %s',
  (mode) => {
    fc.assert(
      fc.property(groups, fc.boolean(), (tree, asFraction) => {
        const { plan } = changes(rightTable(tree, asFraction), mode);
        const replaced = plan.cells.filter(({ before }) => String(before).startsWith('='));
        expect(replaced.map(({ row, column, after }) => [row, column, after])).toEqual([]);
      }),
      runs(100),
    );
  },
);

test('[A5] [A7] nor is any of its formulas said to be rounded or wrong', () => {
  fc.assert(
    fc.property(groups, (tree) => {
      const { findings } = finish(auditAppendix(rightTable(tree, false).appendix));
      const rules = findings.map(({ rule }) => rule).filter((rule) => /^(rollup|delta)/.test(rule));
      expect(rules).toEqual([]);
    }),
    runs(100),
  );
});
