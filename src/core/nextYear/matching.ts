import type { Criterion } from '../table/appendix';
import { nameKey } from './nameLikeness';

/**
 * What became of a criterion in a new set. "recoded": it has another code and is a part of the same one; "moved": a
 * part of another.
 */
export type Fate = 'same' | 'recoded' | 'renamed' | 'moved' | 'moved-renamed';

/** A criterion of the new set, and that of last year whose figures are its base. */
export interface Match {
  now: Criterion;
  before: Criterion;
  /** Taken unless somebody says otherwise; else it is only proposed, and taken where somebody says so. */
  isCertain: boolean;
}

/** What is known before anybody decides. */
export interface Matching {
  /** In the order of the new set; at most one for each criterion of either. */
  matches: readonly Match[];
}

/** What a person decided, by the id in the new set: the id of last year's; null: it is new. */
export type MatchChoices = ReadonlyMap<string, string | null>;

/** The pairs that hold, and what is left of both sets. */
export interface SettledMatching {
  /** In the order of the new set. */
  pairs: readonly { now: Criterion; before: Criterion; fate: Fate }[];
  added: readonly Criterion[];
  dropped: readonly Criterion[];
  /** By the id in the new set. */
  before: ReadonlyMap<string, Criterion>;
  /** By last year's id. */
  now: ReadonlyMap<string, Criterion>;
}

/**
 * The pairs that hold after what a person decided; who was given to another by a person is free for none of its own.
 *
 * @param was, is all criteria of last year and of the new set
 */
export function settleMatching(
  was: readonly Criterion[],
  is: readonly Criterion[],
  { matches }: Matching,
  choices: MatchChoices,
): SettledMatching {
  const before = new Map<string, Criterion>();
  const now = new Map<string, Criterion>();
  const pair = (one: Criterion, other: Criterion): void => {
    if (before.has(one.id) || now.has(other.id)) return;
    before.set(one.id, other);
    now.set(other.id, one);
  };
  const byId = new Map(was.map((one) => [one.id, one]));
  for (const one of is) {
    const chosen = choices.get(one.id);
    const other = typeof chosen === 'string' ? byId.get(chosen) : undefined;
    if (other) pair(one, other);
  }
  for (const match of matches) {
    if (match.isCertain && !choices.has(match.now.id)) pair(match.now, match.before);
  }
  return {
    ...{ before, now },
    pairs: is.flatMap((one) => {
      const other = before.get(one.id);
      return other ? [{ now: one, before: other, fate: fateOf(one, other, before) }] : [];
    }),
    added: is.filter(({ id }) => !before.has(id)),
    dropped: was.filter(({ id }) => !now.has(id)),
  };
}

/** @param pairs last year's criteria by the ids of the new set: whose parents are the same */
export function fateOf(
  now: Criterion,
  before: Criterion,
  pairs: Pick<ReadonlyMap<string, Criterion>, 'get'>,
): Fate {
  const parent = now.parent === null ? null : (pairs.get(now.parent.id) ?? undefined);
  const isMoved = parent !== before.parent;
  if (nameKey(now.name) !== nameKey(before.name)) return isMoved ? 'moved-renamed' : 'renamed';
  if (isMoved) return 'moved';
  return now.id === before.id ? 'same' : 'recoded';
}
