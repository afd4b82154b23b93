import { isSliceEnd, type Task } from '../base/task';
import type { Criterion } from '../table/appendix';
import type { Match, Matching } from './matching';
import { nameKey, NameLikeness } from './nameLikeness';

/** So alike are names of one criterion that was only worded anew, where its code and its parent are the same. */
const REWORDED = 0.5;
/** Less alike, or elsewhere, they may be one: proposed, and taken where a person says so. */
const PERHAPS = { sameCode: 0.25, elsewhere: 0.55 } as const;
/** Of two that are nearly as alike nobody knows which it is. */
const MARGIN = 0.08;
/** Words of more criteria than this lead to none of them. */
const RARE = 30;

/**
 * Finds last year's criteria in a new set (SPEC N3). Certain are those with the same name, where only one has it or its
 * code or its parent says which, and those with another name in the same place whose words or parts are mostly the same
 * and whom no other is more like. Others that are alike are proposed.
 *
 * @param was criteria of last year's table @param is those of the new set, parents before their parts
 */
export function* matchCriteria(
  was: readonly Criterion[],
  is: readonly Criterion[],
): Task<Matching> {
  const likeness = yield* NameLikeness.of([...was, ...is].map(({ name }) => name));
  const matcher = new Matcher(was, is, likeness);
  yield* matcher.byName();
  yield* matcher.byLikeness();
  return { matches: is.flatMap(({ id }) => matcher.matches.get(id) ?? []) };
}

class Matcher {
  /** By the id in the new set. */
  readonly matches = new Map<string, Match>();
  /** By last year's id, of certain pairs and proposals. */
  private readonly taken = new Map<string, Criterion>();
  private readonly byId: ReadonlyMap<string, Criterion>;

  constructor(
    private readonly was: readonly Criterion[],
    private readonly is: readonly Criterion[],
    private readonly likeness: NameLikeness,
  ) {
    this.byId = new Map(was.map((one) => [one.id, one]));
  }

  /** Those that only one of each set is called, and of those called the same who has the code, then who the parent. */
  *byName(): Task<void> {
    const named = { was: yield* groups(this.was), is: yield* groups(this.is) };
    for (const [nth, [name, now]] of [...named.is].entries()) {
      if (isSliceEnd(nth)) yield;
      const before = named.was.get(name) ?? [];
      const [one, other] = [now[0], before[0]];
      if (now.length === 1 && before.length === 1 && one && other) this.pair(one, other);
      else
        this.pairWhere(now, before, (one, other) => one.id === other.id && this.isKin(one, other));
    }
    // Parents stand before their parts, so that who is a part of whom is known.
    for (const [nth, one] of this.is.entries()) {
      if (isSliceEnd(nth)) yield;
      const { name } = one;
      const same = [named.is.get(nameKey(name)) ?? [], named.was.get(nameKey(name)) ?? []] as const;
      const siblings = same[0].filter(({ parent }) => parent === one.parent);
      if (siblings.length === 1) this.pairWhere([one], same[1], (a, b) => this.isKin(a, b), true);
    }
  }

  *byLikeness(): Task<void> {
    const left = this.was.filter(({ id }) => !this.taken.has(id));
    const candidates = new Candidates(left);
    const rivals = new Candidates(this.is.filter(({ id }) => !this.matches.has(id)));
    const proposals: { now: Criterion; before: Criterion; likeness: number }[] = [];
    for (const [nth, now] of this.is.entries()) {
      if (isSliceEnd(nth)) yield;
      if (this.matches.has(now.id)) continue;
      const [before, likeness, next] = this.best(now, candidates.of(now));
      const same = this.byId.get(now.id);
      if (same && !this.taken.has(same.id) && this.hasSameParts(now, same)) this.pair(now, same);
      else if (before) {
        const isInPlace = before.id === now.id && this.isKin(now, before);
        const isClear = likeness - next >= MARGIN && isLeaf(now) === isLeaf(before);
        const isReworded = isInPlace && isClear && likeness >= REWORDED;
        if (isReworded && this.isBestOf(before, now, likeness, rivals)) this.pair(now, before);
        else proposals.push({ now, before, likeness });
      }
    }
    proposals.sort((a, b) => b.likeness - a.likeness);
    for (const { now, before, likeness } of proposals) {
      const least = now.id === before.id ? PERHAPS.sameCode : PERHAPS.elsewhere;
      if (likeness >= least && !this.taken.has(before.id)) this.put(now, before, false);
    }
  }

