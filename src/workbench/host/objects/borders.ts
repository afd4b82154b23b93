import { parseColor } from '../../engine/colors';
import type { Area, Border, Side } from '../../engine/engine';
import { invalidArgument, notImplemented } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../permissions';
import type { RangeTarget } from './range';

/** Which sides of which cells an edge of a range is. */
interface Edge {
  cells: Area;
  side: Side;
}

type BorderTarget = RangeTarget & { index: string };

/** Excel's names for lines of "thin" weight. */
const LINES: Record<string, string> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const BORDER: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  id: ({ index }) => index,
  get: {
    SideIndex: ({ index }) => index,
    Style: (target) => {
      const style = commonBorder(target, (border) => border?.style ?? 'None');
      if (style === null || style === 'None') return style;
      const name = Object.keys(LINES).find((line) => LINES[line] === style);
      if (name === undefined) throw notImplemented(`RangeBorder.style "${style}"`);
      return name;
    },
    Color: (target) => commonBorder(target, (border) => border?.color ?? '#000000'),
  },
  set: {
    Style: (target, style) => {
      const line = style === 'None' ? null : LINES[String(style)];
      if (line === undefined) throw notImplemented(`RangeBorder.style "${String(style)}"`);
      setBorder(target, (before) =>
        line === null ? null : { style: line, color: before?.color ?? '#000000' },
      );
    },
    Color: (target, color) => {
      const parsed = parseColor(String(color));
      if (parsed === null) throw invalidArgument('color');
      setBorder(target, (before) => ({ style: before?.style ?? 'thin', color: parsed }));
    },
  },
};

const BORDERS: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  item: (target, index) => {
    if (edgesOf(target.area, String(index)) === null) {
      throw notImplemented(`RangeBorderCollection.getItem("${String(index)}")`);
    }
    return objectOf(BORDER, { ...target, index: String(index) });
  },
};

export function bordersObject(target: RangeTarget): HostObject {
  return objectOf(BORDERS, target);
}

/** An edge belongs to the cells on both sides of it: it is drawn with either. */
function edgesOf(area: Area, index: string): Edge[] | null {
  const { row, column, rows, columns } = area;
  const top = { ...area, rows: 1 };
  const left = { ...area, columns: 1 };
  switch (index) {
    case 'EdgeTop':
      return [{ cells: top, side: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...top, row: row + rows - 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: left, side: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...left, column: column + columns - 1 }, side: 'right' }];
    case 'InsideHorizontal':
      return rows === 1
        ? []
        : [
            { cells: { ...area, rows: rows - 1 }, side: 'bottom' },
            { cells: { ...area, row: row + 1, rows: rows - 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return columns === 1
        ? []
        : [
            { cells: { ...area, columns: columns - 1 }, side: 'right' },
            { cells: { ...area, column: column + 1, columns: columns - 1 }, side: 'left' },
          ];
    default:
      return null;
  }
}

function setBorder(
  { context, sheet, area, index }: BorderTarget,
  change: (before: Border | null) => Border | null,
): void {
  requireUnprotected(context, sheet);
  for (const { cells, side } of edgesOf(area, index) ?? []) {
    const before = sheet.formats.get(cells.row, cells.column).borders[side];
    sheet.formats.set(cells, { borders: { [side]: change(before) } });
  }
}

function commonBorder(
  { sheet, area, index }: BorderTarget,
  read: (border: Border | null) => string,
): string | null {
  const found = new Set<string>();
  for (const { cells, side } of edgesOf(area, index) ?? []) {
    for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
        found.add(read(sheet.formats.get(row, column).borders[side]));
      }
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : found.size === 0 ? 'None' : null;
}
