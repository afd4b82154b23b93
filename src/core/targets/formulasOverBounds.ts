import { expectedIn } from '../audit/figures';
import { cellAt, isFormula } from '../base/cellContent';
import { add, type Decimal, formatDecimal, subtract } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import { adjustmentOf } from '../compute/adjustments';
import { rollUp } from '../compute/rollUp';
import type { LeftCell } from '../plan/plan';
import { titleOf } from '../table/shownCode';
import type { Appendix, Criterion, Relation, TotalRow } from '../table/appendix';
import { isBound, relationOf } from '../table/bound';
import { EXACT } from '../table/open';
import { topmost } from '../table/topmost';
import type { WhatIf } from './whatIf';

/** What is known of a figure: itself, or that it is at least or at most that. */
interface Known {
  value: Decimal;
  relation: Relation;
}

/**
 * Formulas over targets that become bounds (SPEC W4): a sum passes over such a text, and a difference of it fails, so that
 * they show another figure, though nothing is written to them. Of the targets above and of the changes beside, with what
 * they should be, as far as that is known.
 *
 * @param leaves whose targets become bounds
 */
export function formulasOverBounds(
  grid: SheetGrid,
  appendix: Appendix,
  whatIf: WhatIf,
  leaves: readonly Criterion[],
): LeftCell[] {
  if (leaves.length === 0) return [];
  const touched = new Set<Criterion>();
  for (const leaf of leaves) {
    for (let one: Criterion | null = leaf; one && !touched.has(one); one = one.parent) {
      touched.add(one);
    }
  }
  const rows: (Criterion | TotalRow)[] = [...touched].sort((a, b) => a.index - b.index);
  if (appendix.total) rows.push(appendix.total);
  return rows.flatMap((row) => {
    const of = 'id' in row ? row : null;
    const isLeaf = of?.children.length === 0;
    const target = isLeaf ? tried(whatIf, of) : fromParts(appendix, whatIf, of);
    const base = isBound(row.scores.base) ? null : whatIf.base(of?.id ?? null);
    const change = target && base !== null ? subtract(target.value, base) : null;
    const said = {
      target: target && expectedIn(row, 'target', target.value, target.relation),
      delta: target && change !== null ? sign(target.relation) + formatDecimal(change, ',') : null,
    };
    return (isLeaf ? (['delta'] as const) : (['target', 'delta'] as const)).flatMap((field) => {
      const column = appendix.columns[field];
      const before = column === undefined ? '' : cellAt(grid, row.row, column);
      if (column === undefined || !isFormula(before)) return [];
      const about = of ? titleOf(of) : row.name;
      const place = { sheet: appendix.sheet, row: row.row, column, before, about };
      const left = { ...place, after: said[field] ?? '', why: { is: 'target' } } as const;
      return [{ ...left, because: 'formula' as const }];
    });
  });
}

function tried(whatIf: WhatIf, { id }: Criterion): Known | null {
  const value = whatIf.target(id);
  return value === null ? null : { value, relation: whatIf.relation(id) };
}

/** What a row's parts come to, whether or not it keeps its own figure beside them. */
function fromParts(appendix: Appendix, whatIf: WhatIf, row: Criterion | null): Known | null {
  const parts = row?.children ?? topmost(appendix);
  const open = parts.reduce((all, { id }) => all | whatIf.open(id), EXACT);
  const relation = open === EXACT ? '=' : relationOf(open);
  const whole = rollUp(
    appendix.rollup,
    parts.map(({ id, weight }) => ({ figure: whatIf.target(id), weight })),
  );
  if (whole === null || relation === null) return null;
  return { value: row ? whole : add(whole, adjustmentOf(appendix, 'target')), relation };
}

function sign(relation: Relation): string {
  return relation === '=' ? '' : relation;
}