  /** The one of last year's that is most like it, how much, and how much the next one. */
  private best(
    now: Criterion,
    candidates: Iterable<Criterion>,
  ): [Criterion | undefined, number, number] {
    let best: [Criterion | undefined, number, number] = [undefined, 0, 0];
    for (const before of candidates) {
      if (this.taken.has(before.id)) continue;
      const likeness = this.likeness.of(now.name, before.name);
      if (likeness > best[1]) best = [before, likeness, best[1]];
      else if (likeness > best[2]) best[2] = likeness;
    }
    return best;
  }

  /** Whether no other of the new set is as much like it. @param rivals those that have no pair */
  private isBestOf(
    before: Criterion,
    now: Criterion,
    likeness: number,
    rivals: Candidates,
  ): boolean {
    return [...rivals.of(before)].every(
      (other) =>
        other === now ||
        this.matches.has(other.id) ||
        this.likeness.of(other.name, before.name) < likeness - MARGIN,
    );
  }

  /** Half of the parts of both are the same: a group that only has another name. */
  private hasSameParts(now: Criterion, before: Criterion): boolean {
    if (isLeaf(now) || isLeaf(before)) return false;
    const same = now.children.filter(({ id }) => {
      const match = this.matches.get(id);
      return match?.isCertain === true && match.before.parent === before;
    });
    return same.length * 2 >= Math.max(now.children.length, before.children.length);
  }

  /** Whether both are parts of the same, as far as it is known, or of nothing. */
  private isKin(now: Criterion, before: Criterion): boolean {
    if (now.parent === null || before.parent === null) return now.parent === before.parent;
    const parent = this.matches.get(now.parent.id);
    return parent ? parent.before === before.parent : now.parent.id === before.parent.id;
  }

  private pairWhere(
    now: readonly Criterion[],
    before: readonly Criterion[],
    isOne: (now: Criterion, before: Criterion) => boolean,
    isOnly = false,
  ): void {
    for (const one of now) {
      if (this.matches.has(one.id)) continue;
      const found = before.filter((other) => !this.taken.has(other.id) && isOne(one, other));
      const [first] = found;
      if (first && (!isOnly || found.length === 1)) this.pair(one, first);
    }
  }

  private pair(now: Criterion, before: Criterion): void {
    this.put(now, before, true);
  }

  private put(now: Criterion, before: Criterion, isCertain: boolean): void {
    this.matches.set(now.id, { now, before, isCertain });
    this.taken.set(before.id, now);
  }
}

/** Criteria that share a rare word with another, or have its code: not all of them are compared with all. */
class Candidates {
  private readonly byWord: ReadonlyMap<string, readonly Criterion[]>;
  private readonly byId: ReadonlyMap<string, Criterion>;

  constructor(all: readonly Criterion[]) {
    const byWord = new Map<string, Criterion[]>();
    for (const one of all) {
      for (const word of new Set(nameKey(one.name).split(' '))) {
        const list = byWord.get(word);
        if (list) list.push(one);
        else byWord.set(word, [one]);
      }
    }
    this.byWord = byWord;
    this.byId = new Map(all.map((one) => [one.id, one]));
  }

  of({ id, name }: Criterion): ReadonlySet<Criterion> {
    const found = new Set<Criterion>();
    const same = this.byId.get(id);
    if (same) found.add(same);
    for (const word of nameKey(name).split(' ')) {
      const list = this.byWord.get(word) ?? [];
      if (list.length <= RARE) for (const one of list) found.add(one);
    }
    return found;
  }
}

function* groups(criteria: readonly Criterion[]): Task<Map<string, Criterion[]>> {
  const named = new Map<string, Criterion[]>();
  for (const [nth, one] of criteria.entries()) {
    if (isSliceEnd(nth)) yield;
    const key = nameKey(one.name);
    const list = named.get(key);
    if (list) list.push(one);
    else named.set(key, [one]);
  }
  return named;
}

function isLeaf({ children }: Criterion): boolean {
  return children.length === 0;
}
