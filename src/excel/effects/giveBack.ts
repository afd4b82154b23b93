import { inSlices } from '../requests/inSlices';
import { send } from '../requests/batch';
import { groupIntoRuns } from '../requests/runs';
import { CopyPlaces, type CopyStep } from './cells/cellCopies';
import { restoreRun } from './cells/cellRequests';
import { nameOf } from './cells/restoredCells';
import type { JournalRecord } from '../journal/record';
import { WriteCheck } from './writeCheck';

/**
 * Gives back what somebody typed into cells that were written over at the same moment; and what they typed into them
 * meanwhile, until nobody does.
 *
 * @returns "Sheet!A1" of the cells
 * @throws what Excel answers: the copies that were made before writing still hold what was typed
 */
export async function giveBackCells(
  record: JournalRecord,
  step: CopyStep,
  { typed }: WriteCheck,
): Promise<string[]> {
  const kept = new Set<string>();
  const settle = new CopyPlaces(record).settle(step);
  let left = typed;
  while (left.length > 0) {
    for (const cell of left) kept.add(nameOf(cell));
    const again = new WriteCheck();
    const runs = await inSlices(groupIntoRuns(left));
    await send([...runs.map((run) => restoreRun(run, null, again)), settle]);
    left = again.typed;
  }
  return [...kept];
}
