import { appraisedTables } from '../../../src/app/appraisal';
import { offeredColumns } from '../../../src/core/appraisal/appraisedKinds';
import type { CellValue } from '../../../src/core/base/grid';
import { read, sheet, workbook } from '../assign/tables';
import { placed } from '../nextYear/plans';
import {
  appraised,
  COUNCIL_HEADER,
  COUNCIL_ROWS,
  councilSheet,
  planOf,
  planSheet,
  readTable,
} from './tables';

const COUNCIL = 'Kết quả Bộ';
const APPRAISED = 7;
const FINAL = 8;

const council = (...how: Parameters<typeof councilSheet>) =>
  readTable(workbook(councilSheet(...how)), COUNCIL);
const withRow = (code: string, row: CellValue[]) =>
  COUNCIL_ROWS.map((one) => (one[0] === code ? row : one));

/** By row and column from 0: what is written. */
const written = (reading: ReturnType<typeof read>, shown: ReturnType<typeof appraised>) =>
  planOf(reading, shown).cells.map(({ row, column, after }) => [row, column, after]);

const doubts = (shown: ReturnType<typeof appraised>) =>
  shown.flatMap(({ appraisal }) =>
    appraisal.doubtful.map(({ kind, of, why, canBeTaken }) => [kind, of?.id, why, canBeTaken]),
  );

test('[T9] each score goes to the column of whoever gave it, with parents and the total', () => {
  const reading = read(workbook(planSheet()));
  const cells = written(reading, appraised(reading, council()));
  expect(cells.filter(([, column]) => column === APPRAISED)).toEqual([
    [2, APPRAISED, 3.25],
    [3, APPRAISED, 1.75],
    [4, APPRAISED, 1.5],
    [5, APPRAISED, 1],
    [6, APPRAISED, 1],
    [8, APPRAISED, 4.25],
  ]);
  expect(cells.filter(([, column]) => column === FINAL).map(([, , after]) => after)).toEqual([
    3.25, 1.75, 1.5, 2.25, 1, 1.25, 5.5,
  ]);
  expect(cells.filter(([, column]) => column !== APPRAISED && column !== FINAL)).toEqual([]);
});

test('[T9] the preview names each figure by its criterion, with the table and the column', () => {
  const reading = read(workbook(planSheet()));
  const [, cell] = planOf(reading, appraised(reading, council())).cells;
  expect(cell).toMatchObject({
    before: '',
    after: 1.75,
    about: '1.1 Kế hoạch cải cách hành chính',
    why: { is: 'appraised', heading: 'Điểm thẩm định năm 2022', from: COUNCIL },
  });
});

test('[T9] what is written already is not written again', () => {
  const reading = read(
    workbook(planSheet(undefined, { '1.1': ['', 1.75, 1.75], '2.1': ['', 0.5, ''] })),
  );
  const cells = written(reading, appraised(reading, council()));
  expect(cells.filter(([row]) => row === 3)).toEqual([]);
  expect(cells.filter(([row]) => row === 6)).toEqual([
    [6, APPRAISED, 1],
    [6, FINAL, 1],
  ]);
});

test('[T9] a table without a column of its own for them gets none: the scores stand on the sheet alone', () => {
  const reading = read(workbook(planSheet(['Tự đánh giá năm 2022'])));
  const shown = appraised(reading, council());
  expect(shown[0]?.appraisal.choices.columns).toEqual({
    appraised: { from: 4, to: null },
    survey: { from: 5, to: null },
    final: { from: 6, to: null },
  });
  const plan = planOf(reading, shown);
  expect([plan.cells, plan.newColumns]).toEqual([[], []]);
  expect(plan.sheets.map(({ model }) => model.name)).toEqual(['Điểm bị trừ 2022']);
});

test('[T9] last year’s appraised scores are not written over', () => {
  const reading = read(
    workbook(planSheet(['Điểm thẩm định năm 2021', 'Tự đánh giá năm 2022'], { '1.1': [1.5, 2] })),
  );
  const [shown] = appraised(reading, council());
  expect(shown?.appraisal.choices.columns.appraised.to).toBeNull();
});

