import { cellAddress } from '../../core/base/grid';
import { failure, type Outcome } from '../../core/base/outcome';
import { isSameContent, plainContent, type CellContent } from '../../core/base/cellContent';

/** Collects, over the batches of one write, the cells that do not hold what was written. */
export class ReadBack {
  private mismatch: { sheet: string; cell: string; wanted: string; found: string } | null = null;
  private count = 0;

  compare(
    sheet: string,
    row: number,
    column: number,
    wanted: CellContent,
    found: CellContent,
  ): void {
    if (isSameContent(wanted, found)) return;
    this.count += 1;
    this.mismatch ??= {
      sheet,
      cell: cellAddress(row, column),
      wanted: String(plainContent(wanted)),
      found: String(plainContent(found)),
    };
  }

  /** A problem that names the first cell that differs. */
  outcome(): Outcome<void> {
    if (this.mismatch === null) return { ok: true, value: undefined };
    return failure('host-failed', {
      ...this.mismatch,
      count: String(this.count),
      hostCode: 'ReadBackDiffers',
      hostMessage: `${this.mismatch.sheet}!${this.mismatch.cell}`,
    });
  }
}
