import type { AssignOptions } from '../../../src/core/assign/assignPlan';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { after, modelOf, ROWS, SIGNED, sheetOf, VALUES } from '../assign/madeAgain';
import { parSheet, read, workbook } from '../assign/tables';

const OPTIONS: AssignOptions = { ...VALUES, choices: SIGNED };

const fixedOf = ({ values }: SheetModel): CellValue[][] =>
  values.filter(([key]) => /^(?:head|sign):/.test(String(key)));

/** What the sheet is after somebody did this to it, and had it made again. */
function madeAgain(change: (grid: SheetGrid) => void, again = OPTIONS): SheetModel {
  const before = workbook(parSheet('Phụ lục I', ROWS));
  const made = after(before, read(before), OPTIONS);
  change(sheetOf(made, 'Sở Y tế'));
  return modelOf(read(made), 'Sở Y tế', again);
}

const columnPutIn = (at: number) => (grid: SheetGrid) => {
  for (const cells of [grid.values, grid.formulas, grid.numberFormats]) {
    for (const row of cells) row.splice(at, 0, '');
  }
};

test('[G9] heading and signatures stand as they were printed after a column was put in among them', () => {
  const asMade = fixedOf(madeAgain(() => undefined));
  expect(asMade.flat().join('|')).toMatch(/CỘNG HÒA XÃ HỘI.*Nơi nhận.*CHỦ TỊCH/s);
  for (const at of [2, 3, 5, 7]) expect(fixedOf(madeAgain(columnPutIn(at)))).toEqual(asMade);
});

const isPlace = (cell: CellValue) => /, ngày …/.test(String(cell));

test.each(['', 'đã ký'])(
  '[G9] what somebody cleared in a heading stays blank, with “%s” beside it',
  (beside) => {
    const cleared = madeAgain((grid) => {
      const row = grid.values.findIndex((cells) => cells.some(isPlace));
      const column = grid.values[row]?.findIndex(isPlace) ?? -1;
      for (const cells of [grid.values, grid.formulas]) cells[row]?.splice(column, 2, '', beside);
    });
    expect(
      fixedOf(madeAgain(() => undefined))
        .flat()
        .some(isPlace),
    ).toBe(true);
    expect(fixedOf(cleared).flat().some(isPlace)).toBe(false);
  },
);

test('[G9] what nobody typed follows another choice', () => {
  const numbered = { ...OPTIONS, choices: { ...SIGNED, number: '12/TB-UBND' } };
  expect(fixedOf(madeAgain(() => undefined, numbered)).flat()).toContain('Số: 12/TB-UBND');
});
