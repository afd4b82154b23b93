import type { Area } from '../../core/grid';
import { HIGHLIGHT_MARK } from '../../core/plan/plan';
import { askStep, type Step } from '../batch';
import { OBJECT_BYTES } from '../bytes';
import type { OwnHighlight } from '../journal/entry';

/** The add-in's conditional formats on one sheet, as they are now. */
export interface CurrentHighlights {
  sheet: string;
  ids: string[];
  highlights: OwnHighlight[];
  /** Conditional formats of the sheet that were looked at, and all that there are. */
  looked: number;
  count: number;
}

/** Formats that are asked for in one step: Office.js takes the answer apart in one piece of work. */
const FORMATS_A_STEP = 200;
const FORMAT_BYTES = 500;

const FORMAT_PROPERTIES = {
  id: true,
  type: true,
  customOrNullObject: {
    rule: { formula: true },
    format: { fill: { color: true }, font: { color: true, bold: true } },
  },
} as const;

/**
 * A step that finds the add-in's own among a sheet's first conditional formats; the others take further steps, and
 * their areas too.
 */
export function lookAtHighlights(
  sheetName: string,
  into: (current: CurrentHighlights) => void,
): Step {
  return askStep(
    OBJECT_BYTES * 4,
    (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      const formats = worksheet.getRange().conditionalFormats;
      formats.load({ $top: FORMATS_A_STEP, ...FORMAT_PROPERTIES });
      return { formats, count: formats.getCount() };
    },
    ({ formats, count }) => {
      if (formats.isNullObject) return;
      const current = { sheet: sheetName, ids: [], highlights: [], looked: 0, count: count.value };
      take(formats, current);
      into(current);
    },
  );
}

/** Steps that look at those formats of a sheet that the first step left. */
export function lookAtOthers(current: CurrentHighlights): Step[] {
  const steps = Math.ceil((current.count - current.looked) / FORMATS_A_STEP);
  return Array.from({ length: steps }, (_, nth) =>
    askStep(
      OBJECT_BYTES + FORMATS_A_STEP * FORMAT_BYTES,
      (context) => {
        const formats = conditionalFormatsOf(context, current.sheet);
        const $skip = (nth + 1) * FORMATS_A_STEP;
        formats.load({ $top: FORMATS_A_STEP, $skip, ...FORMAT_PROPERTIES });
        return formats;
      },
      (formats) => {
        take(formats, current);
      },
    ),
  );
}

function take({ items }: Excel.ConditionalFormatCollection, current: CurrentHighlights): void {
  current.looked += items.length;
  for (const format of items.filter(isOwn)) {
    current.ids.push(format.id);
    current.highlights.push(describe(format));
  }
}

/** Steps that fill in where the highlights found stand. */
export function lookAtAreas(current: CurrentHighlights): Step[] {
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
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

function isOwn(format: Excel.ConditionalFormat): boolean {
  if (format.type !== 'Custom') return false;
  // Excel may write a formula in its own spacing. One without any is a highlight whose making was cut off:
  // nobody can make such a format by hand.
  const formula = format.customOrNullObject.rule.formula.replace(/\s/g, '');
  return formula.includes(HIGHLIGHT_MARK) || formula === '' || formula === '=';
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
