import type { CellValue } from '../../core/grid';
import { askStep, runSteps, type Step } from '../batch';
import { jsonBytes, OBJECT_BYTES } from '../bytes';
import { hashOf, type CellPatch, type JournalEntry, type WrittenInput } from '../journal/entry';
import { lookAtRun, type CurrentCell } from '../look/cells';
import { lookAtHighlights, type CurrentHighlights } from '../look/highlights';
import type { WorkbookState } from '../look/state';
import type { ColumnRun } from '../runs';
import { sheetKey } from '../sheetNames';

/** What stands now where an entry's write was. */
export interface UndoLook {
  state: WorkbookState;
  runs: { run: ColumnRun<CellPatch>; cells: CurrentCell[] | null }[];
  highlights: CurrentHighlights[];
  /** By sheetKey, for the sheets that the write added or rewrote. */
  sheets: Map<string, OwnSheetNow>;
  /** Sheets that a cut between copying and renaming may have left. */
  strays: string[];
}

export interface OwnSheetNow {
  mark: CellValue;
  /** Somebody typed into the inputs, as far as that can be told. */
  isTypedIn: boolean;
  isBlank: boolean;
}

/** @throws what Excel answers */
export async function lookForUndo(entry: JournalEntry, state: WorkbookState): Promise<UndoLook> {
  const runs = entry.cells.map((run): UndoLook['runs'][number] => ({ run, cells: null }));
  const highlights: CurrentHighlights[] = [];
  const sheets = new Map<string, OwnSheetNow>();
  const strays: string[] = [];
  const isThere = (name: string): boolean => state.sheets.has(sheetKey(name));
  await runSteps([
    ...runs
      .filter(({ run }) => isThere(run.sheet))
      .map((looked) =>
        lookAtRun(looked.run, (cells) => {
          looked.cells = cells;
        }),
      ),
    ...entry.highlights
      .filter(({ sheet }) => isThere(sheet))
      .map(({ sheet }) => lookAtHighlights(sheet, (current) => highlights.push(current))),
    ...[...entry.added, ...entry.rewritten]
      .filter(({ name }) => isThere(name))
      .map(({ name, inputs }) =>
        lookAtOwnSheet(name, inputs, (now) => sheets.set(sheetKey(name), now)),
      ),
    ...unknownSheets(entry, state).map((name) =>
      lookAtOwnSheet(name, [], ({ mark }) => {
        if (entry.rewritten.some(({ markBefore }) => markBefore === mark)) strays.push(name);
      }),
    ),
  ]);
  return { state, runs, highlights, sheets, strays };
}

function unknownSheets(entry: JournalEntry, state: WorkbookState): string[] {
  if (entry.rewritten.length === 0) return [];
  const names = [...entry.added, ...entry.rewritten].map(({ name }) => name);
  const known = new Set([...entry.sheetsBefore, ...names].map(sheetKey));
  return [...state.sheets.values()]
    .map(({ name }) => name)
    .filter((name) => !known.has(sheetKey(name)));
}

function lookAtOwnSheet(
  name: string,
  inputs: WrittenInput[],
  into: (now: OwnSheetNow) => void,
): Step {
  const cells = inputs.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return askStep(
    OBJECT_BYTES + cells * 60 + jsonBytes(inputs),
    (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const first = sheet.getRangeByIndexes(0, 0, 1, 1);
      first.load('values');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowCount');
      const areas = inputs.map(({ area, hash }) => {
        const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        range.load('formulas');
        return { range, hash };
      });
      return { first, used, areas };
    },
    ({ first, used, areas }) => {
      const isTypedIn = areas.some(
        ({ range, hash }) => !isBlank(range.formulas) && hashOf(range.formulas) !== hash,
      );
      into({ mark: first.values[0]?.[0] ?? '', isTypedIn, isBlank: used.isNullObject });
    },
  );
}

/** Blank inputs hold nothing that could be lost. */
function isBlank(cells: CellValue[][]): boolean {
  return cells.every((row) => row.every((cell) => cell === ''));
}
