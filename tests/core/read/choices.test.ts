import { readingOf } from '../../../src/app/check';
import type { Appendix } from '../../../src/core/table/appendix';
import type { Choice, Choices, KeptChoice } from '../../../src/core/table/choice';
import { withChoice } from '../../../src/core/table/choice';
import type { Answer, Doubt } from '../../../src/core/table/doubt';
import type { CellValue } from '../../../src/core/base/grid';
import { answerChoice, columnChoice, kept, rowKeyAt } from '../../../src/core/read/answerChoice';
import { tableHeading } from '../../../src/core/read/headingKeys';
import { rowsAsHeader } from '../../../src/core/read/headerRows';
import { sheetOf, workbookOf } from '../../snapshot';

const HEADER = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025'];

function tableIn(rows: CellValue[][], choices: Choices = []) {
  const reading = readingOf(workbookOf(sheetOf('Bảng', rows)), choices);
  const [table] = reading.ok ? reading.value.tables : [];
  return table;
}

function read(rows: CellValue[][], choices: Choices = []): Appendix {
  const table = tableIn(rows, choices);
  if (!table) throw new Error('no table');
  return table.appendix;
}

/** The table's figures by id, and the total's, in points. */
function figures(rows: CellValue[][], choices: Choices, field: 'max' | 'base' = 'base') {
  const table = tableIn(rows, choices);
  if (!table) throw new Error('no table');
  const { appendix, computed } = table;
  const points = (figure: number | null) => (figure === null ? null : figure / 1e8);
  const lines = appendix.criteria.map((one) => [one.id, points(computed.of(one)[field])]);
  return Object.fromEntries([...lines, ['total', points(computed.total[field])]]);
}

/** The only doubt of a table, and what each of its answers makes of it. */
function asked(rows: CellValue[][]) {
  const appendix = read(rows);
  const [doubt, ...others] = appendix.doubts;
  if (!doubt || others.length > 0) throw new Error(`${appendix.doubts.length} doubts`);
  const choose = (answer: Answer): KeptChoice => {
    const choice = answerChoice(sheetOf('Bảng', rows), appendix, doubt, answer);
    if (choice === null) throw new Error('no choice');
    return kept(appendix, choice);
  };
  return { doubt, choose, with: (answer: Answer) => read(rows, [choose(answer)]) };
}

function answerOf({ answers }: Doubt, nth: number): Answer {
  const answer = answers[nth];
  if (!answer) throw new Error(`no answer ${nth}`);
  return answer;
}

const chosen = (appendix: Appendix, choice: Choice | null): KeptChoice => {
  if (choice === null) throw new Error('no choice');
  return kept(appendix, choice);
};

describe('[R17] what a person decided is followed', () => {
  test('rows without a code of which nothing tells whether they are criteria', () => {
    const rows = [
      HEADER,
      ['1', 'Điều hành', 5, 4],
      ['', 'Việc chung', 2, 1],
      ['2', 'Thể chế', 5, 3],
    ];
    const { doubt, with: after } = asked(rows);
    expect(doubt.evidence).toMatchObject([{ said: 'Việc chung', texts: ['2', '1'] }]);
    const [criterion, rule] = [0, 1].map((nth) => after(answerOf(doubt, nth)));
    expect([criterion?.criteria.length, criterion?.doubts]).toEqual([3, []]);
    expect([rule?.criteria.length, rule?.doubts]).toEqual([2, []]);
    expect(rule?.rowsPassedOver).toEqual([{ row: 2, as: 'rule' }]);
  });

  test('which of several totals it is', () => {
    const rows = [
      HEADER,
      ['1', 'Điều hành', 5, 4],
      ['2', 'Thể chế', 5, 3],
      ['', 'Tổng điểm', 11, 6],
      ['', 'Tổng cộng', 12, 8],
    ];
    const { doubt, with: after } = asked(rows);
    expect(doubt.answers.map((answer) => after(answer).total?.row)).toEqual([4, 3]);
  });

  test('whether the total holds bonus points', () => {
    const rows = [
      HEADER,
      ['1', 'Điều hành', 60, 50],
      ['2', 'Thể chế', 40, 30],
      ['', 'Điểm thưởng', 5, 3],
      ['', 'Tổng', 100, 79],
    ];
    const { doubt, choose } = asked(rows);
    expect(figures(rows, []).total).toBe(79);
    expect(doubt.answers.map((answer) => figures(rows, [choose(answer)]).total)).toEqual([83, 80]);
  });

  test('how parents follow from their parts', () => {
    const rows: CellValue[][] = [HEADER.filter((_, at) => at !== 2)];
    for (const field of ['1', '2', '3']) {
      rows.push([field, `Lĩnh vực ${field}`, 7.7], [`${field}.1`, 'a', 2], [`${field}.2`, 'b', 4]);
    }
    const { doubt, choose } = asked(rows);
    const byRule = Object.fromEntries(
      doubt.answers.map((answer) => [
        answer.is === 'rollup' ? answer.rollup : answer.is,
        figures(rows, [choose(answer)])['1'],
      ]),
    );
    expect(byRule).toEqual({ sum: 6, mean: 3, none: 7.7 });
  });

  test('whether sorted rows are parts of what their codes say', () => {
    const rows = [
      HEADER,
      ['1.1', 'a', 1.5, 1.5],
      ['1', 'Lĩnh vực', 3, 2.5],
      ['1.2', 'b', 1.5, 1],
      ['', 'Tổng điểm', 3, 2.5],
    ];
    const { doubt, choose } = asked(rows);
    expect(figures(rows, [])).toMatchObject({ '1.1': 1.5, '1.1/1': 2.5, total: 2.5 });
    const [printed, standing] = [0, 1].map((nth) => figures(rows, [choose(answerOf(doubt, nth))]));
    expect(printed).toMatchObject({ '1': 2.5, '1.1': 1.5, total: 2.5 });
    expect(standing).toMatchObject({ '1.1': 2.5, '1.1/1': 2.5, total: 3.5 });
    expect(read(rows, [choose(answerOf(doubt, 0))]).criteria.map(({ id }) => id)).toEqual([
      '1',
      '1.1',
      '1.2',
    ]);
  });
});

