import type { Reading } from '../../../src/app/reading';
import { decimalFromNumber } from '../../../src/core/base/decimal';
import {
  assignPlan,
  type AssignOptions,
  defaultAssignOptions,
} from '../../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { BASE, CHANGE, CODE, MAX, NAME, TARGET } from '../../../src/core/ownSheets/sheetColumns';
import { readReturned } from '../../../src/core/collect/returned';
import type { CellValue } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { finish } from '../../../src/core/base/task';
import { gridOf } from '../agencies/modelGrid';
import { planReading } from './planReading';
import { parSheet, read, workbook } from './tables';

const VALUES: AssignOptions = { ...defaultAssignOptions, live: false };
const SIGNED: AssignOptions = { ...VALUES, choices: { ...DEFAULT_CHOICES, form: 'signed' } };

function modelOf(reading: Reading, agency: string, options = VALUES): SheetModel {
  const plan = finish(assignPlan(reading, options));
  const found = plan.sheets.find(({ model }) => model.values[0]?.[0] === `cchc:1:agency:${agency}`);
  if (!found) throw new Error(`no sheet for ${agency}`);
  return found.model;
}

function rowOf(model: SheetModel, key: string): number {
  const row = model.values.findIndex((values) => values[0] === key);
  if (row < 0) throw new Error(`no row ${key}`);
  return row;
}
const headerOf = (model: SheetModel) =>
  model.values.findIndex(([key]) => String(key).startsWith('columns:'));
const line = (model: SheetModel, key: string): CellValue[] =>
  model.values[rowOf(model, key)]?.slice(CODE, CHANGE + 1) ?? [];
const formulaAt = (model: SheetModel, row: number, column: number) =>
  model.formulas.find((cell) => cell.row === row && cell.column === column)?.formula;
const texts = (model: SheetModel) => model.values.flat().map(String);

