import { criterionRef } from '../../../src/core/assign/assignment';
import { decimalFromNumber, ZERO } from '../../../src/core/base/decimal';
import { finish } from '../../../src/core/base/task';
import { criterionAt } from '../../../src/core/overview/criterionAt';
import type { AgencyProgress } from '../../../src/core/periods/agencyProgress';
import { reportPlan } from '../../../src/core/report/reportPlan';
import { formsWords, reportText } from '../../../src/core/report/reportWords';
import type { CellValue } from '../../../src/core/base/grid';
import { DEADLINE, FINDINGS, FORM, TARGET } from '../../../src/core/report/reportColumns';
import { EXACT } from '../../../src/core/table/open';
import { gridOf } from '../agencies/modelGrid';
import { HEADER, parSheet, read, sheet, workbook } from '../assign/tables';
import { reading, reportOf, sources } from './reportSources';

const { tables } = reading;
const progressOf = (agency: string, more: Partial<AgencyProgress> = {}): AgencyProgress => ({
  ...{ agency, state: 'not-sent', isLate: true, owed: 3, missing: [] },
  ...{ asked: 0, isUnreadable: false },
  ...more,
});
const points = (value: number) => decimalFromNumber(value);

test('[B1] the ten criteria that miss their targets most stand first, with who leads them', () => {
  const { items, below } = reportOf();
  expect(below).toBe(32);
  expect(items).toHaveLength(10);
  // Of the published appendix: 0,00 → 0,50; 0,25 → 0,50; 0,00 → 0,25; 0,20 → 0,40; 0,8446 → 1,00.
  expect(
    items
      .slice(0, 5)
      .map(({ criterion, missing, agencies }) => [criterion.id, missing.value, agencies]),
  ).toEqual([
    ['7.3.2', points(0.5), ['Sở Thông tin và Truyền thông']],
    ['7.1.2', points(0.25), ['Sở Thông tin và Truyền thông']],
    ['7.3.1', points(0.25), ['Sở Thông tin và Truyền thông']],
    ['8.3.1', points(0.2), ['Sở Kế hoạch và Đầu tư']],
    ['7.1.9', points(0.1554), ['Sở Thông tin và Truyền thông']],
  ]);
});

test('[B1] late is what its agency said would be done by a day that is over, else whose form is late', () => {
  const ict = 'Sở Thông tin và Truyền thông';
  const deadlines = new Map([
    [criterionRef('par', '7.3.2'), '30/9/2022'],
    [criterionRef('par', '7.1.2'), '01/10/2022'],
    [criterionRef('par', '7.3.1'), 'Quý IV'],
  ]);
  const progress = [progressOf(ict), progressOf('Sở Kế hoạch và Đầu tư', { isLate: false })];
  const { items, late } = reportOf({ deadlines, progress });
  expect(items.slice(0, 5).map(({ deadline }) => deadline)).toEqual([
    { text: '30/9/2022', state: 'late' },
    { text: '01/10/2022', state: 'in-time' },
    { text: 'Quý IV', state: 'unknown' },
    { text: 'trước ngày 16/9/2022', state: 'in-time' },
    { text: 'trước ngày 16/9/2022', state: 'late' },
  ]);
  expect(late).toBeGreaterThanOrEqual(2);
  // Nobody has to report: no day of a round is theirs.
  expect(reportOf().items[0]?.deadline).toEqual({
    text: 'trước ngày 16/9/2022',
    state: 'unknown',
  });
});

test('[B2] the text says what the figures say, with what is in doubt and left to be put right', () => {
  const progress = [
    progressOf('Sở Nội vụ', { state: 'received' }),
    progressOf('Sở Tư pháp', { state: 'lacking' }),
  ];
  const { appendix, belowTarget } = reportOf().table;
  const missed = appendix.criteria.filter(({ id }) => belowTarget.has(id));
  const ofJustice = missed.filter(({ leads }) => leads.includes('Sở Tư pháp')).length;
  expect(ofJustice).toBeGreaterThan(0);
  expect(reportText(reportOf({ progress }))).toBe(
    'PAR INDEX năm 2021 đạt 91,14 điểm; mục tiêu năm 2022 là 93,157 điểm; tăng 2,017 điểm. ' +
      'SIPAS năm 2021 đạt 94,07%; mục tiêu năm 2022 là trên 94,50%; tăng trên 0,43 điểm phần trăm. ' +
      'Có 32/110 tiêu chí thành phần của PAR INDEX thấp hơn mục tiêu; thấp hơn nhiều nhất: tiêu chí 7.3.2 (0,5 điểm); tiêu chí 7.1.2 (0,25 điểm); tiêu chí 7.3.1 (0,25 điểm). ' +
      // What came late has come.
      `${ofJustice} tiêu chí trong số đó đã quá thời hạn. ` +
      'Đã nhận đủ phiếu báo cáo kỳ “Năm 2022” của 1/2 cơ quan, đơn vị phải báo cáo. ' +
      'Kết quả kiểm tra bảng chấm điểm: còn 3 lỗi chưa được sửa; 2 nội dung chưa rõ, cần xác nhận.',
  );
});

