import type { CellValue } from '../../core/grid';
import type { PlanKind } from '../../core/plan/plan';
import type { SheetModel } from '../../core/plan/sheetModel';
import type { Steps } from '../../core/steps';
import { plainContent } from '../cellContent';
import type { JournalEntry } from '../journal/entry';
import { rowPrints } from '../journal/prints';
import { backupSheetName } from '../sheetNames';
import { backupsOfColumns } from './columns';
import type { Draft } from './draft';
import { contentsOf } from './sheetContent';
import { printsOfTables } from './tablePrints';

/** What the journal has to hold before a draft is written. */
export function* entryOf(kind: PlanKind, draft: Draft, now: Date): Steps<JournalEntry> {
  const id = now.getTime().toString(36);
  const added: JournalEntry['added'] = [];
  for (const { model } of draft.added) {
    yield;
    added.push({ name: model.name, mark: markOf(model.values), rows: rowsOf(model) });
  }
  const rewritten: JournalEntry['rewritten'] = [];
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
