import type { CellValue } from '../../core/base/grid';
import type { PlanKind } from '../../core/plan/plan';
import type { SheetModel } from '../../core/ownSheets/sheetModel';
import type { Task } from '../../core/base/task';
import { plainContent } from '../../core/base/cellContent';
import type { JournalRecord } from '../journal/record';
import { rowPrints } from '../journal/fingerprints';
import { backupSheetName } from '../journal/sheetNames';
import { backupsOfColumns } from './columns';
import type { ChangeSet } from './changeSet';
import { contentsOf } from './sheets/sheetContent';
import { printsOfTables } from './tablePrints';

/** What the journal has to hold before a draft is written. */
export function* recordOf(kind: PlanKind, draft: ChangeSet, now: Date): Task<JournalRecord> {
  const id = now.getTime().toString(36);
  const added: JournalRecord['added'] = [];
  for (const { model } of draft.added) {
    yield;
    added.push({ name: model.name, mark: markOf(model.values), rows: rowsOf(model) });
  }
  const rewritten: JournalRecord['rewritten'] = [];
  for (const [index, { write, current }] of draft.rewritten.entries()) {
    yield;
    rewritten.push({
      name: write.model.name,
      nameBefore: current.name,
      mark: markOf(write.model.values),
      markBefore: markOf(current.formulas),
      backupSheet: backupSheetName(id, String(index)),
      printAreaBefore: current.printArea,
      rows: rowsOf(write.model),
      rowsBefore: rowPrints(current.formulas),
    });
  }
  return {
    id,
    kind,
    at: now.toISOString(),
    cells: draft.cells,
    tables: yield* printsOfTables(draft),
    columns: backupsOfColumns(draft.columns, backupSheetName(id, 'cot')),
    highlights: draft.highlights.map(({ current: { sheet, highlights } }) => ({
      sheet,
      before: highlights,
    })),
    added,
    rewritten,
  };
}

function markOf(cells: readonly (readonly CellValue[])[]): string {
  return String(cells[0]?.[0] ?? '');
}

function rowsOf(model: SheetModel): string[] {
  return rowPrints(contentsOf(model).map((row) => row.map(plainContent)));
}
