import type { Decimal } from '../base/decimal';
import type { Score } from '../table/appendix';
import { openOf } from '../table/bound';
import { EXACT, type Open } from '../table/open';
import type { RollupRule } from '../table/indexTraits';
import { keepsOwn, type Own } from './keepsOwn';
import { isFromRoundedParts, type PrintedPart } from './roundedParts';
import { figureOf, NONE, shareOf, wholeOf } from './rollUp';

/**
 * One figure of a tree's rows, rolled up from the leaves (SPEC K1–K3). Held side by side, so that a hundred thousand
 * rows are a few objects.
 */
export class FigureColumn {
  /** Of a row that is still to be taken: what its parts come to. */
  private readonly figures: Float64Array;
  private readonly followed: Uint8Array;
  /** Of a row that is still to be taken: of its parts together. */
  private readonly opened: Uint8Array;

  /**
   * @param within how far an exact figure may be from a printed one that is right
   * @param partsOf a row's parts as they are printed
   */
  constructor(
    private readonly rule: RollupRule,
    rows: number,
    private readonly within: (score: Score | null) => Decimal,
    private readonly partsOf: (row: number) => readonly PrintedPart[],
  ) {
    this.figures = new Float64Array(rows);
    this.followed = new Uint8Array(rows);
    this.opened = new Uint8Array(rows);
  }

  get(row: number): Decimal | null {
    return figureOf(this.figures[row]);
  }

  /** Whether a row's figure is what its parts come to, and not its own. */
  follows(row: number): boolean {
    return this.followed[row] === 1;
  }

  open(row: number): Open {
    return this.opened[row] ?? EXACT;
  }

  /**
   * Takes a row whose parts were all taken before.
   *
   * @param above the row that it is a part of; null for the topmost
   * @param weight how much it counts there
   * @param parts the weights of its own parts; 0 where it has none, or nothing follows from them
   * @param figure its own, as it is meant, which may hold in place of what its parts come to (see keepsOwn)
   * @param printed its cell; null where there is none
   */
  put(
    row: number,
    above: number | null,
    weight: number,
    parts: number,
    figure: Decimal | null,
    printed: Score | null,
  ): void {
    const whole = parts === 0 ? NONE : wholeOf(this.rule, this.figures[row] ?? NONE, parts);
    const relation = printed?.relation ?? '=';
    const ofParts = this.open(row);
    // Nearly every table is without a bound.
    const keeps =
      Number.isNaN(whole) ||
      (ofParts !== EXACT && keepsOwn(whole, ofParts, printed && this.ownOf(row, figure, printed)));
    const counts = keeps ? (figure ?? NONE) : whole;
    const open = !keeps ? ofParts : figure === null ? EXACT : openOf(relation);
    this.figures[row] = counts;
    this.opened[row] = open;
    if (!keeps) this.followed[row] = 1;
    if (above !== null) {
      this.opened[above] = this.open(above) | open;
      this.add(above, shareOf(counts, weight));
    }
  }

  private ownOf(row: number, figure: Decimal | null, printed: Score): Own {
    const within = this.within(printed);
    const isFromRounded = (its: Decimal, made: Decimal) =>
      isFromRoundedParts(this.rule, { figure: its, within }, made, this.partsOf(row));
    return { figure, relation: printed.relation, within, isFromRounded };
  }

  /** Adds to what a row's parts come to, before the row itself is taken. */
  add(row: number, figure: number): void {
    this.figures[row] = (this.figures[row] ?? NONE) + figure;
  }
}
