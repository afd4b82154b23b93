import { formFilesTask } from '../../../src/app/formFiles';
import { type AssignOptions, assignPlan } from '../../../src/core/assign/assignPlan';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { finish } from '../../../src/core/base/task';
import { sheetMark } from '../../../src/core/ownSheets/sheetModel';
import { parSheet, read, workbook } from './tables';

const ROWS = [
  ['1', 'Lĩnh vực', 4, 2, 3, 1, ''],
  ['1.1', 'Tiêu chí', 4, 2, 3, 1, 'Sở Y tế'],
];
const reading = read(workbook(parSheet('Phụ lục I', ROWS)));

function sheetsOf(form: 'annex' | 'signed') {
  const choices = { ...DEFAULT_CHOICES, form };
  const options: AssignOptions = { ...defaultAssignOptions, live: false, choices };
  const { sheets } = finish(assignPlan(reading, options));
  const found = (mark: string) => {
    const model = sheets.find((one) => one.model.values[0]?.[0] === mark)?.model;
    if (!model) throw new Error(mark);
    return model;
  };
  return { index: found(sheetMark('index')), agency: found(sheetMark('agency', 'Sở Y tế')) };
}

test('[G13] an annex says what it is attached to, or leaves that to be written in', () => {
  const blank = '(Kèm theo Văn bản số ………/……… ngày ……… tháng ……… năm ……… của ………………………)';
  const { index, agency } = sheetsOf('annex');
  for (const { values } of [index, agency]) expect(values.flat()).toContain(blank);
  // A document of its own carries out nothing that nobody named.
  const signed = sheetsOf('signed');
  for (const { values } of [signed.index, signed.agency])
    expect(values.flat().join()).not.toMatch(/Kèm theo|Thực hiện/);
});

test('[G13] an index that is signed is of a kind that documents have', () => {
  const titles = sheetsOf('signed').index.values.map((row) => row[1]);
  expect(titles).toContain('THÔNG BÁO');
  expect(titles.join()).toMatch(/Tổng hợp giao nhiệm vụ cải thiện, nâng cao Chỉ số/);
});

test('[G13] how to fill in stands in one line, and no merge cuts it off', () => {
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const [model] = forms.flatMap(({ sheets }) => sheets);
  const row = model?.values.findIndex((cells) => cells.some((cell) => isHelp(cell))) ?? -1;
  const column = model?.values[row]?.findIndex((cell) => isHelp(cell)) ?? -1;
  expect([row, column]).toEqual([1, 3]);
  expect(model?.values[row]?.slice(column + 1).every((cell) => cell === '')).toBe(true);
  const over = model?.merges.filter((area) => area.row === row && area.column >= column);
  expect(over).toEqual([]);
});

const isHelp = (cell: unknown) => String(cell).startsWith('Cách điền');

test('[G14] what is said of a deadline names no year that is not the form’s', () => {
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const prompts = forms.flatMap(({ sheets }) =>
    sheets.flatMap(({ validations = [] }) => validations.map(({ prompt }) => prompt.text)),
  );
  expect(prompts.filter((text) => text.includes('Quý IV'))).not.toEqual([]);
  expect(prompts.filter((text) => /20\d\d/.test(text))).toEqual([]);
});

test('[G13] the line below the motto is as long as that', () => {
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const [model] = forms.flatMap(({ sheets }) => sheets);
  const row = model?.values.find((cells) => cells.some((cell) => /^_+$/.test(String(cell))));
  const strokes = row
    ?.filter((cell) => /^_+$/.test(String(cell)))
    .map((cell) => String(cell).length);
  // Of 14 points, in the widths of Times New Roman bold, 12,197 of them: 170,8 points. A stroke of 11 points has 5,5.
  expect(strokes?.at(-1)).toBe(31);
});