describe('an agency’s sheet', () => {
  const plan = planReading();

  it('[G13] is an annex of its document, without a heading of its own and unsigned', () => {
    const all = texts(modelOf(plan, 'Sở Nội vụ'));
    for (const text of [
      'Phụ lục',
      'NHIỆM VỤ GIAO SỞ NỘI VỤ',
      'Cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng của người dân, tổ chức (SIPAS) năm 2022',
      '(Kèm theo Kế hoạch số 205/KH-UBND ngày 24 tháng 8 năm 2022 của UBND tỉnh Quảng Ninh)',
    ]) {
      expect(all).toContain(text);
    }
    for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CHỦ TỊCH', 'Nơi nhận:']) {
      expect(all).not.toContain(text);
    }
    expect(all.filter((text) => /Điểm năm|Mục tiêu năm/.test(text))).toEqual([
      ...['Điểm năm 2021', 'Mục tiêu năm 2022', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
    ]);
  });

  it.each([
    ['chair', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['viceChair', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['delegated', ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
    ['department', ['GIÁM ĐỐC', 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH', 'SỞ NỘI VỤ']],
  ] as const)('[G13] signed by %s it is a document of its own', (signedBy, words) => {
    const choices = { ...DEFAULT_CHOICES, form: 'signed', signedBy, signer: 'Người ký' } as const;
    const all = texts(modelOf(plan, 'Sở Tư pháp', { ...VALUES, choices }));
    expect(all).toEqual(expect.arrayContaining([...words, 'Người ký', 'THÔNG BÁO']));
    expect(all.join()).not.toContain('Ký tên, đóng dấu');
  });

  it('[G13] asks those whom the committee does not instruct, and only where they are chosen', () => {
    const front = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh';
    const names = (options: AssignOptions) =>
      finish(assignPlan(plan, options)).sheets.map(({ model }) => String(model.values[0]?.[0]));
    expect(names(VALUES)).not.toContain(`cchc:1:agency:${front}`);
    const model = modelOf(plan, front, { ...VALUES, agencies: [front] });
    expect(texts(model)).toContain(
      'NỘI DUNG ĐỀ NGHỊ ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH PHỐI HỢP',
    );
  });

  it('[G6] begins as an official document, with the plan’s province, number and year', () => {
    const all = texts(modelOf(plan, 'Sở Nội vụ', SIGNED));
    for (const text of [
      'ỦY BAN NHÂN DÂN',
      'TỈNH QUẢNG NINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Ninh, ngày ……… tháng ……… năm 2022',
      'THÔNG BÁO',
      'Giao Sở Nội vụ nhiệm vụ cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng của người dân, tổ chức (SIPAS) năm 2022',
      '(Thực hiện Kế hoạch số 205/KH-UBND ngày 24 tháng 8 năm 2022 của UBND tỉnh Quảng Ninh)',
      'Nơi nhận:',
    ]) {
      expect(all).toContain(text);
    }
  });

  it('[G6] leaves blanks to fill in where the workbook names no province and no year', () => {
    const reading = read(workbook(parSheet('X', [['1', 'A', 1, 1, 1, 0, 'Sở Y tế']])));
    const all = texts(modelOf(reading, 'Sở Y tế', SIGNED));
    expect(all).toContain('TỈNH ……………');
    expect(all.some((text) => text.startsWith('(Thực hiện'))).toBe(false);
  });

  it('[G6] shows what it leads with the criteria above it for context', () => {
    const model = modelOf(plan, 'Trung tâm Phục vụ hành chính công tỉnh');
    const keys = model.values.map((row) => String(row[0]));
    const first = keys.indexOf('above:par:3');
    expect(keys.slice(first, first + 3)).toEqual(['above:par:3', 'above:par:3.4', 'par:3.4.1']);
    const typedInto = (key: string) =>
      model.inputs.some(({ row, rows }) => {
        const at = rowOf(model, key);
        return at >= row && at < row + rows;
      });
    expect([typedInto('par:3.4.1'), typedInto('above:par:3.4')]).toEqual([true, false]);
  });

  it('[G6] adds up the leaf criteria it leads: what is at stake, and what is left', () => {
    const model = modelOf(plan, 'Sở Tài chính');
    expect(line(model, 'total:lead')).toEqual([
      ...['', 'Cộng (16 tiêu chí được chấm điểm)', 19, 11.7747, 11.94, 0.1653],
    ]);
    expect(line(model, 'total:lead:room')[CHANGE - CODE]).toBe(7.2253);
  });

  it('[G6] adds up with formulas where figures are live', () => {
    const reading = read(
      workbook(
        parSheet('X', [
          ['1', 'A', 3, 1, 2, 1, 'Sở Y tế'],
          ['1.1', 'B', 1, 0, 1, 1, 'Sở Y tế'],
          ['1.2', 'C', 2, 1, 1, 0, 'Sở Y tế'],
        ]),
      ),
    );
    const model = modelOf(reading, 'Sở Y tế', defaultAssignOptions);
    const [total, from, to] = ['total:lead', 'par:1.1', 'par:1.2'].map((key) => rowOf(model, key));
    expect(formulaAt(model, total ?? 0, MAX)).toBe(`=SUM(D${(from ?? 0) + 1}:D${(to ?? 0) + 1})`);
    expect(formulaAt(model, total ?? 0, CHANGE)).toBe(
      `=ROUND(F${(total ?? 0) + 1}-E${(total ?? 0) + 1},8)`,
    );
  });

  it('[G6] shows satisfaction by role: led, shared, supported', () => {
    const model = modelOf(plan, 'Sở Nội vụ');
    const keys = model.values.map((row) => row[0]);
    expect(keys).toEqual(expect.arrayContaining(['sipas:V/1', 'sipas:II/1', 'support:sipas:I/1']));
    expect(keys).not.toContain('support:sipas:II/1');
  });

  it('[G6] leaves shared criteria out where that is wished', () => {
    const keys = modelOf(plan, 'Sở Nội vụ', { ...VALUES, includeShared: false }).values.map(
      (row) => row[0],
    );
    expect(keys).not.toContain('par:1.4');
    expect(keys).toContain('par:1.3.1');
  });

  it('[G7] shows exact figures, and bounds as numbers whose format says so', () => {
    const model = modelOf(plan, 'Sở Thông tin và Truyền thông');
    expect(line(model, 'par:7.1.3').slice(2)).toEqual([1, 0.982, 0.99, 0.008]);
    expect(line(model, 'par:7.1.9').slice(2)).toEqual([7, 0.8446, 1, 0.1554]);
    const bounded = modelOf(plan, 'Thanh tra tỉnh');
    expect(line(bounded, 'sipas:V').slice(3)).toEqual([91.265, 92, 0.74]);
    expect(
      gridOf(bounded).numberFormats[rowOf(bounded, 'sipas:V')]?.slice(TARGET, CHANGE + 1),
    ).toEqual(['">"0.00', '">"0.00']);
  });

  it('[G7] refers to the appendix’s cells where they hold the right number, and only there', () => {
    const reading = read(
      workbook(
        parSheet("Bảng 'A'", [
          ['1', 'A', 1, '0,5', 0.7, 0.2, 'Sở Y tế'],
          ['2', 'B', 1, 0.25, 0.5, 0.25, 'Sở Y tế'],
        ]),
      ),
    );
    const model = modelOf(reading, 'Sở Y tế', defaultAssignOptions);
    const [first, second] = [rowOf(model, 'par:1'), rowOf(model, 'par:2')];
    expect(formulaAt(model, first, TARGET)).toBe("='Bảng ''A'''!E3");
    expect([formulaAt(model, first, BASE), model.values[first]?.[BASE]]).toEqual([undefined, 0.5]);
    expect(formulaAt(model, second, BASE)).toBe("='Bảng ''A'''!D4");
    expect(formulaAt(model, second, CHANGE)).toBe(`=ROUND(F${second + 1}-E${second + 1},8)`);
  });

  it('[G7] shows fractions as the table keeps them', () => {
    const model = modelOf(plan, 'Sở Nội vụ');
    const format = gridOf(model).numberFormats[rowOf(model, 'par:5.1.1')]?.[BASE];
    expect(format).toBe('0.00##');
    expect(decimalFromNumber(Number(line(model, 'par:5.1.1')[3]))).toBe(decimalFromNumber(0.5));
  });

  it('[G6] gives the whole text of the areas it leads, and who leads those that it supports', () => {
    const model = modelOf(plan, 'Trung tâm Truyền thông tỉnh');
    const led = plan.tasks.find(({ code }) => code === '1.5');
    for (const paragraph of led?.text.split('\n') ?? []) expect(texts(model)).toContain(paragraph);
    expect(model.values[rowOf(model, 'task:2.1')]?.slice(CODE, MAX + 1)).toEqual([
      '2.1',
      'Tiêu chí về “Tiếp cận dịch vụ”',
      'Chủ trì: Trung tâm Phục vụ hành chính công tỉnh; UBND cấp huyện; UBND cấp xã',
    ]);
    const supported = plan.tasks.find(({ code }) => code === '2.1')?.text.split('\n')[0];
    expect(texts(model)).not.toContain(supported);
  });

  it('[G6] lists its duties with the time by which each is due', () => {
    const model = modelOf(plan, 'Trung tâm Phục vụ hành chính công tỉnh');
    const duties = model.values.filter((row) => String(row[0]).startsWith('duty:'));
    expect(duties).toHaveLength(8);
    expect(duties.at(-1)?.[TARGET]).toBe('Trước ngày 16 hàng tháng');
    expect(duties.at(-1)?.[NAME]).toMatch(/^Định kỳ trước ngày 16/);
  });

  it('[T1] is read back: every leaf criterion under its key, nothing else taken for a score', () => {
    const reading = planReading();
    const model = modelOf(reading, 'Sở Nội vụ');
    const column = model.values[headerOf(model)]?.indexOf('Tự đánh giá') ?? -1;
    for (const [key, text] of [
      ['par:1.3.1', '0,5'],
      ['sipas:V/1', '95'],
    ] as const) {
      const row = model.values[rowOf(model, key)];
      if (row) [row[column], row[column + 3]] = [text, `=kiểm chứng ${key}`];
    }
    const { sheets } = finish(
      readReturned([{ file: null, snapshot: workbook(gridOf(model)) }], reading.tables),
    );
    expect(sheets[0]).toMatchObject({ agency: 'Sở Nội vụ', isUnreadable: false });
    const scored = sheets[0]?.rows.filter(
      (row) => row.score.state !== 'blank' && row.score.stored !== 'formula',
    );
    expect(
      scored?.map(({ key, score: { text }, texts: { evidence } }) => [key, text, evidence]),
    ).toEqual([
      ['par:1.3.1', '0,5', '=kiểm chứng par:1.3.1'],
      ['sipas:V/1', '95', '=kiểm chứng sipas:V/1'],
    ]);
  });

  it('[G6] adds a parent’s self-assessment up from its parts', () => {
    const model = modelOf(plan, 'Sở Nội vụ');
    const [parent, from, to] = ['par:5.2', 'par:5.2.1', 'par:5.2.2'].map((key) =>
      rowOf(model, key),
    );
    const cells = `H${(from ?? 0) + 1},H${(to ?? 0) + 1}`;
    expect(formulaAt(model, parent ?? 0, CHANGE + 1)).toBe(
      `=IF(COUNT(${cells})<2,"",SUM(${cells}))`,
    );
    expect(formulaAt(model, rowOf(model, 'par:4.1'), CHANGE + 1)).toBeUndefined();
  });

  it('[G10] writes names that look like formulas as text, and the longest that a cell holds', () => {
    const long = `=${'x'.repeat(32765)}`;
    const reading = read(
      workbook(
        parSheet('X', [
          ['1', long, 1, 0, 1, 1, '=Sở Lạ'],
          ['2', '@SUM(A1)', 1, 0, 1, 1, '=Sở Lạ'],
        ]),
      ),
    );
    const model = modelOf(reading, '=Sở Lạ', VALUES);
    expect([line(model, 'par:1')[1], line(model, 'par:2')[1]]).toEqual([long, '@SUM(A1)']);
    expect(
      model.formulas.map(({ formula }) => formula).filter((each) => /x|Lạ|@/.test(each)),
    ).toEqual([]);
    expect(model.rowHeights.every(({ height }) => height <= 409)).toBe(true);
  });

  it('[G6] is fit to be printed: landscape, header repeated, panes frozen, keys hidden', () => {
    const model = modelOf(plan, 'Sở Nội vụ');
    const header = headerOf(model);
    expect(model).toMatchObject({
      frozenRows: 1,
      pageSetup: {
        orientation: 'landscape',
        titleRows: { first: header, last: header },
        area: { row: 2, column: 1, rows: model.values.length - 2 },
      },
      links: [{ row: 1, column: CODE, sheet: 'Tổng hợp giao việc', address: 'A1' }],
    });
    expect(model.columnWidths[0]).toBe(0);
    expect(new Set(model.values.map((row) => row.length)).size).toBe(1);
    expect(model.columnWidths).toHaveLength(model.values[0]?.length ?? 0);
  });
});
