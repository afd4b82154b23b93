import { readingOf } from '../../src/app/check';
import { finish } from '../../src/core/base/task';
import { agencyStakes } from '../../src/core/overview/agencyStakes';
import { summaryOf } from '../../src/core/overview/tableSummary';
import { dueDay } from '../../src/core/periods/dueDay';
import { leaderReport } from '../../src/core/report/leaderReport';
import { reportText } from '../../src/core/report/reportWords';
import { en } from '../../src/strings/en';
import { guideIn } from '../../src/strings/guide';
import { summaryEn } from '../../src/strings/summary.en';
import { summaryText } from '../../src/strings/summaryText';
import { summaryVi } from '../../src/strings/summary.vi';
import { vi } from '../../src/strings/vi';
import { sheetOf, workbookOf } from '../snapshot';
import { seedPlan } from '../seedPlan';

const VI = { overview: vi.overview, summary: summaryVi };
const EN = { overview: en.overview, summary: summaryEn };

const plan = () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const { tables, assignments } = reading.value;
  const [first] = finish(agencyStakes(tables, assignments));
  return { summaries: tables.map(summaryOf), agencies: first ? [first] : [] };
};

test('the plan as published, in a message that can be sent on', () => {
  const { summaries, agencies } = plan();
  const [par, sipas, named] = summaryText(summaries, agencies, VI, ',').split('\n\n');
  expect(par).toContain(
    'PAR INDEX: năm 2021 đạt 91,14 điểm; mục tiêu năm 2022 là 93,157 điểm (+2,017).',
  );
  expect(par).toContain('Điểm năm 2021 thấp hơn mục tiêu: 32/110 tiêu chí thành phần.');
  expect(par).toContain('Tăng nhiều nhất: HIỆN ĐẠI HÓA HÀNH CHÍNH +1,253; ');
  expect(par).toMatch(/Còn nhiều dư địa nhất: 8\.3\.1 .+ \(0,8\); 8\.1 /);
  // A bound stays the bound that the document commits to.
  expect(sipas).toContain('SIPAS: năm 2021 đạt 94,07%; mục tiêu năm 2022 là >94,50% (>+0,43).');
  expect(named).toMatch(/^Cơ quan cần tăng nhiều điểm nhất: .+ \d+(?:,\d+)?\.$/);
});

test('while nobody says whose score is last year’s, nothing is said to miss its target', () => {
  const reading = readingOf(
    workbookOf(
      sheetOf('Phụ lục', [
        [
          ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024 tỉnh Hải Dương'],
          ...['Điểm năm 2024 thành phố Hải Phòng', 'Mục tiêu năm 2025'],
        ],
        ['1', 'Lĩnh vực', 4, 2, 3, 3.5],
        ['1.1', 'Ban hành kế hoạch', 2, 1, 1.25, 1.5],
        ['1.2', 'Thực hiện kế hoạch', 2, 1, 1.75, 2],
      ]),
    ),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  const said = summaryText(reading.value.tables.map(summaryOf), [], VI, ',');
  expect(said).toContain('mục tiêu năm 2025 là 3,5 điểm');
  expect(said).not.toContain('thấp hơn mục tiêu');
});

test('of a table without figures nothing is said to miss its target, nor to reach it, neither to a colleague nor to the leader', () => {
  const reading = readingOf(
    workbookOf(
      sheetOf('Phụ lục', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025'],
        ['1', 'Lĩnh vực', 4, '', ''],
        ['1.1', 'Ban hành kế hoạch', 2, '', ''],
        ['1.2', 'Thực hiện kế hoạch', 2, '', ''],
      ]),
    ),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  const { tables, findings, assignments } = reading.value;
  expect(tables).toHaveLength(1);
  expect(summaryText(tables.map(summaryOf), [], VI, ',')).toBe(
    'PAR INDEX: bảng chưa có điểm và mục tiêu.',
  );
  const report = finish(
    leaderReport({
      ...{ tables, year: 2025, findings, assignments, groups: [], progress: [] },
      ...{ period: { name: '', due: dueDay('') }, deadlines: new Map(), today: '2025-10-01' },
    }),
  );
  if (!report) throw new Error('no report');
  expect(reportText(report)).not.toContain('thấp hơn mục tiêu');
});

test('results that miss their targets are so many of the results, as the pane says it', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Kết quả năm 2022'],
    ['1', 'Lĩnh vực', 3, 2, 2.7, ''],
    ['1.1', 'a', 1, 0.5, 0.9, 0.95],
    ['1.2', 'b', 1, 0.5, 0.8, 0.75],
    ['1.3', 'c', 1, 1, 1, ''],
  ];
  const reading = readingOf(workbookOf(sheetOf('PAR', rows)));
  if (!reading.ok) throw new Error(reading.problem.code);
  const summaries = reading.value.tables.map(summaryOf);
  expect(summaryText(summaries, [], VI, ',')).toContain('\n1/2 kết quả chưa đạt mục tiêu.');
  expect(vi.overview.belowByResult(1, 2)).toBe('1/2 kết quả chưa đạt mục tiêu');
  expect(summaryText(summaries, [], EN, '.')).toContain('Results below target: 1 of 2 results.');
});

test('in English figures have points', () => {
  const { summaries } = plan();
  expect(summaryText(summaries, [], EN, '.')).toContain(
    'PAR INDEX: 91.14 points in 2021; target of 2022 93.157 points (+2.017).',
  );
});

test('help has three steps for every tab, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const { tabs } = guideIn(language);
    expect(Object.keys(tabs)).toEqual(Object.keys(vi.app.tabs));
    const steps = Object.values(tabs).flat();
    expect(new Set(steps).size).toBe(15);
    expect(steps.filter((step) => /(?:^|\s)bạn(?:\s|$)/i.test(step))).toEqual([]);
  }
});

test('a table that names no years leaves no hole in what is said of them', () => {
  const reading = readingOf(
    workbookOf(
      sheetOf('Bảng', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm trước', 'Mục tiêu', 'Cơ quan chủ trì'],
        ['1', 'Lĩnh vực', 4, 2, 3.5, ''],
        ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, 'Sở Nội vụ'],
        ['1.2', 'Thực hiện kế hoạch', 2, 1, 2, 'Sở Nội vụ'],
      ]),
    ),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  const { tables } = reading.value;
  expect(tables[0]?.appendix).toMatchObject({ baseYear: null, targetYear: null });
  const said = (words: typeof VI | typeof EN) =>
    summaryText(tables.map(summaryOf), [], words, ',').split('\n').slice(0, 2);
  expect(said(VI)).toEqual([
    'PAR INDEX: năm trước đạt 2 điểm; mục tiêu là 3,5 điểm (+1,5).',
    'Điểm năm trước thấp hơn mục tiêu: 2/2 tiêu chí thành phần.',
  ]);
  expect(said(EN)).toEqual([
    'PAR INDEX: 2 points last year; target 3,5 points (+1,5).',
    'Below target last year: 2 of 2 criteria.',
  ]);
  expect([summaryVi.text.results('', '3 điểm'), summaryEn.text.results('', '3 points')]).toEqual([
    'kết quả đạt 3 điểm',
    'result 3 points',
  ]);
  expect([vi.overview.waiting(2, ''), en.overview.waiting(2, '')]).toEqual([
    '2 tiêu chí thành phần chưa có kết quả, điểm năm trước thấp hơn mục tiêu',
    '2 without a result, below target last year',
  ]);
});
