import { readingOf } from '../../../src/app/check';
import { reportTask } from '../../../src/app/report';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { findingsOfYear } from '../../../src/core/years/findingsOfYear';
import { sheetOf, workbookOf } from '../../snapshot';

const rows = (year: number, change: CellValue): CellValue[][] => [
  [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    'Tăng/giảm',
  ],
  ['1', 'Lĩnh vực', 2, 1, 1.5, 0.5],
  ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, change],
];

const placesIn = (...sheets: SheetGrid[]) => {
  const reading = readingOf(workbookOf(...sheets));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { findings, tables } = reading.value;
  return (year: number | null) =>
    findingsOfYear(findings, tables, year)
      .filter(({ rule }) => rule === 'delta-mismatch')
      .map(({ sheet, row }) => `${sheet} ${row + 1}`);
};

describe('[Y2] findings of the year worked on', () => {
  test('stand in its tables, though another year’s stands on the same sheet', () => {
    const both = sheetOf('PL', [...rows(2022, 0.25), [''], [''], ...rows(2023, 0.75)]);
    const places = placesIn(both);
    expect([places(2022), places(2023)]).toEqual([['PL 3'], ['PL 8']]);
  });

  test('are all of them where tables are of one year, or an index has no other', () => {
    const sipas = sheetOf('SIPAS', [
      ['CHỈ SỐ HÀI LÒNG (SIPAS)'],
      ['STT', 'Tiêu chí', 'Kết quả năm 2020', 'Mục tiêu năm 2021', 'Tăng/giảm'],
      ['1', 'Tiếp cận dịch vụ', 80, 85, 4],
      ['2', 'Thủ tục hành chính', 80, 85, 5],
    ]);
    const places = placesIn(sheetOf('PL', rows(2022, 0.25)), sipas);
    expect(places(2022)).toEqual(['PL 3', 'SIPAS 3']);
    expect(placesIn(sheetOf('PL', rows(2022, 0.25)))(null)).toEqual(['PL 3']);
  });
});

test('[Y2] the leader’s report says nothing of another year’s mistakes', () => {
  const valuesWith = (change: number) => {
    const reading = readingOf(
      workbookOf(sheetOf('2022', rows(2022, change)), sheetOf('2023', rows(2023, 0.5))),
    );
    if (!reading.ok) throw new Error(reading.problem.code);
    return finish(reportTask(reading.value, '2023-05-01')).sheets.map(({ model }) => model.values);
  };
  expect(valuesWith(0.25)).toEqual(valuesWith(0.5));
});
