import type { Area } from '../../../core/base/grid';
import type { CellStyle, SheetModel } from '../../../core/ownSheets/sheetModel';
import type { BatchRequest } from '../../requests/batch';
import { formatOf } from './cellStyle';
import { rowPropertyRequests } from './rowProperties';
import { rangeOf } from '../../requests/ranges';
import { sheetInBatch } from '../../requests/ranges';
import { styleLayers, type AreaLayer } from './styleLayers';

/** A range, its format and its font, and a command for each property. */
const STYLE_BYTES = 1200;
const BORDER_BYTES = 1500;
const OUTER_BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Requests that give a model's cells their styles, in the model's order. */
export function styleRequests(model: SheetModel): BatchRequest[] {
  const styles = model.styles.filter(({ style }) => isSeen(style));
  return styleLayers(styles).flatMap((layer) => {
    if (!('rows' in layer)) return [areaRequest(model.name, layer)];
    const rows = [...layer.rows].map(([row, style]) => [row, { format: formatOf(style) }] as const);
    return rowPropertyRequests(model.name, layer, new Map(rows));
  });
}

function isSeen(style: CellStyle): boolean {
  return Object.keys(style).some((key) => key !== 'numberFormat');
}

function areaRequest(sheetName: string, { area, style }: AreaLayer): BatchRequest {
  return {
    bytes: STYLE_BYTES + (style.border === true ? BORDER_BYTES : 0),
    queue: (context) => {
      const { format } = rangeOf(sheetInBatch(context, sheetName), area);
      format.set(formatOf(style));
      if (style.border === true) applyBorders(format, area);
    },
  };
}

function applyBorders(format: Excel.RangeFormat, area: Area): void {
  const edges = [
    ...OUTER_BORDERS,
    ...(area.rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) format.borders.getItem(edge).style = 'Continuous';
}