test('[T9] of another year, or of none, nothing is taken before somebody chooses', () => {
  const reading = read(workbook(planSheet()));
  const from = (title: string) =>
    appraised(reading, council(COUNCIL_ROWS, COUNCIL_HEADER, title))[0]?.appraisal;
  for (const title of ['KẾT QUẢ (PAR INDEX) NĂM 2021', 'KẾT QUẢ (PAR INDEX)']) {
    expect(from(title)?.figures).toEqual([]);
    expect(Object.values(from(title)?.choices.columns ?? {}).map(({ from: own }) => own)).toEqual([
      null,
      null,
      null,
    ]);
  }
});

test('[T9] what is no score within the maximum is not taken', () => {
  const reading = read(workbook(planSheet()));
  const rows = (score: CellValue) =>
    withRow('1.1', ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, score, '', 1.75]);
  const why = (score: CellValue) =>
    doubts(appraised(reading, council(rows(score)))).filter(
      ([kind, id]) => kind === 'appraised' && id === '1.1',
    );
  expect(why('chưa chấm')).toEqual([['appraised', '1.1', 'not-a-score', false]]);
  expect(why('>1')).toEqual([['appraised', '1.1', 'not-a-score', false]]);
  expect(why('87,5%')).toEqual([['appraised', '1.1', 'percent', false]]);
  expect(why(17.5)).toEqual([['appraised', '1.1', 'over-max', false]]);
  expect(why(-1)).toEqual([['appraised', '1.1', 'below-zero', false]]);
  expect(why('-')).toEqual([]);
  const shown = appraised(reading, council(rows(17.5)));
  expect(written(reading, shown).filter(([row]) => row === 3)).toEqual([[3, FINAL, 1.75]]);
});

test('[T9] out of another maximum, and a parent that its parts do not come to, only by a person’s word', () => {
  const reading = read(workbook(planSheet()));
  const from = council([
    ['1', 'Chỉ đạo, điều hành', 4, 4, 3.5, '', 3.25],
    ['1.1', 'Kế hoạch cải cách hành chính', 2.5, 2, 1.75, '', 1.75],
    ['1.2', 'Kiểm tra cải cách hành chính', 1.5, 2, 1.5, '', 1.5],
  ]);
  const before = appraised(reading, from);
  expect(doubts(before)).toEqual([
    ['appraised', '1', 'parts-differ', true],
    ['appraised', '1.1', 'other-max', true],
    ['appraised', '1.2', 'other-max', true],
    ['final', '1.1', 'other-max', true],
    ['final', '1.2', 'other-max', true],
  ]);
  expect(written(reading, before)).toEqual([[2, FINAL, 3.25]]);
  const [first, second] = before[0]?.appraisal.doubtful ?? [];
  const taken = new Set([first?.key ?? '', second?.key ?? '']);
  const after = appraised(reading, from, { taken });
  expect(written(reading, after)).toEqual([
    [2, APPRAISED, 3.5],
    [3, APPRAISED, 1.75],
    [2, FINAL, 3.25],
  ]);
  // The word holds for what was seen: another figure in the place is asked about again.
  const other = council([
    ['1', 'Chỉ đạo, điều hành', 4, 4, 3.75, '', 3.25],
    ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 1.75, '', 1.75],
    ['1.2', 'Kiểm tra cải cách hành chính', 2, 2, 1.5, '', 1.5],
  ]);
  expect(doubts(appraised(reading, other, { taken }))).toEqual([
    ['appraised', '1', 'parts-differ', true],
  ]);
});

