import { type Place, placeOf } from '../../../core/base/place';
import type { CellPatch, TableFingerprints } from '../../journal/record';
import { cellsOfRun, type ColumnRun } from '../../requests/runs';

export type IdentityPatches = (row: number, column: number) => CellPatch | undefined;

/** Makes the function that says what a write changes in the row identities of a table themselves. */
export function identityPatches(
  cells: readonly ColumnRun<CellPatch>[],
): (table: Pick<TableFingerprints, 'sheet' | 'row' | 'headerRows' | 'columns'>) => IdentityPatches {
  const bySheet = new Map<string, ColumnRun<CellPatch>[]>();
  for (const run of cells) {
    const runs = bySheet.get(run.sheet);
    if (runs) runs.push(run);
    else bySheet.set(run.sheet, [run]);
  }
  return ({ sheet, row: top, headerRows, columns }) => {
    const patches = new Map<Place, CellPatch>();
    for (const run of bySheet.get(sheet) ?? []) {
      const isKeys = columns.includes(run.column);
      if (!isKeys && run.row >= top + headerRows) continue;
      for (const { row, column, item } of cellsOfRun(run)) {
        const isHeader = row >= top && row < top + headerRows;
        if (isKeys || isHeader) patches.set(placeOf({ row, column }), item);
      }
    }
    return (row, column) => patches.get(placeOf({ row, column }));
  };
}
