import { dayText, isDateFormat, isTimeFormat, timeText } from '../base/day';
import type { Rank, Relation, Score, Unreadable } from '../table/appendix';
import {
  DECIMAL_PLACES,
  ZERO,
  decimalFromNumber,
  decimalsOf,
  formatDecimal,
} from '../base/decimal';
import type { CellValue } from '../base/grid';
import { withoutNoteMark } from '../base/noteMark';
import { normaliseText } from '../base/text';
import { holdsSeveral } from './severalInACell';

/**
 * Reads one score cell. Never throws: what cannot be read has state "unreadable".
 *
 * Reads both decimal marks; "-", "–", blank; "+0,1"; ">95,00", "trên 95%", "≥ 95%", "từ 95% trở lên";
 * "8,5 (Xếp thứ 1/63 tỉnh, thành phố)"; "91,14/100"; numbers with a percent format (0.9407 is 94.07).
 *
 * @param numberFormat the cell's number format in US notation; "General" where it has none
 * @returns the figure in points or percent (94.07), with its text, relation and rank
 */
export function parseScore(value: CellValue, numberFormat: string, isFormula: boolean): Score {
  if (typeof value === 'number') return scoreOfNumber(value, numberFormat, isFormula);
  const stored = isFormula ? 'formula' : 'text';
  const text = String(value);
  if (typeof value === 'boolean') return unreadableScore(text, stored, 'words');
  const plain = PLAIN_NUMBER.exec(text);
  if (plain) return scoreOfDigits(text, plain[1] ?? '', plain[2] ?? '', '=', null, stored);
  return scoreOfWords(text, stored);
}

const PLAIN_NUMBER = /^([+-]?\d+)(?:[.,](\d+))?$/;

/** Made in one place, so that all scores have one shape: a table has very many. */
function scoreOf(
  text: string,
  stored: Score['stored'],
  state: Score['state'],
  {
    value = null,
    decimals = 0,
    mostDecimals = decimals,
    relation = '=',
    rank = null,
    unreadable = null,
    isFraction = false,
  }: Partial<Score> = {},
): Score {
  return {
    text,
    value,
    decimals,
    mostDecimals,
    relation,
    rank,
    state,
    unreadable,
    stored,
    isFraction,
  };
}

function unreadableScore(
  text: string,
  stored: Score['stored'],
  unreadable: Unreadable,
  rank: Rank | null = null,
): Score {
  return scoreOf(text, stored, 'unreadable', { unreadable, rank });
}

function scoreOfNumber(value: number, numberFormat: string, isFormula: boolean): Score {
  const stored = isFormula ? 'formula' : 'number';
  const format = firstSection(numberFormat);
  const isPercent = format.includes('%');
  const points = decimalFromNumber(isPercent ? value * 100 : value);
  // Excel takes "8.5" for the 8th of May, and "8:5" for a time, where it can: the cell then holds no score.
  if (isDateFormat(format)) return unreadableScore(dayText(value), stored, 'date');
  if (isTimeFormat(format)) return unreadableScore(timeText(value), stored, 'time');
  if (points === null) return unreadableScore(String(value), stored, 'too-large');
  const { always, most } = decimalsOfFormat(format);
  const shown = Math.max(always, Math.min(most, decimalsOf(points)));
  const digits = formatDecimal(points, '.', shown);
  const text = isPercent ? `${digits}%` : digits;
  const decimals = { decimals: shown, mostDecimals: most };
  return scoreOf(text, stored, 'value', { value: points, ...decimals, isFraction: isPercent });
}

