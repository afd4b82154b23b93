import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { periodWrite, readKeptPeriods } from '../../../src/core/periods/periodSheet';
import { decimal } from '../targets/tables';
import { gridOf } from '../agencies/modelGrid';
import { type Filled, workbook } from '../collect/agencySheets';
import { A, B, criteria, reports } from '../collect/resultsOf';

const write = (
  period: string,
  today: string,
  given: [string, Filled[]][],
  sheets: SheetGrid[] = [],
  recorded: Record<string, number> = {},
  of = criteria,
) => {
  const all = given.map(([agency, rows]): [string, string, Filled[]] => ['a.xlsx', agency, rows]);
  const taken = new Map(Object.entries(recorded).map(([ref, value]) => [ref, decimal(value)]));
  const setting = { period, criteria: of, recorded: taken, today };
  return finish(periodWrite(workbook(...sheets), reports(...all), setting));
};

/** The rows of reports without their keys, as far as the day on which each came. */
const rowsOf = (grid: { values: CellValue[][] }) =>
  grid.values
    .slice(4)
    .flatMap(([key, ...cells]) => (String(key).startsWith('entry:') ? [cells.slice(0, 13)] : []));

const NINE = '09 tháng năm 2022';
const first = () =>
  gridOf(
    write(
      NINE,
      '2022-09-20',
      [
        [B, [['par:1.2', 0.5]]],
        [A, [['par:1.1', 0.25, 'BC 1/BC-SNV']]],
      ],
      [],
      {
        'par:1.1': 0.25,
      },
    ).model,
  );
const ROW_A = [
  '1.1',
  'Tiêu chí 1.1',
  A,
  1,
  0.25,
  0.25,
  '',
  'BC 1/BC-SNV',
  '',
  '',
  '',
  'a.xlsx',
  '20/09/2022',
];
const ROW_B = ['1.2', 'Tiêu chí 1.2', B, 1, 0.5, '', '', '', '', '', '', 'a.xlsx', '20/09/2022'];

test('[T8] a round keeps what was reported, when, and what was taken of it, on a sheet that can be read', () => {
  const grid = first();
  expect(grid.sheet).toBe('Kỳ 09 tháng năm 2022');
  expect(rowsOf(grid)).toEqual([ROW_A, ROW_B]);
  expect(finish(readKeptPeriods(workbook(grid)))).toMatchObject([
    {
      period: NINE,
      reports: [
        {
          key: 'par:1.1',
          agency: A,
          score: 0.25,
          recorded: 0.25,
          target: 1,
          texts: { evidence: 'BC 1/BC-SNV' },
        },
        { key: 'par:1.2', agency: B, score: 0.5, recorded: null, target: 1 },
      ],
    },
  ]);
});

test('[T8] a later report of the same round takes its row alone, and says what gives way', () => {
  const again = write(NINE, '2022-10-02', [[A, [['par:1.1', 0.75]]]], [first()]);
  const [now, other] = rowsOf(again.model);
  expect(other).toEqual(ROW_B);
  // Evidence that is not given anew stays.
  expect(now).toEqual([
    ...ROW_A.slice(0, 4),
    0.75,
    0.25,
    '',
    'BC 1/BC-SNV',
    '',
    '',
    '',
    'a.xlsx',
    '02/10/2022',
  ]);
  expect(again.replaced).toEqual([
    { about: 'Tiêu chí 1.1 · Tự đánh giá', before: '0.25', after: '0.75' },
    { about: 'Tiêu chí 1.1 · Ngày nhận', before: '20/09/2022', after: '02/10/2022' },
  ]);
});

test('[T8] a report that says the same again came when it first did', () => {
  const again = write(NINE, '2022-10-02', [[A, [['par:1.1', 0.25, 'BC 1/BC-SNV']]]], [first()]);
  expect(rowsOf(again.model)).toEqual([ROW_A, ROW_B]);
  expect([again.replaced, again.moved]).toEqual([[], []]);
});

test('[T8] a later round is a sheet of its own, and takes nothing from an earlier one', () => {
  const before = first();
  const year = write('Năm 2022', '2022-12-15', [[A, [['par:1.1', 1]]]], [before]);
  expect([year.model.name, year.replaces]).toEqual(['Kỳ Năm 2022', undefined]);
  const kept = finish(readKeptPeriods(workbook(before, gridOf(year.model))));
  expect(kept.map(({ period, reports: all }) => [period, all.map(({ score }) => score)])).toEqual([
    [NINE, [0.25, 0.5]],
    ['Năm 2022', [1]],
  ]);
});

test('[T8] what was reported of a criterion stays with its words where another one has its code now', () => {
  const of = new Map(
    [...criteria].map(([ref, placed]) => [
      ref,
      ref === 'par:1.2'
        ? { ...placed, criterion: { ...placed.criterion, name: 'Kiểm tra công vụ' } }
        : placed,
    ]),
  );
  const before = first();
  // Somebody wrote a remark beside it.
  const nth = before.values.findIndex((row) => row[1] === '1.2');
  for (const cells of [before.values[nth], before.formulas[nth]]) if (cells) cells[14] = 'đã họp';
  const { model, replaced } = write(
    NINE,
    '2022-09-25',
    [[B, [['par:1.2', 0.75]]]],
    [before],
    {},
    of,
  );
  expect(rowsOf(model)).toEqual([
    ROW_A,
    ['1.2', 'Kiểm tra công vụ', B, 1, 0.75, ...ROW_B.slice(5, 12), '25/09/2022'],
    ROW_B,
  ]);
  const remarks = model.values.flatMap((row) => (row[14] === 'đã họp' ? [row[2]] : []));
  expect([remarks, replaced]).toEqual([['Tiêu chí 1.2'], []]);
});
