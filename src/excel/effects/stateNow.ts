import { send } from '../requests/batch';
import { readState, type WorkbookState } from './workbookState';

/** Reads the state of the workbook. @throws what Excel answers */
export async function stateNow(): Promise<WorkbookState> {
  const found: { state?: WorkbookState } = {};
  await send([
    readState((state) => {
      found.state = state;
    }),
  ]);
  if (found.state === undefined) throw new Error('Excel did not answer with the list of sheets');
  return found.state;
}