describe('[R17] columns', () => {
  const rows = (year: number): CellValue[][] => [
    [`BẢNG ĐIỂM NĂM ${year}`],
    ['TT', 'Tiêu chí', 'Điểm tối đa', `Điểm ${year - 1}`, 'Điểm vòng loại', 'Cột phụ'],
    ['1', 'Điều hành', 5, 2, 3, 1],
    ['2', 'Thể chế', 5, 2, 4, 2],
  ];

  test('a chosen column is kept to, in the table of another year as well', () => {
    const first = read(rows(2024));
    expect([first.columns.base, first.baseYear]).toEqual([3, 2023]);
    const choices = [chosen(first, columnChoice(first, 5, 'base'))];
    const later = read(rows(2026), choices);
    expect([later.columns.base, later.choices.length]).toEqual([5, 1]);
    expect(
      read(
        [
          ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm 2024'],
          ['1', 'a', 5, 2],
        ],
        choices,
      ),
    ).toMatchObject({ columns: { base: 3 }, choices: [] });
  });

  test('a column of nothing is no score, and one has each meaning alone', () => {
    const first = read(rows(2024));
    const none = read(rows(2024), [chosen(first, columnChoice(first, 3, 'none'))]);
    expect(none.columns.base).toBe(4);
    expect(none.unread.map(({ column }) => column)).toContain(3);
    const both = withChoice(
      [chosen(first, columnChoice(first, 4, 'target'))],
      chosen(first, columnChoice(first, 5, 'target')),
    );
    expect(both).toHaveLength(1);
    expect(read(rows(2024), both).columns).toMatchObject({ target: 5, base: 3 });
  });

  test('of two columns with the same words each is known by its place among them', () => {
    const twice = (year: number): CellValue[][] => [
      ['TT', 'Tiêu chí', 'Điểm tối đa', `Điểm ${year}`, `Điểm ${year + 1}`],
      ['1', 'Điều hành', 5, 2, 3],
    ];
    const first = read(twice(2023));
    expect(first.columns.base).toBe(4);
    const choices = [chosen(first, columnChoice(first, 3, 'base'))];
    expect(read(twice(2025), choices)).toMatchObject({ columns: { base: 3 }, baseYear: 2025 });
  });

  test('a year belongs to the table that says the same years', () => {
    const first = read(rows(2024));
    const { saidYears } = first;
    const year = chosen(first, { about: 'year', of: 'base', is: 2022, said: saidYears });
    expect(read(rows(2024), [year]).baseYear).toBe(2022);
    expect(read(rows(2025), [year]).baseYear).toBe(2024);
  });

  test('an index, too', () => {
    const first = read(rows(2024));
    expect(read(rows(2024), [chosen(first, { about: 'index', is: 'unit' })]).kind).toBe('unit');
  });
});

describe('[R17] single rows', () => {
  const rows: CellValue[][] = [
    HEADER,
    ['1', 'Điều hành', 5, 4],
    ['1.1', 'Kế hoạch', 3, 2],
    ['', 'Có báo cáo đúng hạn', 2, ''],
    ['1.2', 'Kiểm tra', 2, 2],
    ['', 'Có báo cáo đúng hạn', 1, ''],
    ['2', 'Thể chế', 5, 3],
  ];
  const ids = (choices: Choices) => read(rows, choices).criteria.map(({ id }) => id);
  const said = (row: number, is: 'criterion' | 'rule') => {
    const appendix = read(rows);
    const key = rowKeyAt(sheetOf('Bảng', rows), appendix, row);
    return chosen(appendix, key === null ? null : { about: 'row', row: key, is });
  };

  test('that were passed over are criteria, of two with the same words the one that was meant', () => {
    expect(ids([])).toEqual(['1', '1.1', '1.2', '2']);
    const appendix = read(rows, [said(5, 'criterion')]);
    const [added] = appendix.criteria.filter(({ code }) => code === '');
    expect([added?.row, added?.parent?.id]).toEqual([5, '1']);
    expect(appendix.rowsPassedOver).toEqual([{ row: 3, as: 'rule' }]);
  });

  test('that have a code are none', () => {
    expect(ids([said(4, 'rule')])).toEqual(['1', '1.1', '2']);
  });
});

describe('[R17] a table that was not found is pointed at', () => {
  const foreign = (year: number): CellValue[][] => [
    ['', 'Việc', `Mức ${year}`, `Được ${year}`],
    ['1', 'Ban hành kế hoạch', 5, 4],
    ['2', 'Kiểm tra công vụ', 3, 2.5],
  ];
  const point = (rows: CellValue[][]): KeptChoice => {
    const header = rowsAsHeader(sheetOf('Bảng', rows), 0, 1);
    if (!header) throw new Error('no header');
    const { fingerprint: table, text: heading } = tableHeading(header.headings, String);
    return { table, heading, choice: { about: 'table', headerRows: 1 } };
  };

  test('and read, with what its contents could be', () => {
    expect(tableIn(foreign(2024))).toBeUndefined();
    const { columns, criteria } = read(foreign(2024), [point(foreign(2024))]);
    expect(columns).toMatchObject({ name: 1, max: 2, base: 3 });
    expect(criteria.map(({ id }) => id)).toEqual(['1', '2']);
    expect(read(foreign(2025), [point(foreign(2024))]).columns.base).toBe(3);
  });
});
