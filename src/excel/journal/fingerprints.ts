import { looksLikeFormula } from '../../core/base/cellContent';
import type { CellValue } from '../../core/base/grid';

/** One in a million and a half is the same by chance; and then the cell must hold what was written there, too. */
export const FINGERPRINT_LENGTH = 4;

/** Of a row: one in ten billion is the same by chance, and these are most of what a record of sheets weighs. */
const ROW_LENGTH = 8;

/**
 * Whether a row is the one that a record keeps the fingerprint of. Older records keep all characters of it.
 *
 * @param now as rowFingerprints gives it
 */
export function isSameRow(kept: string, now: string): boolean {
  return kept.slice(0, ROW_LENGTH) === now;
}

/** Fingerprints of a sheet's rows, from A1 on: without the mark there, which a sheet may hold before all else. */
export function rowFingerprints(rows: readonly (readonly CellValue[])[]): string[] {
  return rows.map((row, index) => rowFingerprint(index === 0 ? ['', ...row.slice(1)] : row));
}

/**
 * A short fingerprint of a row's contents (two FNV-like hashes), the same for all that Excel makes of
 * them: it rewrites formulas when what they refer to moves, line ends, and the last digits of numbers.
 * Blank for a blank row.
 */
function rowFingerprint(cells: readonly CellValue[]): string {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  if (length === 0) return '';
  const { high, low } = hashes(cells.slice(0, length));
  return (high.toString(36) + low.toString(36)).slice(0, ROW_LENGTH);
}

/** A fingerprint of FINGERPRINT_LENGTH characters, for what one row or column of a table is called. */
export function shortFingerprint(cells: readonly CellValue[]): string {
  const { low } = hashes(cells);
  return (low % 36 ** FINGERPRINT_LENGTH).toString(36).padStart(FINGERPRINT_LENGTH, '0');
}

function hashes(cells: readonly CellValue[]): { high: number; low: number } {
  const text = JSON.stringify(cells.map(lastingContent));
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return { high: high >>> 0, low: low >>> 0 };
}

function lastingContent(cell: CellValue): CellValue {
  if (typeof cell === 'number') return Number(cell.toPrecision(12));
  if (typeof cell !== 'string') return cell;
  return looksLikeFormula(cell) ? '=' : cell.replace(/\r\n?/g, '\n');
}
