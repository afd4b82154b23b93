import type { Decimal } from '../base/decimal';
import type { RollupRule } from '../table/indexTraits';
import { figureOf, NONE, shareOf, wholeOf } from './rollUp';

/**
 * One figure of a tree's rows, rolled up from the leaves (SPEC K1–K3). Held side by side, so that a hundred thousand
 * rows are a few objects.
 */
export class FigureColumn {
  /** Of a row that is still to be taken: what its parts come to. */
  private readonly figures: Float64Array;
  private readonly followed: Uint8Array;

  constructor(
    private readonly rule: RollupRule,
    rows: number,
  ) {
    this.figures = new Float64Array(rows);
    this.followed = new Uint8Array(rows);
  }

  get(row: number): Decimal | null {
    return figureOf(this.figures[row]);
  }

  /** Whether a row's figure is what its parts come to, and not its own. */
  follows(row: number): boolean {
    return this.followed[row] === 1;
  }

  /**
   * Takes a row whose parts were all taken before.
   *
   * @param above the row that it is a part of; null for the topmost
   * @param weight how much it counts there
   * @param parts the weights of its own parts; 0 where it has none, or nothing follows from them
   * @param own its own figure, which holds where nothing follows from parts, or one of them has none
   */
  put(row: number, above: number | null, weight: number, parts: number, own: Decimal | null): void {
    const whole = parts === 0 ? NONE : wholeOf(this.rule, this.figures[row] ?? NONE, parts);
    const follows = !Number.isNaN(whole);
    const figure = follows ? whole : (own ?? NONE);
    this.figures[row] = figure;
    if (follows) this.followed[row] = 1;
    if (above !== null) this.add(above, shareOf(figure, weight));
  }

  /** Adds to what a row's parts come to, before the row itself is taken. */
  add(row: number, figure: number): void {
    this.figures[row] = (this.figures[row] ?? NONE) + figure;
  }
}
