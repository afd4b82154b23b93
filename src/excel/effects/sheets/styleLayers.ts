import type { Area } from '../../../core/base/grid';
import type { CellStyle, SheetModel } from '../../../core/ownSheets/sheetModel';

/** Up to so many rows, a style costs less as a property of each row than as an object for its area. */
const FEW_ROWS = 12;

/** One style of a whole area. */
export interface AreaLayer {
  area: Area;
  style: CellStyle;
}

/** Styles of single rows, all over the same stretch of columns. */
export interface RowLayer {
  column: number;
  columns: number;
  rows: Map<number, CellStyle>;
}

/**
 * Sorts styles into layers, to be applied in their order: the styles of a sheet made row by row come down to a few
 * stretches of columns, each of which is one command. A style moves up in the order only past such as do not touch it.
 */
export function styleLayers(styles: SheetModel['styles']): (AreaLayer | RowLayer)[] {
  const layers: (AreaLayer | RowLayer)[] = [];
  for (const { area, style } of styles) {
    if (area.rows > FEW_ROWS || hasLines(style)) {
      layers.push({ area, style });
      continue;
    }
    const layer = layerFor(layers, area);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      layer.rows.set(row, { ...layer.rows.get(row), ...style });
    }
  }
  return layers;
}

/** The last layer of the same columns, unless something of the area came later; else a new one. */
function layerFor(layers: (AreaLayer | RowLayer)[], area: Area): RowLayer {
  for (const layer of [...layers].reverse()) {
    if (isOfColumns(layer, area)) return layer;
    if (touches(layer, area)) break;
  }
  const layer = { column: area.column, columns: area.columns, rows: new Map() };
  layers.push(layer);
  return layer;
}

/** Lines are no property of a row. */
function hasLines({ border }: CellStyle): boolean {
  return border === true;
}

function isOfColumns(layer: AreaLayer | RowLayer, area: Area): layer is RowLayer {
  return 'rows' in layer && layer.column === area.column && layer.columns === area.columns;
}

function touches(layer: AreaLayer | RowLayer, area: Area): boolean {
  const { column, columns } = 'rows' in layer ? layer : layer.area;
  if (column >= area.column + area.columns || area.column >= column + columns) return false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if ('rows' in layer ? layer.rows.has(row) : isInRows(layer.area, row)) return true;
  }
  return false;
}

function isInRows(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rows;
}
