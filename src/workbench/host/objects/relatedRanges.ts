import { COLUMNS, intersection, ROWS } from '../../engine/areas';
import type { Area } from '../../engine/engine';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import { isHostObject, NULL_OBJECT, type HostObject, type ObjectType } from '../hostObject';
import { rangeObject, type RangeTarget } from './range';
import { rangeAreasObject } from './rangeAreas';

/** Methods of a range that lead to others. */
export const RELATED_RANGES: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetCell: (target, [row, column]) =>
    moved(target, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
  GetColumn: (target, [column]) =>
    moved(target, { row: 0, column: Number(column), rows: target.area.rows, columns: 1 }),
  GetRow: (target, [row]) =>
    moved(target, { row: Number(row), column: 0, rows: 1, columns: target.area.columns }),
  GetEntireColumn: (target) => at(target, { ...target.area, row: 0, rows: ROWS }),
  GetEntireRow: (target) => at(target, { ...target.area, column: 0, columns: COLUMNS }),
  GetLastCell: (target) =>
    moved(target, {
      row: target.area.rows - 1,
      column: target.area.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetOffsetRange: (target, [rows, columns]) =>
    moved(target, { ...target.area, row: Number(rows), column: Number(columns) }),
  GetAbsoluteResizedRange: (target, [rows, columns]) =>
    at(target, { ...target.area, rows: Number(rows), columns: Number(columns) }),
  GetResizedRange: (target, [rows, columns]) =>
    at(target, {
      ...target.area,
      rows: target.area.rows + Number(rows),
      columns: target.area.columns + Number(columns),
    }),
  GetBoundingRect: (target, [other]) => {
    if (!isHostObject(other)) throw invalidArgument('anotherRange');
    const { sheet, area } = other.target as RangeTarget;
    if (sheet.id !== target.sheet.id) throw invalidArgument('anotherRange');
    return at(target, around(target.area, area));
  },
  GetIntersectionOrNullObject: (target, [other]) => {
    if (!isHostObject(other)) throw invalidArgument('anotherRange');
    const { sheet, area } = other.target as RangeTarget;
    const common = sheet.id === target.sheet.id ? intersection(target.area, area) : null;
    return common === null ? NULL_OBJECT : at(target, common);
  },
  Find: find,
  GetMergedAreasOrNullObject: (target) => {
    // As in Excel, only those whose first cell lies in the range.
    const areas = target.sheet.layout
      .merges()
      .filter(({ row, column }) => intersection(target.area, { row, column, rows: 1, columns: 1 }));
    return areas.length === 0 ? NULL_OBJECT : rangeAreasObject({ ...target, areas });
  },
  GetSpillingToRangeOrNullObject: (target) => {
    const { row, column } = target.area;
    const spill = target.sheet.cells.spill(row, column);
    return spill === null ? NULL_OBJECT : at(target, spill);
  },
  GetUsedRange: (target, [valuesOnly]) => {
    const area = target.sheet.cells.used(valuesOnly === true, target.area);
    if (area === null) throw itemNotFound('used range');
    return at(target, area);
  },
  GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
    const area = target.sheet.cells.used(valuesOnly === true, target.area);
    return area === null ? NULL_OBJECT : at(target, area);
  },
};

/** As Excel does for a single cell: in all of its sheet. */
function find(target: RangeTarget, [text, criteria]: readonly unknown[]): HostObject {
  const { completeMatch, matchCase } = (criteria ?? {}) as Record<string, unknown>;
  if (completeMatch !== true || matchCase !== true) throw notImplemented('Range.find of parts');
  const { sheet, area, context } = target;
  if (sheet.visibility !== 'visible' && !context.settings.findsOnHiddenSheets) {
    throw itemNotFound(`"${String(text)}"`);
  }
  const isCell = area.rows * area.columns === 1;
  const within = sheet.cells.used(true, isCell ? undefined : area);
  for (let row = within?.row ?? 0; within && row < within.row + within.rows; row += 1) {
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      if (sheet.cells.text(row, column) === text) {
        return at(target, { row, column, rows: 1, columns: 1 });
      }
    }
  }
  throw itemNotFound(`"${String(text)}"`);
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function moved(target: RangeTarget, by: Area): HostObject {
  const { row, column } = target.area;
  return at(target, { ...by, row: row + by.row, column: column + by.column });
}

function at(target: RangeTarget, area: Area): HostObject {
  const { row, column, rows, columns } = area;
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= ROWS &&
    column + columns <= COLUMNS;
  if (!isInside) throw invalidArgument('a range beyond the sheet');
  return rangeObject({ ...target, area });
}