test('[T9] criteria with another code and another name are no match before somebody says so', () => {
  const reading = read(workbook(planSheet()));
  const from = council(withRow('1.2', ['1.3', 'Công tác kiểm tra nội bộ', 2, 2, 1.5, '', 1.5]));
  const before = appraised(reading, from);
  expect(written(reading, before).filter(([row]) => row === 4)).toEqual([]);
  expect(before[0]?.appraisal.settled.added.map(({ id }) => id)).toEqual(['1.2']);
  const after = appraised(reading, from, { matches: new Map([['1.2', '1.3']]) });
  expect(written(reading, after).filter(([row]) => row === 4)).toEqual([
    [4, APPRAISED, 1.5],
    [4, FINAL, 1.5],
  ]);
});

test('[T9] formulas and words in a score’s place stay, and are said', () => {
  const typed = planSheet(undefined, { '1.1': ['', 1.5, 'chờ Bộ'] });
  const formulas = typed.formulas.map((row, at) =>
    row.map((cell, column) => (at === 3 && column === APPRAISED ? '=C4-0.5' : cell)),
  );
  const reading = read(workbook({ ...typed, formulas }));
  const shown = appraised(reading, council());
  expect(written(reading, shown).filter(([row]) => row === 3)).toEqual([]);
  expect(
    shown[0]?.cells.formulas.map(({ of, column, value }) => [of.id, column, value / 1e8]),
  ).toEqual([['1.1', APPRAISED, 1.75]]);
  expect(planOf(reading, shown).left).toMatchObject([
    { row: 3, column: FINAL, after: 1.75, because: 'words' },
  ]);
});

test('[T9] a results table without targets is appraised in its own year', () => {
  const own = councilSheet(
    COUNCIL_ROWS.map(([code = '', name = '', max = '', self = '']) => [code, name, max, self, '']),
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định'],
    'TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2022',
  );
  const reading = read(workbook({ ...own, sheet: 'Tự chấm' }));
  const cells = written(reading, appraised(reading, council()));
  expect(cells.map(([, column]) => column)).toEqual([4, 4, 4, 4, 4, 4]);
});

test('[T9] what a doubt of the workbook’s own table is about waits', () => {
  // Two totals that differ, and neither is the sum.
  const own = planSheet();
  const more = sheet('Phụ lục I', [
    ...own.values.slice(0, -1),
    ['', 'Tổng điểm', 7, 4.5, 7, 2.5],
    ['', 'Tổng cộng', 7, 4.75, 7, 2.25],
  ]);
  const reading = read(workbook(more));
  expect(reading.tables[0]?.appendix.doubts.map(({ question }) => question.about)).toEqual([
    'total',
  ]);
  const plan = planOf(reading, appraised(reading, council()));
  const total = reading.tables[0]?.appendix.total?.row;
  expect(plan.cells.filter(({ row }) => row === total)).toEqual([]);
  expect(plan.left?.map(({ row, column, because }) => [row, column, because])).toEqual([
    [total, APPRAISED, 'doubt'],
    [total, FINAL, 'doubt'],
  ]);
});

test('[T9] a score from a column that the table itself leaves in doubt is taken by a person’s word alone', () => {
  const header = [...COUNCIL_HEADER.slice(0, 4), 'Điểm đạt được', 'Điểm đạt được'];
  const rows = COUNCIL_ROWS.map((row) => [...row.slice(0, 4), row[6] ?? '', 0.25]);
  const reading = read(workbook(planSheet()));
  const from = readTable(workbook(councilSheet(rows, header)), 'Kết quả Bộ');
  expect(from.table.appendix.doubts.map(({ question }) => question.about)).toContain('column');
  const columns = {
    ...offeredColumns(from, placed(reading, appraisedTables(reading)[0])),
    final: { from: 4, to: 8 },
  };
  const [shown] = appraised(reading, from, { columns });
  const of = (id: string) => shown?.appraisal.doubtful.find((one) => one.of?.id === id);
  expect(of('1.2')).toMatchObject({ why: 'source-doubt', canBeTaken: true });
  expect(shown?.appraisal.figures).toEqual([]);
  const key = of('1.2')?.key ?? '';
  const [taken] = appraised(reading, from, { columns, taken: new Set([key]) });
  expect(taken?.appraisal.figures.map((one) => one.of?.id)).toEqual(['1.2']);
});
