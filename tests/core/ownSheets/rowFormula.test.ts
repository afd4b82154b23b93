import { inFirstRow, inRow } from '../../../src/core/ownSheets/rowFormula';

const ANEW = new Map([
  [5, 5],
  [6, 6],
  [8, 7],
  [9, 8],
  [14, 13],
]);
const place = {
  sheet: 'Tổng hợp kết quả',
  row: 11,
  columnAnew: (column: number) => ANEW.get(column) ?? null,
};
const moved = (formula: string) => {
  const first = inFirstRow(formula, place);
  return first === null ? null : inRow(first, 6);
};

test.each([
  ['=F12-G12', '=F7-G7'],
  ['=$F12-I12', '=$F7-H7'],
  ['=SUM(F12:G12)', '=SUM(F7:G7)'],
  ['=IF(F12="F11","xem F11 ""nhé""",LOG10(F12))', '=IF(F7="F11","xem F11 ""nhé""",LOG10(F7))'],
  ["=F12-'Phụ lục I'!E12", "=F7-'Phụ lục I'!E12"],
  ['=F12*1E12+tỷ_lệ1', '=F7*1E12+tỷ_lệ1'],
  ['=NOW()', '=NOW()'],
])('%s goes with its row as %s', (formula, wanted) => {
  expect(moved(formula)).toBe(wanted);
});

test.each([
  '=F12-G11',
  '=F$12',
  '=SUM(F12:F20)',
  '=SUM(F:F)',
  '=SUM(12:12)',
  '=SUM(F12:I12)',
  '=H12',
  "='TỔNG HỢP KẾT QUẢ'!F12",
  '=Bảng1[@Điểm]',
  '=F12#',
])('%s speaks of more than its row', (formula) => {
  expect(moved(formula)).toBeNull();
});
