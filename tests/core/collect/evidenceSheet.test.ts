import { finish } from '../../../src/core/base/task';
import type { SheetGrid } from '../../../src/core/base/grid';
import { evidenceWrite } from '../../../src/core/collect/evidenceSheet';
import { gridOf } from '../agencies/modelGrid';
import { workbook, type Filled } from './agencySheets';
import { A, B, criteria, reports } from './resultsOf';

const write = (given: [string, Filled[]][], ...sheets: SheetGrid[]) => {
  const all = given.map(([agency, rows]): [null, string, Filled[]] => [null, agency, rows]);
  return finish(evidenceWrite(workbook(...sheets), criteria, reports(...all)));
};

/** The rows below the headings without their keys, and without what is blank at the end. */
const rowsOf = ({ model }: ReturnType<typeof write>) =>
  model.values
    .slice(4)
    .filter(([key]) => !String(key).startsWith('printed:'))
    .map((row) => row.slice(1).join('|').replace(/\|+$/, ''));

const GIVEN: [string, Filled[]][] = [
  [B, [['par:1.2', 0.5]]],
  [A, [['par:1.1', 0.5, 'BC số 1/BC-SNV ngày 02/9/2022; https://a.vn/1']]],
];

const SAID = [
  'I. TÀI LIỆU KIỂM CHỨNG THEO NỘI DUNG',
  `1.1|Tiêu chí 1.1|${A}|BC số 1/BC-SNV ngày 02/9/2022|1/BC-SNV|02/9/2022`,
  `1.1|Tiêu chí 1.1|${A}|https://a.vn/1|||https://a.vn/1`,
  'II. TIÊU CHÍ CHƯA CÓ TÀI LIỆU KIỂM CHỨNG',
];

test('[T6] documents stand by criterion, then the criteria for which nobody named any', () => {
  expect(rowsOf(write(GIVEN))).toEqual([
    ...SAID,
    `1.2|Tiêu chí 1.2|${B}|Đã tự đánh giá (${B}: 0,5), chưa ghi tài liệu`,
  ]);
});

test('[T6] who leads stands beside a criterion that nobody reported, and a score of 0 needs no evidence', () => {
  const [, second] = GIVEN;
  if (!second) throw new Error('no report');
  expect(rowsOf(write([second])).at(-1)).toBe(`1.2|Tiêu chí 1.2|${B}|Chưa tự đánh giá`);
  expect(rowsOf(write([second, [B, [['par:1.2', 0]]]]))).toEqual(SAID);
});

const typed = (grid: SheetGrid, row: number, column: number, text: string): SheetGrid => {
  const put = (cells: SheetGrid['values']) =>
    cells.map((line, at) => (at === row ? line.map((v, c) => (c === column ? text : v)) : line));
  return { ...grid, values: put(grid.values), formulas: put(grid.formulas) };
};
/** The first document's row, and the column of remarks. */
const [ROW, REMARK] = [5, 8];

test('[T6] a remark goes with its document when the register is made again', () => {
  const before = typed(gridOf(write(GIVEN).model), ROW, REMARK, 'thiếu dấu');
  const again = write(
    [[A, [['par:1.1', 0.5, 'QĐ số 9/QĐ-SNV\nBC số 1/BC-SNV ngày 02/9/2022']]]],
    before,
  );
  const lines = rowsOf(again);
  expect(lines[1]).toContain('9/QĐ-SNV');
  expect(lines[2]).toMatch(/1\/BC-SNV.*\|thiếu dấu$/);
  // What is not named any more, and nobody wrote beside, is said before it goes.
  expect(again.replaced?.map(({ before: text }) => text)).toContain('https://a.vn/1');
});

test('[T6] a document that is reported no more stays with the remark beside it', () => {
  const before = typed(gridOf(write(GIVEN).model), ROW, REMARK, 'thiếu dấu');
  const lines = rowsOf(write([[A, [['par:1.1', 0.5, 'QĐ số 9/QĐ-SNV']]]], before));
  expect(lines.slice(-2)).toEqual([
    'III. KHÔNG CÒN TRONG BÁO CÁO, DO NGƯỜI TỔNG HỢP GHI',
    `1.1|Tiêu chí 1.1|${A}|BC số 1/BC-SNV ngày 02/9/2022|1/BC-SNV|02/9/2022||thiếu dấu`,
  ]);
});

test('[T6] the same reports make the same register, and nothing of it gives way', () => {
  const first = write(GIVEN);
  const again = write(GIVEN, gridOf(first.model));
  expect(again.model.values).toEqual(first.model.values);
  expect([again.replaced, again.moved]).toEqual([[], []]);
});
