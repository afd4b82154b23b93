import type { Area } from '../../core/grid';
import { HIGHLIGHT_MARK } from '../../core/plan/plan';
import type { Step } from '../batch';
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
  let harvest = (): void => undefined;
  return {
    bytes: OBJECT_BYTES * 4,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load('name');
      const formats = sheet.getRange().conditionalFormats;
      formats.load(FORMAT_PROPERTIES);
      harvest = () => {
        if (sheet.isNullObject) return;
        const own = formats.items.filter(isOwn);
        into({ sheet: sheetName, ids: own.map(({ id }) => id), highlights: own.map(describe) });
      };
    },
    harvest: () => harvest(),
  };
}

/** Steps that fill in where the highlights found stand. */
export function lookAtAreas(current: CurrentHighlights): Step[] {
  return current.highlights.map((highlight, index) => {
    let harvest = (): void => undefined;
    return {
      bytes: OBJECT_BYTES,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(current.sheet);
        const formats = sheet.getRange().conditionalFormats;
        const areas = formats.getItem(current.ids[index] ?? '').getRanges().areas;
        areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        harvest = () => {
          highlight.areas = areas.items.map(areaOf);
        };
      },
      harvest: () => harvest(),
    };
  });
}

function isOwn(format: Excel.ConditionalFormat): boolean {
  if (format.type !== 'Custom') return false;
  // Excel may write a formula in its own spacing.
  const formula = format.customOrNullObject.rule.formula.replace(/\s/g, '');
  return formula.includes(HIGHLIGHT_MARK);
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
