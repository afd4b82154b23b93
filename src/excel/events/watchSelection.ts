import { answered } from '../requests/answered';
import type { SelectedCell } from '../../app/workbookPort';
import { newContext } from '../requests/host';

/** Arrow keys and drags select one after the other: what counts is where they end. */
const QUIET_MILLISECONDS = 150;

/**
 * Calls back with the active cell, now and whenever somebody selects another one or turns to another sheet.
 *
 * @returns stops watching
 * @throws what Excel answers when it is asked to tell
 */
export async function watchSelection(
  listener: (cell: SelectedCell) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const look = async () => {
    // Where it cannot be had (a cell is being edited, say) the next selection tells.
    const cell = await activeCell().catch(() => null);
    if (cell && !isStopped) listener(cell);
  };
  const lookSoon = async () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET_MILLISECONDS);
  };
  const context = newContext();
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onSelectionChanged.add(lookSoon),
    worksheets.onActivated.add(lookSoon),
  ];
  await answered(context.sync());
  await lookSoon();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    for (const handler of handlers) handler.remove();
    await answered(context.sync());
  };
}

/** The one cell that is active, however many are selected: an event says their addresses, and not the name of their sheet. */
async function activeCell(): Promise<SelectedCell> {
  const context = newContext();
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  await answered(context.sync());
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
