import type { Appendix, Criterion } from '../table/appendix';
import { forEach, type Task } from '../base/task';
import { isSurveyed } from '../table/surveyed';
import type { Turn } from './spreadWish';

/** The turns of a table's criteria, with how many leaves are locked and how many go first. */
export interface Turns {
  of(criterion: Criterion): Turn;
  locked: number;
  first: number;
  /** Leaves that are locked only because they are surveyed. */
  surveyed: number;
}

/**
 * The turn of each criterion (SPEC K8): what was chosen for it, or for the nearest one above; what comes from a survey
 * is locked until it is freed itself, unless the whole table does.
 *
 * @param chosen by criterion id
 */
export function* turnsTask(
  appendix: Pick<Appendix, 'kind' | 'criteria'>,
  chosen: ReadonlyMap<string, Turn>,
): Task<Turns> {
  const { criteria } = appendix;
  const surveyed = new Set<Criterion>();
  let isWholeSurveyed = true;
  yield* forEach(criteria, (one) => {
    const isOne = (one.parent && surveyed.has(one.parent)) === true || isSurveyed(appendix, one);
    if (isOne) surveyed.add(one);
    else if (one.children.length === 0) isWholeSurveyed = false;
  });
  const all = new Map<Criterion, Turn>();
  /** Locked for being surveyed: nobody chose anything for them. */
  const unasked = new Set<Criterion>();
  const turns: Turns = {
    of: (one) => all.get(one) ?? 'free',
    ...{ locked: 0, first: 0, surveyed: 0 },
  };
  yield* forEach(criteria, (one) => {
    const { parent } = one;
    const own = chosen.get(one.id);
    const begins = surveyed.has(one) && !(parent && surveyed.has(parent));
    const isUnasked =
      own === undefined &&
      ((begins && !isWholeSurveyed) || (parent !== null && unasked.has(parent)));
    if (isUnasked) unasked.add(one);
    const turn = own ?? (isUnasked ? 'locked' : parent ? turns.of(parent) : 'free');
    all.set(one, turn);
    if (one.children.length > 0) return;
    if (turn === 'locked') turns.locked += 1;
    if (turn === 'first') turns.first += 1;
    if (isUnasked) turns.surveyed += 1;
  });
  return turns;
}

/** Chooses a turn for a criterion and all that it consists of; what was chosen for its parts before gives way. */
export function withTurn(
  chosen: ReadonlyMap<string, Turn>,
  criterion: Criterion,
  turn: Turn,
): Map<string, Turn> {
  const next = new Map(chosen).set(criterion.id, turn);
  const parts = [...criterion.children];
  for (let part = parts.pop(); part; part = parts.pop()) {
    next.delete(part.id);
    parts.push(...part.children);
  }
  return next;
}
