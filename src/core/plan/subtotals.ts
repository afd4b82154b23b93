import type { Appendix, Criterion } from '../table/appendix';

/**
 * Where a table prints what the parts of a criterion come to in a row below them ("Cộng I"), the criterion itself is left
 * blank on purpose, and nothing is filled in there (SPEC W1).
 */
export class Subtotals {
  private readonly rows: ReadonlySet<number>;

  constructor(private readonly appendix: Pick<Appendix, 'criteria' | 'rowsPassedOver' | 'total'>) {
    const subtotals = appendix.rowsPassedOver.filter(({ as }) => as === 'subtotal');
    this.rows = new Set(subtotals.map(({ row }) => row));
  }

  /** Whether one stands between the last part of a criterion and the next criterion. */
  standsBelow(criterion: Criterion): boolean {
    if (this.rows.size === 0) return false;
    let last = criterion;
    for (let part = criterion.children.at(-1); part; part = part.children.at(-1)) last = part;
    const { criteria, total } = this.appendix;
    const next = criteria[last.index + 1]?.row ?? total?.row ?? last.row + 2;
    for (let row = last.row + 1; row < next; row += 1) if (this.rows.has(row)) return true;
    return false;
  }
}
