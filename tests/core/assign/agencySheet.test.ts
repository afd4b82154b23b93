import { decimalFromNumber } from '../../../src/core/base/decimal';
import {
  assignPlan,
  type AssignOptions,
  defaultAssignOptions,
} from '../../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { BASE, CHANGE, CODE, MAX, TARGET } from '../../../src/core/ownSheets/formColumns';
import { finish } from '../../../src/core/base/task';
import { gridOf } from '../agencies/modelGrid';
import { planReading } from './planReading';
import { parSheet, read, workbook } from './tables';
import { VALUES, SIGNED, modelOf, rowOf, line, formulaAt, texts } from './agencyModel';

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
    ['department', ['GIÁM ĐỐC', 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH', 'SỞ NỘI VỤ']],
  ] as const)('[G13] signed by %s it is a document of its own', (signedBy, words) => {
    const choices = { ...DEFAULT_CHOICES, form: 'signed', signedBy, signer: 'Người ký' } as const;
    const all = texts(modelOf(plan, 'Sở Tư pháp', { ...VALUES, choices }));
    expect(all).toEqual(expect.arrayContaining([...words, 'Người ký', 'THÔNG BÁO']));
    expect(all.join()).not.toContain('Ký tên, đóng dấu');
  });

  it.each([
    ['Sở Tài chính', 'tiêu chí 6.4.1 (in 7, có thể là 1)'],
    ['Sở Thông tin và Truyền thông', 'tiêu chí 7.1.9 (in 7, có thể là 1)'],
  ])('[A3, G6] %s gets the printed maximum, and a remark that it is in doubt', (agency, said) => {
    const model = modelOf(plan, agency);
    const remarks = texts(model).filter((text) => text.startsWith('Ghi chú:'));
    expect(remarks).toEqual([expect.stringContaining(said)]);
    const leaf = model.values.find(([key]) => key === `par:${said.split(' ')[2] ?? ''}`);
    expect(leaf?.[MAX]).toBe(7);
    expect(texts(modelOf(plan, 'Sở Tư pháp')).join()).not.toContain('Ghi chú: điểm tối đa');
  });

  it('[A3, G6] where no one maximum can be told, the remark is about what they come to', () => {
    const rows = [
      ['1', 'Lĩnh vực', 4, 2, 3, 1, ''],
      ['1.1', 'a', 2, 1, 1.5, 0.5, 'Sở Nội vụ'],
      ['1.2', 'b', 1, 1, 1, 0, 'Sở Tư pháp'],
      ['', 'TỔNG ĐIỂM', 4, 2, 2.5, 0.5, ''],
    ];
    const snapshot = workbook(parSheet('Bảng', rows));
    const remarks = texts(modelOf(read(snapshot), 'Sở Tư pháp')).filter((text) =>
      text.startsWith('Ghi chú:'),
    );
    expect(remarks).toEqual([
      expect.stringMatching(/tiêu chí 1 \(in 4, các tiêu chí thành phần cộng lại là 3\)\.$/),
    ]);
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
});
