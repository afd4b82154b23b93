import { dayText } from '../base/day';
import type { CellValue } from '../base/grid';
import { withoutNoteMark } from '../base/noteMark';
import { foldText, normaliseText } from '../base/text';

/** One way of numbering rows; those of one system count on, those of another restart under a parent. */
export type CodeSystem = 'number' | 'roman' | 'letter' | 'upperLetter' | 'bullet';

/** A code as it was understood. */
export interface CodeToken {
  /** Without trailing dots and brackets, parts joined by dots: what the code should look like. */
  code: string;
  /** The system of a code of one part; codes of several parts always count as numbers. */
  system: CodeSystem;
  /** Folded, the word before a code of one part: "Tiêu chí 1" goes on from no "Lĩnh vực 1", and "A1" from no "B1". */
  label?: string;
  /** What Excel made a day of: other codes that somebody may have typed, the likeliest first. */
  others?: readonly string[];
}

/**
 * Reads a code as tables print it: "1", "1.1", "1.1.", "II", "a)", "(2)", "1.1.a", "1.1a", "1-1", "TC1.1",
 * "Tiêu chí 1.1", "A1", a number that Excel made of "1.1", a day that it made of "1-2".
 * @returns null for text that is no code
 */
export function parseCode(value: CellValue): CodeToken | null {
  if (typeof value === 'number') {
    if (value <= 0) return null;
    return value < LEAST_DAY ? numberToken(String(value)) : dayToken(dayText(value));
  }
  if (typeof value !== 'string') return null;
  if (PLAIN_CODE.test(value)) return { code: value, system: 'number' };
  const text = normaliseText(value).replace(/^\((.*)\)$/, '$1');
  if (/^[-+•*]$/.test(text)) return { code: text, system: 'bullet' };
  const label = LABEL.exec(text)?.[0] ?? '';
  const stem = withoutNoteMark(text.slice(label.length))
    .replace(/[.)/:]+$/, '')
    .replace(/\s+/g, '');
  if (/[/-]/.test(stem)) return RANGED.test(stem) ? numberToken(parted(stem)) : dayToken(stem);
  const parts = parted(stem).split(/[.,]/);
  if (parts.some((part) => !PART.test(part))) return null;
  if (parts.length > 1) return numberToken(parts.join('.'));
  const code = /^\d/.test(stem) ? numberToken(stem) : { code: stem, system: systemOf(stem) };
  return label === '' ? code : { ...code, label: foldText(label).replace(/[^\p{L}]+$/u, '') };
}

/** "1.1a" is 1.1.a, and "1-1" 1.1. */
function parted(stem: string): string {
  return stem.replace(/(\d)-(?=\d)/g, '$1.').replace(/(\d)([a-zđ])(?=$|[.,])/g, '$1.$2');
}

/** @returns the word that a printed code begins with, and what parts it from the code; blank where there is none */
export function labelOf(printed: string): string {
  return LABEL.exec(normaliseText(printed))?.[0] ?? '';
}

/** What offices put before a code, by the level that it is of. A capital before a number is of the part with that letter. */
const LABEL =
  /^(?:(?:tiêu chí thành phần|tc thành phần|tiêu chí|lĩnh vực|chỉ số thành phần|chỉ số|chỉ tiêu|nội dung|nhóm|phần|mục|câu hỏi|câu)(?: số)?[ .:]*(?=[\dIVXA-ZĐ]|[a-zđ]$)|(?:tctp|cstp|tc|lv|cs|ct|nd|qs)[ .:-]*(?=[\dIVX])|[A-ZĐ](?=\d))/i;
const RANGED = /^\d{1,2}(?:-\d{1,2})+$/;

/** From here on a number is a day: 1950. Codes are far below. */
const LEAST_DAY = 18_264;
const DAY = /^(\d{1,2})[/-](\d{1,2})[/-](?:19|20)?(\d\d)$/;
const DAY_OF_MONTH = /^(\d{1,2})-([a-z]{3}|thg\d{1,2})(?:-(?:\d\d)?(\d\d))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Excel makes the first of February of "1-2" and "1.2", and, where months come first, the second of January. */
function dayToken(text: string): CodeToken | null {
  const [, day, month, year] = DAY.exec(text) ?? DAY_OF_MONTH.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  const [a, b, c] = [day, named || month.replace(/\D/g, ''), year ?? ''].map(Number);
  const [code = '', ...others] = [`${a}.${b}`, `${b}.${a}`, `${a}.${b}.${c}`, `${b}.${a}.${c}`];
  return { ...numberToken(code), others };
}

