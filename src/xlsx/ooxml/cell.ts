import { isDateFormat } from '../../core/base/day';
import type { CellExtras } from '../../core/base/grid';
import { from1904 } from '../calendar';
import type { FileCell } from '../gridBuilder';
import { damaged } from '../refused';
import { unescapeText } from './texts';

/** A cell as its XML spells it. */
export interface CellXml {
  /** What its value is: n, s, str, inlineStr, b, e, d. */
  type: string;
  numberFormat: string;
  /** Null where there is no `<v>`. */
  value: string | null;
  /** Null where there is no `<f>`; '' for one that is shared with a cell above. */
  formula: string | null;
  /** The text of its own runs; null where there are none. */
  inline: string | null;
  /** The number of what is not a plain value: a picture in the cell, a data type; null for none. */
  richValue: number | null;
}

/** What the workbook says that cells are read by. */
export interface CellRules {
  sharedTexts: readonly string[];
  /** Days are counted from 1904. */
  is1904: boolean;
  /** Results must be worked out anew when the file is opened: those in it are not to be trusted. */
  mustRecalculate: boolean;
  /** Whether a rich value is a picture, by its number from 1; undefined where the workbook does not tell. */
  isPicture: (richValue: number) => boolean | undefined;
}

export interface CellRead {
  cell: FileCell;
  extras: Pick<CellExtras, 'link' | 'hasPicture' | 'unknown'>;
}

const DAY_FORMAT = 'm/d/yyyy';
/** IMAGE is Excel's; DISPIMG is what WPS Office writes for a picture in a cell. */
const PICTURE_FORMULA = /^(?:_xlfn\.)?(?:_xlws\.)?(?:DISPIMG|IMAGE)\(/i;
const LINK_FORMULA = /^HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** @throws Refused for a text that the workbook does not hold */
export function readCell(xml: CellXml, rules: CellRules): CellRead {
  const formula = xml.formula === null ? null : `=${xml.formula}`;
  const { numberFormat } = xml;
  if (isPicture(xml, rules)) {
    return { cell: { value: '', formula, numberFormat }, extras: { hasPicture: true } };
  }
  const { cell, unknown } = valueOf(xml, rules);
  const link = LINK_FORMULA.exec(xml.formula ?? '')?.[1]?.replaceAll('""', '"');
  const hasNoResult = formula !== null && (isWithoutResult(xml) || rules.mustRecalculate);
  const extras: CellRead['extras'] = {};
  if (link !== undefined) extras.link = link;
  if (hasNoResult) extras.unknown = 'no-result';
  else if (unknown !== undefined) extras.unknown = unknown;
  return { cell: { ...cell, formula }, extras };
}

function isPicture({ type, value, formula, richValue }: CellXml, rules: CellRules): boolean {
  if (formula !== null && PICTURE_FORMULA.test(formula)) return true;
  if (richValue === null) return false;
  // Programs that know nothing of rich values are shown this error in a picture's place.
  return rules.isPicture(richValue) ?? (type === 'e' && value?.trim() === '#VALUE!');
}

/** A formula that comes to no characters says so by its type; one that was never worked out has no value at all. */
function isWithoutResult({ type, value, inline }: CellXml): boolean {
  if (value === null) return inline === null;
  return value === '' && type !== 'str';
}

type Value = Pick<FileCell, 'value' | 'numberFormat'>;

function valueOf(
  { type, numberFormat, value, inline }: CellXml,
  { sharedTexts, is1904 }: CellRules,
): { cell: Value; unknown?: 'no-number' } {
  const plain = (read: FileCell['value']) => ({ cell: { value: read, numberFormat } });
  const text = value ?? inline ?? '';
  if (type === 'inlineStr') return plain(unescapeText(inline ?? text));
  if (text.trim() === '' && type !== 'str') return plain('');
  switch (type) {
    case 's':
      return plain(sharedText(sharedTexts, text));
    case 'b':
      return plain(/^\s*(?:1|true)\s*$/i.test(text));
    case 'd': {
      const day = serialOf(text);
      if (day === null) return { ...plain(text.trim()), unknown: 'no-number' };
      const format = isDateFormat(numberFormat) ? numberFormat : DAY_FORMAT;
      return { cell: { value: day, numberFormat: format } };
    }
    case 'n': {
      const number = numberOf(text);
      if (number === null) return { ...plain(text.trim()), unknown: 'no-number' };
      return plain(is1904 ? from1904(number, numberFormat) : number);
    }
    default:
      return plain(unescapeText(text));
  }
}

function sharedText(texts: readonly string[], number: string): string {
  const text = texts[Number(number)];
  if (text === undefined) throw damaged(`there is no shared text ${number}`);
  return text;
}

/** @returns null for what is no number of XML Schema, or an infinite one */
function numberOf(text: string): number | null {
  if (!/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** @returns days as Excel counts them, for "2022-12-15" and "2022-12-15T08:30:00" */
function serialOf(text: string): number | null {
  const match = /^\s*(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?\s*$/.exec(text);
  const milliseconds = match ? Date.parse(`${match[1] ?? ''}${match[2] ?? 'T00:00'}Z`) : NaN;
  return Number.isNaN(milliseconds) ? null : (milliseconds - DAY_ZERO) / MILLISECONDS_A_DAY;
}
