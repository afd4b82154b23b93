import type { CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { leaderReport } from '../../../src/core/report/leaderReport';
import { DEADLINE, TARGET } from '../../../src/core/report/reportColumns';
import { reportPlan } from '../../../src/core/report/reportPlan';
import { reportText } from '../../../src/core/report/reportWords';
import { parSheet, read, workbook } from '../assign/tables';
import { sources } from './reportSources';

const sourcesOf = (rows: CellValue[][]) => {
  const its = read(workbook(parSheet('S', rows)));
  return { its, known: sources({ tables: its.tables, findings: its.findings }) };
};
const textOf = (rows: CellValue[][]) => {
  const report = finish(leaderReport(sourcesOf(rows).known));
  if (!report) throw new Error('no report');
  return reportText(report);
};

/** The total of last year, its target, and the change between them. */
const changeOf = (base: number, target: CellValue, change: CellValue) => {
  const text = textOf([
    ['1', 'Thể chế', 4, base, target, change, 'Sở Nội vụ'],
    ['', 'Tổng cộng', 4, base, target, change, ''],
  ]);
  return /; ((?:tăng|giảm) .+?)\. /.exec(text)?.[1];
};

describe('[B2] a change that is a bound says on which side it lies', () => {
  test.each([
    [3, '>2,50', '>-0,50', 'giảm dưới 0,50 điểm'],
    [3, '≥2,50', '≥-0,50', 'giảm không quá 0,50 điểm'],
    [3, '<2,50', '<-0,50', 'giảm trên 0,50 điểm'],
    [3, '≤2,50', '≤-0,50', 'giảm từ 0,50 điểm trở lên'],
    [3, '>3,50', '>0,50', 'tăng trên 0,50 điểm'],
    [3, '≤3,50', '≤0,50', 'tăng không quá 0,50 điểm'],
    [3, '<3,00', '<0,00', 'giảm trên 0,00 điểm'],
    [3, '>3,00', '>0,00', 'tăng trên 0,00 điểm'],
    [3, 2.5, -0.5, 'giảm 0,5 điểm'],
  ])('from %s to %s', (base, target, change, said) => {
    expect(changeOf(base, target, change)).toBe(said);
  });
});

describe('[B2] what is missing to a target is said as the bound that it is', () => {
  const missingOf = (base: CellValue, target: CellValue) =>
    /tiêu chí 1\.1( \(.+?\))?\./.exec(
      textOf([
        ['1', 'Thể chế', 5, '', '', '', ''],
        ['1.1', 'Văn bản', 5, base, target, '', 'Sở Nội vụ'],
      ]),
    )?.[1];
  test.each([
    [3.123, '>3,5', ' (trên 0,377 điểm)'],
    [3, '≥3,5', ' (từ 0,5 điểm trở lên)'],
    // Last year's was less than that: more is missing.
    ['<3', 3.5, ' (trên 0,5 điểm)'],
    ['≤3', '>3,5', ' (trên 0,5 điểm)'],
    ['≤3', '≥3,5', ' (từ 0,5 điểm trở lên)'],
    ['>3', 3.5, ' (dưới 0,5 điểm)'],
    ['≥3', 3.5, ' (không quá 0,5 điểm)'],
    [3, 3.5, ' (0,5 điểm)'],
    // More than what is open on the same side: it may be anything.
    ['>3', '>3,5', undefined],
  ])('from %s to %s', (base, target, said) => {
    expect(missingOf(base, target)).toBe(said);
  });
});

test('[B1] of a bound below nought the minus stands behind its sign, as on forms', () => {
  const rows: CellValue[][] = [
    ['1', 'Thể chế', 4, 2, 3, '', 'Sở Nội vụ'],
    ['2', 'Điểm trừ', 0, -2, '>-1,50', '>0,50', 'Sở Nội vụ'],
  ];
  const { its, known } = sourcesOf(rows);
  const [write] = finish(reportPlan(its.snapshot, known)).sheets;
  const { values = [], styles = [] } = write?.model ?? {};
  const formatAt = (key: string, column: number) => {
    const row = values.findIndex(([one]) => one === key);
    const found = styles.filter(
      ({ area, style }) =>
        area.row === row && area.column === column && style.numberFormat !== undefined,
    );
    return [values[row]?.[column], found.at(-1)?.style.numberFormat];
  };
  expect(formatAt('entry:field 2', TARGET)).toEqual([-1.5, '">"0.00;">"-0.00']);
  expect(formatAt('entry:field 2', DEADLINE)).toEqual([0.5, '">"+0.00;">"-0.00;">"0.00']);
});
