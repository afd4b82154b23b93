import type { PlanKind } from '../../core/plan/plan';
import type { SheetModel } from '../../core/plan/sheetModel';
import { plainContent } from '../cellContent';
import { rowPrints, type JournalEntry } from '../journal/entry';
import { backupSheetName } from '../sheetNames';
import { backupsOfColumns } from './columns';
import type { Draft } from './draft';
import { contentsOf } from './sheetContent';

/** What the journal has to hold before a draft is written. */
export function entryOf(kind: PlanKind, draft: Draft, now: Date): JournalEntry {
  const id = now.getTime().toString(36);
  return {
    id,
    kind,
    at: now.toISOString(),
    cells: draft.cells,
    columns: backupsOfColumns(draft.columns, backupSheetName(id, 'cot')),
    highlights: draft.highlights.map(({ current: { sheet, highlights } }) => ({
      sheet,
      before: highlights,
    })),
    added: draft.added.map(({ model }) => ({
      name: model.name,
      mark: String(model.values[0]?.[0] ?? ''),
      rows: rowsOf(model),
    })),
    rewritten: draft.rewritten.map(({ write: { model }, current }, index) => ({
      name: model.name,
      nameBefore: current.name,
      mark: String(model.values[0]?.[0] ?? ''),
      markBefore: String(current.formulas[0]?.[0] ?? ''),
      backupSheet: backupSheetName(id, String(index)),
      printAreaBefore: current.printArea,
      rows: rowsOf(model),
      rowsBefore: rowPrints(current.formulas),
    })),
  };
}

function rowsOf(model: SheetModel): string[] {
  return rowPrints(contentsOf(model).map((row) => row.map(plainContent)));
}
