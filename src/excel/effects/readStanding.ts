import type { JournalRecord } from '../journal/record';
import type { Standing } from './effect';
import { RESTORE_ORDER } from './order';
import { readTogether } from './readTogether';
import { standingOf } from './standing';
import type { WorkbookState } from './workbookState';

/** Reads what stands now where a record's write was. @throws what Excel answers */
export async function readStanding(record: JournalRecord, state: WorkbookState): Promise<Standing> {
  const standing = standingOf(state);
  await readTogether(RESTORE_ORDER.flatMap((kind) => kind.readWritten(record, standing)));
  return standing;
}
