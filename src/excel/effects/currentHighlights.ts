import type { Area } from '../../core/base/grid';
import { HIGHLIGHT_MARK } from '../../core/plan/plan';
import { askStep, send, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { BATCH_BYTES } from '../requests/host';
import type { OwnHighlight } from '../journal/record';
import { sheetInBatch, sheetOrNullInBatch } from '../requests/sheetInBatch';

/** The add-in's conditional formats on one sheet, as they are now. */
export interface CurrentHighlights {
  sheet: string;
  ids: string[];
  highlights: OwnHighlight[];
  /** Formats without any formula: a write that was cut off leaves them, and perhaps somebody else. */
  blank: { id: string; highlight: OwnHighlight }[];
  /** How many of the sheet's conditional formats were looked at, and whether there may be more. */
  looked: number;
  mayHaveMore: boolean;
}

/** Formats that are asked for at a time: Office.js takes the answer apart in one piece of work. */
export const FORMATS_A_LOOK = 1000;

/** What is asked of each format beside its id. */
export const FORMAT_PROPERTIES = {
  type: true,
  customOrNullObject: {
    rule: { formula: true },
    format: { fill: { color: true }, font: { color: true, bold: true } },
  },
} as const;

/**
 * A step that finds the add-in's own among a sheet's first conditional formats; the others take further looks, and
 * their areas too.
 */
export function lookAtHighlights(
  sheetName: string,
  into: (current: CurrentHighlights) => void,
): BatchRequest {
  return askStep(
    OBJECT_BYTES * 4,
    (context) => {
      const formats = sheetOrNullInBatch(context, sheetName).getRange().conditionalFormats;
      formats.load({ $top: FORMATS_A_LOOK, id: true, ...FORMAT_PROPERTIES });
      return formats;
    },
    (formats) => {
      if (formats.isNullObject) return;
      const current = noHighlights(sheetName);
      take(formats, current);
      into(current);
    },
  );
}

/** Looks at those formats of sheets that the first step left: no round trip where it left none. */
export async function lookAtOthers(highlights: readonly CurrentHighlights[]): Promise<void> {
  let left = highlights.filter(({ mayHaveMore }) => mayHaveMore);
  while (left.length > 0) {
    await send(left.map(nextLook));
    left = left.filter(({ mayHaveMore }) => mayHaveMore);
  }
}

function nextLook(current: CurrentHighlights): BatchRequest {
  return askStep(
    BATCH_BYTES,
    (context) => {
      const formats = conditionalFormatsOf(context, current.sheet);
      formats.load({ $top: FORMATS_A_LOOK, $skip: current.looked, id: true, ...FORMAT_PROPERTIES });
      return formats;
    },
    (formats) => {
      take(formats, current);
    },
  );
}

/** A sheet of which no conditional format was looked at. */
export function noHighlights(sheet: string): CurrentHighlights {
  return { sheet, ids: [], highlights: [], blank: [], looked: 0, mayHaveMore: false };
}

function take({ items }: Excel.ConditionalFormatCollection, current: CurrentHighlights): void {
  current.looked += items.length;
  current.mayHaveMore = items.length === FORMATS_A_LOOK;
  for (const format of items) takeFormat(format, current);
}

/** Keeps a format, loaded with what FORMAT_PROPERTIES names, if it is the add-in's. */
export function takeFormat(format: Excel.ConditionalFormat, current: CurrentHighlights): void {
  if (format.type !== 'Custom') return;
  // Excel may write a formula in its own spacing.
  const formula = format.customOrNullObject.rule.formula.replace(/\s/g, '');
  if (formula === '' || formula === '=') {
    current.blank.push({ id: format.id, highlight: describe(format) });
  } else if (formula.includes(HIGHLIGHT_MARK)) own(current, format.id, describe(format));
}

/** Takes formats without a formula for the add-in's: only where a write of its own is not finished. */
export function ownBlankOnes(highlights: readonly CurrentHighlights[]): void {
  for (const current of highlights) {
    for (const { id, highlight } of current.blank) own(current, id, highlight);
    current.blank = [];
  }
}

function own(current: CurrentHighlights, id: string, highlight: OwnHighlight): void {
  current.ids.push(id);
  current.highlights.push(highlight);
}

/** Steps that fill in where the highlights found stand. */
export function lookAtAreas(current: CurrentHighlights): BatchRequest[] {
  return current.highlights.map((highlight, index) =>
    askStep(
      OBJECT_BYTES,
      (context) => {
        const formats = conditionalFormatsOf(context, current.sheet);
        const areas = formats.getItem(current.ids[index] ?? '').getRanges().areas;
        areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        return areas;
      },
      (areas) => {
        highlight.areas = areas.items.map(areaOf);
      },
    ),
  );
}

/** All conditional formats of a sheet, whoever made them. */
export function conditionalFormatsOf(
  context: Excel.RequestContext,
  sheet: string,
): Excel.ConditionalFormatCollection {
  return sheetInBatch(context, sheet).getRange().conditionalFormats;
}

function describe(format: Excel.ConditionalFormat): OwnHighlight {
  const { rule, format: look } = format.customOrNullObject;
  return {
    areas: [],
    formula: rule.formula,
    fill: look.fill.color,
    font: look.font.color,
    bold: look.font.bold,
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
