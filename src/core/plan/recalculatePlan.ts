import type { Appendix, Computed, ComputedScores, Criterion, TotalRow } from '../table/appendix';
import { isBound } from '../table/bound';
import { cellAt, isSameContent, TEXT_FORMAT } from '../base/cellContent';
import { columnLetters, contains, type SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { isSame } from '../base/decimal';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { isFailing, isWords } from '../table/noScore';
import { ROLLED_FIELDS, type RolledField } from '../table/scoreFields';
import { topmost } from '../table/topmost';
import { isOddUnit } from '../table/unit';
import { changeCell, shownDecimals } from './changeCell';
import { type Rounding, roundingIn } from '../compute/rounding';
import { showsTheSame } from './formOf';
import { FiguresToBe } from './figuresToBe';
import { leftInDoubt } from './leftInDoubt';
import { leftOpen } from './leftOpen';
import { Subtotals } from './subtotals';
import { emptyPlan, type CellChange, type LeftCell, type Plan } from './plan';
import { moveRanks, NO_RANKS, ranksWith } from './rankColumns';
import { withValue } from './rankedText';
import { reasonOf, type Why } from './recalculateReason';
import { type LiveFormula, rollupFormula } from './rollupFormula';
import { scoreCell } from './scoreCell';

export type RecalculateMode = 'values' | 'formulas';

/**
 * Writes what follows from the leaves (SPEC W1–W6): text that is a figure becomes a number that shows the decimals
 * printed; parents, total and changes become the exact figures, or formulas that follow by themselves. Bounds
 * (">95,00") are commitments and stay; formulas of the user that say the right thing stay; what is right already
 * is not written again.
 *
 * @param grid the appendix's sheet as it was read
 */
export function* recalculatePlan(
  grid: SheetGrid,
  appendix: Appendix,
  computed: Computed,
  mode: RecalculateMode,
): Task<Plan> {
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  const ranks = mode === 'formulas' ? yield* moveRanks(grid, appendix, doubtful) : NO_RANKS;
  yield;
  const toBe = new FiguresToBe(appendix, computed, ranks, doubtful, grid);
  const writer = new Recalculation(grid, appendix, mode, toBe);
  yield;
  const partsOf = (row: Criterion | null) => row?.children ?? topmost(appendix);
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    writer.row(criterion, partsOf(criterion), computed.of(criterion));
  }
  if (appendix.total) writer.row(appendix.total, partsOf(null), computed.total);
  yield;
  const { cells, newColumns } = ranksWith(appendix, ranks, writer.cells);
  const left = writer.left.concat(
    yield* leftInDoubt(grid, appendix, computed, doubtful),
    yield* leftOpen(grid, appendix, computed),
  );
  const plan = { ...emptyPlan('recalculate'), cells: writer.cells.concat(cells), newColumns };
  return left.length > 0 ? { ...plan, left } : plan;
}

class Recalculation {
  readonly cells: CellChange[] = [];
  readonly left: LeftCell[] = [];
  private readonly rounding: Rounding;
  private readonly subtotals: Subtotals;

  constructor(
    private readonly grid: SheetGrid,
    private readonly appendix: Appendix,
    private readonly mode: RecalculateMode,
    private readonly toBe: FiguresToBe,
  ) {
    this.rounding = roundingIn(appendix);
    this.subtotals = new Subtotals(appendix);
  }

  row(row: Criterion | TotalRow, children: readonly Criterion[], exact: ComputedScores): void {
    for (const field of ROLLED_FIELDS) this.figure(row, children, exact, field);
    this.change(row, exact);
  }

  private figure(
    row: Criterion | TotalRow,
    children: readonly Criterion[],
    exact: ComputedScores,
    field: RolledField,
  ): void {
    const column = this.appendix.columns[field];
    const score = row.scores[field];
    // A maximum stays what it says, whatever its parts come to.
    const value = field === 'max' ? (score?.value ?? null) : exact[field];
    if (column === undefined || score === null || value === null || score.relation !== '=') return;
    if (this.toBe.isTouched(row, field)) return;
    if (field !== 'max' && this.toBe.isOpen(row, field)) return;
    const followsFromParts = this.toBe.follows(row, field);
    if (score.state === 'blank' && 'id' in row && this.subtotals.standsFor(row)) return;
    if (!followsFromParts && score.state !== 'value') return;
    const isRight = score.value !== null && isSame(score.value, value);
    const isOdd = isOddUnit(this.appendix, score);
    if (score.state === 'dash' && isRight) return;
    if (score.stored === 'formula' && ((isRight && !isOdd) || !followsFromParts)) return;
    const decimals = shownDecimals(value, score.decimals);
    const cell = scoreCell(value, decimals, this.appendix.asFraction);
    if (isWords(score) && !isFailing(score)) {
      const change = this.changeOf(row.row, column, cell, 'recalculate');
      if (change) this.left.push({ ...change, because: 'words' });
      return;
    }
    if (this.toBe.keepsRank(row, field)) {
      if (isRight || showsTheSame(score, value, this.rounding(field, score))) return;
      const text = { value: withValue(score, value, decimals), numberFormat: TEXT_FORMAT };
      this.put(row.row, column, text, followsFromParts ? 'recalculate' : 'repair');
      return;
    }
    // Where none is asked for only a formula can be the one, and long families are not gone through in vain.
    const mayBe = this.mode === 'formulas' || score.stored === 'formula';
    const isRollup = mayBe && followsFromParts && value === exact[field];
    const formula = isRollup ? this.rollupOf(row, children, field, column) : null;
    if (formula !== null && this.takesFormula(row.row, column, formula)) {
      this.put(row.row, column, cell, reasonOf(score, true, isRight, true), { formula, isRight });
    } else if (score.stored === 'text' || !isRight || (isOdd && this.toBe.hasOneUnit())) {
      const why = reasonOf(score, followsFromParts, isRight, false);
      this.put(row.row, column, cell, this.ofFigure(why, row.row, column));
    }
  }

