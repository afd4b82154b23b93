import type { Area } from '../../../core/base/grid';
import type { CellStyle, SheetModel } from '../../../core/ownSheets/sheetModel';
import type { BatchRequest } from '../../requests/batch';
import { lookOf } from './cellStyle';
import { rowPropertySteps } from './rowProperties';
import { rangeOf } from '../../requests/ranges';
import { sheetInBatch } from '../../requests/sheetInBatch';
import { styleLayers, type AreaLayer } from './styleLayers';

/** A range, its format and its font, and a command for each property. */
const LOOK_BYTES = 1200;
const BORDER_BYTES = 1500;
const OUTER_BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Steps that give a model's cells their looks, in the model's order. */
export function styleSteps(model: SheetModel): BatchRequest[] {
  const looks = model.styles.filter(({ style }) => hasLook(style));
  return styleLayers(looks).flatMap((layer) => {
    if (!('looks' in layer)) return [areaStep(model.name, layer)];
    const rows = [...layer.looks].map(([row, style]) => [row, { format: lookOf(style) }] as const);
    return rowPropertySteps(model.name, layer, new Map(rows));
  });
}

function hasLook(style: CellStyle): boolean {
  return Object.keys(style).some((key) => key !== 'numberFormat');
}

function areaStep(sheetName: string, { area, style }: AreaLayer): BatchRequest {
  return {
    bytes: LOOK_BYTES + (style.border === true ? BORDER_BYTES : 0),
    queue: (context) => {
      const { format } = rangeOf(sheetInBatch(context, sheetName), area);
      format.set(lookOf(style));
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
