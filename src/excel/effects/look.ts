import { inSlices } from '../requests/inSlices';
import type { RunOptions } from '../../app/workbookPort';
import type { CellChange, NewColumn, Plan, SheetWrite } from '../../core/plan/plan';
import { send, type BatchRequest } from '../requests/batch';
import { isUnfinished } from '../journal/journalSheet';
import { groupIntoRuns, type ColumnRun } from '../requests/runs';
import { sheetKey } from '../journal/sheetNames';
import { groupAnchors, lookAtAnchors, type LookedAnchors } from './preconditions';
import { lookAtRun, type CurrentCell } from './currentCells';
import { lookAtColumn, type CurrentColumn } from './currentColumns';
import { lookAtAreas, ownBlankOnes, type CurrentHighlights } from './currentHighlights';
import { lookWithHighlights } from './lookWithHighlights';
import { lookAtSheet, type CurrentSheet } from './currentSheets';
import { lookAtState, type WorkbookState } from './workbookState';

export interface LookedRun {
  run: ColumnRun<CellChange>;
  /** null when its sheet is gone. */
  cells: CurrentCell[] | null;
}

/** The workbook as it is just before writing, as far as a plan touches it. */
export interface Look {
  state: WorkbookState;
  runs: LookedRun[];
  anchors: LookedAnchors[];
  columns: CurrentColumn[];
  highlights: CurrentHighlights[];
  /** Existing sheets that the plan writes, by sheetKey. */
  sheets: Map<string, CurrentSheet>;
}

/**
 * Looks at everything that a plan will overwrite: one sync, and a second only where the add-in's own
 * highlights or sheets are there already.
 * @returns null when it was cancelled
 * @throws what Excel answers
 */
export async function lookFor(plan: Plan, options: RunOptions): Promise<Look | null> {
  const { isCancelled } = options;
  const changes = await inSlices(
    groupIntoRuns(plan.cells.map((item) => ({ ...item, item }))),
    isCancelled,
  );
  const anchors = await inSlices(groupAnchors(plan.preconditions), isCancelled);
  if (changes === null || anchors === null) return null;
  const runs = changes.map((run): LookedRun => ({ run, cells: null }));
  const columns = new Map<NewColumn, CurrentColumn>();
  const sheets = new Map<string, CurrentSheet>();
  const found: { state?: WorkbookState } = {};
  const lookAt = (write: SheetWrite): BatchRequest =>
    lookAtSheet(nameNow(write), write, (sheet) => sheets.set(sheetKey(sheet.name), sheet));

  const steps = [
    lookAtState((state) => {
      found.state = state;
    }),
    ...runs.map((looked) =>
      lookAtRun(looked.run, (cells) => {
        looked.cells = cells;
      }),
    ),
    ...anchors.map(lookAtAnchors),
    ...plan.newColumns.map((column: NewColumn) =>
      lookAtColumn(column, (current) => columns.set(column, current)),
    ),
    ...plan.sheets.filter(({ replaces }) => replaces !== undefined).map(lookAt),
  ];
  const looking = isCancelled ? { isCancelled } : {};
  const marked = plan.highlights.map(({ sheet }) => sheet);
  const highlights = await lookWithHighlights(marked, steps, looking);
  if (highlights === null) return null;
  if (found.state === undefined) throw new Error('Excel did not answer with the list of sheets');
  const { state } = found;
  const unexpected = plan.sheets.filter(
    (write) => write.replaces === undefined && state.sheets.has(sheetKey(write.model.name)),
  );
  if (isUnfinished(state.journal)) ownBlankOnes(highlights);
  await send([...highlights.flatMap(lookAtAreas), ...unexpected.map(lookAt)]);
  return { state, runs, anchors, columns: [...columns.values()], highlights, sheets };
}

/** The name that a sheet of the plan has now, if it exists. */
export function nameNow(write: SheetWrite): string {
  return write.replaces ?? write.model.name;
}