/** Of nearly all rows: without noughts before its numbers. */
const PLAIN_CODE = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*$/;
const PART = /^(?:\d{1,3}|[IVXLC]{1,12}|[A-ZĐ]|[a-zđ])$/;
const ROMAN = /^[IVXLC]+$/;

function numberToken(printed: string): CodeToken {
  const code =
    printed.startsWith('0') || printed.includes('.0') ? withoutNoughts(printed) : printed;
  return { code, system: 'number' };
}

/** "01.02" is 1.2. */
function withoutNoughts(code: string): string {
  return code.replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** @returns what stands before a code's last dot: '' for a code of one part, such as "II" and "a" */
export function prefixOf(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

function systemOf(part: string): CodeSystem {
  if (ROMAN.test(part)) return 'roman';
  return part === part.toLowerCase() ? 'letter' : 'upperLetter';
}

/** @returns the code that follows in its own system, "1.9" → "1.10", "II" → "III"; null where the system has no order */
export function nextCode(code: string): string | null {
  // Of nearly all numbers only the last digit changes.
  const digit = code.charCodeAt(code.length - 1) - 48;
  if (digit >= 0 && digit < 9) return code.slice(0, -1) + DIGITS.charAt(digit + 1);
  const dot = code.lastIndexOf('.') + 1;
  const last = code.slice(dot);
  const first = last.charCodeAt(0);
  if (first >= 48 && first <= 57) return code.slice(0, dot) + String(Number(last) + 1);
  if (ROMAN.test(last)) return code.slice(0, dot) + toRoman(fromRoman(last) + 1);
  const letter = LETTERS.indexOf(last.toLowerCase());
  const next = LETTERS[letter + 1];
  if (letter < 0 || next === undefined) return null;
  return code.slice(0, dot) + (last === last.toLowerCase() ? next : next.toUpperCase());
}

const DIGITS = '0123456789';

/** Vietnamese lists count a, b, c, d, đ, e. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const ROMAN_UNITS: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [digits, worth] of ROMAN_UNITS) {
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  }
  return roman;
}

function fromRoman(roman: string): number {
  let rest = roman;
  let value = 0;
  for (const [digits, worth] of ROMAN_UNITS) {
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  }
  return value;
}

const CODE_BEFORE_NAME = /^((?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,3})*)[.)]?\s+(?=\S)/;
const LABELLED_CODE =
  /^((?:tiêu chí thành phần|tiêu chí|lĩnh vực|chỉ số thành phần|tctp|cstp|tc|lv) ?(?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,3})*)[.):]* *[-–:.)]? +(?=\S)/i;

/** "Phần B", "B. CẢI CÁCH THỂ CHẾ" → "B"; null where a heading has no code. */
export function headingCode(words: string): string | null {
  const [, named, own] =
    /^(?:.*?(?:phần|mục|nhóm|bảng)\s+([A-ZĐ]|[IVX]+|\d+)(?=[\s.:)]|$)|([A-ZĐ]|[IVX]+|\d+)[.):])/iu.exec(
      words.trim(),
    ) ?? [];
  return (named ?? own)?.toUpperCase() ?? null;
}

/** "2.4.1. Tính đồng bộ" → the code and the rest; null where the name does not begin with a code of its own */
export function codeBeforeName(name: string): { code: string; rest: string } | null {
  const first = name.charCodeAt(0);
  const isPlain = (first >= 48 && first <= 57) || first === 73 || first === 86 || first === 88;
  if (!isPlain && !mayBeLabelled(name)) return null;
  const match = (isPlain ? CODE_BEFORE_NAME : LABELLED_CODE).exec(name);
  return match ? { code: match[1] ?? '', rest: name.slice(match[0].length) } : null;
}

/** Cheap, and asked of very many names: a digit or a Roman numeral near the beginning, and more words behind it. */
function mayBeLabelled(name: string): boolean {
  if (!'tTlLcC'.includes(name.charAt(0))) return false;
  const end = Math.min(name.length, LONGEST_LABEL);
  let hasNumeral = false;
  for (let at = 2; at < end; at += 1) {
    const char = name.charCodeAt(at);
    if (char === SPACE && hasNumeral) return true;
    hasNumeral ||= (char >= 48 && char <= 57) || isOneOfIVX(char);
  }
  return false;
}

const SPACE = 32;
/** "Tiêu chí thành phần 12.1.1" ends before here. */
const LONGEST_LABEL = 40;

function isOneOfIVX(char: number): boolean {
  const upper = char & ~32;
  return upper === 73 || upper === 86 || upper === 88;
}
