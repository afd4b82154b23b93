import type { CellValue, SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { foldText } from '../base/text';
import { shortHash } from '../ownSheets/shortHash';
import type { TableHeading } from '../table/appendix';
import type { Heading } from './headingWords';

/** @param headings from left to right @param printed a column's heading, for people */
export function tableHeading(
  headings: ReadonlyMap<number, Heading>,
  printed: (column: number) => string,
): TableHeading {
  const words = [...headings].map(([column, heading]) => ({ column, key: plain(heading.words) }));
  const nth = new Counter();
  const keys = new Map(words.map(({ column, key }) => [column, nth.name(key)]));
  const text = [...headings.keys()].map(printed).join(' | ');
  return { fingerprint: shortHash([...keys.values()].join('|')), keys, text };
}

/** Letters alone: years, ranks ("/63") and column numbers differ from year to year. */
function plain(words: string): string {
  return words.replace(/[^\p{L}%]+/gu, ' ').trim();
}

/** Tells things of one name apart by their order: the second is "…#2". */
class Counter {
  private readonly seen = new Map<string, number>();

  name(words: string): string {
    const nth = (this.seen.get(words) ?? 0) + 1;
    this.seen.set(words, nth);
    return nth === 1 ? words : `${words}#${nth}`;
  }
}

/** Where the rows of a table stand, and which columns name them. */
export interface RowsOf {
  /** The first row under the header, from 0 on the sheet. */
  from: number;
  code: number | undefined;
  name: number | undefined;
}

/** By row, the code and the words by which it is known again; of several with the same, which. */
export function* rowKeys(grid: SheetGrid, { from, code, name }: RowsOf): Task<Map<number, string>> {
  const nth = new Counter();
  const keys = new Map<number, string>();
  for (let row = from; row < grid.row + grid.values.length; row += 1) {
    if (isSliceEnd(row)) yield;
    const cells = grid.values[row - grid.row] ?? [];
    const at = (column: number | undefined): CellValue =>
      column === undefined ? '' : (cells[column - grid.column] ?? '');
    const words = foldText(`${String(at(code))} ${String(at(name))}`);
    if (words !== '') keys.set(row, nth.name(words));
  }
  return keys;
}
