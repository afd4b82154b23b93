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
}

const FORMAT_PROPERTIES = [
  'items/id',
  'items/type',
  'items/customOrNullObject/rule/formula',
  'items/customOrNullObject/format/fill/color',
  'items/customOrNullObject/format/font/color',
  'items/customOrNullObject/format/font/bold',
].join(',');

/** A step that finds the add-in's own conditional formats on a sheet; their areas take a second look. */
export function lookAtHighlights(
  sheetName: string,
  into: (current: CurrentHighlights) => void,
): Step {
  return askStep(
    OBJECT_BYTES * 4,
    (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      const formats = worksheet.getRange().conditionalFormats;
      formats.load(FORMAT_PROPERTIES);
      return formats;
    },
    (formats) => {
      if (formats.isNullObject) return;
      const own = formats.items.filter(isOwn);
      into({ sheet: sheetName, ids: own.map(({ id }) => id), highlights: own.map(describe) });
    },
  );
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
