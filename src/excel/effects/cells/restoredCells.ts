import { type CellContent, isFormula, isSameContent } from '../../../core/base/cellContent';
import type { LostFormula } from '../../../app/workbookPort';
import { type Area, cellAddress } from '../../../core/base/grid';
import type { Task } from '../../../core/base/task';
import { referencesOf } from '../../cells/plainFormula';
import type { CellPatch } from '../../journal/record';
import { cellsOfRun, type ColumnRun, type Placed } from '../../requests/runs';
import type { Standing, UndoWish } from '../effect';
import type { CurrentCell, GivenBack, ReadRun } from './cellRequests';
import type { ReadFormulas } from './formulaCopies';
import type { RowPlaces } from './rowPlaces';
import type { Witnesses } from './witnesses';

export interface CellsToRestore {
  /** By the place of their run in the record: cells that get something back, in the places of its own. */
  runs: Map<number, ColumnRun<GivenBack>>;
  count: number;
  /** Of these, what somebody typed while it was being written over. */
  typed: { cells: Placed<unknown>[]; runs: Map<number, ColumnRun<GivenBack>> };
  /** "Sheet!A1" of cells that somebody changed or moved since. */
  kept: string[];
  /** Of these, those whose formulas point elsewhere by now, or nobody knows where. */
  lost: LostFormula[];
}

/**
 * Which cells get back what they held: those that stand where they stood. A sheet of which nothing tells that, and
 * most of whose cells are neither as written nor as before, was moved about: none of it is written at the old addresses.
 * What somebody typed while it was being written over goes before what stood there earlier.
 */
export function* cellsToRestore(
  standing: Pick<Standing, 'cells' | 'copies' | 'formulas'>,
  places: RowPlaces,
  wish: UndoWish,
): Task<CellsToRestore> {
  const { cells: found, copies, formulas } = standing;
  const bySheet = new Map<string, CellsOfSheet>();
  for (const [nth, { run, cells }] of found.entries()) {
    yield;
    const sheet = bySheet.get(run.sheet) ?? new CellsOfSheet();
    bySheet.set(run.sheet, sheet);
    for (const cell of cellsOfRun(run)) {
      const at = cell.row - run.row;
      const now = cells?.[at];
      if (now === undefined) continue;
      const { item } = cell;
      const former = formerContent(cell, { formulas, witnesses: copies.witnesses }, places);
      const patch = former === null ? item : { ...item, before: former };
      const typed = copies.typedIn(nth, at, cell.sheet, item);
      sheet.sort({ ...cell, item: patch, nth, isLost: former === null }, now, typed, places, wish);
    }
  }
  let restored: OfRun<GivenBack>[] = [];
  let typedOver: OfRun<GivenBack>[] = [];
  let kept: string[] = [];
  let lost: LostFormula[] = [];
  for (const sheet of bySheet.values()) {
    const { restore, typed, changed } = sheet;
    kept = kept.concat([...sheet.moved, ...sheet.lost, ...typed].map(nameOf));
    lost = lost.concat(sheet.lost.flatMap(lostFormula));
    restored = restored.concat(typed);
    typedOver = typedOver.concat(typed);
    if (wish.mayDiscard) restored = restored.concat(restore, changed);
    else if (sheet.isMovedAbout) kept = kept.concat([...restore, ...changed].map(nameOf));
    else {
      restored = restored.concat(restore);
      kept = kept.concat(changed.map(nameOf));
    }
  }
  const runs = yield* inTheirRuns(restored, found);
  const typed = { cells: typedOver, runs: yield* inTheirRuns(typedOver, found) };
  return { runs, count: restored.length - typedOver.length, typed, kept, lost };
}

/** A cell, and the place of its run in the record. */
type OfRun<T> = Placed<T> & { nth: number };

