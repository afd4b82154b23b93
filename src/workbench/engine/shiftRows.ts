import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { parseAddress } from '../../core/base/address';
import { type Area, areaAddress } from '../../core/base/grid';
import { COLUMNS, EVERYWHERE, ROWS, shiftColumns, shiftRows } from './areas';
import { isReferenceTo, type MovedCells, movedReferences } from './movedReferences';
import { NotImplementedError } from './notImplemented';
import { offsetFormula } from './offsetFormula';
import { eachRow, type SheetCore } from './sheetCore';
import { shiftValidations } from './sheetValidations';

type Shift = Omit<MovedCells, 'isOf'>;

/** Takes whole rows out of a sheet (negative) or puts blank ones in. */
export function shiftSheetRows(core: SheetCore, at: number, count: number): void {
  const { worksheet } = core;
  shiftSheet(core, { along: 'rows', at, count }, () => {
    if (count < 0) {
      for (let left = -count; left > 0; left -= 1) {
        if (at < worksheet.rowCount) worksheet.spliceRows(at + left, 1);
      }
    } else {
      worksheet.spliceRows(at + 1, 0, ...Array.from({ length: count }, () => []));
    }
  });
  const area = { row: at, column: 0, rows: Math.abs(count), columns: COLUMNS };
  core.note('cells', area, { rowsShifted: count });
}

/** The same of whole columns. Those that come look like nothing. */
export function shiftSheetColumns(core: SheetCore, at: number, count: number): void {
  const { worksheet } = core;
  shiftSheet(core, { along: 'columns', at, count }, () => {
    const blank = Array.from({ length: Math.max(0, count) }, () => []);
    worksheet.spliceColumns(at + 1, Math.max(0, -count), ...blank);
  });
  const area = { row: 0, column: at, rows: ROWS, columns: Math.abs(count) };
  core.note('cells', area, { columnsShifted: count });
}

/**
 * The library moves cells, merges and names, but leaves formulas alone: those of all sheets are rewritten here, as Excel
 * does. Where one cannot be, nothing is done.
 */
function shiftSheet(core: SheetCore, shift: Shift, splice: () => void): void {
  const { worksheet } = core;
  if (worksheet.getCharts().length > 0) throw new NotImplementedError('Moving cells under charts');
  const formats = movedFormats(worksheet, shift);
  const rewrite = movedFormulas(core, shift);
  core.settle();
  splice();
  worksheet.conditionalFormattings = formats;
  shiftValidations(worksheet, (area) => shifted(area, shift));
  rewrite();
}

function shifted(area: Area, { along, at, count }: Shift): Area | null {
  return along === 'rows' ? shiftRows(area, at, count) : shiftColumns(area, at, count);
}

/** Takes note of all formulas as they will be. @returns writes them, once the cells have moved */
function movedFormulas({ worksheet, book }: SheetCore, shift: Shift): () => void {
  const found: { sheet: Worksheet; row: number; column: number; formula: string }[] = [];
  for (const sheet of book.workbook.worksheets) {
    const isOf = isReferenceTo(worksheet.name, sheet === worksheet);
    eachRow(sheet, EVERYWHERE, (line, at) => {
      const rowNumber = at + 1;
      line.eachCell((cell, columnNumber) => {
        const { formula } = cell;
        if (formula === undefined || (sheet !== worksheet && !formula.includes('!'))) return;
        if (isArray(cell)) throw new NotImplementedError('Moving cells with formulas of arrays');
        if (shift.along === 'columns' && WHOLE_COLUMNS.test(formula)) {
          throw new NotImplementedError('Moving columns with formulas of whole ones');
        }
        const moved = movedReferences(formula, { ...shift, isOf });
        const here = { row: rowNumber - 1, column: columnNumber - 1, rows: 1, columns: 1 };
        const place = sheet === worksheet ? shifted(here, shift) : here;
        const stays = place?.row === here.row && place.column === here.column;
        if (moved === formula && stays && cell.model.sharedFormula === undefined) return;
        // What shares a formula with another cell is told by that one's address, which may be about to change.
        cell.value = { formula };
        if (place !== null) {
          found.push({ sheet, row: place.row, column: place.column, formula: moved });
        }
      });
    });
  }
  return () => {
    for (const { sheet, row: at, column, formula } of found) {
      sheet.getCell(at + 1, column + 1).value = { formula };
    }
  };
}

function isArray(cell: Cell): boolean {
  return cell.model.shareType === 'array';
}

const WHOLE_COLUMNS = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\dA-Z(])/;

function movedFormats(worksheet: Worksheet, shift: Shift): Worksheet['conditionalFormattings'] {
  return worksheet.conditionalFormattings.flatMap((formatting) => {
    const before = formatting.ref.split(/[\s,]+/).flatMap((address) => parseAddress(address) ?? []);
    const after = before.flatMap((area) => shifted(area, shift) ?? []);
    const [first, moved] = [before[0], after[0]];
    if (first === undefined || moved === undefined) return [];
    const rules = formatting.rules.map((rule) => {
      if (!('formulae' in rule) || rule.formulae === undefined) return rule;
      const formulae = rule.formulae.map((formula) =>
        typeof formula === 'string' ? movedRule(formula, shift, moved.row - first.row) : formula,
      );
      return { ...rule, formulae };
    });
    return [{ ...formatting, rules, ref: after.map(areaAddress).join(' ') }];
  });
}

/** The formula of a conditional format is for its first cell: what is relative in it moves with that. */
function movedRule(formula: string, shift: Shift, rows: number): string {
  // All of a mark stands in the same columns: each of its cells speaks of the same others.
  if (shift.along === 'columns') {
    return movedReferences(formula, { ...shift, isOf: (prefix) => prefix === undefined });
  }
  if (/\$\d/.test(formula)) {
    throw new NotImplementedError('Moving rows under conditional formats that fix a row');
  }
  return offsetFormula(formula, rows, 0);
}
