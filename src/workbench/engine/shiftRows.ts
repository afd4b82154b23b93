import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { areaAddress } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import { COLUMNS, EVERYWHERE, shiftRows } from './areas';
import { isReferenceTo, movedReferences } from './movedReferences';
import { NotImplementedError } from './notImplemented';
import { offsetFormula } from './offsetFormula';
import { eachRow, type SheetCore } from './sheetCore';
import { shiftValidations } from './sheetValidations';

/**
 * Takes whole rows out of a sheet (negative) or puts blank ones in. The library moves cells, merges and names, but leaves
 * formulas alone: those of all sheets are rewritten here, as Excel does. Where one cannot be, nothing is done.
 */
export function shiftSheetRows(core: SheetCore, row: number, count: number): void {
  const { worksheet } = core;
  if (worksheet.getCharts().length > 0) throw new NotImplementedError('Moving rows under charts');
  const formats = movedFormats(worksheet, row, count);
  const rewrite = movedFormulas(core, row, count);
  core.settle();
  if (count < 0) {
    for (let left = -count; left > 0; left -= 1) {
      if (row < worksheet.rowCount) worksheet.spliceRows(row + left, 1);
    }
  } else {
    worksheet.spliceRows(row + 1, 0, ...Array.from({ length: count }, () => []));
  }
  worksheet.conditionalFormattings = formats;
  shiftValidations(worksheet, row, count);
  rewrite();
  const area = { row, column: 0, rows: Math.abs(count), columns: COLUMNS };
  core.note('cells', area, { rowsShifted: count });
}

/** Takes note of all formulas as they will be. @returns writes them, once the rows have moved */
function movedFormulas({ worksheet, book }: SheetCore, row: number, count: number): () => void {
  const found: { sheet: Worksheet; row: number; column: number; formula: string }[] = [];
  for (const sheet of book.workbook.worksheets) {
    const isOf = isReferenceTo(worksheet.name, sheet === worksheet);
    eachRow(sheet, EVERYWHERE, (line, at) => {
      const rowNumber = at + 1;
      line.eachCell((cell, columnNumber) => {
        const { formula } = cell;
        if (formula === undefined || (sheet !== worksheet && !formula.includes('!'))) return;
        if (isArray(cell)) throw new NotImplementedError('Moving rows with formulas of arrays');
        const moved = movedReferences(formula, { row, count, isOf });
        const place = sheet === worksheet ? placeOf(rowNumber - 1, row, count) : rowNumber - 1;
        if (moved === formula && place === rowNumber - 1 && cell.model.sharedFormula === undefined)
          return;
        // What shares a formula with another cell is told by that one's address, which may be about to change.
        cell.value = { formula };
        if (place !== null) found.push({ sheet, row: place, column: columnNumber, formula: moved });
      });
    });
  }
  return () => {
    for (const { sheet, row: at, column, formula } of found) {
      sheet.getCell(at + 1, column).value = { formula };
    }
  };
}

function isArray(cell: Cell): boolean {
  return cell.model.shareType === 'array';
}

/** @returns null for a row that goes */
function placeOf(at: number, row: number, count: number): number | null {
  return shiftRows({ row: at, column: 0, rows: 1, columns: 1 }, row, count)?.row ?? null;
}

function movedFormats(
  worksheet: Worksheet,
  row: number,
  count: number,
): Worksheet['conditionalFormattings'] {
  return worksheet.conditionalFormattings.flatMap((formatting) => {
    const before = formatting.ref.split(/[\s,]+/).flatMap((address) => parseAddress(address) ?? []);
    const after = before.flatMap((area) => shiftRows(area, row, count) ?? []);
    const [first, moved] = [before[0], after[0]];
    if (first === undefined || moved === undefined) return [];
    const rules = formatting.rules.map((rule) => {
      if (!('formulae' in rule) || rule.formulae === undefined) return rule;
      const formulae = rule.formulae.map((formula) =>
        typeof formula === 'string' ? movedRule(formula, moved.row - first.row) : formula,
      );
      return { ...rule, formulae };
    });
    return [{ ...formatting, rules, ref: after.map(areaAddress).join(' ') }];
  });
}

/** The formula of a conditional format is for its first cell: what is relative in it moves with that. */
function movedRule(formula: string, rows: number): string {
  if (/\$\d/.test(formula)) {
    throw new NotImplementedError('Moving rows under conditional formats that fix a row');
  }
  return offsetFormula(formula, rows, 0);
}
