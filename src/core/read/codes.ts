import type { CellValue } from '../base/grid';
import { withoutNoteMark } from '../base/noteMark';
import { normaliseText } from '../base/text';

/** One way of numbering rows; those of one system count on, those of another restart under a parent. */
export type CodeSystem = 'number' | 'roman' | 'letter' | 'upperLetter' | 'bullet';

/** A code as it was understood. */
export interface CodeToken {
  /** Without trailing dots and brackets, parts joined by dots: what the code should look like. */
  code: string;
  /** The system of a code of one part; codes of several parts always count as numbers. */
  system: CodeSystem;
}

/**
 * Reads a code as tables print it: "1", "1.1", "1.1.", "II", "a)", "(2)", "1.1.a", a number that Excel made of "1.1".
 * @returns null for text that is no code
 */
export function parseCode(value: CellValue): CodeToken | null {
  if (typeof value === 'number') return value > 0 ? numberToken(String(value)) : null;
  if (typeof value !== 'string') return null;
  if (PLAIN_CODE.test(value)) return numberToken(value);
  const text = normaliseText(value).replace(/^\((.*)\)$/, '$1');
  if (/^[-+•*]$/.test(text)) return { code: text, system: 'bullet' };
  const stem = withoutNoteMark(text)
    .replace(/[.)/:]+$/, '')
    .replace(/\s+/g, '');
  const parts = stem.split(/[.,]/);
  if (parts.some((part) => !PART.test(part))) return null;
  if (parts.length > 1 || /^\d/.test(stem)) return numberToken(parts.join('.'));
  return { code: stem, system: systemOf(stem) };
}

const PLAIN_CODE = /^\d{1,3}(?:\.\d{1,3})*$/;
const PART = /^(?:\d{1,3}|[IVXLC]{1,12}|[A-ZĐ]|[a-zđ])$/;
const ROMAN = /^[IVXLC]+$/;

function numberToken(code: string): CodeToken {
  return { code, system: 'number' };
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

/** "2.4.1. Tính đồng bộ" → the code and the rest; null where the name does not begin with a code of its own */
export function codeBeforeName(name: string): { code: string; rest: string } | null {
  const first = name.charCodeAt(0);
  const mayBegin = (first >= 48 && first <= 57) || first === 73 || first === 86 || first === 88;
  const match = mayBegin ? CODE_BEFORE_NAME.exec(name) : null;
  return match ? { code: match[1] ?? '', rest: name.slice(match[0].length) } : null;
}
