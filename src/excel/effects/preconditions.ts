import { isSameContent } from '../../core/base/cellContent';
import { cellAddress, type Area, type CellValue } from '../../core/base/grid';
import type { Problem } from '../../core/base/outcome';
import type { Task } from '../../core/base/task';
import type { CellPrecondition } from '../../core/plan/plan';
import { requestOf, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { rangeOf, sheetOrNullInBatch } from '../requests/ranges';
import { cellsOfRun, groupIntoRuns } from '../requests/runs';

/** Preconditions that are asked for as one range. */
export interface ReadPreconditions {
  sheet: string;
  area: Area;
  cells: CellPrecondition[];
  /** What stands in the area now; null when its sheet is gone. */
  contents: CellValue[][] | null;
}

/** About what a cell costs in an answer. */
const CELL_BYTES = 40;

/** Groups preconditions into few ranges: codes stand under one another, and headings alone in their columns side by side. */
export function* groupPreconditions(
  preconditions: readonly CellPrecondition[],
): Task<ReadPreconditions[]> {
  const groups: ReadPreconditions[] = [];
  const rows = new Map<string, ReadPreconditions>();
  const placed = preconditions.map((item) => ({ ...item, item }));
  for (const run of yield* groupIntoRuns(placed)) {
    yield;
    const { sheet, row, column, items } = run;
    const area = { row, column, rows: items.length, columns: 1 };
    const own = cellsOfRun(run).map(({ item }) => item);
    const group: ReadPreconditions = { sheet, area, cells: own, contents: null };
    const key = `${row}:${sheet}`;
    const beside = items.length === 1 ? rows.get(key) : undefined;
    if (beside !== undefined) {
      beside.area = across(beside.area, column);
      beside.cells.push(...own);
      continue;
    }
    if (items.length === 1) rows.set(key, group);
    groups.push(group);
  }
  return groups;
}

/** A request that reads what stands there now. */
export function readPreconditions(group: ReadPreconditions): BatchRequest {
  const { sheet, area } = group;
  return requestOf(
    OBJECT_BYTES + area.rows * area.columns * CELL_BYTES,
    (context) => {
      const range = rangeOf(sheetOrNullInBatch(context, sheet), area);
      range.load('formulas');
      return range;
    },
    (range) => {
      if (!range.isNullObject) group.contents = range.formulas;
    },
  );
}

/** A heading or a code is another: the table may stand elsewhere now. */
export function* brokenPrecondition(groups: readonly ReadPreconditions[]): Task<Problem | null> {
  for (const { sheet, area, cells, contents } of groups) {
    yield;
    if (contents === null) return { code: 'sheet-gone', details: { sheet } };
    for (const { row, column, content: before } of cells) {
      const found = contents[row - area.row]?.[column - area.column] ?? '';
      if (isSameContent(found, before)) continue;
      const cell = cellAddress(row, column);
      return { code: 'changed-under-us', details: { sheet, cell } };
    }
  }
  return null;
}

function across(area: Area, column: number): Area {
  const first = Math.min(area.column, column);
  const end = Math.max(area.column + area.columns, column + 1);
  return { ...area, column: first, columns: end - first };
}
