import { isSame, ZERO } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import type { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { holdsRank } from '../read/holdsRank';
import type { Appendix, Computed, Criterion, TotalRow } from '../table/appendix';
import { EXACT } from '../table/open';
import { traitsOf } from '../table/indexTraits';
import { isFailing, isWords } from '../table/noScore';
import type { RolledField, ScoreField } from '../table/scoreFields';
import { isOddUnit } from '../table/unit';
import { givesText } from './givesText';
import type { MovedRanks } from './rankColumns';

/** What a table's cells will hold once it was recalculated, as far as that is known before a cell is written. */
export class FiguresToBe {
  constructor(
    private readonly appendix: Appendix,
    private readonly computed: Computed,
    private readonly ranks: MovedRanks,
    private readonly doubtful: DoubtfulFamilies,
    private readonly grid: SheetGrid,
  ) {}

  follows(row: Criterion | TotalRow, field: RolledField): boolean {
    return this.computed.follows('id' in row ? row : null, field);
  }

  /** Whether a cell will hold a number of the table's unit once this plan is written: a formula can follow only those. */
  isNumber(row: Criterion | TotalRow, field: RolledField): boolean {
    const score = row.scores[field];
    if (score === null || score.relation !== '=' || this.keepsRank(row, field)) return false;
    if ((isWords(score) && !isFailing(score)) || this.isTouched(row, field)) return false;
    if (this.isOpen(row, field) || this.staysTextOf(row, field)) return false;
    if (this.follows(row, field)) return score.state !== 'dash' || !this.isNone(row, field);
    if (score.state !== 'value') return false;
    if (!isOddUnit(this.appendix, score)) return true;
    return score.stored === 'number' && this.hasOneUnit();
  }

  /** A formula that is right and gives a text, as a reference to one does, goes on giving it. */
  private staysTextOf(row: Criterion | TotalRow, field: RolledField): boolean {
    if (!givesText(this.grid, this.appendix, row, field)) return false;
    const exact = ('id' in row ? this.computed.of(row) : this.computed.total)[field];
    const value = row.scores[field]?.value ?? null;
    return value !== null && exact !== null && isSame(value, exact);
  }

  /** A bound, or what would be a sum of one (SPEC W4): it is not written, nor anything from it. */
  isOpen(row: Criterion | TotalRow, field: RolledField): boolean {
    return this.computed.open('id' in row ? row : null, field) !== EXACT;
  }

  /** What a doubt is about is not written; maxima count as printed all the same. */
  isTouched(row: Criterion | TotalRow, field: ScoreField): boolean {
    return field !== 'max' && this.doubtful.touches('id' in row ? row : null, field);
  }

  /** Nothing at all is what a dash says already: it stays. */
  private isNone(row: Criterion | TotalRow, field: RolledField): boolean {
    const exact = 'id' in row ? this.computed.of(row) : this.computed.total;
    return exact[field] === ZERO;
  }

  /** It stays behind its figure where no formula wants the number, or it has nowhere to go (SPEC W3). */
  keepsRank({ row, scores }: Criterion | TotalRow, field: RolledField): boolean {
    if (!holdsRank(scores[field])) return false;
    return (field !== 'base' && field !== 'target') || !this.ranks.placed[field].has(row);
  }

  /** Among points nobody knows what a percentage means: it is not written anew. */
  hasOneUnit(): boolean {
    return traitsOf(this.appendix.kind).unit === 'percent';
  }
}
