import { readingTask } from '../../../src/app/check';
import { finish } from '../../../src/core/base/task';
import type { SheetGrid } from '../../../src/core/base/grid';
import { collect } from '../../../src/core/collect/collect';
import { documentFacts } from '../../../src/core/assign/documentFacts';
import { plannedTables } from '../../../src/core/nextYear/nextYearPlan';
import { columnLetters } from '../../../src/core/base/grid';
import { tablesOfYear } from '../../../src/core/years/workedOn';
import { sheetOf, workbookOf } from '../../snapshot';

const plan = (sheet: string, year: number, lead: string): SheetGrid =>
  sheetOf(sheet, [
    [
      ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
      'Cơ quan chủ trì',
    ],
    ['1', 'Lĩnh vực', 2, 1, 1.5, ''],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, lead],
  ]);
const TWO = [plan('PL 2022', 2022, 'Sở Nội vụ'), plan('PL 2023', 2023, 'Sở Tư pháp')];

const SERIES = sheetOf('Nhiều năm', [
  [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2022', 'Điểm năm 2023'],
    ...['Mục tiêu năm 2024', 'Mục tiêu năm 2025', 'Cơ quan chủ trì'],
  ],
  ['1', 'Lĩnh vực', 2, 0.5, 1, 1.5, 2, ''],
  ['1.1', 'Ban hành kế hoạch', 2, 0.5, 1, 1.5, 2, 'Sở Nội vụ'],
]);

function read(sheets: readonly SheetGrid[], year: number | null = null) {
  const reading = finish(readingTask(workbookOf(...sheets), [], year));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

describe('[Y1] the year that is worked on', () => {
  const seriesOf = (year: number | null) => {
    const { tables, ...reading } = read([SERIES], year);
    const [table] = tables;
    if (!table) throw new Error('no table');
    const { baseYear, targetYear, columns } = table.appendix;
    const letter = (column: number | undefined) =>
      column === undefined ? null : columnLetters(column);
    return {
      year: reading.year,
      years: reading.years,
      of: [baseYear, targetYear],
      columns: [letter(columns.base), letter(columns.target), letter(columns.result)],
    };
  };

  test('without a choice the first year that is planned, and others to choose', () => {
    expect(seriesOf(null)).toEqual({
      ...{ year: 2024, years: [2022, 2023, 2024, 2025], of: [2023, 2024] },
      columns: ['E', 'F', null],
    });
  });

  test.each([
    [2025, [2023, 2025], ['E', 'G', null]],
    [2023, [2023, null], ['E', null, null]],
    [2022, [2022, null], ['D', null, null]],
    [2030, [2023, 2024], ['E', 'F', null]],
  ])('%i: the table is read for it where it has it', (year, of, columns) => {
    expect(seriesOf(year)).toMatchObject({ of, columns, years: [2022, 2023, 2024, 2025] });
  });

  test('of a plan with one older score there is nothing to choose', () => {
    expect(read([plan('PL', 2022, '')]).years).toEqual([2022]);
  });
});

describe('[Y2] tables of that year', () => {
  const of = (year: number | null) => {
    const { tables, assignments, snapshot, ...reading } = read(TWO, year);
    const { baseYear, targetYear } = documentFacts(snapshot, tables, reading.year);
    return {
      shown: tablesOfYear(tables, reading.year).map(({ appendix }) => appendix.sheet),
      agencies: assignments.map(({ agency }) => agency),
      heading: [baseYear, targetYear],
      missing: finish(collect(tables, [], undefined, reading.year)).gaps.map(({ ref }) => ref),
      next: plannedTables(tables, reading.year).map(({ appendix }) => appendix.sheet),
    };
  };

  test('are shown, given to agencies, missed and planned on; the others are not', () => {
    expect(of(null)).toEqual({
      ...{ shown: ['PL 2023'], agencies: ['Sở Tư pháp'], heading: [2022, 2023] },
      ...{ missing: ['par#2:1.1'], next: ['PL 2023'] },
    });
    expect(of(2022)).toEqual({
      ...{ shown: ['PL 2022'], agencies: ['Sở Nội vụ'], heading: [2021, 2022] },
      ...{ missing: ['par:1.1'], next: ['PL 2022'] },
    });
  });

  test('an index without a table of that year keeps its own', () => {
    const sipas = sheetOf('SIPAS', [
      ['TT', 'Tiêu chí', 'Chỉ số hài lòng năm 2020', 'Mục tiêu năm 2021'],
      ['I', 'Tiếp cận dịch vụ', '90%', '92%'],
      ['II', 'Thủ tục', '91%', '93%'],
    ]);
    const { tables, year } = read([...TWO, sipas], 2022);
    expect(tablesOfYear(tables, year).map(({ appendix }) => appendix.sheet)).toEqual([
      'PL 2022',
      'SIPAS',
    ]);
  });
});
