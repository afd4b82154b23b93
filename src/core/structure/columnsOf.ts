import type { Appendix } from '../table/appendix';
import type { ColumnMeaning } from '../table/columnMeaning';
import { cellText } from '../base/cellText';
import { oneLine } from '../base/text';
import type { SheetGrid } from '../base/grid';
import { valueAt } from '../base/grid';
import type { ColumnChoice } from '../table/choice';
import { SCORE_FIELDS } from '../table/scoreFields';

/** A column of a table as it was understood. */
export interface TableColumn {
  column: number;
  /** As printed in the lowest row of the header. */
  heading: string;
  is: ColumnChoice;
  /** A person said so. */
  isChosen: boolean;
  /** What its first filled cells say. */
  samples: string[];
}

const SAMPLES = 2;

/** @param grid the table's sheet */
export function columnsOf(grid: SheetGrid, appendix: Appendix): TableColumn[] {
  const { area, columns, heading, choices } = appendix;
  const chosen = new Set(
    choices.flatMap((choice) => (choice.about === 'column' ? [choice.column] : [])),
  );
  const all = new Set([...heading.keys.keys(), ...Object.values(columns)]);
  return [...all]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      heading: headingIn(grid, appendix, column),
      is: meaningOf(appendix, column),
      isChosen: chosen.has(heading.keys.get(column) ?? ''),
      samples: samplesIn(grid, column, area.row + appendix.headerRows, area.row + area.rows),
    }));
}

/** A figure's meaning goes before that of who gave it: a column may have both. */
function meaningOf({ columns, sources }: Appendix, column: number): ColumnChoice {
  const meanings = Object.keys(columns) as ColumnMeaning[];
  const its = meanings.filter((meaning) => columns[meaning] === column);
  const field = its.find((meaning) => (SCORE_FIELDS as readonly string[]).includes(meaning));
  const source = sources.find((one) => one.column === column)?.source;
  const bySource = source === undefined || source === 'final' ? undefined : source;
  return field ?? its[0] ?? bySource ?? 'none';
}

function headingIn(
  grid: SheetGrid,
  { area, headerRows }: Pick<Appendix, 'area' | 'headerRows'>,
  column: number,
): string {
  for (let row = area.row + headerRows - 1; row >= area.row; row -= 1) {
    const text = oneLine(String(valueAt(grid, row, column)));
    if (text !== '') return text;
  }
  return '';
}

function samplesIn(grid: SheetGrid, column: number, from: number, end: number): string[] {
  const samples: string[] = [];
  for (let row = from; row < end && samples.length < SAMPLES; row += 1) {
    const text = oneLine(cellText(grid, row, column));
    if (text !== '') samples.push(text);
  }
  return samples;
}
