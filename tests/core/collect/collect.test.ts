import fc from 'fast-check';
import { decimal, scored, table } from '../targets/tables';
import { type Filled, agencySheet, workbook } from './agencySheets';
import { choose, A, B, collect, collected, read, readReturned, tables } from './collected';
import { runs } from '../../whole';

test('scores are matched by criterion, with what was written beside them', () => {
  const { accepted, gaps } = collected([
    A,
    [
      ['par:2', '0,75', 'QĐ 12', 'Đôn đốc', '15/12', 'ghi'],
      ['par:1.1', 1],
    ],
  ]);
  expect(accepted.map(({ ref, value, decimals }) => [ref, value, decimals])).toEqual([
    ['par:1.1', decimal(1), 0],
    ['par:2', decimal(0.75), 2],
  ]);
  expect(accepted[1]?.claims[0]).toMatchObject({
    agency: A,
    file: null,
    sheet: A,
    row: 2,
    column: 3,
    texts: { evidence: 'QĐ 12', measures: 'Đôn đốc', deadline: '15/12', note: 'ghi' },
  });
  expect(gaps).toEqual([{ ref: 'par:1.2', leads: [B], answered: [] }]);
});

test('a gap names who leads, from above where need be, and who answered without a score', () => {
  const snapshot = workbook(agencySheet(A, [['par:1.1', '']]));
  const { gaps } = collect(tables, readReturned([{ file: 'so-noi-vu.xlsx', snapshot }]).sheets);
  expect(gaps).toEqual([
    { ref: 'par:1.1', leads: [A], answered: [A] },
    { ref: 'par:1.2', leads: [B], answered: [] },
    { ref: 'par:2', leads: [A, B], answered: [A] },
  ]);
});

test.each<[string, Filled[], string[]]>([
  ['nothing, as it was made', [['par:1.1', '']], []],
  ['a sum of nothing, as it was made', [['par:1', '=SUM(D4)']], []],
  ['words beside a blank score', [['par:1.1', '', 'QĐ 12']], [A]],
  ['a score of another criterion', [['par:2', 0.5]], [A]],
])('[T1] a sheet of the workbook is an answer once something is typed: %s', (_, rows, answered) => {
  const gap = collected([A, rows]).gaps.find(({ ref }) => ref === 'par:1.1');
  expect(gap).toEqual({ ref: 'par:1.1', leads: [A], answered });
});

test('a sheet that cannot be read is no answer', () => {
  const sheets = read([A, [['par:1.1', '']]]).map((one) => ({ ...one, isUnreadable: true }));
  const [gap] = collect(tables, sheets).gaps;
  expect(gap).toEqual({ ref: 'par:1.1', leads: [A], answered: [] });
});

test('two agencies with one score agree; with two they are in conflict, until somebody decides', () => {
  const sheets: [string, Filled[]][] = [
    [
      A,
      [
        ['par:1.1', 1],
        ['par:2', '0,5'],
      ],
    ],
    [
      B,
      [
        ['par:1.1', '1,00'],
        ['par:2', 0.75],
      ],
    ],
  ];
  const { accepted, conflicts, gaps } = collected(...sheets);
  expect(accepted.map(({ ref, claims, decimals }) => [ref, claims.length, decimals])).toEqual([
    ['par:1.1', 2, 2],
  ]);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.claims.map(({ agency, score }) => [agency, score.value])).toEqual([
    [A, decimal(0.5)],
    [B, decimal(0.75)],
  ]);
  expect(gaps.map(({ ref }) => ref)).toEqual(['par:1.2']);

  const settled = collect(tables, read(...sheets), choose(read(...sheets), 'par:2', decimal(0.75)));
  expect(settled.conflicts).toEqual([]);
  expect(settled.accepted.at(-1)).toMatchObject({
    ref: 'par:2',
    value: decimal(0.75),
    isDecided: true,
  });
});

test('what was decided holds as long as the same is said', () => {
  const given = (...scores: (string | number)[]) =>
    read(
      ...scores.map((score, nth): [string, Filled[]] => [[A, B][nth] ?? '', [['par:2', score]]]),
    );
  const chosen = choose(given(0.5, 0.75), 'par:2', decimal(0.75));
  const decided = (...scores: (string | number)[]) => collect(tables, given(...scores), chosen);
  expect(decided(0.5, 0.75).accepted).toMatchObject([{ value: decimal(0.75), isDecided: true }]);
  // A sheet was corrected, or taken away.
  expect(decided(0.5, 0.5).accepted).toMatchObject([{ value: decimal(0.5), isDecided: false }]);
  expect(decided(0.5).accepted).toMatchObject([{ value: decimal(0.5), isDecided: false }]);
  expect(decided(1, 0.75).conflicts).toHaveLength(1);
  // Meant with its decimal mark, which Excel took away.
  const meant = choose(given(75), 'par:2', decimal(0.75));
  expect(collect(tables, given(75), meant).accepted).toMatchObject([{ value: decimal(0.75) }]);
});

test('what matches no leaf criterion is listed, with the reason', () => {
  const { unmatched } = collected([
    A,
    [
      ['', 0.5],
      ['par:9.9', 0.5],
      ['par#2:1.1', 0.5],
      ['par:1', 2],
      ['task:I', 'xong'],
      ['par:1', '=SUM(D3:D4)'],
      ['task:II', ''],
    ],
  ]);
  expect(unmatched.map(({ key, why }) => [key, why])).toEqual([
    ['', 'no-key'],
    ['par:9.9', 'unknown'],
    ['par#2:1.1', 'unknown'],
    ['par:1', 'parent'],
    ['task:I', 'unknown'],
  ]);
});

