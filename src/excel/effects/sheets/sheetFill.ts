import type { CellValue } from '../../../core/base/grid';
import type { SheetModel } from '../../../core/ownSheets/sheetModel';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { jsonBytes, OBJECT_BYTES } from '../../requests/bytes';
import { type CellContent, isFormula, plainContent } from '../../../core/base/cellContent';
import { typedForm } from '../../cells/typedForm';
import { sheetKey } from '../../journal/sheetNames';
import type { WriteCheck } from '../writeCheck';
import { addBackup, markBackup } from '../../journal/backup';
import { numberFormatRequests } from './numberFormats';
import { rangeOf, sheetInBatch } from '../../requests/ranges';
import { fromFirstCell } from './currentSheet';
import { contentsOf, numberFormatsOf } from './sheetContent';
import { layoutRequests, pageSetupRequest } from './layout';
import { styleRequests } from './styles';

/** Rows are written in blocks of about this size, so that a long sheet spreads over several batches. */
const BLOCK_BYTES = 500_000;

/**
 * Requests that fill an empty sheet from its model: number formats before values (which is faster, and
 * keeps text text), then styles. The mark in A1 comes with the first row.
 */
export function fillSheet(model: SheetModel, check: WriteCheck): BatchRequest[] {
  return [
    ...numberFormatRequests(model),
    ...contentRequests(model, check),
    ...linkRequests(model),
    ...styleRequests(model),
    ...layoutRequests(model),
    ...(model.pageSetup === null ? [] : [pageSetupRequest(model.name, model.pageSetup, check)]),
  ];
}

function contentRequests(model: SheetModel, check: WriteCheck): BatchRequest[] {
  const formatAt = numberFormatsOf(model);
  const requests: BatchRequest[] = [];
  let first = 0;
  let block: CellContent[][] = [];
  let bytes = 0;
  const flush = (): void => {
    if (block.length > 0)
      requests.push(blockRequest(model.name, first, block, bytes, formatAt, check));
    first += block.length;
    block = [];
    bytes = 0;
  };
  for (const row of contentsOf(model)) {
    const size = jsonBytes(row.map(plainContent));
    if (bytes + size > BLOCK_BYTES) flush();
    block.push(row);
    bytes += size;
  }
  flush();
  return requests;
}

function blockRequest(
  sheetName: string,
  firstRow: number,
  block: CellContent[][],
  bytes: number,
  formatAt: (row: number, column: number) => string,
  check: WriteCheck,
): BatchRequest {
  return requestOf(
    bytes + OBJECT_BYTES,
    (context) => {
      const sheet = sheetInBatch(context, sheetName);
      const columns = block[0]?.length ?? 1;
      const range = rangeOf(sheet, { row: firstRow, column: 0, rows: block.length, columns });
      range.formulas = block.map((row, r) =>
        row.map((content, column) => typedForm(content, formatAt(firstRow + r, column))),
      );
      range.load('formulas');
      return range;
    },
    ({ formulas }) =>
      block.forEach((row, r) =>
        row.forEach((content, column) => {
          const found = formulas[r]?.[column] ?? '';
          // Values are not asked for: where a formula was written, what looks like one is one.
          const isOne = isFormula(content) && typeof found === 'string';
          const foundContent = isOne ? { formula: found } : found;
          check.compare(sheetName, firstRow + r, column, content, foundContent);
        }),
      ),
  );
}

/** Links come before the styles, because Excel gives a linked cell the style of a link. */
function linkRequests(model: SheetModel): BatchRequest[] {
  return model.links.map((link) => ({
    bytes: OBJECT_BYTES,
    queue: (context) => {
      const sheet = sheetInBatch(context, model.name);
      sheet.getRangeByIndexes(link.row, link.column, 1, 1).hyperlink = {
        documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
        textToDisplay: link.text,
        screenTip: link.sheet,
      };
    },
  }));
}

/** A request that adds the empty sheet. */
export function addSheet(model: SheetModel): BatchRequest {
  return {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      const sheet = context.workbook.worksheets.add(model.name);
      sheet.visibility = model.visibility === 'visible' ? 'Visible' : 'VeryHidden';
      markSheet(sheet, model);
    },
  };
}

/**
 * A request that keeps a whole sheet on a backup, and then empties it.
 *
 * @param kept called with what the backup holds, from A1 on: what stood there at that moment
 */
export function setAside(
  model: SheetModel,
  name: string,
  backupSheet: string,
  kept: (formulas: CellValue[][]) => void,
): BatchRequest {
  return requestOf(
    OBJECT_BYTES * 3 + 2 * jsonBytes(model.values),
    (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const all = sheet.getRange();
      const backup = addBackup(context, backupSheet);
      backup.getRange().copyFrom(all, 'All');
      const used = backup.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,formulas');
      markBackup(backup);
      all.unmerge();
      all.clear('All');
      all.columnHidden = false;
      all.rowHidden = false;
      all.format.autofitRows();
      if (sheetKey(name) !== sheetKey(model.name)) sheet.name = model.name;
      markSheet(sheet, model);
      return used;
    },
    (used) => {
      kept(
        used.isNullObject ? [] : fromFirstCell(used.formulas, used.rowIndex, used.columnIndex, ''),
      );
    },
  );
}

/** The mark goes in at once: a sheet cut off half-made must still be known for the add-in's. */
function markSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  sheet.getRangeByIndexes(0, 0, 1, 1).values = [[model.values[0]?.[0] ?? '']];
}
