import { HIGHLIGHT_MARK } from '../../../core/plan/plan';
import type { OwnMark } from '../../journal/record';
import { requestOf } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { BATCH_BYTES } from '../../requests/host';
import { areaOfRange, sheetInBatch, sheetOrNullInBatch } from '../../requests/ranges';
import type { ReadRequest } from '../readTogether';

/** The add-in's conditional formats on one sheet, as they are now. */
export interface CurrentMarks {
  sheet: string;
  /** Of each mark, in the same order. */
  ids: string[];
  marks: OwnMark[];
  /** Formats without any formula: a write that was cut off leaves them, and perhaps somebody else. */
  blank: { id: string; mark: OwnMark }[];
}

/** Formats that are asked for at a time: Office.js takes the answer apart in one piece of work. */
export const FORMATS_A_REQUEST = 1000;

/** What is asked of each format beside its id. */
export const FORMAT_PROPERTIES = {
  type: true,
  customOrNullObject: {
    rule: { formula: true },
    format: { fill: { color: true }, font: { color: true, bold: true } },
  },
} as const;

/** A request that finds the add-in's own among a sheet's conditional formats, a thousand at a time. */
export function readMarks(
  sheet: string,
  into: (current: CurrentMarks) => void,
  before: { current: CurrentMarks; count: number } = { current: noMarks(sheet), count: 0 },
): ReadRequest {
  let { current, count } = before;
  let mayHaveMore = false;
  const request = requestOf(
    count === 0 ? OBJECT_BYTES * 4 : BATCH_BYTES,
    (context) => {
      const formats = sheetOrNullInBatch(context, sheet).getRange().conditionalFormats;
      const page = { $top: FORMATS_A_REQUEST, ...(count === 0 ? {} : { $skip: count }) };
      formats.load({ ...page, id: true, ...FORMAT_PROPERTIES });
      return formats;
    },
    (formats) => {
      if (formats.isNullObject) return;
      if (count === 0) current = noMarks(sheet);
      for (const format of formats.items) takeFormat(format, current);
      count += formats.items.length;
      mayHaveMore = formats.items.length === FORMATS_A_REQUEST;
      into(current);
    },
  );
  return {
    ...request,
    next: () => (mayHaveMore ? [readMarks(sheet, into, { current, count })] : []),
  };
}

/** A sheet of which no conditional format was read. */
export function noMarks(sheet: string): CurrentMarks {
  return { sheet, ids: [], marks: [], blank: [] };
}

/** Keeps a format, loaded with what FORMAT_PROPERTIES names, if it is the add-in's. */
export function takeFormat(format: Excel.ConditionalFormat, current: CurrentMarks): void {
  if (format.type !== 'Custom') return;
  // Excel may write a formula in its own spacing.
  const formula = format.customOrNullObject.rule.formula.replace(/\s/g, '');
  if (formula === '' || formula === '=') {
    current.blank.push({ id: format.id, mark: describe(format) });
  } else if (formula.includes(HIGHLIGHT_MARK)) addMark(current, format.id, describe(format));
}

/** Takes formats without a formula for the add-in's: only where a write of its own is not finished. */
export function takeBlankOnes(current: CurrentMarks): void {
  for (const { id, mark } of current.blank) addMark(current, id, mark);
  current.blank = [];
}

function addMark(current: CurrentMarks, id: string, mark: OwnMark): void {
  current.ids.push(id);
  current.marks.push(mark);
}

/** Requests that fill in where the marks found stand. */
export function readAreas(current: CurrentMarks): ReadRequest[] {
  return current.marks.map((mark, index) =>
    requestOf(
      OBJECT_BYTES,
      (context) => {
        const formats = conditionalFormatsOf(context, current.sheet);
        const areas = formats.getItem(current.ids[index] ?? '').getRanges().areas;
        areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        return areas;
      },
      ({ items }) => {
        mark.areas = items.map(areaOfRange);
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

/** Ctrl+Z, or a person, may have taken parts of its look away: Excel says null then, whatever its types say. */
function describe(format: Excel.ConditionalFormat): OwnMark {
  const { rule, format: style } = format.customOrNullObject;
  const [fill, font, bold]: [string | null, string | null, boolean | null] = [
    style.fill.color,
    style.font.color,
    style.font.bold,
  ];
  return { areas: [], formula: rule.formula, fill: fill ?? '', font: font ?? '', bold };
}
