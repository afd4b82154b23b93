import type { Area, CellValue } from '../../core/base/grid';
import type { CellPrecondition } from '../../core/plan/plan';
import type { Task } from '../../core/base/task';
import { askStep, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { rangeOf } from '../requests/ranges';
import { cellsOfRun, groupIntoRuns } from '../requests/runs';
import { sheetOrNullInBatch } from '../requests/sheetInBatch';

/** Anchors that are asked for as one range. */
export interface LookedAnchors {
  sheet: string;
  area: Area;
  anchors: CellPrecondition[];
  /** What stands in the area now; null when its sheet is gone. */
  contents: CellValue[][] | null;
}

/** About what a cell costs in an answer. */
const CELL_BYTES = 40;

/** Groups anchors into few ranges: codes stand under one another, and headings alone in their columns side by side. */
export function* groupAnchors(anchors: readonly CellPrecondition[]): Task<LookedAnchors[]> {
  const looked: LookedAnchors[] = [];
  const rows = new Map<string, LookedAnchors>();
  const placed = anchors.map((item) => ({ ...item, item }));
  for (const run of yield* groupIntoRuns(placed)) {
    yield;
    const { sheet, row, column, items } = run;
    const area = { row, column, rows: items.length, columns: 1 };
    const own = cellsOfRun(run).map(({ item }) => item);
    const group: LookedAnchors = { sheet, area, anchors: own, contents: null };
    const key = `${row}:${sheet}`;
    const beside = items.length === 1 ? rows.get(key) : undefined;
    if (beside !== undefined) {
      beside.area = across(beside.area, column);
      beside.anchors.push(...own);
      continue;
    }
    if (items.length === 1) rows.set(key, group);
    looked.push(group);
  }
  return looked;
}

/** A step that reads what stands at anchors now. */
export function lookAtAnchors(looked: LookedAnchors): BatchRequest {
  const { sheet, area } = looked;
  return askStep(
    OBJECT_BYTES + area.rows * area.columns * CELL_BYTES,
    (context) => {
      const range = rangeOf(sheetOrNullInBatch(context, sheet), area);
      range.load('formulas');
      return range;
    },
    (range) => {
      if (!range.isNullObject) looked.contents = range.formulas;
    },
  );
}

function across(area: Area, column: number): Area {
  const first = Math.min(area.column, column);
  const end = Math.max(area.column + area.columns, column + 1);
  return { ...area, column: first, columns: end - first };
}
