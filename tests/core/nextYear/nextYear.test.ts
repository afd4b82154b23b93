import { decimalFromNumber } from '../../../src/core/base/decimal';
import type { CellValue } from '../../../src/core/base/grid';
import type { NextYear } from '../../../src/core/nextYear/nextYearPlan';
import { HEADER, parSheet, sheet, workbook } from '../assign/tables';
import { at, nextYearOf, placed, readingOfSnapshot, readSeed, sheetOf } from './plans';

const remarks = (next: NextYear) =>
  next.tables[0]?.figures.remarks.map(({ of, remark }) => `${of?.code ?? 'total'} ${remark}`);

const RESULTS = [
  ['PHỤ LỤC I (PAR INDEX) NĂM 2022'],
  [...HEADER, 'Điểm thẩm định năm 2022'],
  ['1', 'Cải cách', 4, 3, 3.5, 0.5, '', ''],
  ['1.1', 'Ban hành kế hoạch', 1, 1, 1, 0, 'Sở Nội vụ', 0.75],
  ['1.2', 'Thực hiện kế hoạch', 1, 1, 1, 0, 'Sở Nội vụ', ''],
  ['1.3', 'Báo cáo định kỳ', 2, 1, 1.5, 0.5, 'Sở Nội vụ', 1.25],
  ['', 'TỔNG ĐIỂM', 4, 3, 3.5, 0.5, '', ''],
];

describe('[N1] the base of next year', () => {
  const next = nextYearOf(readingOfSnapshot(workbook(sheet('Phụ lục I', RESULTS))));
  const model = sheetOf(next);

  test('is last year’s result, and its target where there is none, which is said', () => {
    expect(next.tables[0]?.basis).toEqual({ is: 'result', source: 'appraised' });
    expect(['D4', 'D5', 'D6'].map((cell) => at(model, cell))).toEqual([0.75, 1, 1.25]);
    expect(remarks(next)).toEqual(['1.2 base-from-target']);
    expect(at(model, 'A8')).toBe(
      '* Số liệu năm 2022 của 1.2 là mục tiêu năm 2022: chưa có kết quả.',
    );
  });

  test('adds up by formulas, and targets that are to come show nothing until all are there', () => {
    expect(at(model, 'C3')).toBe('=SUM(C4:C6)');
    expect(at(model, 'D3')).toBe('=SUM(D4:D6)');
    expect(at(model, 'E3')).toBe('=IF(COUNT(E4:E6)=3,SUM(E4:E6),"")');
    expect(at(model, 'F3')).toBe('=IF(COUNT(D3,E3)=2,E3-D3,"")');
    expect(at(model, 'D7')).toBe('=SUM(D3)');
    expect(['E4', 'E5', 'H4', 'H6'].map((cell) => at(model, cell))).toEqual(['', '', '', '']);
  });

  test('has the years of its headings and its title, and the sheet its own name', () => {
    expect(at(model, 'A1')).toBe('PHỤ LỤC I (PAR INDEX) NĂM 2023');
    expect(model?.values[1]).toEqual([
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm năm 2022',
      'Mục tiêu năm 2023',
      'Tăng/giảm so với năm 2022',
      'Cơ quan chủ trì',
      'Điểm thẩm định năm 2023',
    ]);
    expect(model?.name).toBe('Phụ lục I năm 2023');
  });

  test('is no bound, and nothing that is no figure', () => {
    const rows: CellValue[][] = [
      ['1', 'Cải cách', 3, 2, 2.5, 0.5, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 1, '>0,5', '', 'Sở Nội vụ'],
      ['1.2', 'Thực hiện kế hoạch', 2, 1, '', '', 'Sở Nội vụ'],
      ['1.3', 'Báo cáo định kỳ', 2, 1, 1.5, 0.5, 'Sở Nội vụ'],
    ];
    const bounds = nextYearOf(readingOfSnapshot(workbook(parSheet('Phụ lục I', rows))));
    expect(remarks(bounds)).toEqual(['1 base-published', '1.1 base-bound', '1.2 base-missing']);
    expect(['D4', 'D5'].map((cell) => at(sheetOf(bounds), cell))).toEqual(['', '']);
    expect(at(sheetOf(bounds), 'D3')).toBe(2.5);
  });
});

test('[N1] what was said of last year’s bases is not said of the next', () => {
  const note = '* Số liệu năm 2021 trong bảng là mục tiêu của năm 2021: chưa có kết quả.';
  const grid = sheet('Phụ lục I', [...RESULTS, ['* Ghi chú: theo quy định.'], [note]]);
  const model = sheetOf(nextYearOf(readingOfSnapshot(workbook(grid))));
  expect(model?.values.slice(7).map(([cell]) => cell)).toEqual([
    '* Ghi chú: theo quy định.',
    '* Số liệu năm 2022 của 1.2 là mục tiêu năm 2022: chưa có kết quả.',
  ]);
});

