import type { SheetGrid, SheetVisibility } from '../../core/base/grid';

/** What the list of sheets says of one. */
export interface SheetHead {
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  /** Names of Excel's own tables on it. */
  tables: readonly string[];
}

export function emptyGrid(head: SheetHead): SheetGrid {
  const nothing = { values: [], formulas: [], numberFormats: [], merges: [], excelTables: [] };
  return { ...gridHead(head), row: 0, column: 0, ...nothing };
}

export function gridHead(
  head: Omit<SheetHead, 'tables'>,
): Pick<SheetGrid, 'sheet' | 'visibility' | 'isProtected'> {
  return { sheet: head.name, visibility: head.visibility, isProtected: head.isProtected };
}

/** Office's words for whether a sheet is shown, in ours. */
export const VISIBILITY: Record<string, SheetVisibility> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};
