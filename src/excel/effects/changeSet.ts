import type { WrittenCell } from '../../app/workbookPort';
import { cellAddress } from '../../core/base/grid';
import { failure, success, type Outcome } from '../../core/base/outcome';
import type {
  CellChange,
  HighlightRule,
  Plan,
  SheetWrite,
  RowIdentities,
} from '../../core/plan/plan';
import { readSheetMark } from '../../core/ownSheets/sheetModel';
import type { Task } from '../../core/base/task';
import {
  GENERAL_FORMAT,
  isSameContent,
  plainContent,
  TEXT_FORMAT,
  type CellContent,
} from '../../core/base/cellContent';
import type { CellPatch } from '../journal/record';
import type { CurrentCell } from './currentCells';
import type { CurrentColumn } from './currentColumns';
import type { CurrentHighlights } from './currentHighlights';
import { nameNow, type Look } from './look';
import type { CurrentSheet } from './currentSheets';
import { cellsOfRun, groupIntoRuns, type ColumnRun, type Placed } from '../requests/runs';
import { sheetKey } from '../journal/sheetNames';
import { isHighlighted } from './marks';
import { diffSheet } from './sheets/sheetDiff';
import { labelsOfSheet } from './tablePrints';

/** What is left of a plan to be done, after a look at what is there. */
export interface ChangeSet {
  cells: ColumnRun<CellPatch>[];
  /** What the rows are called that `cells` stand in. */
  labels: RowIdentities[];
  written: WrittenCell[];
  columns: CurrentColumn[];
  highlights: { current: CurrentHighlights; wanted: HighlightRule[] }[];
  added: SheetWrite[];
  rewritten: { write: SheetWrite; current: CurrentSheet }[];
  /** Own sheets of which single cells change. */
  patched: string[];
}

/** @returns the work left to do; a problem where a cell or a sheet is not what the plan was made for */
export function* changeSetOf(plan: Plan, look: Look): Task<Outcome<ChangeSet>> {
  const moved = yield* movedTable(look);
  if (moved) return moved;
  const patches: Placed<CellPatch>[] = [];
  const written: WrittenCell[] = [];
  const touched = new Set<string>();
  for (const { run, cells } of look.runs) {
    yield;
    if (cells === null) return failure('sheet-gone', { sheet: run.sheet });
    for (const { row, column, item } of cellsOfRun(run)) {
      const current = cells[row - run.row];
      if (current === undefined) return failure('sheet-gone', { sheet: run.sheet });
      const patch = patchOf(item, current);
      if (patch === 'changed') return failure('changed-under-us', changedCell(item, current));
      if (patch === 'done') continue;
      patches.push({ sheet: run.sheet, row, column, item: patch });
      touched.add(`${column}:${run.sheet}`);
      const { sheet, before, after, why } = item;
      written.push({ sheet, row, column, before, after, why });
    }
  }
  const sheets = yield* draftSheets(plan, look);
  if (!sheets.ok) return sheets;
  const { patches: sheetPatches, labels: sheetLabels, ...rest } = sheets.value;
  const columns = look.columns.filter(({ column: { sheet, column } }) =>
    touched.has(`${column}:${sheet}`),
  );
  const highlights: ChangeSet['highlights'] = [];
  for (const { sheet, rules, onlyWhereMarked } of plan.highlights) {
    const current = look.highlights.find((each) => each.sheet === sheet);
    if (current === undefined || (yield* isHighlighted(current, rules))) continue;
    if (onlyWhereMarked === true && current.highlights.length === 0) continue;
    highlights.push({ current, wanted: rules });
  }
  const cells = yield* groupIntoRuns(patches.concat(sheetPatches));
  const changed = new Set(cells.map(({ sheet }) => sheet));
  const labels = plan.identities.filter(({ sheet }) => changed.has(sheet)).concat(sheetLabels);
  return success({ cells, labels, written, columns, highlights, ...rest });
}

/** A heading or a code is another: the table may stand elsewhere now. */
function* movedTable({ anchors }: Look): Task<Outcome<ChangeSet> | null> {
  for (const { sheet, area, anchors: group, contents } of anchors) {
    yield;
    if (contents === null) return failure('sheet-gone', { sheet });
    for (const { row, column, content: before } of group) {
      const found = contents[row - area.row]?.[column - area.column] ?? '';
      if (isSameContent(found, before)) continue;
      const cell = cellAddress(row, column);
      const details = { sheet, cell, before: String(before), found: String(found) };
      return failure('changed-under-us', details);
    }
  }
  return null;
}

export function isEmptyChangeSet(draft: ChangeSet): boolean {
  return (
    draft.cells.length === 0 &&
    draft.highlights.length === 0 &&
    draft.added.length === 0 &&
    draft.rewritten.length === 0
  );
}

function patchOf(change: CellChange, current: CurrentCell): CellPatch | 'done' | 'changed' {
  const after: CellContent = change.isFormula ? { formula: String(change.after) } : change.after;
  const isSame = isSameContent(current.content, after);
  const formatAfter = change.numberFormat ?? formatForContent(after, current.format);
  if (isSame && (change.numberFormat ?? current.format) === current.format) return 'done';
  const isUntouched = isSameContent(plainContent(current.content), change.before);
  if (!isSame && !isUntouched) return 'changed';
  return { before: current.content, after, formatBefore: current.format, formatAfter };
}

/** A number or a formula written into a cell formatted as text would become text. */
function formatForContent(after: CellContent, format: string): string | null {
  return format === TEXT_FORMAT && typeof after !== 'string' ? GENERAL_FORMAT : null;
}

function changedCell(change: CellChange, current: CurrentCell): Record<string, string> {
  return {
    sheet: change.sheet,
    cell: cellAddress(change.row, change.column),
    before: String(change.before),
    found: String(plainContent(current.content)),
  };
}

type DraftedSheets = Pick<ChangeSet, 'added' | 'rewritten' | 'patched' | 'labels'> & {
  patches: Placed<CellPatch>[];
};

function* draftSheets(plan: Plan, look: Look): Task<Outcome<DraftedSheets>> {
  const drafted: DraftedSheets = {
    ...{ added: [], rewritten: [], patched: [], labels: [], patches: [] },
  };
  for (const write of plan.sheets) {
    yield;
    const name = nameNow(write);
    const current = look.sheets.get(sheetKey(name));
    if (current === undefined) {
      if (write.replaces !== undefined) return failure('sheet-gone', { sheet: name });
      drafted.added.push(write);
      continue;
    }
    if (!isSameOwner(write, current)) return failure('changed-under-us', { sheet: name });
    const isTaken = look.state.sheets.has(sheetKey(write.model.name));
    if (isTaken && sheetKey(name) !== sheetKey(write.model.name)) {
      return failure('changed-under-us', { sheet: write.model.name });
    }
    const diff = yield* diffSheet(write, current);
    if (diff.how === 'typed') return failure('changed-under-us', { sheet: name, cell: diff.cell });
    if (diff.how === 'rewrite') drafted.rewritten.push({ write, current });
    else if (diff.cells.length > 0) {
      drafted.patched.push(write.model.name);
      drafted.labels.push(labelsOfSheet(write.model));
      drafted.patches = drafted.patches.concat(diff.cells);
    }
  }
  return success(drafted);
}

/** Only a sheet that bears the add-in's mark, of the same kind, is ever written over. */
function isSameOwner(write: SheetWrite, current: CurrentSheet): boolean {
  const wanted = readSheetMark(write.model.values[0]?.[0] ?? '');
  const found = readSheetMark(current.formulas[0]?.[0] ?? '');
  return found !== null && found.kind === wanted?.kind;
}
