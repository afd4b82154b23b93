import { type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { readSheetMark } from '../ownSheets/sheetModel';
import type { Choices, KeptChoice } from '../table/choice';
import { parseChoice } from './choiceText';

/** Where the heading of a choice's table stands on its sheet, for people. */
const HEADING_COLUMN = 2;

/** @returns what the workbook keeps; rows that are not as the add-in writes them are left out */
export function readChoices(snapshot: WorkbookSnapshot): Choices {
  const grid = structureSheetOf(snapshot);
  const choices: KeptChoice[] = [];
  if (!grid) return choices;
  for (let row = grid.row; row < grid.row + grid.values.length; row += 1) {
    const keyed = parseChoice(String(valueAt(grid, row, 0)));
    if (keyed) choices.push({ ...keyed, heading: String(valueAt(grid, row, HEADING_COLUMN)) });
  }
  return choices;
}

export function structureSheetOf({ sheets }: WorkbookSnapshot): SheetGrid | undefined {
  return sheets.find((grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'structure');
}
