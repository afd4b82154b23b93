import { INDEX_TRAITS } from '../table/indexTraits';
import { COLUMN_WORDS, ROLLUP_WORDS, ROW_WORDS, SIGNED_WORDS } from './choiceWords';
import type { Choice } from '../table/choice';

/** What a row of the sheet of choices says for the program: the fingerprint of a heading, and a choice. */
export interface KeyedChoice {
  table: string;
  choice: Choice;
}

export function printChoice({ table, choice }: KeyedChoice): string {
  return JSON.stringify({ table, ...choice });
}

/** @returns null for what the add-in never writes */
export function parseChoice(text: string): KeyedChoice | null {
  if (!text.startsWith('{')) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const { table, ...choice } = parsed as Record<string, unknown>;
  return typeof table === 'string' && isChoice(choice) ? { table, choice } : null;
}

type Fields = Record<string, (value: unknown) => boolean>;

const oneOf = (words: object) => (value: unknown) =>
  typeof value === 'string' && Object.hasOwn(words, value);
const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value);

/** What each kind of choice holds beside its name. */
const KINDS: Record<Choice['about'], Fields> = {
  table: { headerRows: isCount, columns: (value) => value === undefined || isCount(value) },
  column: { column: isText, is: oneOf(COLUMN_WORDS) },
  row: { row: isText, is: oneOf(ROW_WORDS) },
  former: { is: oneOf({ mean: 0 }) },
  'former-tables': { is: isText },
  rows: { is: oneOf(ROW_WORDS) },
  adjustments: { is: oneOf({ counted: 0, apart: 0 }) },
  total: { row: isText },
  rollup: { is: oneOf(ROLLUP_WORDS) },
  index: { is: oneOf(INDEX_TRAITS) },
  year: { of: oneOf({ base: 0, target: 0 }), is: isCount, said: isText },
  signed: { is: oneOf(SIGNED_WORDS) },
  successor: {
    of: isText,
    is: (value) => value === null || isText(value),
    isListed: (value) => value === undefined || value === true,
  },
  parents: { is: oneOf({ 'as-printed': 0, 'as-standing': 0 }) },
  maximum: { of: isText, said: isText, is: oneOf({ 'as-printed': 0, suggested: 0 }) },
};

function isChoice(value: Record<string, unknown>): value is Record<string, unknown> & Choice {
  const { about } = value;
  if (typeof about !== 'string' || !Object.hasOwn(KINDS, about)) return false;
  const fields = Object.entries(KINDS[about as Choice['about']]);
  return fields.every(([name, isValid]) => isValid(value[name]));
}
