import type { SheetModel } from '../../../core/ownSheets/sheetModel';
import type { BatchRequest } from '../../requests/batch';
import { jsonBytes, OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf, sheetInBatch } from '../../requests/ranges';
import { rowBlocks } from './rowBlocks';
import { styleLayers, type AreaLayer, type RowLayer } from './styleLayers';

/** Rows left alone take some bytes for each cell. */
const MOST_GAP = 15;

/** Requests that set the number formats of a model, before its values. */
export function numberFormatRequests(model: SheetModel): BatchRequest[] {
  const formats = model.styles.flatMap(({ area, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : [{ area, style: { numberFormat } }],
  );
  return styleLayers(formats).flatMap((layer) =>
    'rows' in layer ? rowRequests(model.name, layer) : [areaRequest(model.name, layer)],
  );
}

/** One format for a whole range goes as itself, without an array: Excel takes that, only its types do not say so. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function areaRequest(sheetName: string, { area, style }: AreaLayer): BatchRequest {
  return {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      setFormat(rangeOf(sheetInBatch(context, sheetName), area), style.numberFormat ?? '');
    },
  };
}

function rowRequests(sheetName: string, { column, columns, rows }: RowLayer): BatchRequest[] {
  return rowBlocks(rows, MOST_GAP).map(({ first, items }) => {
    const formats = items.map((style) =>
      new Array<string | null>(columns).fill(style?.numberFormat ?? null),
    );
    const area = { row: first, column, rows: formats.length, columns };
    return {
      bytes: OBJECT_BYTES + jsonBytes(formats),
      queue: (context) => {
        rangeOf(sheetInBatch(context, sheetName), area).numberFormat = formats;
      },
    };
  });
}
