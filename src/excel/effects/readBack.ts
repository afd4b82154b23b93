import { cellAddress } from '../../core/base/grid';
import { failure, type Outcome } from '../../core/base/outcome';
import { isSameContent, type CellContent } from '../../core/base/cellContent';

/** Collects, over the batches of one write, the cells that do not hold what was written. */
export class ReadBack {
  private mismatch: { sheet: string; cell: string } | null = null;

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
