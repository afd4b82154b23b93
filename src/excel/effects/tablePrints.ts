import type { CellValue } from '../../core/base/grid';
import type { SheetModel } from '../../core/ownSheets/sheetModel';
import type { RowIdentities } from '../../core/plan/plan';
import { isSliceEnd, type Task } from '../../core/base/task';
import { plainContent } from '../../core/base/cellContent';
import type { TablePrints } from '../journal/record';
import { labelPatches } from '../journal/identityPatches';
import { labelPrint } from '../journal/fingerprints';
import type { ChangeSet } from './changeSet';
import { contentsOf } from './sheets/sheetContent';

/** What an own sheet calls its rows: the keys in its first column. */
export function labelsOfSheet(model: SheetModel): RowIdentities {
  const rows = contentsOf(model).map(([key = '']) => [plainContent(key)]);
  return { sheet: model.name, row: 0, headerRows: 0, columns: [0], rows, headings: [] };
}

/** Fingerprints of labels as a draft leaves them: it may be about to put some of them right. */
export function* printsOfTables({ cells, labels }: ChangeSet): Task<TablePrints[]> {
  const tables: TablePrints[] = [];
  const patchesOf = labelPatches(cells);
  for (const { rows, headings, ...table } of labels) {
    yield;
    const patchAt = patchesOf(table);
    const after = (row: number, column: number, content: CellValue): CellValue =>
      plainContent(patchAt(row, column)?.after ?? content);
    const prints: string[] = [];
    for (const [nth, names] of rows.entries()) {
      if (isSliceEnd(nth)) yield;
      const called = names.map((name, at) => after(table.row + nth, table.columns[at] ?? 0, name));
      prints.push(labelPrint(called));
    }
    tables.push({
      ...table,
      rows: prints.join(''),
      headings: headings.map(({ column, contents }) => ({
        column,
        print: labelPrint(contents.map((each, nth) => after(table.row + nth, column, each))),
      })),
    });
  }
  return tables;
}
