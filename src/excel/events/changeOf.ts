import type { SheetChange } from '../../app/workbookPort';
import { MOST_COLUMNS, MOST_ROWS, parseAddress } from '../../core/base/address';
import type { Moved } from '../../core/base/moveMerges';

/** A change before its sheet has a name. */
export type UnnamedChange =
  | { is: 'edited'; address: string }
  | { is: 'sheet'; moved?: Moved }
  | { is: 'calculated' | 'protection' };

/** What an event of changed contents says: cells that were edited, or that moved, with all of their sheet. */
export function changeOf({
  address,
  changeType,
  changeDirectionState,
}: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType'> & {
  changeDirectionState?: Excel.ChangeDirectionState;
}): UnnamedChange {
  const area = parseAddress(address);
  const move = MOVES[changeType];
  if (move && area) {
    const { insertShiftDirection, deleteShiftDirection } = changeDirectionState ?? {};
    const isSideways = [insertShiftDirection, deleteShiftDirection].some(
      (direction) => direction === 'Right' || direction === 'Left',
    );
    const along = move.along ?? (isSideways ? 'columns' : 'rows');
    return { is: 'sheet', moved: { area, by: move.by, along } };
  }
  const isBounded = area !== null && area.rows < MOST_ROWS && area.columns < MOST_COLUMNS;
  return changeType === 'RangeEdited' && isBounded ? { is: 'edited', address } : { is: 'sheet' };
}

const MOVES: Record<string, Pick<Moved, 'by'> & { along: Moved['along'] | null }> = {
  RowInserted: { by: 'inserted', along: 'rows' },
  RowDeleted: { by: 'deleted', along: 'rows' },
  ColumnInserted: { by: 'inserted', along: 'columns' },
  ColumnDeleted: { by: 'deleted', along: 'columns' },
  CellInserted: { by: 'inserted', along: null },
  CellDeleted: { by: 'deleted', along: null },
};

/** @returns the same for changes of which the second adds nothing; null where each counts */
export function changeKey(change: SheetChange): string | null {
  if (change.is === 'edited') return `${change.sheet}!${change.address}`;
  if (change.is === 'sheet' && change.moved) return null;
  return `${change.is} ${change.sheet}`;
}
