import type { PageSetup } from '../../../core/ownSheets/sheetModel';
import type { BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf } from '../../requests/ranges';
import { sheetInBatch } from '../../requests/ranges';

/** A request that makes a sheet fit to be printed: A4, one page wide, its header rows on every page. */
export function pageSetupRequest(sheetName: string, setup: PageSetup): BatchRequest {
  return {
    bytes: OBJECT_BYTES * 4,
    queue: (context) => {
      const sheet = sheetInBatch(context, sheetName);
      const layout = sheet.pageLayout;
      layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.topMargin = setup.margins.top;
      layout.rightMargin = setup.margins.right;
      layout.bottomMargin = setup.margins.bottom;
      layout.leftMargin = setup.margins.left;
      layout.firstPageNumber = 1;
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = setup.header;
      layout.setPrintArea(rangeOf(sheet, setup.area));
      if (setup.titleRows !== null) {
        const { first, last } = setup.titleRows;
        layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
      }
    },
  };
}
