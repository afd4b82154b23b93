import { type Decimal, isSame, mean, sum } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { rollupFunction } from '../plan/rollupFormula';
import type { Criterion } from '../table/appendix';
import { isBound } from '../table/bound';
import type { ScoredTable } from '../table/scoredTable';
import { topmost } from '../table/topmost';
import { boundOf, LeafFigures, numberOf } from './leafFigures';
import type { SettledMatching } from './matching';
import {
  type FiguresOptions,
  type NextFigure,
  type NextFigures,
  type NextRanks,
  NO_FIGURE,
  type Remarked,
} from './nextYear';

const LEAST_DECIMALS = 2;
const NOTHING: NextFigures = { max: NO_FIGURE, base: NO_FIGURE, target: NO_FIGURE };

/** The figures of the next year's table. */
export interface NextTable {
  /** null: the total. */
  of: (row: Criterion | null) => NextFigures;
  ranksOf: (row: Criterion | null) => NextRanks;
  /** In the order of the table, the total last. */
  remarks: readonly Remarked[];
}

/**
 * The next year's maxima, bases and targets (SPEC N1): leaves from last year, what is above them from its parts.
 *
 * @param was last year's table @param set whose criteria the next year has, with their maxima; last year's own where it
 * stays
 */
export function* nextFigures(
  was: ScoredTable,
  set: ScoredTable,
  matching: SettledMatching,
  options: FiguresOptions,
): Task<NextTable> {
  const maker = new Figures(was, set, matching, options);
  const { criteria } = set.appendix;
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isSliceEnd(at)) yield;
    const criterion = criteria[at];
    if (criterion) maker.add(criterion);
  }
  maker.add(null);
  const placeOf = ({ of }: Remarked) => of?.index ?? criteria.length;
  return {
    of: (row) => maker.figures.get(row) ?? NOTHING,
    ranksOf: (row) => maker.ranksOf(row),
    remarks: maker.remarks.sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

class Figures {
  readonly figures = new Map<Criterion | null, NextFigures>();
  readonly remarks: Remarked[] = [];
  private readonly doubtful: DoubtfulFamilies;
  private readonly leaves: LeafFigures;

  constructor(
    private readonly was: ScoredTable,
    private readonly set: ScoredTable,
    private readonly matching: SettledMatching,
    private readonly options: FiguresOptions,
  ) {
    const doubtful = new DoubtfulFamilies(set.appendix.doubts);
    this.doubtful = doubtful;
    const remark = (of: Criterion, remark: Remarked['remark']) => this.remarks.push({ of, remark });
    const wasDoubtful = new DoubtfulFamilies(was.appendix.doubts);
    this.leaves = new LeafFigures({ was, set, matching, options, doubtful, wasDoubtful, remark });
  }

  add(row: Criterion | null): void {
    const parts = row === null ? topmost(this.set.appendix) : row.children;
    const max = this.max(row, parts);
    if (row !== null && parts.length === 0) {
      const base = this.leaves.base(row);
      this.figures.set(row, { max, base, target: this.leaves.target(row, base) });
    } else {
      const [base, target] = [this.wholeBase(row, parts), this.wholeTarget(row, parts)];
      this.figures.set(row, { max, base, target });
    }
  }

  /** Of the base, which was last year's result or target; of the target only where it is last year's. */
  ranksOf(row: Criterion | null): NextRanks {
    const { basis, targets } = this.options;
    const scores = this.scoresBefore(row);
    return {
      base: scores?.[basis.is]?.rank ?? null,
      target: targets.is === 'last-year' ? (scores?.target?.rank ?? null) : null,
    };
  }

  /** The ministry's, as printed; what its parts come to only where that is the same. */
  private max(row: Criterion | null, parts: readonly Criterion[]): NextFigure {
    const { appendix, computed } = this.set;
    const printed = (row === null ? appendix.total?.scores : row.scores)?.max ?? null;
    const value = printed?.value ?? (row === null ? computed.total.max : null);
    if (value === null) return NO_FIGURE;
    const decimals = printed?.decimals ?? 0;
    const whole = parts.length === 0 ? null : this.rolledUp(parts, 'max');
    const isLive = whole !== null && isSame(whole, value) && !this.doubtful.has(row, 'max');
    return { is: isLive ? 'rollup' : 'number', value, decimals };
  }

  /**
   * From its parts where all of them have one, as everything rolls up (K1); else what was published of it (K2), unless
   * criteria moved over its border: those would be counted twice.
   */
  private wholeBase(row: Criterion | null, parts: readonly Criterion[]): NextFigure {
    const { is: field } = this.options.basis;
    const score = this.scoresBefore(row)?.[field] ?? null;
    const decimals = score?.decimals ?? LEAST_DECIMALS;
    const value = this.rolledUp(parts, 'base');
    if (value !== null) return { is: 'rollup', value, decimals };
    const published = isBound(score) ? null : this.publishedOf(row, field);
    if (published !== null && !this.hasCrossing(row)) {
      this.remarks.push({ of: row, remark: 'base-published' });
      return numberOf(published, decimals);
    }
    if (published !== null) this.remarks.push({ of: row, remark: 'base-unknown' });
    return this.isRolledUp ? { is: 'rollup', value: null, decimals } : NO_FIGURE;
  }

  private publishedOf(row: Criterion | null, field: 'result' | 'target'): Decimal | null {
    if (row === null) return this.was.computed.own(null, field);
    const before = this.matching.before.get(row.id);
    return before ? this.was.computed.own(before, field) : null;
  }

  /** Whether a leaf of last year's whole is a part of another now, or the other way round. */
  private hasCrossing(row: Criterion | null): boolean {
    if (row === null) return false;
    const before = this.matching.before.get(row.id);
    if (!before) return true;
    const leaves = this.matching;
    const hasLeft = leavesOf(before).some(({ id }) => {
      const now = leaves.now.get(id);
      return now !== undefined && !isWithin(now, row);
    });
    const hasCome = leavesOf(row).some(({ id }) => {
      const one = leaves.before.get(id);
      return one !== undefined && !isWithin(one, before);
    });
    return hasLeft || hasCome;
  }

  private wholeTarget(row: Criterion | null, parts: readonly Criterion[]): NextFigure {
    const score = this.scoresBefore(row)?.target ?? null;
    if (this.options.targets.is === 'last-year' && isBound(score)) return boundOf(score);
    if (!this.isRolledUp) return NO_FIGURE;
    const decimals = score?.decimals ?? LEAST_DECIMALS;
    return { is: 'rollup', value: this.rolledUp(parts, 'target'), decimals };
  }

  private scoresBefore(row: Criterion | null): Criterion['scores'] | undefined {
    if (row === null) return this.was.appendix.total?.scores;
    return this.matching.before.get(row.id)?.scores;
  }

  private get isRolledUp(): boolean {
    return rollupFunction(this.was.appendix.rollup) !== null;
  }

  /** @returns null where a part has no figure, or nothing follows from parts by a formula */
  private rolledUp(parts: readonly Criterion[], field: keyof NextFigures): Decimal | null {
    const values: Decimal[] = [];
    for (const part of parts) {
      const figure = this.figures.get(part)?.[field] ?? NO_FIGURE;
      if (figure.is === 'blank' || figure.is === 'bound' || figure.value === null) return null;
      values.push(figure.value);
    }
    if (values.length === 0) return null;
    const how = rollupFunction(this.was.appendix.rollup);
    return how === 'SUM' ? sum(values) : how === 'AVERAGE' ? mean(values) : null;
  }
}

function leavesOf(row: Criterion): readonly Criterion[] {
  return row.children.length === 0 ? [row] : row.children.flatMap(leavesOf);
}

function isWithin(row: Criterion, whole: Criterion): boolean {
  for (let one: Criterion | null = row; one !== null; one = one.parent) {
    if (one === whole) return true;
  }
  return false;
}
