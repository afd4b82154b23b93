import { areaAddress } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import { COLUMNS, shiftRows } from './areas';
import { NotImplementedError } from './notImplemented';
import type { SheetCore } from './sheetCore';

/**
 * Takes whole rows out of a sheet (negative) or puts blank ones in. The library moves cells, merges
 * and names, but leaves formulas alone: with any that would have to change, nothing is done.
 */
export function shiftSheetRows(core: SheetCore, row: number, count: number): void {
  const { worksheet } = core;
  refuseFormulas(core);
  if (worksheet.getCharts().length > 0) throw new NotImplementedError('Moving rows under charts');
  core.settle();
  if (count < 0) {
    for (let left = -count; left > 0; left -= 1) {
      if (row < worksheet.rowCount) worksheet.spliceRows(row + left, 1);
    }
  } else {
    worksheet.spliceRows(row + 1, 0, ...Array.from({ length: count }, () => []));
  }
  worksheet.conditionalFormattings = worksheet.conditionalFormattings.flatMap((formatting) => {
    const ref = formatting.ref.split(/[\s,]+/).flatMap((address) => {
      const area = parseAddress(address);
      const moved = area === null ? null : shiftRows(area, row, count);
      return moved === null ? [] : [areaAddress(moved)];
    });
    return ref.length === 0 ? [] : [{ ...formatting, ref: ref.join(' ') }];
  });
  const area = { row, column: 0, rows: Math.abs(count), columns: COLUMNS };
  core.note('cells', area, { rowsShifted: count });
}

function refuseFormulas({ worksheet, book }: SheetCore): void {
  const name = worksheet.name.toLowerCase();
  for (const sheet of book.workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { formula } = cell;
        if (formula === undefined) return;
        if (sheet === worksheet || formula.toLowerCase().includes(name)) {
          throw new NotImplementedError(
            `Moving rows under formulas (${sheet.name}!${cell.address})`,
          );
        }
      }),
    );
  }
  const formulas = worksheet.conditionalFormattings.flatMap(({ rules }) =>
    rules.flatMap((rule) => ('formulae' in rule ? (rule.formulae ?? []) : [])),
  );
  if (formulas.length > 0) {
    throw new NotImplementedError('Moving rows under conditional formats with formulas');
  }
}
