import type { Appendix, Criterion } from '../table/appendix';

/**
 * Where a table prints what the parts of a criterion come to in a row below them ("Cộng I"), or in one above them, the
 * criterion itself is left blank on purpose, and nothing is filled in there (SPEC W1).
 */
export class Subtotals {
  private readonly rows: ReadonlySet<number>;

  constructor(private readonly appendix: Pick<Appendix, 'criteria' | 'rowsPassedOver' | 'total'>) {
    const subtotals = appendix.rowsPassedOver.filter(({ as }) => as === 'subtotal');
    this.rows = new Set(subtotals.map(({ row }) => row));
  }

  /** Whether one stands right above the first part of a criterion, or between the last one and the next criterion. */
  standsFor(criterion: Criterion): boolean {
    if (this.rows.size === 0) return false;
    if (this.standsBetween(criterion.row, criterion.children[0]?.row ?? 0)) return true;
    let last = criterion;
    for (let part = criterion.children.at(-1); part; part = part.children.at(-1)) last = part;
    const { criteria, total } = this.appendix;
    const next = criteria[last.index + 1]?.row ?? total?.row ?? last.row + 2;
    return this.standsBetween(last.row, next);
  }

  private standsBetween(above: number, below: number): boolean {
    for (let row = above + 1; row < below; row += 1) if (this.rows.has(row)) return true;
    return false;
  }
}
