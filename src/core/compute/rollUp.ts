import { divide, type Decimal } from '../base/decimal';
import type { IndexKind } from '../table/indexTraits';

/** What "no figure" is in a column of figures: a sum with an unknown part is unknown by itself. */
export const NONE = NaN;

/**
 * One figure of a tree's rows, from the leaves up (SPEC K1–K3): points add up, percentages average. Held side by
 * side, so that a hundred thousand rows are two objects.
 */
export class RollUp {
  private readonly figures: Float64Array;
  private readonly sums: Float64Array;

  constructor(
    private readonly kind: IndexKind,
    rows: number,
  ) {
    this.figures = new Float64Array(rows).fill(NONE);
    this.sums = new Float64Array(rows);
  }

  get(row: number): Decimal | null {
    return figureOf(this.figures[row]);
  }

  /**
   * Takes a row whose parts were all taken before.
   *
   * @param above the row that it is a part of; null for the topmost
   * @param parts how many it has itself
   * @param own its own figure, which holds where it has no parts or one of them has none
   */
  put(row: number, above: number | null, parts: number, own: Decimal | null): void {
    const figure = (parts === 0 ? null : this.whole(row, parts)) ?? own;
    this.figures[row] = figure ?? NONE;
    if (above !== null) this.sums[above] = (this.sums[above] ?? NONE) + (figure ?? NONE);
  }

  private whole(row: number, parts: number): Decimal | null {
    const sum = figureOf(this.sums[row]);
    return this.kind === 'par' || sum === null ? sum : divide(sum, parts);
  }
}

/** A figure kept as a plain number: a Decimal, or sums and differences of Decimals, which are Decimals. */
export function figureOf(units = NONE): Decimal | null {
  return Number.isNaN(units) ? null : (units as Decimal);
}
