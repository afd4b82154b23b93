import { parseAddress } from '../base/address';
import { cellAt, isFormula } from '../base/cellContent';
import type { Area, SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { Appendix, Criterion, Score, TotalRow } from '../table/appendix';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';

type Row = Criterion | TotalRow;

/**
 * What figures' formulas refer to that show something else than what follows from the table, and stay: a text there that
 * became a number would change what they show (SPEC W10). In tables that are built otherwise, or whose rows were sorted, they
 * are none of the formulas above it.
 *
 * @param isTrue whether a formula goes on showing what it does once all it refers to are numbers, or is written over
 */
export function* heldAreas(
  grid: SheetGrid,
  { criteria, total, columns }: Appendix,
  isTrue: (row: Row, field: ScoreField, score: Score) => boolean,
): Task<Area[]> {
  const areas: Area[] = [];
  const rows: Row[] = [...criteria, ...(total ? [total] : [])];
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    for (const field of SCORE_FIELDS) {
      const [column, score] = [columns[field], row.scores[field]];
      if (column === undefined || score?.stored !== 'formula') continue;
      if (isTrue(row, field, score)) continue;
      const content = cellAt(grid, row.row, column);
      if (isFormula(content)) areas.push(...areasIn(content.formula));
    }
  }
  return areas;
}

/** Of the formula's own sheet, behind what may stand before it: older engines look back at nothing. */
const REFERENCES =
  /(?:^|[^\w!.'"$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w(])/gi;

function areasIn(formula: string): Area[] {
  return [...formula.matchAll(REFERENCES)].flatMap(
    ([, address = '']) => parseAddress(address) ?? [],
  );
}
