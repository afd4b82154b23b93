import { looksLikeFormula } from '../../core/base/cellContent';
import type { CellValue, SheetGrid } from '../../core/base/grid';
import { inSlices } from '../requests/inSlices';
import type { RunOptions } from '../../app/workbookPort';
import { isSliceEnd, type Task } from '../../core/base/task';
import { requestOf, send } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { groupIntoRuns, type ColumnRun, type Placed } from '../requests/runs';

/** About what a result costs in an answer. */
const VALUE_BYTES = 40;

/**
 * Fills in the results of formulas, where grids were read as formulas alone: these say what every other cell holds,
 * and reading values beside them would send each text twice. One round trip, and none where there are no formulas.
 *
 * @param grids whose values are still their formulas; changed in place
 * @param spilling those of which formulas may spill
 * @returns the runs in which some do; null when it was cancelled
 * @throws what Excel answers
 */
export async function fillInResults(
  grids: readonly SheetGrid[],
  options: RunOptions,
  spilling: ReadonlySet<SheetGrid> = new Set(),
): Promise<ColumnRun<SheetGrid>[] | null> {
  const runs = await inSlices(formulaRuns(grids), options.isCancelled);
  if (runs === null) return null;
  const spilled: ColumnRun<SheetGrid>[] = [];
  const requests = runs.map((run) =>
    requestOf(
      OBJECT_BYTES + run.items.length * VALUE_BYTES,
      (context) => {
        const sheet = context.workbook.worksheets.getItem(run.sheet);
        const range = sheet.getRangeByIndexes(run.row, run.column, run.items.length, 1);
        const maySpill = run.items.some((grid) => grid !== null && spilling.has(grid));
        if (maySpill) range.load('values,hasSpill');
        else range.load('values');
        return { range, maySpill };
      },
      ({ range, maySpill }) => {
        putResults(run, range.values);
        // Null where some cells do and others do not.
        if (maySpill && range.hasSpill !== false) spilled.push(run);
      },
    ),
  );
  return (await send(requests, options)) === requests.length ? spilled : null;
}

/** A cell that may hold a formula: text that only looks like one is its own value, and so no harm is done. */
function* formulaRuns(grids: readonly SheetGrid[]): Task<ColumnRun<SheetGrid>[]> {
  const found: Placed<SheetGrid>[] = [];
  for (const grid of grids) {
    yield;
    for (const [line, cells] of grid.formulas.entries()) {
      if (isSliceEnd(line)) yield;
      for (const [at, formula] of cells.entries()) {
        if (!looksLikeFormula(formula)) continue;
        found.push({
          sheet: grid.sheet,
          row: grid.row + line,
          column: grid.column + at,
          item: grid,
        });
      }
    }
  }
  return yield* groupIntoRuns(found);
}

function putResults({ row, column, items }: ColumnRun<SheetGrid>, results: CellValue[][]): void {
  for (const [index, grid] of items.entries()) {
    if (grid === null) continue;
    const line = row + index - grid.row;
    const values = [...(grid.values[line] ?? [])];
    values[column - grid.column] = results[index]?.[0] ?? '';
    grid.values[line] = values;
  }
}
