import { isReached } from '../base/bySheet';
import { isFormula } from '../base/cellContent';
import { contains } from '../base/grid';
import { placeOf } from '../base/place';
import { PlacedSheets } from '../base/placedSheets';
import { type Reference, referencesIn } from '../base/references';
import { isSliceEnd, type Task } from '../base/task';
import type { Appendix, Criterion, TotalRow } from '../table/appendix';
import { SCORE_FIELDS } from '../table/scoreFields';
import { becomesNumber, changesFigure } from './followers';
import type { CellChange, Plan } from './plan';
import { cellLine, type LineKey } from './planLines';

interface Follower {
  cell: CellChange;
  /** What makes it come to something else where it is written. */
  follows: readonly Reference[];
  /** All that it refers to: other formulas that come to something else. */
  references: readonly Reference[];
  /** What is computed from it by the rules of its table. */
  over: readonly LineKey[];
  /** The plan speaks of it besides. */
  isSaid: boolean;
  /** It comes to what it shows where all is written that it follows, or nothing. */
  isBalanced?: true;
}

/**
 * Formulas that come to something else by what is written elsewhere (see followers), as far as that is written, and what is
 * computed from them: it was computed from what they show now, and waits for another recalculation (SPEC W10). Whoever leaves
 * out what they follow has it written.
 */
export class MovedFollowers {
  /**
   * @param followers all that there may be: whatever is left out, there are no others
   * @param cells the plan's
   * @param left what it does not change, though it is not what was computed
   * @param passing formulas that the plan speaks of besides, and that stay where it does not write them
   */
  constructor(
    private readonly followers: readonly Follower[],
    private readonly passing: readonly Follower[] = [],
    private readonly cells: readonly CellChange[] = [],
    private readonly left: readonly CellChange[] = [],
  ) {}

  get isEmpty(): boolean {
    return this.followers.length === 0;
  }

  /** @param written what is written of the plan */
  moved(written: readonly CellChange[]): ReadonlySet<Follower> {
    const moved = new Set<Follower>();
    if (this.isEmpty) return moved;
    const figures = new PlacedSheets();
    const numbers = new PlacedSheets();
    const lines = new Set<LineKey>();
    for (const cell of written) {
      lines.add(cellLine(cell));
      if (changesFigure(cell)) figures.add(cell.sheet, placeOf(cell));
      else if (becomesNumber(cell)) numbers.add(cell.sheet, placeOf(cell));
    }
    const nodes = [
      ...this.followers,
      ...this.passing.filter(({ cell }) => !lines.has(cellLine(cell))),
    ];
    const formulas = new PlacedSheets();
    const take = (one: Follower) => {
      moved.add(one);
      formulas.add(one.cell.sheet, placeOf(one.cell));
    };
    const unwritten = new PlacedSheets();
    for (const cell of this.cells) {
      if (!lines.has(cellLine(cell)) && changesFigure(cell)) {
        unwritten.add(cell.sheet, placeOf(cell));
      }
    }
    for (const cell of this.left) unwritten.add(cell.sheet, placeOf(cell));
    const isMoved = ({ cell: { sheet }, follows, references, isSaid, isBalanced }: Follower) => {
      const meets = (all: readonly Reference[], cells: PlacedSheets) =>
        all.some((to) => cells.meets(sheet, to));
      if (isSaid && meets(references, numbers)) return true;
      if (!isBalanced && meets(follows, figures)) return true;
      // What is right with all that was computed is not where some of it is not written.
      return meets(references, figures) && meets(references, unwritten);
    };
    for (const one of nodes) if (isMoved(one)) take(one);
    // Each round finds what follows those that were found before.
    for (let known = 0; known < moved.size;) {
      known = moved.size;
      for (const one of nodes) {
        if (moved.has(one)) continue;
        if (one.references.some((to) => formulas.meets(one.cell.sheet, to))) take(one);
      }
    }
    return moved;
  }

