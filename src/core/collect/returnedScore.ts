import { PARENT_SCORE } from '../assign/readAgencySheet';
import { type CellExtras, contentAt, type SheetGrid, valueAt } from '../base/grid';
import { parseScore } from '../read/parseScore';
import { scoreAt } from '../read/scoreAt';
import type { Score } from '../table/appendix';
import { HAS_PICTURE } from './fileExtras';

/** Of sheets that ask for none, and of cells that are blank. */
export const NO_SCORE: Score = parseScore('', 'General', false);

/** Whether a cell begins one that is merged over several rows. */
export function isMergedDown({ merges }: SheetGrid, row: number, column: number): boolean {
  return merges.some(
    (area) =>
      area.rows > 1 &&
      area.row === row &&
      area.column <= column &&
      column < area.column + area.columns,
  );
}

/** The score in a cell that something was typed into. */
export function readScore(
  grid: SheetGrid,
  row: number,
  column: number,
  extras: CellExtras | undefined,
): Score {
  const value = valueAt(grid, row, column);
  const content = contentAt(grid, row, column);
  // A parent's own formula adds its parts up: nobody typed that.
  if (String(content).startsWith(PARENT_SCORE)) return NO_SCORE;
  if (extras?.unknown === 'no-result') return unknownScore(String(content), 'formula');
  if (extras?.unknown === 'no-number') return unknownScore(String(value), 'text');
  if (extras?.hasPicture && value === '') return unknownScore(HAS_PICTURE, 'text');
  return scoreAt(grid, row, column);
}

/** A score of which nobody knows what it is: neither a blank nor 0. */
function unknownScore(text: string, stored: Score['stored']): Score {
  return { ...NO_SCORE, text, stored, state: 'unreadable', unreadable: 'words' };
}
