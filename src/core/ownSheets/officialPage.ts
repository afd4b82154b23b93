import { MARGINS, PAPER } from './officialPaper';
import { FONT } from './rowStyles';
import type { PageSetup } from './sheetModel';

/** The page's number in the letters that the decree lays down. */
const PAGE_NUMBER = `&"${FONT},Regular"&${PAPER.pageNumber}&P`;

/**
 * How a table of ours is printed: across the page, with the margins and the page number of an official document.
 *
 * @param titleRows rows of the heading, repeated on every page; null: none
 */
export function officialPage(
  area: PageSetup['area'],
  titleRows: PageSetup['titleRows'],
): PageSetup {
  return { orientation: 'landscape', titleRows, area, margins: MARGINS, header: PAGE_NUMBER };
}
