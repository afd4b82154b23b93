import type { Appendix, Computed, Criterion, Score, TotalRow } from '../table/appendix';
import { type Rounding, roundingIn } from '../compute/rounding';
import { type Place, placeOf } from '../base/place';
import { EXACT } from '../table/open';
import type { ScoreField } from '../table/scoreFields';
import { type Changes, showsTheSame } from './formOf';
import type { CellChange } from './plan';

type Row = Criterion | TotalRow;

/** What becomes of formulas that stand where a table has its figures. */
export class FormulaFates {
  private readonly rounding: Rounding;

  /**
   * @param wanted what recalculatePlan would write, by place
   * @param changes as of formPlan
   */
  constructor(
    private readonly appendix: Appendix,
    private readonly computed: Computed,
    private readonly wanted: ReadonlyMap<Place, CellChange>,
    private readonly changes: Changes,
  ) {
    this.rounding = roundingIn(appendix);
  }

  /** Whether a formula is written over, or named with what it will come to. */
  isOver({ row }: Row, field: ScoreField): boolean {
    const column = this.appendix.columns[field];
    return (
      this.changes === 'all' && column !== undefined && this.wanted.has(placeOf({ row, column }))
    );
  }

  /** Whether a formula is written over, or shows what it will show once all of its table that it refers to are numbers. */
  isTrue(row: Row, field: ScoreField, score: Score): boolean {
    if (this.isOver(row, field)) return true;
    if (this.isOpen(row, field)) return false;
    // What is kept over a bound follows from nothing, and nobody knows what a formula there will show.
    if (field !== 'delta' && !this.computed.follows('id' in row ? row : null, field)) return false;
    const exact = ('id' in row ? this.computed.of(row) : this.computed.total)[field];
    return exact !== null && showsTheSame(score, exact, this.rounding(field, score));
  }

  /** Of what parts come to at least or at most its cell may hold anything else. */
  private isOpen(row: Row, field: ScoreField): boolean {
    const of = 'id' in row ? row : null;
    const years = field === 'delta' ? (['base', 'target'] as const) : [field];
    return years.some((one) => this.computed.open(of, one) !== EXACT);
  }

  /** The same, where it is known at all: what a leaf's own formula comes to follows from whatever it refers to. */
  isKnown(row: Row, field: ScoreField, score: Score): boolean {
    const isLeaf = 'id' in row && row.children.length === 0 && field !== 'delta';
    return !isLeaf && this.isTrue(row, field, score);
  }
}
