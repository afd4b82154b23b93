import { PAPER, points } from './officialPaper';
import type { PageSetup, SheetModel } from './sheetModel';

/** The end of a paper that is not to be parted. */
export interface Ending {
  /** The last row of the table: notes below it, and signatures, are not to be parted from it. */
  from: number;
  /** The last row of the signatures; what somebody put below them does not count. */
  to: number;
  /** Whether a row is not to be parted from the next: headings, and what is above a total. */
  isKeptWithNext: (row: number) => boolean;
  /** Rows grow once the paper is filled in: nobody knows yet where its pages end. */
  grows: boolean;
}

const PAGE = points(PAPER.height - PAPER.margins.top - PAPER.margins.bottom);

/**
 * A paper whose signatures stand on one page, with a row of the table at least: what would be parted, or left alone,
 * begins a new page, as a part of the printed area. Page breaks would not do it: they count for nothing where pages are
 * fitted to the width.
 */
export function withWholeEnding(
  model: SheetModel,
  { from, to, isKeptWithNext, grows }: Ending,
): SheetModel {
  const { pageSetup, rowHeights } = model;
  if (!pageSetup?.titleRows) return model;
  const { area, titleRows } = pageSetup;
  const end = area.row + area.rows;
  const pages = pagesOf(pageSetup, titleRows.first, rowHeights);
  const [first, last] = [pages.get(from) ?? 0, pages.get(to) ?? 0];
  if (last === 0 || (first === last && !grows)) return model;
  let start = from;
  while (isKeptWithNext(start - 1)) start -= 1;
  // Nothing but the document's own heading would be left before it.
  if (start <= titleRows.last + 1) return model;
  const areas = [
    { ...area, rows: start - area.row },
    { ...area, row: start, rows: end - start },
  ];
  return { ...model, pageSetup: { ...pageSetup, pages: { areas } } };
}

/** On which page each row is printed, from 0. */
function pagesOf(
  { area }: Pick<PageSetup, 'area'>,
  headerRow: number,
  rowHeights: SheetModel['rowHeights'],
): ReadonlyMap<number, number> {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const heightOf = (row: number) => heights.get(row) ?? 0;
  const pages = new Map<number, number>();
  let page = 0;
  let used = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (used + heightOf(row) > PAGE) {
      page += 1;
      used = heightOf(headerRow);
    }
    used += heightOf(row);
    pages.set(row, page);
  }
  return pages;
}
