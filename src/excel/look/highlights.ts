import type { Area } from '../../core/grid';
import { HIGHLIGHT_MARK } from '../../core/plan/plan';
import { askStep, runSteps, type Step } from '../batch';
import { OBJECT_BYTES } from '../bytes';
import { BATCH_BYTES } from '../host';
import type { OwnHighlight } from '../journal/entry';
import { sheetInBatch, sheetOrNullInBatch } from '../sheetInBatch';

/** The add-in's conditional formats on one sheet, as they are now. */
export interface CurrentHighlights {
  sheet: string;
  ids: string[];
  highlights: OwnHighlight[];
  /** How many of the sheet's conditional formats were looked at, and whether there may be more. */
  looked: number;
  mayHaveMore: boolean;
}

/** Formats that are asked for at a time: Office.js takes the answer apart in one piece of work. */
const FORMATS_A_LOOK = 1000;

const FORMAT_PROPERTIES = {
  id: true,
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
): Step {
  return askStep(
    OBJECT_BYTES * 4,
    (context) => {
      const formats = sheetOrNullInBatch(context, sheetName).getRange().conditionalFormats;
      formats.load({ $top: FORMATS_A_LOOK, ...FORMAT_PROPERTIES });
      return formats;
    },
    (formats) => {
      if (formats.isNullObject) return;
      const none = { ids: [], highlights: [], looked: 0, mayHaveMore: false };
      const current = { sheet: sheetName, ...none };
      take(formats, current);
      into(current);
    },
  );
}

/** Looks at those formats of sheets that the first step left: no round trip where it left none. */
export async function lookAtOthers(highlights: readonly CurrentHighlights[]): Promise<void> {
  let left = highlights.filter(({ mayHaveMore }) => mayHaveMore);
  while (left.length > 0) {
    await runSteps(left.map(nextLook));
    left = left.filter(({ mayHaveMore }) => mayHaveMore);
  }
}

function nextLook(current: CurrentHighlights): Step {
  return askStep(
    BATCH_BYTES,
    (context) => {
      const formats = conditionalFormatsOf(context, current.sheet);
      formats.load({ $top: FORMATS_A_LOOK, $skip: current.looked, ...FORMAT_PROPERTIES });
      return formats;
    },
    (formats) => {
      take(formats, current);
    },
  );
}

function take({ items }: Excel.ConditionalFormatCollection, current: CurrentHighlights): void {
  current.looked += items.length;
  current.mayHaveMore = items.length === FORMATS_A_LOOK;
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
  return sheetInBatch(context, sheet).getRange().conditionalFormats;
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
