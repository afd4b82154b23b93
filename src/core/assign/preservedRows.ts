import { inRow } from '../ownSheets/rowFormula';
import type { Content, SheetBuilder } from '../ownSheets/sheetBuilder';
import type { SheetColumns } from '../ownSheets/sheetColumns';
import type { PreservedIndex, PreservedRow } from './preservedIndex';

const USERS_WIDTH = 16;

/** A sheet's own columns, and those that somebody added: these are printed, and what is left of them. */
export function withUsersColumns(columns: SheetColumns, count: number): SheetColumns {
  const widths = [...columns.widths, ...new Array<number>(count).fill(USERS_WIDTH)];
  const last = columns.last + count;
  return { ...columns, widths, last, lastPrinted: count > 0 ? last : columns.lastPrinted };
}

/**
 * What was put beside rows goes with them; below all others stand rows that somebody put in, or whose own row is gone.
 *
 * @param last the last of the sheet's own columns
 */
export function addPreserved(
  builder: SheetBuilder,
  { byKey, rows }: PreservedIndex,
  last: number,
): void {
  const put = (row: number, users: readonly Content[]) => {
    for (const [at, content] of users.entries()) {
      const isFormula = typeof content === 'object';
      const typed = isFormula ? { formula: inRow(content.formula, row) } : content;
      builder.input(row, last + 1 + at, typed);
    }
  };
  const gone: PreservedRow[] = [];
  for (const [key, one] of byKey) {
    const row = builder.rowOf(key);
    if (row === null) gone.push(one);
    else put(row, one.users);
  }
  for (const { own, users } of [...gone, ...rows]) {
    // Without a key, so that it is read as somebody's again.
    put(builder.add({ key: '', cells: own }), users);
  }
}
