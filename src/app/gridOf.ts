import type { SheetGrid } from '../core/base/grid';
import type { Reading } from './reading';

/** The cells of a sheet as they were read. */
export function gridOf({ snapshot }: Reading, sheet: string): SheetGrid | undefined {
  return snapshot.sheets.find((grid) => grid.sheet === sheet);
}
