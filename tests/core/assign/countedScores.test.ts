import { formFilesTask } from '../../../src/app/formFiles';
import { returnedTask } from '../../../src/app/returned';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import { countedScores } from '../../../src/core/assign/countedScores';
import type { CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { columnLetters } from '../../../src/core/base/grid';
import { HyperFormula } from 'hyperformula';
import { gridOf } from '../agencies/modelGrid';
import { HEADER, read, sheet, workbook } from './tables';

const LEADS = 'Sở Nội vụ';
const PLAIN = 'Tính điểm theo công thức: (b/a) x điểm tối đa. a là tổng số hồ sơ, b là số đúng hạn';

/** A plan whose criterion 1.1 of two points has these rules below it, and 1.2 none. */
function planOf(...rules: string[]) {
  const rows: CellValue[][] = [
    ['1', 'Cải cách thủ tục hành chính', 3, 2, 3, 1, ''],
    ['1.1', 'Tỷ lệ hồ sơ đúng hạn', 2, 1.5, 2, 0.5, LEADS],
    ...rules.map((rule): CellValue[] => ['', rule, '', '', '', '', '']),
    ['1.2', 'Công khai thủ tục', 1, 0.5, 1, 0.5, LEADS],
  ];
  return read(workbook(sheet('Phụ lục I', [['PHỤ LỤC I (PAR INDEX)'], HEADER, ...rows])));
}

const countedIn = (...rules: string[]) => {
  const { snapshot, tables } = planOf(...rules);
  return [...finish(countedScores(snapshot, tables))].map(([ref, { isPlain }]) => [ref, isPlain]);
};

test('[G14] a rule that counts is found below its criterion, and whether it says more', () => {
  expect(countedIn(PLAIN)).toEqual([['par:1.1', true]]);
  expect(countedIn('Điểm đánh giá = b/a * 2,00')).toEqual([['par:1.1', true]]);
  expect(countedIn('Điểm đánh giá = b/a * 1,50')).toEqual([['par:1.1', false]]);
  expect(countedIn('Từ 70% trở lên: (b/a) x điểm tối đa', 'Dưới 70%: 0')).toEqual([
    ['par:1.1', false],
  ]);
  expect(countedIn(PLAIN, 'Trừ 0,25 điểm nếu báo cáo chậm')).toEqual([['par:1.1', false]]);
  expect(countedIn('Đạt yêu cầu: 2')).toEqual([]);
});

test('[G14] it is found in a column beside, too, and never for a parent', () => {
  const rows: CellValue[][] = [
    [...HEADER, 'Hướng dẫn chấm điểm'],
    ['1', 'Cải cách thủ tục hành chính', 2, 2, 2, 0, '', PLAIN],
    ['1.1', 'Tỷ lệ hồ sơ đúng hạn', 2, 1.5, 2, 0.5, LEADS, PLAIN],
  ];
  const { snapshot, tables } = read(
    workbook(sheet('Phụ lục I', [['PHỤ LỤC I (PAR INDEX)'], ...rows])),
  );
  expect([...finish(countedScores(snapshot, tables)).keys()]).toEqual(['par:1.1']);
});

const formOf = (reading: ReturnType<typeof planOf>) => {
  const [form] = finish(formFilesTask(reading, defaultAssignOptions)).forms;
  const model = form?.sheets[0];
  if (!form || !model) throw new Error('no form');
  const header = model.values.find(([key]) => String(key).startsWith('columns:')) ?? [];
  const at = (words: string) => header.findIndex((cell) => String(cell).startsWith(words));
  const row = model.values.findIndex(([key]) => key === 'par:1.1');
  return { form, model, at, row, declared: at('Số liệu kê khai') };
};

test('[G14] the form asks for the two numbers of such a criterion alone, and other forms have no such column', () => {
  const { model, declared, row } = formOf(planOf(PLAIN));
  const open = model.inputs.filter(
    ({ column, columns }) => column <= declared && declared < column + columns,
  );
  expect(open.map((area) => [area.row, area.rows])).toEqual([[row, 1]]);
  const rule = model.validations?.find(({ area }) => area.column === declared);
  expect(rule?.prompt.text).toContain('45/50');
  expect(rule?.prompt.text).toContain('(b/a) x điểm tối đa');
  expect(formOf(planOf('Đạt yêu cầu: 2')).declared).toBe(-1);
});

/** What the form says beside a score, by another engine's calculation. */
function said(rule: string, declared: CellValue, score: CellValue = ''): unknown {
  const { model, row, declared: at, at: column } = formOf(planOf(rule));
  const share = column('Tỷ lệ đạt');
  const formula = model.formulas.find((one) => one.row === row && one.column === share)?.formula;
  const cells: CellValue[] = [];
  cells[at] = declared === '' ? '' : `'${String(declared)}`;
  cells[column('Tự đánh giá')] = score;
  cells[share] = formula ?? '';
  const line = Array.from({ length: share + at }, (_, nth) => cells[nth] ?? null);
  const sheet = [
    ...Array.from({ length: row }, () => []),
    line.map((one) => (one === '' ? null : one)),
  ];
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const value = engine.getCellValue({ sheet: 0, row, col: share });
  engine.destroy();
  expect(columnLetters(share)).toMatch(/^[A-Z]$/);
  return value;
}

test('[G14] beside the score stands what the numbers come to: the score, or the share where the rule says more', () => {
  expect(said(PLAIN, '')).toBe('');
  expect(said(PLAIN, '45/50')).toBe('→ 1.8');
  expect(said(PLAIN, '45 / 50')).toBe('→ 1.8');
  expect(said(PLAIN, '50/45')).toBe('→ b > a?');
  expect(said(PLAIN, '45/0')).toBe('→ b > a?');
  expect(said(PLAIN, 'đủ')).toBe('→ b/a?');
  // A score that is there is what counts.
  expect(said(PLAIN, '45/50', 1)).toBe(0.5);
  expect(said('Từ 70% trở lên: (b/a) x điểm tối đa', '45/50')).toBe('→ 90%');
});

test('[G14] what was declared comes back with the note, and what the form worked out does not', () => {
  const reading = planOf(PLAIN);
  const { form, model, row, declared, at } = formOf(reading);
  const grid = gridOf(model);
  for (const cells of [grid.values[row], grid.formulas[row]]) {
    if (!cells) throw new Error('no row');
    cells[declared] = '45/50';
    cells[at('Tự đánh giá')] = 1.8;
    // A file of values: the formula is what it came to.
    cells[at('Tỷ lệ đạt')] = '→ 1,8';
  }
  const { reports } = finish(
    returnedTask(reading, [{ file: form.file, snapshot: workbook(grid) }]),
  );
  expect(reports.map(({ key, score, texts }) => [key, score, texts.note])).toEqual([
    ['par:1.1', 1.8, 'Số liệu kê khai (b/a): 45/50'],
  ]);
});
