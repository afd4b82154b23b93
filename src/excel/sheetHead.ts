import type { SheetGrid, SheetVisibility } from '../core/grid';

/** What the list of sheets says of one. */
export interface SheetHead {
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
}

export function emptyGrid(head: SheetHead): SheetGrid {
  const nothing = { values: [], formulas: [], numberFormats: [], merges: [] };
  return { ...gridHead(head), row: 0, column: 0, ...nothing };
}

export function gridHead(head: SheetHead): Pick<SheetGrid, 'sheet' | 'visibility' | 'isProtected'> {
  return { sheet: head.name, visibility: head.visibility, isProtected: head.isProtected };
}