test('of several tables of one kind each keeps its own criteria', () => {
  const two = collect([...tables, ...tables], read([A, [['par#2:1.1', 0.5]]]));
  expect(two.accepted.map(({ ref }) => ref)).toEqual(['par#2:1.1']);
});

test('headings are found in any order and place, and again in a later part of the sheet', () => {
  const sheet = agencySheet(A, [['par:1.1', 1]]);
  const later = agencySheet(A, [['par:2', '']])
    .values.slice(1)
    .map((row) => [...row]);
  for (const row of later) row.splice(3, 0, row === later[0] ? 'Thời hạn nộp' : 'ngày 16');
  const last = later[1];
  if (last) last[4] = 0.25;
  const values = [...sheet.values.map((row) => [...row, '']), ...later];
  const grid = { ...sheet, values, formulas: values };
  const { sheets } = readReturned([{ file: 'so-noi-vu.xlsx', snapshot: workbook(grid) }]);
  expect(sheets[0]?.rows.map(({ key, column, texts }) => [key, column, texts.deadline])).toEqual([
    ['par:1.1', 3, ''],
    ['par:2', 4, 'ngày 16'],
  ]);
});

test('what Excel made a day of is read as the day that was typed', () => {
  const grid = agencySheet(A, [['par:1.1', '', 'QĐ 12']], ['dd/mm/yyyy']);
  const row = grid.values[2];
  if (row) row[6] = 44_910;
  const { sheets } = readReturned([{ file: null, snapshot: workbook(grid) }]);
  expect(sheets[0]?.rows[0]?.texts).toMatchObject({ evidence: 'QĐ 12', deadline: '15/12/2022' });
});

test('percentages are read whatever their format', () => {
  const sipas = table('sipas', [['I', '', 94, 95]]);
  const snapshot = workbook(agencySheet(A, [['sipas:I', 0.9407]], ['0.00%']));
  const { sheets } = readReturned([{ file: null, snapshot }]);
  const { accepted } = collect([scored(sipas)], sheets);
  expect(accepted.map(({ value }) => value)).toEqual([decimal(94.07)]);
});

test('files without an agency sheet, and sheets that lost their headings, are named', () => {
  const bare = agencySheet(A, [['par:1.1', 1]]);
  const values = bare.values.map((row, index) => (index === 1 ? row.map(() => '') : row));
  const own = { ...bare, values: [['Ghi chép']] };
  const result = readReturned([
    { file: 'khac.xlsx', snapshot: workbook(own) },
    { file: null, snapshot: workbook(own) },
    { file: null, snapshot: workbook(own, { ...bare, values }) },
  ]);
  expect(result.filesWithout).toEqual(['khac.xlsx']);
  expect(result.sheets).toMatchObject([{ agency: A, isUnreadable: true, rows: [] }]);
});

test('of forms that are not read it is said why: a mark that is gone, letters that a program had not', () => {
  const form = agencySheet(A, [
    ['par:1.1', 1],
    ['par:1.2', 1],
    ['par:2', 1],
  ]);
  const withMark = (mark: string) => ({
    ...form,
    values: form.values.map((row, nth) => (nth === 0 ? [mark, ...row.slice(1)] : row)),
  });
  const { sheets, unread, filesWithout } = readReturned([
    { file: 'a.xlsx', snapshot: workbook(withMark('')) },
    { file: 'b.csv', snapshot: workbook(withMark('cchc:1:agency:S? N?i v?')) },
    { file: 'c.xlsx', snapshot: workbook(withMark('cchc:99:agency:Sở Nội vụ')) },
    // In the workbook itself whatever has no mark is the user's.
    { file: null, snapshot: workbook(withMark('')) },
  ]);
  expect([sheets, filesWithout]).toEqual([[], []]);
  expect(unread).toEqual([
    { file: 'a.xlsx', sheet: A, why: 'no-mark' },
    { file: 'b.csv', sheet: A, why: 'lost-letters' },
    { file: 'c.xlsx', sheet: A, why: 'newer' },
  ]);
});

test('whatever was typed is found again exactly once', () => {
  const key = fc.constantFrom('par:1', 'par:1.1', 'par:1.2', 'par:2', 'par:7', '', 'x');
  const typed = fc.oneof(
    fc.double({ noNaN: true }),
    fc.string(),
    fc.constantFrom('0,5', '1', '-', ''),
  );
  const rows = fc.array(fc.tuple(key, typed), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const sheets = read([A, first], [B, second]);
      const filled = sheets
        .flatMap((sheet) => sheet.rows)
        .filter(({ score }) => score.state !== 'blank');
      const { accepted, conflicts, doubtful, unmatched } = collect(tables, sheets);
      const found = [
        ...[...accepted, ...conflicts].flatMap(({ claims }) => claims),
        ...[...doubtful, ...unmatched].map(({ claim }) => claim),
      ].map(({ agency, row }) => `${agency} ${row}`);
      const formulas = filled.filter(
        ({ score, key: of }) => score.stored === 'formula' && of === 'par:1',
      );
      expect(found).toHaveLength(filled.length - formulas.length);
      expect(new Set(found).size).toBe(found.length);
    }),
    runs(100),
  );
});
