import type { PageSetup, SheetModel } from '../../core/base/sheetModel';
import { element, tag, textXml } from './xmlOf';

const POINTS_AN_INCH = 72;
/** The numbers by which Excel knows sizes of paper. */
const PAPER = { A3: 8, A4: 9 } as const;
const HEADER_MARGIN = 22;
/** More than any sheet takes: where none is said, LibreOffice prints sheets with repeated rows smaller than they are. */
const MOST_PAGES = 999;

/** The colour of the tab, and that the sheet is one page wide. */
export function sheetPropertiesXml({ tabColor, pageSetup }: SheetModel): string {
  const colour = tabColor === undefined ? '' : tag('tabColor', { rgb: `FF${tabColor.slice(1)}` });
  const fit =
    pageSetup === null || pageSetup.pages?.percent !== undefined
      ? ''
      : tag('pageSetUpPr', { fitToPage: 1 });
  return element('sheetPr', {}, `${colour}${fit}`);
}

/** How a sheet is printed. The area and the rows on every page are names of the workbook: see workbookXml. */
export function pageXml(setup: PageSetup | null): string {
  if (setup === null) return '';
  const { orientation, paper = 'A4', margins, header, pages } = setup;
  const inches = (points: number) => Math.round((points / POINTS_AN_INCH) * 10_000) / 10_000;
  const { left, right, top, bottom, header: above = HEADER_MARGIN } = margins;
  return [
    tag('printOptions', { horizontalCentered: 1 }),
    tag('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(above),
      footer: inches(above),
    }),
    tag('pageSetup', {
      paperSize: PAPER[paper],
      orientation,
      firstPageNumber: 1,
      useFirstPageNumber: 1,
      ...(pages?.percent === undefined
        ? { fitToWidth: 1, fitToHeight: MOST_PAGES }
        : { scale: pages.percent }),
    }),
    element('headerFooter', { differentFirst: 1 }, oddHeader(header)),
  ].join('');
}

function oddHeader(header: string): string {
  return element('oddHeader', {}, textXml(`&C${header}`));
}
