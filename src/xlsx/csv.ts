import type { SheetGrid } from '../core/base/grid';
import { isSliceEnd, type Task } from '../core/base/task';
import { GridBuilder } from './gridBuilder';
import { MOST_COLUMNS, MOST_ROWS } from '../core/base/address';
import { Refused } from './refused';

const SEPARATORS = [';', '\t', ','];

/**
 * Reads text in columns (RFC 4180, and its kin with semicolons or tabs). All values stay texts: only whoever reads them
 * knows whether "1,5" is a number.
 *
 * @returns null where no line has a separator: that is a text, and no table
 */
export function* readCsv(text: string): Task<SheetGrid | null> {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const separator = named?.[1] ?? mostUsed(text.slice(0, 10_000));
  if (separator === null) return null;
  const grid = new GridBuilder();
  const field = new RegExp(`"((?:[^"]|"")*)"?[^${separator}\\r\\n]*|[^${separator}\\r\\n]*`, 'y');
  let [at, row, column] = [named?.[0].length ?? 0, 0, 0];
  for (let fields = 0; at < text.length; fields += 1) {
    if (isSliceEnd(fields)) yield;
    field.lastIndex = at;
    const [whole = '', quoted] = field.exec(text) ?? [];
    const value = (quoted?.replaceAll('""', '"') ?? whole).replace(/\r\n?/g, '\n');
    if (row >= MOST_ROWS || column >= MOST_COLUMNS)
      throw new Refused({ why: 'too-large', cell: null });
    if (value !== '') grid.put(row, column, { value, formula: null, numberFormat: '@' });
    at += whole.length;
    const isNext = text.charAt(at) === separator;
    at += isNext || !text.startsWith('\r\n', at) ? 1 : 2;
    [row, column] = isNext ? [row, column + 1] : [row + 1, 0];
  }
  return yield* grid.grid('CSV', 'visible');
}

/** The separator that the first line holds most often, outside of quotes. */
function mostUsed(text: string): string | null {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"?/g, '').split(/\r?\n/);
  const counts = SEPARATORS.map((one) => line.split(one).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? null : (SEPARATORS[counts.indexOf(most)] ?? null);
}
