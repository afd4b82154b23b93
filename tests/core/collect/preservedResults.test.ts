import { preservedReports } from '../../../src/core/collect/preservedReports';
import { replacedIn, withPreserved } from '../../../src/core/collect/mergeReports';
import { reportId } from '../../../src/core/collect/report';
import {
  AGENCY,
  RECORDED,
  REMARK,
  SCORE,
  TEXT_COLUMNS,
} from '../../../src/core/collect/resultsColumns';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { A, B, body, criteria, gridOf, keptOn, reports, results } from './resultsOf';

const given = reports(
  [null, A, [['par:1.1', 1, 'QĐ 1', 'Đôn đốc']]],
  ['b.xlsx', B, [['par:1.2', 0.75, '=1+1', "'x", '1/2']]],
);
const rowIn = (grid: SheetGrid, key: string): CellValue[] => {
  const row = grid.values.find(([id]) => String(id).startsWith(key));
  if (!row) throw new Error(`no row ${key}`);
  return row;
};
const of = (rows: CellValue[][], key: string) => rows.find(([id]) => id === key);

test('made again from the same it is the same (T4)', () => {
  const once = results(given);
  expect(body(once)[1]?.slice(TEXT_COLUMNS.evidence, TEXT_COLUMNS.evidence + 3)).toEqual([
    '=1+1',
    "'x",
    '1/2',
  ]);
  expect(results(given, gridOf(once))).toEqual(once);
  expect(results([], gridOf(once))).toEqual(once);
});

test('what is not given anew stays, and so does the remark (T4)', () => {
  const before = gridOf(results(given));
  rowIn(before, 'par:1.1')[REMARK] = 'đã kiểm tra';
  const again = body(results(reports(['c.xlsx', A, [['par:1.1', '', '', '', '', 'ghi']]]), before));
  expect(of(again, 'par:1.1|sở nội vụ')?.slice(SCORE)).toEqual([
    ...[1, '', A, '', 'QĐ 1', 'Đôn đốc', '', 'ghi', `${A}\nc.xlsx`, 'đã kiểm tra'],
  ]);
  expect(of(again, 'par:1.2|sở tài chính')?.[SCORE]).toBe(0.75);
  const anew = reports([null, A, [['par:1.1', 0.9, 'QĐ 2', 'Thêm']]]);
  expect(of(body(results(anew, before)), 'par:1.1|sở nội vụ')?.slice(SCORE)).toEqual([
    ...[0.9, '', A, '', 'QĐ 2', 'Thêm', '', '', A, 'đã kiểm tra'],
  ]);
});

test('rows that somebody put in stay: with words of their own, copied, or with nothing but a remark (T4)', () => {
  const before = gridOf(results(given));
  const line = rowIn(before, 'par:1.1');
  const own = (cells: Record<number, CellValue>) => line.map((_, column) => cells[column] ?? '');
  const copy = line.map((value, column) => (column === TEXT_COLUMNS.evidence ? 'Biên bản' : value));
  const others = copy.map((value, column) => (column === AGENCY ? 'Đoàn kiểm tra' : value));
  before.values.push(
    copy,
    others,
    own({ 2: 'Ghi tay', [AGENCY]: 'UBND' }),
    own({ [REMARK]: 'một' }),
    own({ [REMARK]: 'hai' }),
  );
  const anew = reports([null, A, [['par:1.1', 0.9, 'QĐ 2']]]);
  const once = results(anew, before);
  const rows = body(once);
  expect(of(rows, 'par:1.1|sở nội vụ')?.[TEXT_COLUMNS.evidence]).toBe('QĐ 2');
  expect(of(rows, 'par:1.1|sở nội vụ (2)')?.slice(SCORE, TEXT_COLUMNS.evidence + 1)).toEqual([
    1,
    '',
    A,
    '',
    'Biên bản',
  ]);
  expect(of(rows, reportId('par:1.1', 'Đoàn kiểm tra'))?.[TEXT_COLUMNS.evidence]).toBe('Biên bản');
  expect(of(rows, 'added:ghi tay|ubnd')?.[2]).toBe('Ghi tay');
  expect(rows.map((row) => row[REMARK]).filter((remark) => remark !== '')).toEqual(['một', 'hai']);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  expect(results(anew, gridOf(once))).toEqual(once);
});

test('columns that somebody moved, renamed or added are known again (T4)', () => {
  const before = gridOf(results(given));
  const header = before.values.findIndex(([id]) => String(id).startsWith('columns:'));
  const moved = {
    ...before,
    values: before.values.map(([key = '', ...cells]) => [key, '', ...cells]),
  };
  expect(keptOn(moved).reports).toEqual(keptOn(before).reports);
  expect(results([], moved).values).toEqual(results([], before).values);

  for (const [nth, row] of before.values.entries()) {
    row.push(nth === header ? 'Phòng thẩm định' : nth === header + 2 ? 'P. CCHC' : '');
  }
  const headings = before.values[header];
  if (headings) headings[TEXT_COLUMNS.evidence] = 'Tài liệu chứng minh';
  const again = results([], before);
  expect(again.values.find(([id]) => String(id).startsWith('columns:'))?.at(-1)).toBe(
    'Phòng thẩm định',
  );
  expect(body(again)[0]?.at(-1)).toBe('P. CCHC');
  expect(body(again)[0]?.[TEXT_COLUMNS.evidence]).toBe('QĐ 1');
});

