import type { Appendix, Criterion } from '../appendix';
import { add, subtract, sum, type Decimal } from '../decimal';

/** A maximum that, changed, makes a parent agree with its children again. */
export interface MaxRepair {
  id: string;
  max: Decimal;
  /** The criterion whose sum disagreed; null for the total. */
  parent: string | null;
}

/** What disagrees and cannot be pinned on one cell. */
export interface MaxDoubt {
  /** Null for the total. */
  parent: string | null;
  sum: Decimal;
}

export interface MaxJudgement {
  repairs: MaxRepair[];
  doubts: MaxDoubt[];
}

/**
 * `max-mismatch` (SPEC A3): where the children's maxima do not add up to their parent's, the one cell whose
 * change makes everything agree. A child qualifies when what remains still holds its scores; the parent does when
 * the level above agrees with it then. Where several would do, nobody is accused.
 *
 * @param maxOf each criterion's maximum, misread ones already put right
 */
export function judgeMaxima(
  appendix: Appendix,
  maxOf: (id: string) => Decimal | null,
): MaxJudgement {
  const judge = new Judge(appendix, maxOf);
  for (const { id } of [...appendix.criteria].reverse()) judge.family(id);
  judge.family(null);
  return { repairs: judge.repairs, doubts: judge.doubts };
}

class Judge {
  readonly repairs: MaxRepair[] = [];
  readonly doubts: MaxDoubt[] = [];
  private readonly settled = new Map<string, Decimal>();
  private readonly top: string[];

  constructor(
    private readonly appendix: Appendix,
    private readonly maxOf: (id: string) => Decimal | null,
  ) {
    this.top = appendix.criteria.filter(({ parent }) => parent === null).map(({ id }) => id);
  }

  /** Judges one parent (null: the whole) with its children. */
  family(parent: string | null): void {
    const children = this.childrenOf(parent);
    const whole = this.maximum(parent);
    const parts = this.sumOf(children);
    if (children.length === 0 || whole === null || parts === null || whole === parts) return;
    const candidates = children.flatMap((id) => this.withChange(id, subtract(whole, parts)));
    const own = parent === null ? [] : this.withParent(parent, parts);
    const [only, ...others] = own.length > 0 ? own : candidates;
    if (only && others.length === 0) {
      this.repairs.push({ ...only, parent });
      this.settled.set(only.id, only.max);
    } else {
      this.doubts.push({ parent, sum: parts });
    }
  }

  /** A child that could take the whole difference: only leaves, whose own parts cannot contradict it. */
  private withChange(id: string, difference: Decimal): { id: string; max: Decimal }[] {
    const child = this.appendix.byId.get(id);
    const max = this.maximum(id);
    if (!child || max === null || child.children.length > 0) return [];
    const changed = add(max, difference);
    return changed > 0 && holds(child, changed) ? [{ id, max: changed }] : [];
  }

  /** The parent itself, where its siblings and it then add up to the level above. */
  private withParent(parent: string, parts: Decimal): { id: string; max: Decimal }[] {
    const criterion = this.appendix.byId.get(parent);
    if (!criterion || !holds(criterion, parts)) return [];
    const above = this.maximum(criterion.parent);
    const siblings = this.childrenOf(criterion.parent);
    const level = this.sumOf(siblings.filter((id) => id !== parent));
    return above !== null && level !== null && add(level, parts) === above
      ? [{ id: parent, max: parts }]
      : [];
  }

  private childrenOf(id: string | null): readonly string[] {
    return id === null ? this.top : (this.appendix.byId.get(id)?.children ?? []);
  }

  private maximum(id: string | null): Decimal | null {
    if (id === null) return this.appendix.total?.scores.max?.value ?? null;
    return this.settled.get(id) ?? this.maxOf(id);
  }

  private sumOf(ids: readonly string[]): Decimal | null {
    const values = ids.map((id) => this.maximum(id)).filter((value) => value !== null);
    return values.length === ids.length ? sum(values) : null;
  }
}

function holds({ scores }: Criterion, max: Decimal): boolean {
  return [scores.base, scores.target, scores.result].every(
    (score) => score === null || score.value === null || score.value <= max,
  );
}
