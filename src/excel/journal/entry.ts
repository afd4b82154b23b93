import type { Area, CellValue } from '../../core/grid';
import type { HighlightRule, PlanKind } from '../../core/plan/plan';
import type { CellContent } from '../cellContent';
import type { ColumnRun } from '../runs';

/**
 * One write of the add-in: what stood there before and what was to stand there after. Kept in the
 * workbook from before the first change on, so that a write cut off anywhere can still be undone.
 */
export interface JournalEntry {
  id: string;
  kind: PlanKind;
  /** ISO date and time. */
  at: string;
  cells: ColumnRun<CellPatch>[];
  columns: ColumnBackup[];
  highlights: HighlightBackup[];
  added: AddedSheet[];
  rewritten: RewrittenSheet[];
}

export interface CellPatch {
  before: CellContent;
  after: CellContent;
  formatBefore: string;
  /** null: the number format is left alone. */
  formatAfter: string | null;
}

/** A column that took a neighbour's formats; its own are kept on a backup sheet, in column `place`. */
export interface ColumnBackup {
  sheet: string;
  column: number;
  firstRow: number;
  rows: number;
  width: number;
  isStandardWidth: boolean;
  backupSheet: string;
  place: number;
}

export interface HighlightBackup {
  sheet: string;
  before: OwnHighlight[];
}

/** One of the add-in's own conditional formats as it stands on a sheet. */
export interface OwnHighlight extends Pick<HighlightRule, 'formula' | 'fill' | 'font' | 'bold'> {
  /** More than one after somebody cut and pasted inside it. */
  areas: Area[];
}

export interface AddedSheet {
  name: string;
  mark: string;
  /** Fingerprints of its rows as written: tell whether somebody has typed there since. */
  rows: string[];
}

/** An own sheet that was cleared and written anew; the whole of it stands on a backup sheet. */
export interface RewrittenSheet {
  name: string;
  nameBefore: string;
  mark: string;
  markBefore: string;
  backupSheet: string;
  /** The one part of the page setup that differs from one making of a sheet to the next. */
  printAreaBefore: string | null;
  /** Fingerprints of its rows as written, and as they were. */
  rows: string[];
  rowsBefore: string[];
}

/** Fingerprints of a sheet's rows, from A1 on: without the mark there, which a sheet may hold before all else. */
export function rowPrints(rows: readonly (readonly CellValue[])[]): string[] {
  return rows.map((row, index) => rowPrint(index === 0 ? ['', ...row.slice(1)] : row));
}

/**
 * A short fingerprint of a row's contents (two FNV-like hashes), the same for all that Excel makes of
 * them: it rewrites formulas when what they refer to moves, line ends, and the last digits of numbers.
 * Blank for a blank row.
 */
function rowPrint(cells: readonly CellValue[]): string {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  if (length === 0) return '';
  const text = JSON.stringify(cells.slice(0, length).map(lastingContent));
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

function lastingContent(cell: CellValue): CellValue {
  if (typeof cell === 'number') return Number(cell.toPrecision(12));
  if (typeof cell !== 'string') return cell;
  return cell.startsWith('=') ? '=' : cell.replace(/\r\n?/g, '\n');
}
