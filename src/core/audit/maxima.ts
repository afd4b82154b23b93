import type { Appendix, Criterion } from '../table/appendix';
import { add, subtract, sum, ZERO, type Decimal } from '../base/decimal';
import { adjustmentOf } from '../compute/adjustments';
import { isSliceEnd, type Task } from '../base/task';
import { topmost } from '../table/topmost';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';

/** A maximum that, changed, makes a parent agree with its children again. */
export interface MaxRepair {
  criterion: Criterion;
  max: Decimal;
  /** The criterion whose sum disagreed; null for the total. */
  parent: Criterion | null;
  /** What its parts come to as they are. */
  sum: Decimal;
}

/** What disagrees and cannot be pinned on one cell. */
export interface MaxDoubt {
  /** Null for the total. */
  parent: Criterion | null;
  sum: Decimal;
}

export interface MaxJudgement {
  repairs: MaxRepair[];
  doubts: MaxDoubt[];
}

/**
 * `max-mismatch` (SPEC A3): where the children's maxima do not add up to their parent's, the one cell whose
 * change makes everything agree. A child qualifies when it is too large and what remains still holds its scores; the
 * parent does when the level above agrees with it then. Where several would do, nobody is accused. Nor is a child
 * that would have to grow, or that has no siblings: a criterion that was taken out leaves the same sums behind.
 * Families in doubt are not judged.
 *
 * @param maxOf each criterion's maximum, misread ones already put right
 */
export function* judgeMaxima(
  appendix: Appendix,
  maxOf: (criterion: Criterion) => Decimal | null,
): Task<MaxJudgement> {
  const judge = new Judge(appendix, maxOf);
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  for (const criterion of [...appendix.criteria].reverse()) {
    if (isSliceEnd(criterion.index)) yield;
    if (!doubtful.has(criterion, 'max')) judge.family(criterion);
  }
  if (!doubtful.has(null, 'max')) judge.family(null);
  return { repairs: judge.repairs, doubts: judge.doubts };
}

type Change = Pick<MaxRepair, 'criterion' | 'max'>;

class Judge {
  readonly repairs: MaxRepair[] = [];
  readonly doubts: MaxDoubt[] = [];
  private readonly settled = new Map<Criterion, Decimal>();
  private readonly top: Criterion[];

  constructor(
    private readonly appendix: Appendix,
    private readonly maxOf: (criterion: Criterion) => Decimal | null,
  ) {
    this.top = topmost(appendix);
  }

  /** Judges one parent (null: the whole) with its children. */
  family(parent: Criterion | null): void {
    const children = this.partsOf(parent);
    const whole = this.maximum(parent);
    // Of most rows, and before anything is made for them.
    if (children.length === 0) return;
    const own = this.sumOf(children);
    const held = parent === null ? adjustmentOf(this.appendix, 'max') : ZERO;
    const parts = own === null ? null : add(own, held);
    if (whole === null || parts === null || whole === parts) return;
    const isTooMuch = parts > whole && children.length > 1;
    const candidates = isTooMuch
      ? children.flatMap((child) => this.withChange(child, subtract(whole, parts)))
      : [];
    const ofParent = parent === null ? [] : this.withParent(parent, parts);
    const [only, ...others] = ofParent.length > 0 ? ofParent : candidates;
    if (only && others.length === 0) {
      this.repairs.push({ ...only, parent, sum: parts });
      this.settled.set(only.criterion, only.max);
    } else {
      this.doubts.push({ parent, sum: parts });
    }
  }

  /** A child that could take the whole difference: only leaves, whose own parts cannot contradict it. */
  private withChange(criterion: Criterion, difference: Decimal): Change[] {
    const max = this.maximum(criterion);
    if (max === null || criterion.children.length > 0) return [];
    const changed = add(max, difference);
    return changed > 0 && holds(criterion, changed) ? [{ criterion, max: changed }] : [];
  }

  /** The parent itself, where its siblings and it then add up to the level above. */
  private withParent(criterion: Criterion, parts: Decimal): Change[] {
    if (!holds(criterion, parts)) return [];
    const above = this.maximum(criterion.parent);
    const siblings = this.partsOf(criterion.parent).filter((one) => one !== criterion);
    const level = this.sumOf(siblings);
    return above !== null && level !== null && add(level, parts) === above
      ? [{ criterion, max: parts }]
      : [];
  }

  private partsOf(criterion: Criterion | null): readonly Criterion[] {
    return criterion === null ? this.top : criterion.children;
  }

  private maximum(criterion: Criterion | null): Decimal | null {
    if (criterion === null) return this.appendix.total?.scores.max?.value ?? null;
    return this.settled.get(criterion) ?? this.maxOf(criterion);
  }

  private sumOf(criteria: readonly Criterion[]): Decimal | null {
    const values = criteria.map((one) => this.maximum(one)).filter((value) => value !== null);
    return values.length === criteria.length ? sum(values) : null;
  }
}

function holds({ scores }: Criterion, max: Decimal): boolean {
  return [scores.base, scores.target, scores.result].every(
    (score) => score === null || score.value === null || score.value <= max,
  );
}
