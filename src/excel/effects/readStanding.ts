import type { JournalRecord } from '../journal/record';
import { inSlices } from '../requests/inSlices';
import { fromEach, type Standing } from './effect';
import { RESTORE_ORDER } from './order';
import { readTogether } from './readTogether';
import { standingOf } from './standing';
import type { WorkbookState } from './workbookState';

/** Reads what stands now where a record's write was. @throws what Excel answers */
export async function readStanding(record: JournalRecord, state: WorkbookState): Promise<Standing> {
  const standing = standingOf(state);
  const requests = fromEach(RESTORE_ORDER, (kind) => kind.readWritten?.(record, standing));
  await readTogether(await inSlices(requests));
  return standing;
}