test('[B2] results that came in are counted, where there are any', () => {
  const report = reportOf();
  const withResults = (given: number, below: number, compared = given) => {
    const open = { points: EXACT, targets: EXACT };
    const counts = {
      ...{ leaves: 110, given, compared, below, waiting: 0 },
      ...{ points: ZERO, targets: ZERO, open },
    };
    const summaries = report.summaries.slice(0, 1).map((one) => ({ ...one, results: counts }));
    return reportText({ ...report, summaries });
  };
  expect(withResults(70, 9)).toContain(
    'Đã có kết quả của 70/110 tiêu chí thành phần PAR INDEX, trong đó 9 tiêu chí chưa đạt mục tiêu.',
  );
  expect(withResults(70, 0)).toContain(
    'Đã có kết quả của 70/110 tiêu chí thành phần PAR INDEX, đều đạt',
  );
  expect(withResults(0, 0)).not.toContain('kết quả');
  // Where there is no target, none is reached.
  expect(withResults(70, 0, 60)).toContain(
    'Đã có kết quả của 70/110 tiêu chí thành phần PAR INDEX, trong đó 60 tiêu chí có mục tiêu và đã đạt mục tiêu.',
  );
  expect(withResults(70, 0, 0)).toContain(
    'Đã có kết quả của 70/110 tiêu chí thành phần PAR INDEX.',
  );
});

test('[B1] [B2] a result without a target reaches none', () => {
  const heading = [...HEADER.slice(0, 5), 'Kết quả năm 2022', 'Cơ quan chủ trì'];
  const grid = sheet('S', [
    ['PHỤ LỤC I (PAR INDEX)'],
    heading,
    ['1', 'Thể chế', 3, 2, '', '', ''],
    ['1.1', 'Văn bản', 1, 0.5, 0.8, 0.9, 'Sở Nội vụ'],
    ['1.2', 'Kiểm tra', 2, 1.5, '', 1.5, 'Sở Nội vụ'],
    ['2', 'Tổ chức', 2, 1, '', '', ''],
    ['2.1', 'Bộ máy', 2, 1, '', 1.5, 'Sở Nội vụ'],
  ]);
  const its = read(workbook(grid));
  const known = sources({ tables: its.tables, findings: its.findings });
  const [write] = finish(reportPlan(its.snapshot, known)).sheets;
  const reached = (key: string) => {
    const row = write?.model.values.find(([one]) => one === key);
    return [row?.[FORM], row?.[FINDINGS]];
  };
  expect(reached('entry:field 1')).toEqual([1, 0]);
  expect(reached('entry:field 2')).toEqual(['', '']);
  expect(reportText(reportOf(known))).toContain(
    'Đã có kết quả của 3/3 tiêu chí thành phần PAR INDEX, trong đó 1 tiêu chí có mục tiêu và đã đạt mục tiêu.',
  );
});

test('forms of several agencies are counted', () => {
  expect(formsWords([])).toBe('');
  expect(formsWords(['lacking'])).toBe('Còn thiếu');
  expect(formsWords(['received', 'sent', 'received'])).toBe('2/3 đã nhận');
});

test('[B1] two pages, each an area of its own; a row of the list leads to its criterion', () => {
  const [write] = finish(reportPlan(reading.snapshot, sources())).sheets;
  if (!write) throw new Error('no sheet');
  const { pageSetup, values } = write.model;
  expect(pageSetup).toMatchObject({ orientation: 'portrait', titleRows: null });
  const [first, second] = pageSetup?.pages?.areas ?? [];
  expect((first?.row ?? 0) + (first?.rows ?? 0)).toBe(second?.row);
  expect(String(values[second?.row ?? 0]?.[1])).toBe('II. SỐ LIỆU');
  const grid = gridOf(write.model);
  const snapshot = { ...reading.snapshot, sheets: [...reading.snapshot.sheets, grid] };
  const row = values.findIndex(([key]) => key === 'par:7.3.2');
  expect(criterionAt(tables, snapshot, grid.sheet, row)?.criterion.id).toBe('7.3.2');
});

