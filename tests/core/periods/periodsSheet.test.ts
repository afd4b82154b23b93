import { finish } from '../../../src/core/base/task';
import { periodsWrite, readPeriods } from '../../../src/core/periods/periodsSheet';
import { gridOf } from '../agencies/modelGrid';
import { workbook } from '../collect/agencySheets';

const PLANNED = [
  { name: '09 tháng năm 2025', due: '', who: 'Các sở, ban, ngành', basis: 'Mục III' },
  { name: 'Hằng tháng', due: 'trước ngày 16 hằng tháng', who: 'Trung tâm A', basis: 'Mục III' },
];

function made() {
  const write = finish(periodsWrite(workbook(), PLANNED));
  if (!write) throw new Error('no sheet');
  return gridOf(write.model);
}

const put = (
  grid: ReturnType<typeof made>,
  row: number,
  cells: (string | number)[],
  format = '@',
) => {
  for (const values of [grid.values, grid.formulas]) values[row] = ['', ...cells];
  grid.numberFormats[row] = ['', ...cells.map(() => format)];
  return grid;
};

test('[T7] the table of rounds is read back as it was made', () => {
  expect(finish(readPeriods(workbook(made())))).toEqual([
    {
      name: '09 tháng năm 2025',
      closes: { text: '', day: null },
      due: { text: '', day: null },
      who: 'Các sở, ban, ngành',
    },
    {
      name: 'Hằng tháng',
      closes: { text: '', day: null },
      due: { text: 'trước ngày 16 hằng tháng', day: null },
      who: 'Trung tâm A',
    },
  ]);
});

test('[T7] rounds that somebody writes into it count, days of Excel’s among their cells', () => {
  // 45915 is 15/9/2025.
  const grid = put(made(), 6, ['Quý III', 45900, 45915, ''], 'dd/mm/yyyy');
  expect(finish(readPeriods(workbook(grid))).at(-1)).toEqual({
    name: 'Quý III',
    closes: { text: '31/08/2025', day: '2025-08-31' },
    due: { text: '15/09/2025', day: '2025-09-15' },
    who: '',
  });
});

test('[T7] of two rounds of one name the first counts, and a table that is there is not made again', () => {
  const grid = put(made(), 6, ['09 THÁNG năm 2025', '', '1/1/2026', '']);
  expect(finish(readPeriods(workbook(grid))).map(({ name }) => name)).toEqual([
    '09 tháng năm 2025',
    'Hằng tháng',
  ]);
  expect(finish(periodsWrite(workbook(grid), PLANNED))).toBeNull();
  expect(finish(readPeriods(workbook()))).toEqual([]);
});
