import type { SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { yearsIn } from './headingWords';

/** What stands above a table. */
export interface Title {
  /** Folded, with the sheet's name. */
  words: string;
  /** The newest year that it speaks of, days of documents left out. */
  year: number | null;
  /** The newest that it names by itself, and not as the end of a span ("giai đoạn 2021-2030"). */
  ownYear: number | null;
}

const TITLE_ROWS = 5;

/** @param header the first row of the table's header, from 0 on the sheet */
export function titleOf(grid: SheetGrid, header: number): Title {
  const from = Math.max(0, header - grid.row - TITLE_ROWS);
  const lines = grid.values
    .slice(from, header - grid.row)
    .flat()
    .filter((value) => value !== '')
    .map((value) => foldText(String(value)));
  const words = [...lines, foldText(grid.sheet)].join(' ');
  const said = words.replace(DAYS, ' ');
  return { words, year: newest(said), ownYear: newest(said.replace(SPAN, ' ')) };
}

function newest(words: string): number | null {
  const years = yearsIn(words);
  return years.length === 0 ? null : Math.max(...years);
}

const SPAN = /20\d\d ?- ?20\d\d/g;

const DAYS = /ngày [^ ]+ tháng [^ ]+ năm 20\d\d|\d{1,2}[/-]\d{1,2}[/-]20\d\d|\d+\/20\d\d/g;