/** @returns decimals that a number format prints of any figure, and at the most; all of them where it leaves that open */
function decimalsOfFormat(format: string): { always: number; most: number } {
  if (!/[0#]/.test(format)) return { always: 0, most: DECIMAL_PLACES };
  const digits = /\.([0#?]+)/.exec(format)?.[1] ?? '';
  return { always: digits.replace(/[^0]/g, '').length, most: digits.length };
}

/** Without what is only shown: text in quotes, and a character behind a backslash ("0.00\%" makes no hundredths). */
function firstSection(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\./g, '').split(';')[0] ?? '';
}

function scoreOfDigits(
  text: string,
  whole: string,
  fraction: string,
  relation: Relation,
  rank: Rank | null,
  stored: Score['stored'],
): Score {
  const value =
    fraction.length <= DECIMAL_PLACES
      ? decimalFromNumber(Number(`${whole}.${fraction || '0'}`))
      : null;
  if (value === null) return unreadableScore(text, stored, 'too-large', rank);
  return scoreOf(text, stored, 'value', { value, decimals: fraction.length, relation, rank });
}

function scoreOfWords(text: string, stored: Score['stored']): Score {
  const clean = normaliseText(text).replace(/\s+/g, ' ');
  if (clean === '') return scoreOf(text, stored, 'blank');
  if (/^-+$/.test(clean)) return scoreOf(text, stored, 'dash', { value: ZERO });

  const { rank, rest } = takeRank(clean);
  const { relation, rest: words } = takeRelation(withoutNoteMark(rest).toLowerCase());
  const match = FIGURE.exec(words);
  const parts = match ? splitFigure(match[1] ?? '', match[2] ?? '') : null;
  if (!parts) return unreadableScore(text, stored, whyNot(text, words), rank);
  return scoreOfDigits(text, parts.whole, parts.fraction, relation, rank, stored);
}

/** @param words folded to one line, without bounds and ranks */
function whyNot(text: string, words: string): Unreadable {
  if (holdsSeveral(text)) return 'several';
  return AIM.test(words) ? 'aim' : 'words';
}

/** "Duy trì", "Giữ nguyên", "Đạt tối đa", "8,5 - 9": what is aimed at, and no figure of it. */
const AIM =
  /^(?:tiếp tục )?(?:duy trì|giữ (?:nguyên|vững|ổn định)|bằng (?:năm|điểm)|(?:đạt )?(?:điểm )?tối đa$|tăng(?: điểm)?$|cải thiện|nâng cao)|^\d+(?:[.,]\d+)? ?(?:-|–|đến) ?\d/;

/** A figure with an optional sign, the word "tăng"/"giảm" or an arrow for it, a percent sign, "điểm" or "đ", or "/100" behind it. */
const FIGURE =
  /^(?:đạt )?(\+|-|tăng |giảm |[↑▲⬆↓▼⬇])? ?(\d(?:[\d.,]*\d)?)(?: ?%| ?(?:điểm|đ))?(?: ?\/ ?100(?: ?điểm)?)?\.?$/;

/** @returns whole and fraction digits, the last of two different marks being the decimal one; null when unclear */
function splitFigure(sign: string, figure: string): { whole: string; fraction: string } | null {
  const minus = /^(?:-|giảm |[↓▼⬇])$/.test(sign) ? '-' : '';
  const marks = figure.match(/[.,]/g) ?? [];
  if (marks.length === 0) return { whole: minus + figure, fraction: '' };
  const last = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
  const fraction = figure.slice(last + 1);
  const thousands = figure.slice(0, last);
  const isGrouped =
    /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(thousands) && !thousands.includes(figure.charAt(last));
  if (fraction === '' || (marks.length > 1 && !isGrouped)) return null;
  return { whole: minus + thousands.replace(/[.,]/g, ''), fraction };
}

/** "(Xếp thứ 1/63 …)", "; hạng 10", "đứng thứ 12/34", or "(12/63)": a place among so many that none is a score. */
const RANK =
  /[(;,:-]? ?((?:(?:xếp|đứng)(?: vị)? (?:thứ|hạng)(?: thứ)?|xếp|(?:thứ |vị )?(?:hạng|thứ|trí)(?: thứ)?) ?:? ?(\d+)(?: ?\/ ?(\d+))?(?=$|[ ),.;])[^()]*)\)?$|\((\d{1,3}) ?\/ ?(\d{2,3})(?: [^()]*)?\)$/iu;

/** @returns "Xếp thứ 1/63 …" apart from the figure before it */
export function takeRank(text: string): { rank: Rank | null; rest: string } {
  const match = RANK.exec(text);
  if (!match) return { rank: null, rest: text };
  const [all, words = all.slice(1, -1), place = match[4], of = match[5]] = match;
  return {
    rank: { place: Number(place), of: of === undefined ? null : Number(of), text: words.trim() },
    rest: text.slice(0, match.index).trim(),
  };
}

/** "8,5 (20)": a figure, and a whole number in brackets behind it. */
const BRACKETED = /^\s*([^()]*\d)\s*\((\d{1,3})\)\s*$/;

/** @returns the figure as printed, and the number behind it: its rank, or of a note; null where a text is made otherwise */
export function splitBracketed(text: string): { figure: string; number: number } | null {
  const [, figure, number] = BRACKETED.exec(text) ?? [];
  return figure === undefined ? null : { figure, number: Number(number) };
}

const RELATION_WORDS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:>=|≥|=>|từ|ít nhất|tối thiểu|không thấp hơn|không dưới) ?/, '≥'],
  [/^(?:<=|≤|=<|tối đa|không quá|không trên|không vượt quá) ?/, '≤'],
  [/^(?:>|trên|hơn|lớn hơn|cao hơn) ?/, '>'],
  [/^(?:<|dưới|nhỏ hơn|thấp hơn) ?/, '<'],
];

function takeRelation(text: string): { relation: Relation; rest: string } {
  const atLeast = / ?trở lên$/.test(text);
  const atMost = / ?trở xuống$/.test(text);
  const stem = text
    .replace(/ ?trở (?:lên|xuống)$/, '')
    .replace(/^(?:đạt|tăng) (?=>|≥|từ|trên|hơn)/, '');
  for (const [pattern, relation] of RELATION_WORDS) {
    if (pattern.test(stem)) {
      return { relation: atMost ? '≤' : relation, rest: stem.replace(pattern, '') };
    }
  }
  return { relation: atLeast ? '≥' : atMost ? '≤' : '=', rest: stem };
}
