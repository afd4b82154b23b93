import type { PageSetup } from '../../../core/ownSheets/sheetModel';
import type { BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf } from '../../requests/ranges';
import { sheetInBatch } from '../../requests/sheetInBatch';

/** A step that makes a sheet fit to be printed: A4, one page wide, its header rows on every page. */
export function pageSetupStep(sheetName: string, print: PageSetup): BatchRequest {
  return {
    bytes: OBJECT_BYTES * 4,
    queue: (context) => {
      const sheet = sheetInBatch(context, sheetName);
      const layout = sheet.pageLayout;
      layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.topMargin = print.margins.top;
      layout.rightMargin = print.margins.right;
      layout.bottomMargin = print.margins.bottom;
      layout.leftMargin = print.margins.left;
      layout.firstPageNumber = 1;
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = print.header;
      layout.setPrintArea(rangeOf(sheet, print.area));
      if (print.titleRows !== null) {
        const { first, last } = print.titleRows;
        layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
      }
    },
  };
}