test('[B1] a table has one number of decimals, with which its figures add up', () => {
  const [write] = finish(reportPlan(reading.snapshot, sources())).sheets;
  if (!write) throw new Error('no sheet');
  const { values, styles } = write.model;
  const formats = (key: string, first: number, columns: number) => {
    const row = values.findIndex(([its]) => its === key);
    return Array.from({ length: columns }, (_, at) =>
      styles
        .filter(
          ({ area, style }) => area.row === row && area.column === first + at && style.numberFormat,
        )
        .map(({ style }) => style.numberFormat)
        .at(-1),
    );
  };
  const change = '+0.0000;-0.0000;0.0000';
  for (const key of ['entry:field 2', 'entry:field 3', 'entry:total']) {
    // 13,4702 and 10,7747 are printed; of maxima 8,5.
    expect(formats(key, 4, 4)).toEqual(['0.0000', '0.0000', '0.0', change]);
  }
  // 0,8446 of 7.1.9 is printed.
  for (const key of ['par:7.3.2', 'par:7.1.9']) {
    expect(formats(key, 4, 2)).toEqual(['0.0000', '0.0000']);
  }
  const figures = (key: string) =>
    values
      .find(([its]) => its === key)
      ?.flatMap((value) => (typeof value === 'number' ? [value] : []));
  // 13,47 is printed where its parts come to 13,4687, and 13,06 where they come to 13,0566.
  expect(figures('entry:field 3')).toEqual([13.4687, 13.4702, 13.5, 0.0015, 19, 2]);
  expect(figures('entry:field 7')).toEqual([13.0566, 14.31, 15, 1.2534, 22, 9]);
  // 0 + 0,1 + 0,0015 + 0,037 + 0,22 + 0,1653 + 1,2534 + 0,24; leaves and those below target of all fields.
  expect(figures('entry:total')).toEqual([91.14, 93.1572, 100, 2.0172, 110, 32]);
  expect(values.flat().filter((value) => /làm tròn/.test(String(value)))).toEqual([]);
});

test('[B1] the report is dated in the year in which it is made, and not in the plan’s', () => {
  const [write] = finish(reportPlan(reading.snapshot, sources({ today: '2023-01-12' }))).sheets;
  const texts = write?.model.values.flat().map(String) ?? [];
  const [dated, ...others] = texts.filter((text) => /ngày …+ tháng/.test(text));
  expect(dated).toMatch(/ năm 2023$/);
  expect(others).toEqual([]);
});

describe('[B1] [K2] what parts come to at least or at most stands in the report as such', () => {
  const rowOf = (bounds: [CellValue, CellValue], target: CellValue, change: CellValue = -0.2) => {
    const its = read(
      workbook(
        parSheet('S', [
          ['1', 'Thể chế', 4, 2.2, target, change, ''],
          ['1.1', 'Văn bản', 2, 1, bounds[0], '', 'Sở Nội vụ'],
          ['1.2', 'Kiểm tra', 2, 1.2, bounds[1], '', 'Sở Nội vụ'],
        ]),
      ),
    );
    const plan = reportPlan(its.snapshot, sources({ tables: its.tables, findings: its.findings }));
    const [write] = finish(plan).sheets;
    if (!write) throw new Error('no sheet');
    const { values, styles } = write.model;
    const row = values.findIndex(([key]) => key === 'entry:field 1');
    return [TARGET, DEADLINE].map((column) => [
      values[row]?.[column],
      styles
        .filter(({ area, style }) => {
          const isThere = area.row === row && area.column === column && area.rows === 1;
          return isThere && style.numberFormat !== undefined;
        })
        .map(({ style }) => style.numberFormat)
        .at(-1),
    ]);
  };
  test('a field that prints 2 over ">1" and 1.5', () => {
    const [target, change] = rowOf(['>1', 1.5], 2);
    expect(target).toEqual([2.5, '"≥"0.0']);
    expect(change?.[0]).toBe('');
  });
  test('"<1" the other way round', () => {
    const [target, change] = rowOf(['<1', 1.5], 3);
    expect(target).toEqual([2.5, '"≤"0.0']);
    expect(change?.[0]).toBe('');
  });
  test('a bound that the field says itself is shown, and no other figure', () => {
    expect(rowOf([1, 1.5], '>2,25', '>0,05')).toEqual([
      [2.25, '">"0.00'],
      [0.05, '">"+0.00;">"-0.00;">"0.00'],
    ]);
  });
  test('one that prints what its parts allow is what it prints', () => {
    expect(rowOf(['>1', 1.5], 3, 0.8)).toEqual([
      [3, '0.0'],
      [0.8, '+0.0;-0.0;0.0'],
    ]);
  });
});