class CellsOfSheet {
  readonly restore: OfRun<GivenBack>[] = [];
  /** Somebody typed there while it was being written over: that comes back. */
  readonly typed: OfRun<GivenBack>[] = [];
  readonly changed: OfRun<GivenBack>[] = [];
  /** Of other rows or columns now. */
  readonly moved: OfRun<CellPatch>[] = [];
  /** In their places, but their formulas would point to others. */
  readonly lost: OfRun<CellPatch>[] = [];
  /** As before already: never written, or restored by an undo that was cut off. */
  private untouched = 0;

  get isMovedAbout(): boolean {
    return this.changed.length > this.restore.length + this.typed.length + this.untouched;
  }

  sort(
    { isLost, ...cell }: OfRun<CellPatch> & { isLost: boolean },
    { content: now, format: formatNow }: CurrentCell,
    typed: CellContent | undefined,
    places: RowPlaces,
    { isUndoCut }: UndoWish,
  ): void {
    const { before, after, formatBefore, formatAfter } = cell.item;
    if (!places.isInPlace(cell.sheet, cell.row, cell.column)) {
      this.moved.push(cell);
      return;
    }
    if (isLost && typed === undefined && !isSameContent(now, before)) {
      this.lost.push(cell);
      return;
    }
    const isFormatOurs = formatAfter !== null || isUndoCut;
    const format = isFormatOurs ? formatBefore : formatNow;
    const as = (content: CellContent): OfRun<GivenBack> => ({
      ...cell,
      item: { content, format, now },
    });
    const isBefore = isSameContent(now, before);
    if (!isBefore && !isSameContent(now, after)) this.changed.push(as(before));
    else if (typed !== undefined) this.typed.push(as(typed));
    else if (isBefore && formatNow === format) this.untouched += 1;
    else this.restore.push(as(before));
  }
}

/**
 * What a cell held, as it would be by now had it stayed: references of its formula have moved with what they speak of.
 *
 * @returns null where the formula would speak of something else, or nobody knows
 */
function formerContent(
  { sheet, row, column, item: { before } }: Placed<CellPatch>,
  { formulas, witnesses }: { formulas: ReadFormulas; witnesses: Witnesses },
  places: RowPlaces,
): CellContent | null {
  if (!isFormula(before)) return before;
  const former = formulas.at(sheet, row, column);
  if (former === undefined) {
    return !places.hasMoved && witnesses.isStill(before.formula, sheet) ? before : null;
  }
  if (former === 'gone') return null;
  const were = referencesOf(before.formula, sheet);
  const isSame = referencesOf(former.formula, sheet).every((now, nth) =>
    isSameArea(were[nth], now, places),
  );
  return isSame ? former : null;
}

/** Excel moves references with rows that come or go, and not with rows that are sorted. */
function isSameArea(
  were: (Area & { sheet: string }) | undefined,
  now: Area & { sheet: string },
  { isSameRow }: RowPlaces,
): boolean {
  if (were === undefined) return false;
  const isSame = (before: number, after: number): boolean => isSameRow(were.sheet, before, after);
  return isSame(were.row, now.row) && isSame(were.row + were.rows - 1, now.row + now.rows - 1);
}

function lostFormula(cell: OfRun<CellPatch>): LostFormula[] {
  const { before } = cell.item;
  return isFormula(before) ? [{ cell: nameOf(cell), formula: before.formula }] : [];
}

/** Cells in runs of the shape of those that they are of: so they are copied to the same places. */
function* inTheirRuns(
  cells: readonly OfRun<GivenBack>[],
  found: readonly ReadRun<CellPatch>[],
): Task<Map<number, ColumnRun<GivenBack>>> {
  const runs = new Map<number, ColumnRun<GivenBack>>();
  for (const { nth, row, item } of cells) {
    const run = found[nth]?.run;
    if (run === undefined) continue;
    let own = runs.get(nth);
    if (own === undefined) {
      yield;
      own = { ...run, items: run.items.map(() => null) };
      runs.set(nth, own);
    }
    own.items[row - run.row] = item;
  }
  return new Map([...runs].sort(([a], [b]) => a - b));
}

/** "Sheet!A1". */
export function nameOf({ sheet, row, column }: Omit<Placed<unknown>, 'item'>): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