describe('[N1] the targets of next year', () => {
  const reading = readingOfSnapshot(workbook(sheet('Phụ lục I', RESULTS)));
  const percent = decimalFromNumber(40);
  if (percent === null) throw new Error('no percent');
  const goals = (targets: Parameters<typeof nextYearOf>[1]) => {
    const model = sheetOf(nextYearOf(reading, targets));
    return ['E3', 'E4', 'E5', 'E6', 'F4'].map((cell) => at(model, cell));
  };

  test('are last year’s, the maximum, or a share of the room', () => {
    const parent = '=SUM(E4:E6)';
    const change = '=E4-D4';
    expect(goals({ targets: { is: 'last-year' } })).toEqual([parent, 1, 1, 1.5, change]);
    expect(goals({ targets: { is: 'maximum' } })).toEqual([parent, 1, 1, 2, change]);
    // 0.75 + 40 % of 0.25; 1 + nothing; 1.25 + 40 % of 0.75
    const share = { is: 'share', percent } as const;
    expect(goals({ targets: share })).toEqual([parent, 0.85, 1, 1.55, change]);
  });

  test('keep a bound as the commitment that it is, and take no difference of it', () => {
    const rows: CellValue[][] = [
      ['1', 'Cải cách', 2, 1.5, '>1,80', '', ''],
      ['1.1', 'Ban hành kế hoạch', 1, 0.5, 1, 0.5, 'Sở Nội vụ'],
      ['1.2', 'Thực hiện kế hoạch', 1, 1, 1, 0, 'Sở Nội vụ'],
    ];
    const model = sheetOf(
      nextYearOf(readingOfSnapshot(workbook(parSheet('Phụ lục I', rows))), {
        targets: { is: 'last-year' },
      }),
    );
    expect([at(model, 'E3'), at(model, 'F3'), at(model, 'D3')]).toEqual([
      '>1,80',
      '',
      '=SUM(D4:D5)',
    ]);
  });
});

test('[N1] ranks move to a column of their own, and stand for the year that they are of', () => {
  const rows: CellValue[][] = [
    ['1', 'Cải cách', 1, '1 (Xếp thứ 3/63)', '1 (Xếp thứ 2/63)', 0, ''],
    ['1.1', 'Ban hành kế hoạch', 1, 1, 1, 0, 'Sở Nội vụ'],
  ];
  const reading = readingOfSnapshot(workbook(parSheet('Phụ lục I', rows)));
  const empty = sheetOf(nextYearOf(reading));
  expect([at(empty, 'H2'), at(empty, 'H3'), at(empty, 'I2')]).toEqual([
    'Xếp thứ năm 2022',
    'Xếp thứ 2/63',
    '',
  ]);
  const kept = sheetOf(nextYearOf(reading, { targets: { is: 'last-year' } }));
  expect([at(kept, 'I2'), at(kept, 'I3')]).toEqual(['Xếp thứ mục tiêu năm 2023', 'Xếp thứ 2/63']);
});

test('[N1] codes that the plan prints wrong are put right, and listed; others stay as printed', () => {
  const [par, sipas] = nextYearOf(readSeed('phu-luc-205-kh-ubnd-2022.xlsx')).tables;
  const codes = par?.mendedCodes.map(({ printedCode, code }) => [printedCode, code]);
  expect(codes).toEqual([
    ['22', '2.2'],
    ['3.3\n1', '3.3.1'],
  ]);
  expect([at(par?.model, 'A19'), at(par?.model, 'A40')]).toEqual(['2.2', '3.3.1']);
  expect([sipas?.mendedCodes, at(sipas?.model, 'A6'), at(sipas?.model, 'A7')]).toEqual([
    [],
    'I',
    '1',
  ]);
});

describe('[N3] a maximum that is another', () => {
  const reading = readingOfSnapshot(
    workbook(
      parSheet('Phụ lục I', [
        ['1', 'Cải cách', 3, 2.5, 3, 0.5, ''],
        ['1.1', 'Ban hành kế hoạch', 2, 1.5, 2, 0.5, 'Sở Nội vụ'],
        ['1.2', 'Thực hiện kế hoạch', 1, 1, 1, 0, 'Sở Nội vụ'],
      ]),
    ),
  );
  const ministry = readingOfSnapshot(
    workbook(
      sheet('Bộ tiêu chí', [
        ['STT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'Cải cách', 3],
        ['1.1', 'Ban hành kế hoạch', 1],
        ['1.2', 'Thực hiện kế hoạch', 2],
      ]),
    ),
  );
  const set = placed(ministry, ministry.tables[0]);

  test('leaves the base alone where it fits, and blank where it does not, until somebody says', () => {
    const next = nextYearOf(reading, { sets: { 'Phụ lục I': set } });
    expect(next.tables[0]?.maxima.map(({ now }) => now.code)).toEqual(['1.1', '1.2']);
    expect(['C4', 'D4', 'C5', 'D5'].map((cell) => at(sheetOf(next), cell))).toEqual([1, '', 2, 1]);
    expect(remarks(next)).toEqual(['1 base-published', '1.1 base-above-max']);
  });

  test('is counted over, or taken as it was, where somebody says so; never above the maximum', () => {
    const sets = { 'Phụ lục I': set };
    const bases = (rescaled: Parameters<typeof nextYearOf>[1]) => {
      const model = sheetOf(nextYearOf(reading, rescaled));
      return ['D4', 'D5'].map((cell) => at(model, cell));
    };
    const both = (is: 'scaled' | 'as-is') =>
      new Map([
        ['1.1', { is, of: 'ban hành kế hoạch|1|1.1|2' }],
        ['1.2', { is, of: 'thực hiện kế hoạch|2|1.2|1' }],
      ] as const);
    // The targets of last year are the bases: 2 of 2, and 1 of 1.
    expect(bases({ sets, rescaled: both('scaled') })).toEqual([1, 2]);
    expect(bases({ sets, rescaled: both('as-is') })).toEqual(['', 1]);
  });
});
