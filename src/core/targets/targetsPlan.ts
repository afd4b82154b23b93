import type { Appendix, Criterion, Relation, Score, TotalRow } from '../table/appendix';
import { isBound } from '../table/bound';
import { EXACT } from '../table/open';
import { type Decimal, decimalsOf, formatDecimal } from '../base/decimal';
import { cellAt } from '../base/cellContent';
import type { SheetGrid } from '../base/grid';
import { type CellChange, type Plan, emptyPlan } from '../plan/plan';
import type { Reason } from '../plan/reason';
import { withValue } from '../plan/rankedText';
import { scoreCell } from '../plan/scoreCell';
import { isWords } from '../table/noScore';
import { titleOf } from '../table/shownCode';
import { formulasOverBounds } from './formulasOverBounds';
import type { WhatIf } from './whatIf';
import type { ScoreField } from '../table/scoreFields';

/** What has to be looked at in a new target. */
export type TargetConcern = 'over-max' | 'blank-target';

/**
 * Writes tried targets into the target column: the leaves, and the parents, the total and the changes
 * that follow from them. Figures that did not change are left as they stand.
 *
 * A formula of a parent, of the total or of a change is left to follow by itself. So are words, and a bound that
 * somebody set for a group (">95,00"): the audit says when its items do not reach it. A bound typed for a leaf is
 * written as the bound it is; formulas that it makes show another figure are named. A change from or to a bound is nobody's to compute. A rank printed behind a figure
 * ("93,157 (Xếp thứ 1/63)") stays behind the new one.
 *
 * @param grid the appendix's sheet as it was read
 * @param concernOf what has to be looked at in a new target
 */
export function targetsPlan(
  grid: SheetGrid,
  appendix: Appendix,
  whatIf: WhatIf,
  concernOf: (line: Criterion | TotalRow, target: Decimal | null) => TargetConcern | null = () =>
    null,
): Plan {
  const cells: CellChange[] = [];
  const bound: Criterion[] = [];
  for (const { id } of whatIf.changed()) {
    const criterion = id === null ? undefined : appendix.byId.get(id);
    const line = criterion ?? (id === null ? appendix.total : null);
    if (!line) continue;
    const isLeaf = id !== null && whatIf.isLeaf(id);
    const target = whatIf.target(id);
    const about = criterion ? titleOf(criterion) : line.name;
    const place = { grid, appendix, row: line.row, why: TARGET, about };
    const concern = concernOf(line, target);
    const goal = concern === null ? place : { ...place, why: { is: concern } };
    const relation = whatIf.relation(id);
    // No sum is taken of a bound.
    if (!isLeaf && whatIf.open(id) !== EXACT) continue;
    if (isLeaf && relation !== '=' && target !== null) {
      const change = boundChange(goal, line.scores.target, target, relation);
      cells.push(...change);
      if (criterion && change.length > 0 && !isBoundText(line.scores.target)) bound.push(criterion);
    } else {
      cells.push(...figureChange(goal, 'target', line.scores.target, target, isLeaf));
    }
    if (isBound(line.scores.base) || relation !== '=') continue;
    cells.push(...figureChange(place, 'delta', line.scores.delta, whatIf.change(id), false));
  }
  const left = formulasOverBounds(grid, appendix, whatIf, bound);
  return { ...emptyPlan('targets'), cells, ...(left.length > 0 ? { left } : {}) };
}

const TARGET: Reason = { is: 'target' };

interface Place {
  grid: SheetGrid;
  appendix: Appendix;
  row: number;
  why: Reason;
  about: string;
}

/** @param isTyped the figure was chosen by the user, and replaces whatever stands there */
function figureChange(
  { grid, appendix, row, why, about }: Place,
  field: ScoreField,
  printed: Score | null,
  value: Decimal | null,
  isTyped: boolean,
): CellChange[] {
  const column = appendix.columns[field];
  if (column === undefined) return [];
  const before = cellAt(grid, row, column);
  if (!isTyped && (staysAsItIs(printed) || printed?.value === value)) return [];
  const change = { sheet: appendix.sheet, row, column, before, why, about };
  if (value === null) return before === '' ? [] : [{ ...change, after: '' }];
  if (printed?.rank && printed.stored === 'text') {
    return [{ ...change, after: withValue(printed, value), numberFormat: '@' }];
  }
  const isSigned = field === 'delta' && printed?.text.trim().startsWith('+') === true;
  const decimals = printed?.decimals ?? 0;
  const cell = scoreCell(value, decimals, appendix.asFraction, isSigned);
  if (cell.value === before) return [];
  return [{ ...change, after: cell.value, numberFormat: cell.numberFormat }];
}

/** A formula follows by itself; bounds and words are somebody's. */
function staysAsItIs(printed: Score | null): boolean {
  return printed?.stored === 'formula' || isBound(printed) || isWords(printed);
}

/** A formula that passes over it, or fails, did so before. */
function isBoundText(printed: Score | null): boolean {
  return isBound(printed) && printed?.stored === 'text';
}

/** ">95" as text: a number would be another target. */
function boundChange(
  { grid, appendix, row, why, about }: Place,
  printed: Score | null,
  value: Decimal,
  relation: Relation,
): CellChange[] {
  const column = appendix.columns.target;
  if (column === undefined) return [];
  const before = cellAt(grid, row, column);
  const places = Math.max(decimalsOf(value), isBound(printed) ? (printed?.decimals ?? 0) : 0);
  const figure = formatDecimal(value, markOf(printed), places);
  const after = `${relation}${figure}${appendix.asFraction ? '%' : ''}`;
  if (after === before) return [];
  const { sheet } = appendix;
  return [{ sheet, row, column, before, after, numberFormat: '@', why, about }];
}

function markOf(printed: Score | null): ',' | '.' {
  return printed?.stored === 'text' && /\d\.\d/.test(printed.text) ? '.' : ',';
}
