import { arrayOf, isText, nullOr, oneOf, type Test, withFields } from '../../core/base/shapes';
import type { Task } from '../../core/base/task';
import type { Appendix } from '../../core/table/appendix';
import { criteriaNow, placesIn } from '../../core/targets/leavesNow';
import {
  MANNER_NAMES,
  type MannerName,
  type SpreadWish,
  type Turn,
  TURNS,
} from '../../core/targets/spreadWish';

type Named = readonly [id: string, name: string];
type NamedTurn = readonly [id: string, name: string, turn: Turn];

/** What a proposal is to be made of, the goal as it is typed. */
export type ReachWish = Omit<SpreadWish, 'goal'> & {
  goal: string;
  /** What was chosen of criteria that the table does not have now: none is forgotten, and what waits is said. */
  waiting: Waiting;
};

interface Waiting {
  within: Named | null;
  turns: readonly NamedTurn[];
}

/** Nothing waits. */
export const NONE_WAITS: Waiting = { within: null, turns: [] };

/** As few criteria as can be, of all of them. */
export const NO_WISH: ReachWish = {
  ...{ goal: '', manner: 'few', within: null },
  ...{ agencies: new Set(), turns: new Map(), waiting: NONE_WAITS },
};

/** The same as it is kept: each criterion with its name, since codes change (SPEC K6). */
export interface KeptWish {
  goal: string;
  manner: MannerName;
  within: Named | null;
  agencies: readonly string[];
  turns: readonly NamedTurn[];
}

type Table = Pick<Appendix, 'byId' | 'criteria'>;

/** @returns null where nothing is wished */
export function keptWish(
  { goal, manner, within, agencies, turns, waiting }: ReachWish,
  { byId }: Table,
): KeptWish | null {
  const nameOf = (id: string) => byId.get(id)?.name ?? '';
  const all = [
    ...[...turns].map(([id, turn]) => [id, nameOf(id), turn] as const),
    ...waiting.turns,
  ];
  const field = within === null ? waiting.within : ([within, nameOf(within)] as const);
  const isNothing = goal === '' && manner === 'few' && field === null && agencies.size === 0;
  if (isNothing && all.length === 0) return null;
  return { ...{ goal, manner, agencies: [...agencies] }, within: field, turns: all };
}

/** What was wished before a reload, of a table as it is now: by code and name alone (SPEC K6). */
export function* wishNow(kept: KeptWish, table: Table): Task<ReachWish> {
  const { goal, manner, agencies } = kept;
  return { ...{ goal, manner, agencies: new Set(agencies) }, ...(yield* foundNow(kept, table)) };
}

/**
 * A wish of one reading of a table in another. What is wished goes with its criterion; one whose words are new stays with
 * its code, as tried targets do. What waits comes back by code and name.
 */
export function* wishIn(later: Table, wish: ReachWish, earlier: Table): Task<ReachWish> {
  const { within, turns, waiting } = wish;
  if (within === null && turns.size === 0 && !isWaiting(waiting)) return wish;
  const placeOf = yield* placesIn(later, earlier);
  const found = yield* foundNow(waiting, later);
  const named = (id: string): Named => [id, earlier.byId.get(id)?.name ?? ''];
  const turnsNow = new Map(found.turns);
  const gone: NamedTurn[] = [];
  for (const [id, turn] of turns) {
    const place = placeOf(id);
    if (place === null) gone.push([...named(id), turn]);
    else turnsNow.set(place, turn);
  }
  const field = within === null ? found.within : placeOf(within);
  return {
    ...wish,
    within: field,
    turns: turnsNow,
    waiting: {
      within: within === null || field !== null ? found.waiting.within : named(within),
      // One waits for a code: the newer.
      turns: [
        ...found.waiting.turns.filter(([id]) => !gone.some(([other]) => other === id)),
        ...gone,
      ],
    },
  };
}

function isWaiting({ within, turns }: Waiting): boolean {
  return within !== null || turns.length > 0;
}

/** What the table has now of what was chosen by name, and what it does not have. */
function* foundNow(
  { within, turns }: Waiting,
  table: Table,
): Task<Pick<ReachWish, 'within' | 'turns' | 'waiting'>> {
  const named = turns.map(([id, name]): Named => [id, name]);
  const now = yield* criteriaNow(named, table);
  const waiting: NamedTurn[] = [];
  const turnsNow = new Map<string, Turn>();
  for (const [nth, turn] of turns.entries()) {
    const id = now[nth] ?? null;
    if (id === null) waiting.push(turn);
    else turnsNow.set(id, turn[2]);
  }
  const [field = null] = within ? yield* criteriaNow([within], table) : [];
  return {
    within: field,
    turns: turnsNow,
    waiting: { within: field === null ? within : null, turns: waiting },
  };
}

const isNamed: Test = (value) => arrayOf(isText)(value) && (value as string[]).length === 2;

const isTurn: Test = (value) => {
  const [id, name, turn] = Array.isArray(value) ? (value as unknown[]) : [];
  return isNamed([id, name]) && oneOf(TURNS)(turn);
};

const isKeptWish = withFields({
  goal: isText,
  manner: oneOf(MANNER_NAMES),
  within: nullOr(isNamed),
  agencies: arrayOf(isText),
  turns: arrayOf(isTurn),
});

/** @returns what was wished of tables, by their names, as far as it can be read */
export function readWishes(found: unknown): Map<string, KeptWish> {
  const all = (Array.isArray(found) ? found : []).flatMap((one: unknown) => {
    const [table, wish] = Array.isArray(one) ? (one as unknown[]) : [];
    return isText(table) && isKeptWish(wish) ? [[table as string, wish as KeptWish] as const] : [];
  });
  return new Map(all);
}
