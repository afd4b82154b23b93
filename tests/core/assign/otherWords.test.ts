import { otherWords } from '../../../src/core/assign/otherWords';
import { assignPlan } from '../../../src/core/assign/assignPlan';
import type { CellValue } from '../../../src/core/base/grid';
import { gridOf } from '../agencies/modelGrid';
import { table } from '../targets/tables';
import { parSheet, read, workbook } from './tables';
import { finish } from '../../../src/core/base/task';

const { criteria, byId } = table('par', [
  ['1', 2, 1, 2],
  ['1.1', 1, 0.5, 1],
  ['1.2', 1, 0.5, 1],
]);
const [first, second] = ['1.1', '1.2'].map((id) => byId.get(id));
if (!first || !second) throw new Error('no criteria');
first.name = 'Ban hành kế hoạch cải cách hành chính năm';
second.name = 'Mức độ hoàn thành kế hoạch cải cách hành chính năm';
const isOther = otherWords(criteria);

test.each([
  ['1.1 Ban hành kế hoạch cải cách hành chính năm', false],
  ['1.1 Ban hành  KẾ HOẠCH cải cách hành chính năm', false],
  ['Ban hành kế hoạch cải cách hành chính năm', false],
  ['1.1 Ban hành kế hoạch - cải cách hành chính, năm:', false],
  ['1.1 Ban hành kế hoạch cải cách hành chnh năm', false],
  // More than one slip: near names are those of siblings.
  ['1.1 Ban hành kế hoạch CCHC, cải cách hành chính năm', true],
  ['1.1 Ban hành báo cáo cải cách hành chính năm', true],
  ['1.1 Bn hành kế hoạch cải cách hành chnh năm', true],
  ['1.1. Ban hành kế hoạch cải cách hành chính năm', false],
  ['2.7 Ban hành kế hoạch cải cách hành chính năm', false],
  ['', false],
  // Not the same for ending with the same words.
  [
    '1.1 Kiểm tra, đôn đốc, báo cáo, rà soát, đánh giá việc ban hành kế hoạch cải cách hành chính năm',
    true,
  ],
  // That is 1.2's name now, however alike.
  ['1.1 Mức độ hoàn thành kế hoạch cải cách hành chính năm', true],
  ['1.1 Báo cáo định kỳ', true],
])('%j for 1.1: of other words is %s', (label, is) => {
  expect(isOther(label, first)).toBe(is);
});

test.each([
  ['Tỷ lệ hồ sơ cấp tỉnh giải quyết đúng hạn', 'Tỷ lệ hồ sơ cấp huyện giải quyết đúng hạn'],
  ['Xếp loại đơn vị nhóm A', 'Xếp loại đơn vị nhóm B'],
  ['Kết quả giai đoạn VII', 'Kết quả giai đoạn VIII'],
  ['Kết quả quý 1', 'Kết quả quý 2'],
])('%j is not taken for %j', (one, other) => {
  expect(otherWords([{ ...first, name: other }])(`1.1 ${one}`, { ...first, name: other })).toBe(
    true,
  );
});

test('[G9] what was typed for other words than the code stands for now is kept apart', () => {
  const sheetOf = (rows: CellValue[][]) => parSheet('Phụ lục I', rows);
  const field = ['1', 'Lĩnh vực', 2, 1, 2, 1, 'Sở Y tế'];
  const rows = (a: string, b: string) => [
    ...[field, ['1.1', a, 1, 0, 1, 1, 'Sở Y tế'], ['1.2', b, 1, 0, 1, 1, 'Sở Y tế']],
  ];
  const made = finish(assignPlan(read(workbook(sheetOf(rows('Một', 'Hai'))))));
  const model = made.sheets.find(({ model: one }) => one.name === 'Sở Y tế')?.model;
  if (!model) throw new Error('no sheet');
  const grid = gridOf(model);
  const line = grid.values.find(([key]) => key === 'par:1.1');
  if (line) line[line.length - 1] = 'của Một';
  const again = finish(assignPlan(read(workbook(sheetOf(rows('Hai', 'Một')), grid))));
  const values = again.sheets.find(({ replaces }) => replaces === 'Sở Y tế')?.model.values ?? [];
  const of = (key: string) => values.find(([id]) => id === key);
  expect(of('par:1.1')?.at(-1)).toBe('');
  expect(of('kept:added:par:1.1')).toEqual(expect.arrayContaining(['1.1', 'Một', 'của Một']));
});