test('days are kept as days', () => {
  const before = gridOf(results(given));
  rowIn(before, 'par:1.1')[REMARK] = 44_910;
  before.numberFormats = before.values.map((row) =>
    row.map((_, column) => (column === REMARK ? 'dd/mm/yyyy' : 'General')),
  );
  expect(body(results([], before))[0]?.[REMARK]).toBe('15/12/2022');
});

test('what was reported of other words by the same code does not move to the new ones (T4)', () => {
  const before = gridOf(results(given));
  rowIn(before, 'par:1.1')[2] = 'Báo cáo';
  const rows = body(results([], before));
  expect(of(rows, 'par:1.1|sở nội vụ')).toBeUndefined();
  expect(of(rows, 'added:1.1 báo cáo|sở nội vụ')?.slice(1, 3)).toEqual(['', '1.1 Báo cáo']);
});

test('a sheet that has lost its headings is not understood', () => {
  const before = gridOf(results(given));
  rowIn(before, 'columns:').fill('');
  expect(finish(preservedReports(before, (name) => name, []))).toBeNull();
});

test('what gives way to what is reported now is said; words that somebody added to stay (T4)', () => {
  const before = gridOf(results(given));
  const line = rowIn(before, 'par:1.1');
  line[SCORE] = 0.8;
  line[RECORDED] = 0.7;
  line[TEXT_COLUMNS.evidence] = 'QĐ 1 (đã gọi điện)';
  const { reports: kept } = keptOn(before);
  const { reports: all } = finish(withPreserved(given, kept, criteria));
  expect(finish(replacedIn(all, () => 0.9))).toEqual([
    { about: `1.1 Tiêu chí 1.1 · ${A}`, before: '0,8', after: '1' },
    { about: `1.1 Tiêu chí 1.1 · ${A}`, before: '0,7', after: '0,9' },
  ]);
  expect(all[0]?.texts.evidence).toBe('QĐ 1 (đã gọi điện)');
});

test.each([
  ['QĐ 1 (đã gọi điện)', 'QĐ 1', 'QĐ 1 (đã gọi điện)'],
  ['QĐ 1; đã gọi điện', 'QĐ 1', 'QĐ 1; đã gọi điện'],
  ['QĐ 1\nđã gọi điện', 'QĐ 1', 'QĐ 1\nđã gọi điện'],
  ['BC 145', 'BC 14', 'BC 14'],
  ['BC 45, 46', 'BC 45', 'BC 45'],
  ['Đã hoàn thành, trừ 2 xã', 'Đã hoàn thành', 'Đã hoàn thành'],
  ['Chưa hoàn thành', 'hoàn thành', 'hoàn thành'],
  ['một\nhai', 'hai', 'một\nhai'],
  ['một', 'một\nhai', 'một\nhai'],
])('%j gives way to %j only where somebody put nothing behind it (T4)', (kept, now, then) => {
  const before = gridOf(results(reports([null, A, [['par:1.1', '', kept]]])));
  const anew = reports([null, A, [['par:1.1', '', now]]]);
  expect(body(results(anew, before))[0]?.[TEXT_COLUMNS.evidence]).toBe(then);
});

test('words above the headings, and beside the title of a section, are kept (T4)', () => {
  const before = gridOf(results(given));
  const header = before.values.findIndex(([id]) => String(id).startsWith('columns:'));
  for (const [nth, row] of before.values.entries()) row.push(nth === header + 1 ? 'bên phải' : '');
  const width = before.values[0]?.length ?? 0;
  before.values.splice(
    header,
    0,
    Array.from({ length: width }, (_, at) => (at === 3 ? 'ghi phía trên' : '')),
  );
  const once = results([], before);
  const said = body(once).map((row) => [row[2], row.at(-1)]);
  expect(said).toEqual(
    expect.arrayContaining([
      ['ghi phía trên', ''],
      [expect.stringMatching(/^I\. /), 'bên phải'],
    ]),
  );
  expect(results([], gridOf(once))).toEqual(once);
});

test('a state that was reported before stands until another is (T4)', () => {
  const before = gridOf(results(given));
  rowIn(before, 'par:1.1')[TEXT_COLUMNS.status] = 'Đang thực hiện';
  const silent = reports([null, A, [['par:1.1', 0.9, 'QĐ 2']]]);
  expect(
    of(body(results(silent, before)), 'par:1.1|sở nội vụ')?.slice(SCORE, TEXT_COLUMNS.evidence + 1),
  ).toEqual([0.9, '', A, 'Đang thực hiện', 'QĐ 2']);
});
