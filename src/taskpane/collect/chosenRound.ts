import type { Reading } from '../../app/reading';
import { type RoundNow, type Rounds, roundTask } from '../../app/rounds';
import type { Task } from '../../core/base/task';
import type { Collected } from '../../core/collect/collect';
import type { Returned } from '../../core/collect/returned';
import { today } from './today';

/** @param name of a round; '' for none @returns null where there is none of that name */
export function* chosenRound(
  reading: Reading,
  rounds: Rounds | undefined,
  name: string,
  sheets: readonly Returned[],
  collected: Collected | undefined,
): Task<RoundNow | null> {
  const period = rounds?.periods.find((one) => one.name === name);
  if (!rounds || !period || !collected) return null;
  return yield* roundTask(reading, rounds, period, sheets, collected, today());
}
