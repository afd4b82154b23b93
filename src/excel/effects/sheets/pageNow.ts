import { withoutSheet } from '../../../core/base/address';
import type { SheetModel } from '../../../core/base/sheetModel';
import { MARGINS, type PageBefore } from '../../journal/pageBefore';

interface AskedPage {
  layout: Excel.PageLayout;
  rows: Excel.Range;
  columns: Excel.Range;
}

/** Asks how a sheet is printed. */
export function askPage(layout: Excel.PageLayout): AskedPage {
  layout.load('orientation,paperSize,zoom');
  layout.load('topMargin,rightMargin,bottomMargin,leftMargin,headerMargin');
  const rows = layout.getPrintTitleRowsOrNullObject();
  const columns = layout.getPrintTitleColumnsOrNullObject();
  rows.load('address');
  columns.load('address');
  return { layout, rows, columns };
}

/** What was asked, once it is loaded: Excel may leave out what does not apply. */
export function pageOf({ layout, rows, columns }: AskedPage): PageBefore {
  const { orientation, paperSize, zoom }: Partial<Excel.PageLayout> = layout;
  const margins = MARGINS.map((margin) => [margin, layout[margin] ?? null] as const);
  return {
    orientation: orientation ?? null,
    paperSize: paperSize ?? null,
    scale: zoom?.scale ?? null,
    pagesAcross: zoom?.horizontalFitToPages ?? null,
    pagesDown: zoom?.verticalFitToPages ?? null,
    margins: Object.fromEntries(margins) as PageBefore['margins'],
    titleRows: addressOf(rows),
    titleColumns: addressOf(columns),
  };
}

/** Nothing says how Excel is told to repeat no columns any more: the hidden one of keys takes no room on paper. */
const HIDDEN_COLUMN = '$A:$A';

/**
 * What is to be kept of the page of a sheet that is made again. Nor does anything say how no rows are repeated: those below
 * all that is in use are repeated on the pages that come after them, and there are none.
 */
export function pageToKeep(
  { page, formulas }: { page: PageBefore; formulas: readonly unknown[] },
  { pageSetup, values }: Pick<SheetModel, 'pageSetup' | 'values'>,
): PageBefore {
  const row = Math.max(formulas.length, values.length) + 1;
  const { titleRows, titleColumns } = page;
  return {
    ...page,
    titleRows: pageSetup?.titleRows ? (titleRows ?? `$${row}:$${row}`) : titleRows,
    titleColumns: pageSetup?.titleColumns ? (titleColumns ?? HIDDEN_COLUMN) : titleColumns,
  };
}

/** Has a sheet printed as it was. */
export function restorePage(layout: Excel.PageLayout, before: PageBefore): void {
  const { orientation, paperSize, scale, pagesAcross, pagesDown } = before;
  if (orientation !== null) layout.orientation = orientation as Excel.PageOrientation;
  // Of a size that is a printer's own nobody knows whether it can be set, and a refusal would end the undo.
  if (paperSize === 'A3' || paperSize === 'A4') layout.paperSize = paperSize;
  if (scale !== null) layout.zoom = { scale };
  else if (pagesAcross !== null || pagesDown !== null) {
    layout.zoom = {
      ...(pagesAcross !== null && { horizontalFitToPages: pagesAcross }),
      ...(pagesDown !== null && { verticalFitToPages: pagesDown }),
    };
  }
  for (const margin of MARGINS) {
    const points = before.margins[margin];
    if (points !== null) layout[margin] = points;
  }
  if (before.titleRows !== null) layout.setPrintTitleRows(before.titleRows);
  if (before.titleColumns !== null) layout.setPrintTitleColumns(before.titleColumns);
}

function addressOf(range: Excel.Range): string | null {
  return range.isNullObject ? null : withoutSheet(range.address);
}
