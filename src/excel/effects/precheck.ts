import type { RunOptions } from '../../app/workbookPort';
import type { Plan } from '../../core/plan/plan';
import { send } from '../requests/batch';
import { inSlices } from '../requests/inSlices';
import { type Current, fromEach } from './effect';
import { WRITE_ORDER } from './order';
import { readPrecondition, type ReadPrecondition } from './preconditions';
import { readTogether } from './readTogether';
import { readState, type WorkbookState } from './workbookState';

/**
 * Reads everything that a plan will overwrite: one sync, and a second only where the add-in's own
 * marks or sheets are there already.
 * @returns null when it was cancelled
 * @throws what Excel answers
 */
export async function precheck(
  plan: Plan,
  { isCancelled }: RunOptions,
): Promise<{ current: Current; preconditions: ReadPrecondition[] } | null> {
  const found: { state?: WorkbookState } = {};
  const read = {
    filters: new Map(),
    excelTables: new Map(),
    merged: new Map(),
    cells: [],
    columns: new Map(),
    marks: new Map(),
    sheets: new Map(),
    charts: new Map(),
  };
  const preconditions = plan.preconditions.map((wanted): ReadPrecondition => ({
    wanted,
    found: null,
  }));
  const requests = await inSlices(
    fromEach(WRITE_ORDER, (kind) => kind.read(plan, read)),
    isCancelled,
  );
  if (requests === null) return null;
  const all = [
    readState((state) => {
      found.state = state;
    }),
    ...preconditions.map(readPrecondition),
    ...requests,
  ];
  if (!(await readTogether(all, isCancelled ? { isCancelled } : {}))) return null;
  const { state } = found;
  if (state === undefined) throw new Error('Excel did not answer with the list of sheets');
  const current = { ...read, state };
  await send(await inSlices(fromEach(WRITE_ORDER, (kind) => kind.readOn?.(plan, current))));
  return { current, preconditions };
}
