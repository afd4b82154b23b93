import { cellAddress } from '../../core/base/grid';
import { failure, type Outcome } from '../../core/base/outcome';
import { isSameContent, type CellContent } from '../../core/base/cellContent';
import type { Placed } from '../requests/runs';

/** What a cell is to hold, and under which number format. */
export interface RestoredCell {
  content: CellContent;
  format: string;
}

/** What the batches of a write, or of an undo, find out while they write. */
export class WriteCheck {
  private mismatch: { sheet: string; cell: string } | null = null;
  /** What somebody typed into cells between the precheck and the write: it stands here, and nowhere else in sight. */
  typed: Placed<RestoredCell & { now: CellContent }>[] = [];
  /** By sheetKey, own sheets on which somebody typed between the precheck and the write. */
  readonly typedSheets = new Set<string>();
  /** Sheets that are not fitted to the width of a page: desktops may take no notice of it, without a word (#1860). */
  readonly unfitted: string[] = [];
  /** Backup sheets that an undo made of sheets that it gave something back. */
  readonly undoCopies = new Set<string>();

  compare(
    sheet: string,
    row: number,
    column: number,
    wanted: CellContent,
    found: CellContent,
  ): void {
    if (isSameContent(wanted, found)) return;
    this.mismatch ??= { sheet, cell: cellAddress(row, column) };
  }

  /** A problem that names the first cell that differs. */
  outcome(): Outcome<void> {
    if (this.mismatch === null) return { ok: true, value: undefined };
    return failure('not-as-written', this.mismatch);
  }
}
