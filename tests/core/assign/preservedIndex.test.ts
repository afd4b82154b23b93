import { assignPlan } from '../../../src/core/assign/assignPlan';
import { INDEX_SHEET } from '../../../src/core/assign/indexSheet';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import type { SheetWrite } from '../../../src/core/plan/plan';
import { gridOf } from '../agencies/modelGrid';
import { parSheet, read, workbook } from './tables';
import { finish } from '../../../src/core/base/task';

const rows = (lead: string): CellValue[][] => [
  ['1', 'Lĩnh vực', 2, 1, 2, 1, lead],
  ['1.1', 'Một', 1, 0, 1, 1, lead],
  ['1.2', 'Hai', 1, 1, 1, 0, 'Sở Nội vụ'],
];

/** The index made again, for other agencies than those it was made for, after something was put on it. */
function madeAgain(lead: string, put: (index: SheetGrid) => void, own?: SheetGrid): SheetWrite {
  const index = own ?? gridOf(indexOf(workbook(parSheet('PL', rows('Sở Y tế')))).model);
  put(index);
  return indexOf(workbook(parSheet('PL', rows(lead)), index));
}

function indexOf(snapshot: ReturnType<typeof workbook>): SheetWrite {
  const write = finish(assignPlan(read(snapshot))).sheets.find(
    ({ model }) => model.name === INDEX_SHEET,
  );
  if (!write) throw new Error('no index');
  return write;
}

/** In the row of a key, or of a number; below and beside the sheet, too. */
function put(
  { values, formulas }: SheetGrid,
  at: string | number,
  column: number,
  value: CellValue,
  formula = value,
): void {
  const row = typeof at === 'number' ? at : values.findIndex(([key]) => key === at);
  while (values.length <= row) {
    for (const cells of [values, formulas]) cells.push(values[0]?.map(() => '') ?? []);
  }
  for (const cells of [values, formulas]) {
    for (const line of cells) while (line.length <= column) line.push('');
  }
  [values, formulas].forEach((cells, nth) => {
    const line = cells[row];
    if (line) line[column] = nth === 0 ? value : formula;
  });
}
const RIGHT = 14;
const withKey = ({ model }: SheetWrite, key: string) => model.values.find((row) => row[0] === key);

test('[G11] notes beside agencies go with them, and notes below the table stay', () => {
  const write = madeAgain('Sở Tài chính', (index) => {
    put(index, 'columns:index+screen', RIGHT, 'Theo dõi');
    put(index, 'agency:Sở Nội vụ', RIGHT, 'đã nhận 12/5');
    const row = index.values.findIndex(([key]) => key === 'agency:Sở Nội vụ');
    put(index, row, RIGHT + 1, 'Sở Nội vụ!', `=C${row + 1}&"!"`);
    put(index, index.values.length + 5, 2, 'Ghi chú ở dưới');
  });
  expect(withKey(write, 'columns:index+screen')?.[RIGHT]).toBe('Theo dõi');
  expect(withKey(write, 'agency:Sở Tài chính')?.[RIGHT]).toBe('');
  expect(withKey(write, 'agency:Sở Nội vụ')?.[RIGHT]).toBe('đã nhận 12/5');
  const place = write.model.values.findIndex(([key]) => key === 'agency:Sở Nội vụ');
  expect(write.model.formulas).toContainEqual({
    row: place,
    column: RIGHT + 1,
    formula: `=C${place + 1}&"!"`,
  });
  expect(write.model.values.at(-1)?.[2]).toBe('Ghi chú ở dưới');
});

test('[G11] what stood beside an agency that goes is kept with its name, and stays when made again', () => {
  const once = madeAgain('Sở Nội vụ', (index) => {
    put(index, 'agency:Sở Y tế', RIGHT, 'hỏi lại');
    put(index, 'head:title', RIGHT, 'bản 2');
  });
  const last = once.model.values.slice(-2).map((row) => [row[2], row[RIGHT]]);
  expect(last).toEqual([
    ['Sở Y tế', 'hỏi lại'],
    [expect.stringContaining('TỔNG HỢP'), 'bản 2'],
  ]);
  const again = madeAgain('Sở Nội vụ', () => undefined, gridOf(once.model));
  expect(again.model.values).toEqual(once.model.values);
});

test('[G11] a formula that speaks of other rows is kept as its value, which is said', () => {
  const write = madeAgain('Sở Tài chính', (index) => {
    put(index, index.values.length, 3, 7, '=SUM(D12:D14)');
  });
  expect(write.model.values.at(-1)?.[3]).toBe(7);
  expect(write.replaced).toEqual([{ about: '7', before: '=SUM(D12:D14)', after: '7' }]);
});
