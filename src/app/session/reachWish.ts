import { arrayOf, isText, nullOr, oneOf, type Test, withFields } from '../../core/base/shapes';
import type { Task } from '../../core/base/task';
import type { Appendix } from '../../core/table/appendix';
import { criteriaNow } from '../../core/targets/leavesNow';
import {
  MANNER_NAMES,
  type MannerName,
  type SpreadWish,
  type Turn,
  TURNS,
} from '../../core/targets/spreadWish';

/** What a proposal is to be made of, the goal as it is typed. */
export type ReachWish = Omit<SpreadWish, 'goal'> & { goal: string };

/** As few criteria as can be, of all of them. */
export const NO_WISH: ReachWish = {
  ...{ goal: '', manner: 'few', within: null },
  ...{ agencies: new Set(), turns: new Map() },
};

type Named = [id: string, name: string];

/** The same as it is kept: each criterion with its name, since codes change (SPEC K6). */
export interface KeptWish {
  goal: string;
  manner: MannerName;
  within: Named | null;
  agencies: readonly string[];
  turns: readonly [...Named, Turn][];
}

type Table = Pick<Appendix, 'byId' | 'criteria'>;

/** @param waiting what was kept of criteria that the table does not have now @returns null where nothing is wished */
export function keptWish(
  { goal, manner, within, agencies, turns }: ReachWish,
  { byId }: Table,
  waiting: KeptWish['turns'],
): KeptWish | null {
  const nameOf = (id: string) => byId.get(id)?.name ?? '';
  const all = [...[...turns].map(([id, turn]) => [id, nameOf(id), turn] as const), ...waiting];
  const isNothing = goal === '' && manner === 'few' && within === null && agencies.size === 0;
  if (isNothing && all.length === 0) return null;
  return {
    ...{ goal, manner, agencies: [...agencies] },
    within: within === null ? null : [within, nameOf(within)],
    turns: all.map(([id, name, turn]) => [id, name, turn]),
  };
}

/** What is wished of a table as it is now, and which turns are of criteria that it does not have. */
export function* wishNow(
  kept: KeptWish | null,
  table: Table,
): Task<{ wish: ReachWish; waiting: KeptWish['turns'] }> {
  if (kept === null) return { wish: NO_WISH, waiting: [] };
  const { goal, manner, within, agencies, turns } = kept;
  const named = [...turns.map(([id, name]): Named => [id, name]), ...(within ? [within] : [])];
  const now = yield* criteriaNow(named, table);
  const waiting: [...Named, Turn][] = [];
  const turnsNow = new Map<string, Turn>();
  for (const turn of turns) {
    const id = now.get(turn[0]);
    if (id === undefined) waiting.push(turn);
    else turnsNow.set(id, turn[2]);
  }
  return {
    wish: {
      ...{ goal, manner, agencies: new Set(agencies), turns: turnsNow },
      within: (within && now.get(within[0])) ?? null,
    },
    waiting,
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
