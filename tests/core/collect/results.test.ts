import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import {
  keptReports as keptInSteps,
  withKept as withKeptInSteps,
} from '../../../src/core/collect/keptReports';
import { reportsOf } from '../../../src/core/collect/reports';
import { resultsSheet } from '../../../src/core/collect/resultsSheet';
import { AGENCY, REMARK, SCORE } from '../../../src/core/collect/resultsColumns';
import { readReturned } from '../../../src/core/collect/returned';
import type { SheetModel } from '../../../src/core/plan/sheetModel';
import { finish } from '../../../src/core/steps';
import { sheetOf } from '../../snapshot';
import { computeAll, table } from '../targets/tables';
import { type Filled, agencySheet, workbook } from './agencySheets';

const keptReports = (...given: Parameters<typeof keptInSteps>) => finish(keptInSteps(...given));
const withKept = (...given: Parameters<typeof withKeptInSteps>) =>
  finish(withKeptInSteps(...given));

const A = 'Sở Nội vụ';
const B = 'Sở Tài chính';
const appendix = table('par', [
  ['1', 2, 1, 2],
  ['1.1', 1, 0.5, 1, [A]],
  ['1.2', 1, 0.5, 1, [B]],
]);
const tables = [{ appendix, computed: computeAll(appendix), nth: 1 }];
const criteria = finish(criteriaByRef(tables));
const facts = {
  ...{ issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH X'] as const, place: 'X', reference: '' },
  ...{ baseYear: 2021, targetYear: 2022 },
};

const reports = (...files: [file: string | null, agency: string, rows: Filled[]][]) =>
  finish(
    reportsOf(
      finish(
        readReturned(
          files.map(([file, agency, rows]) => ({
            file,
            snapshot: workbook(agencySheet(agency, rows)),
          })),
        ),
      ).sheets,
      criteria,
    ),
  );
const sheet = (...given: Parameters<typeof withKept>): SheetModel =>
  finish(resultsSheet('Tổng hợp kết quả', withKept(...given), { tables, criteria, facts }));
const gridOf = ({ name, values }: SheetModel) => sheetOf(name, values);
/** The rows below the headings, without the heading's and the sections' own. */
const body = ({ values }: SheetModel) =>
  values
    .slice(values.findIndex(([key]) => key === 'columns:results') + 1)
    .filter(([key]) => !String(key).startsWith('section:'));

const FIRST: Filled[] = [
  ['par:1.2', '0,75', 'QĐ 12', 'Đôn đốc', '15/12', 'còn chờ'],
  ['support:par:1.1', '', 'CV 3'],
  ['task:1', '', '', 'Tập huấn'],
  ['', '', '', '', '', 'việc thêm'],
  ['sign:1', '', 'TM. ỦY BAN NHÂN DÂN'],
  ['total:lead', '0,75'],
];

test('all that agencies typed stands there, by criterion, then by task, then what they added (T3)', () => {
  const model = sheet(reports(['a.xlsx', A, [['par:1.1', 1]]], [null, B, FIRST]), []);
  expect(body(model)).toEqual([
    [`par:1.1|${A}`, '1.1', 'Tiêu chí 1.1', 1, 1, 1, A, '', '', '', '', 'a.xlsx', ''],
    [`par:1.1|${B}`, '1.1', 'Tiêu chí 1.1', 1, 1, '', B, 'CV 3', '', '', '', B, ''],
    [
      ...[`par:1.2|${B}`, '1.2', 'Tiêu chí 1.2', 1, 1, 0.75, B],
      ...['QĐ 12', 'Đôn đốc', '15/12', 'còn chờ', B, ''],
    ],
    [`task:1|${B}`, '', 'mã tên', '', '', '', B, '', 'Tập huấn', '', '', B, ''],
    [`added:mã tên|${B}`, '', 'mã tên', '', '', '', B, '', '', '', 'việc thêm', B, ''],
  ]);
  const sections = model.values.filter(([key]) => String(key).startsWith('section:'));
  expect(sections.map(([, title]) => String(title).split('.')[0])).toEqual(['I', 'II', 'III']);
});

test('words that are no score, and bounds, stay words; a parent’s own formula is nobody’s report', () => {
  const typed = reports([
    null,
    A,
    [
      ['par:1.1', '>0,5'],
      ['par:1.2', 'chưa chấm'],
      ['par:1', '=IF(COUNT(D3:D4)=0,"",SUM(D3:D4))'],
    ],
  ]);
  expect(typed.map(({ score }) => score)).toEqual(['>0,5', 'chưa chấm']);
});

test('one agency’s words from two places are all kept, and equal ones once (T3)', () => {
  const twice = reports(
    [null, A, [['par:1.1', '0,5', 'QĐ 12']]],
    ['a.xlsx', A, [['par:1.1', 0.75, 'QĐ 12', 'Đôn đốc']]],
  );
  expect(twice).toMatchObject([
    { score: '0,5; 0,75', texts: { evidence: 'QĐ 12', measures: 'Đôn đốc' }, from: `${A}\na.xlsx` },
  ]);
});

test('made again, it keeps remarks, earlier reports, and rows that somebody put in (T4)', () => {
  const first = gridOf(sheet(reports([null, A, [['par:1.1', 1, 'QĐ 1']]], [null, B, FIRST]), []));
  const row = first.values.findIndex(([key]) => key === `par:1.1|${A}`);
  const line = first.values[row] ?? [];
  line[REMARK] = 'đã kiểm tra';
  const own = line.map((_, column) => (column === 2 ? 'Ghi tay' : column === AGENCY ? 'UBND' : ''));
  first.values.splice(row + 1, 0, own);

  const again = body(sheet(reports([null, A, [['par:1.1', '0,9']]]), keptReports(first)));
  const of = (id: string) => again.find(([key]) => key === id);
  expect(of(`par:1.1|${A}`)?.slice(SCORE)).toEqual([0.9, A, '', '', '', '', A, 'đã kiểm tra']);
  expect(of(`par:1.2|${B}`)?.[SCORE]).toBe(0.75);
  expect(of('added:Ghi tay|UBND')?.[2]).toBe('Ghi tay');
  expect(again).toHaveLength(6);
});

test('made again from the same it is the same', () => {
  const typed = reports([null, A, [['par:1.1', 1, '=1+1', "'x", '1/2']]], [null, B, FIRST]);
  const once = sheet(typed, []);
  expect(sheet(typed, keptReports(gridOf(once)))).toEqual(once);
});

test('columns that somebody moved are found by their headings', () => {
  const grid = gridOf(sheet(reports([null, B, FIRST]), []));
  const moved = { ...grid, values: grid.values.map(([key = '', ...cells]) => [key, '', ...cells]) };
  expect(keptReports(moved)).toEqual(keptReports(grid));
});