  private change(row: Criterion | TotalRow, exact: ComputedScores): void {
    const { delta: column } = this.appendix.columns;
    const { base: from, delta: score, target: goal } = row.scores;
    const value = exact.delta;
    if (column === undefined || score === null || value === null) return;
    if ([from, goal, score].some(isBound)) return;
    if (this.toBe.isOpen(row, 'base') || this.toBe.isOpen(row, 'target')) return;
    // Beside words a change would say that the figure was published.
    if ([from, goal, score].some((one) => one?.state === 'unreadable' && !isFailing(one))) return;
    if (this.toBe.isTouched(row, 'delta')) return;
    const isRight = score.value !== null && isSame(score.value, value) && score.state !== 'blank';
    if (score.stored === 'formula' && isRight) return;
    const cell = changeCell(value, score.decimals, this.appendix.asFraction);
    const formula = this.differenceOf(row);
    if (formula !== null && this.takesFormula(row.row, column, formula)) {
      const why = isRight ? 'to-formula' : 'recalculate';
      this.put(row.row, column, cell, why, { formula, isRight });
    } else if (!isRight || (score.stored === 'text' && score.state === 'value')) {
      const why = isRight ? 'to-number' : 'recalculate';
      this.put(row.row, column, cell, this.ofFigure(why, row.row, column));
    }
  }

  /** The formula that a figure would be; null where a part of it will be no number. */
  private rollupOf(
    row: Criterion | TotalRow,
    children: readonly Criterion[],
    field: RolledField,
    column: number,
  ): string | null {
    // What a total holds besides its parts is in no sum of them.
    if (!('id' in row) && this.appendix.adjustments.length > 0) return null;
    if (!children.every((child) => this.toBe.isNumber(child, field))) return null;
    const rows = children.map((child) => child.row).sort((a, b) => a - b);
    return rollupFormula(this.appendix.rollup, column, rows);
  }

  private differenceOf(row: Criterion | TotalRow): string | null {
    const { base, target } = this.appendix.columns;
    if (base === undefined || target === undefined) return null;
    if (!this.toBe.isNumber(row, 'base') || !this.toBe.isNumber(row, 'target')) return null;
    return `=${columnLetters(target)}${row.row + 1}-${columnLetters(base)}${row.row + 1}`;
  }

  /**
   * Whether a figure is to be a formula, or is just that one (SPEC W6). One that is put into a column of Excel's own tables
   * would go to other rows as well.
   */
  private takesFormula(row: number, column: number, formula: string): boolean {
    if (isSameContent(cellAt(this.grid, row, column), { formula })) return true;
    return this.mode === 'formulas' && !this.isInTable(row, column);
  }

  /** The user asked for formulas: that a figure is written instead has to be said. */
  private ofFigure(why: Why, row: number, column: number): Why {
    const isInstead = this.mode === 'formulas' && why === 'recalculate';
    return isInstead && this.isInTable(row, column) ? 'figure-in-table' : why;
  }

  private isInTable(row: number, column: number): boolean {
    return this.grid.excelTables.some((area) => contains(area, row, column));
  }

  private put(
    row: number,
    column: number,
    content: { value: number | string; numberFormat: string },
    why: Why,
    live?: LiveFormula,
  ): void {
    const change = this.changeOf(row, column, content, why, live);
    if (change) this.cells.push(change);
  }

  /** @returns null where it stands there already, and no formula that stays is to show something else */
  private changeOf(
    row: number,
    column: number,
    { value, numberFormat }: { value: number | string; numberFormat: string },
    why: Why,
    live?: LiveFormula,
  ): CellChange | null {
    const before = cellAt(this.grid, row, column);
    const after = live ? { formula: live.formula } : value;
    const { sheet } = this.appendix;
    const change = { sheet, row, column, before, after, why: { is: why } };
    if (!isSameContent(before, after)) {
      return live ? { ...change, numberFormat, gives: value } : { ...change, numberFormat };
    }
    return live?.isRight === false ? { ...change, gives: value } : null;
  }
}