  /** What would make the lines right that wait: what is written and followed by what they are computed from. */
  causes(
    lines: readonly LineKey[],
    moved: ReadonlySet<Follower>,
    written: readonly CellChange[],
  ): LineKey[] {
    const waiting = new Set(lines);
    const below = new Set([...moved].filter(({ over }) => over.some((line) => waiting.has(line))));
    // A set is walked in the order in which it grows.
    for (const one of below) {
      for (const other of moved) {
        const { cell } = other;
        if (one.references.some((to) => isIn(to, one.cell.sheet, cell))) below.add(other);
      }
    }
    const followed = [...below].flatMap(({ cell: { sheet }, follows }) =>
      follows.map((to) => ({ sheet, to })),
    );
    return written
      .filter(
        (cell) => changesFigure(cell) && followed.some(({ sheet, to }) => isIn(to, sheet, cell)),
      )
      .map(cellLine);
  }
}

/** @param appendices the tables that the plan was made from */
export function* movedFollowers(
  { cells, left = [], balanced = [] }: Plan,
  appendices: readonly Appendix[],
): Task<MovedFollowers> {
  const found = left.filter(({ because }) => because === 'follows');
  const isBalanced = new Set(balanced);
  if (found.length + balanced.length === 0) return new MovedFollowers([]);
  const bySheet = new Map<string, Map<number, [Appendix, Criterion | TotalRow][]>>();
  for (const appendix of appendices) {
    const rows =
      bySheet.get(appendix.sheet) ?? new Map<number, [Appendix, Criterion | TotalRow][]>();
    bySheet.set(appendix.sheet, rows);
    const { criteria, total } = appendix;
    for (const [nth, row] of [...criteria, ...(total ? [total] : [])].entries()) {
      if (isSliceEnd(nth)) yield;
      rows.set(row.row, [...(rows.get(row.row) ?? []), [appendix, row]]);
    }
  }
  const planned = new Set<LineKey>();
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    planned.add(cellLine(cell));
  }
  const followers: Follower[] = [];
  for (const [nth, cell] of [...found, ...balanced].entries()) {
    if (isSliceEnd(nth)) yield;
    const { sheet, row, before, follows = [] } = cell;
    const references = isFormula(before) ? referencesIn(before.formula) : [];
    const over = (bySheet.get(sheet)?.get(row) ?? []).flatMap(([appendix, one]) =>
      linesOver(cell, appendix, one).filter((line) => planned.has(line)),
    );
    followers.push({
      ...{ cell, follows, references, over, isSaid: false },
      ...(isBalanced.has(cell) ? { isBalanced: true } : {}),
    });
  }
  const passing: Follower[] = [];
  for (const [nth, cell] of [...cells, ...left].entries()) {
    if (isSliceEnd(nth)) yield;
    const isNamed = 'because' in cell && cell.because === 'follows';
    if (isNamed || !isFormula(cell.before)) continue;
    const references = referencesIn(cell.before.formula);
    passing.push({ cell, follows: references, references, over: [], isSaid: true });
  }
  const standing = left.filter(({ because }) => because !== 'follows');
  return new MovedFollowers(followers, passing, cells, standing);
}

/** Above a cell in its column, and the changes beside it and those. */
function linesOver(
  { column }: CellChange,
  { sheet, columns, total }: Appendix,
  row: Criterion | TotalRow,
): LineKey[] {
  const field = SCORE_FIELDS.find((one) => columns[one] === column);
  if (field === undefined) return [];
  const lines: LineKey[] = [];
  const add = (at: number, its: number | undefined) => {
    if (its !== undefined) lines.push(cellLine({ sheet, row: at, column: its }));
  };
  const isYear = field === 'base' || field === 'target';
  if (isYear) add(row.row, columns.delta);
  if (field === 'delta') return lines;
  const aboveOf = (one: Criterion | TotalRow) => ('id' in one ? (one.parent ?? total) : null);
  for (let above = aboveOf(row); above !== null; above = aboveOf(above)) {
    add(above.row, column);
    if (isYear) add(above.row, columns.delta);
  }
  return lines;
}

function isIn(to: Reference, own: string, { sheet, row, column }: CellChange): boolean {
  return isReached(own, to, sheet) && contains(to.area, row, column);
}
