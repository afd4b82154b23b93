import { readingOf } from '../../../src/app/check';
import { decimalFromNumber } from '../../../src/core/base/decimal';
import { finish } from '../../../src/core/base/task';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { chartsOn } from '../../../src/core/ownSheets/chartKeys';
import { historyOf, othersScores } from '../../../src/core/history/history';
import { historyPlan } from '../../../src/core/history/historyPlan';
import { lineOfYears } from '../../../src/core/history/lineOfYears';
import { otherTables } from '../../../src/core/history/otherTables';
import { gridOf } from '../agencies/modelGrid';
import { sheetOf, workbookOf } from '../../snapshot';

const headings = (year: number, ...more: string[]) => [
  ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, ...more, `Mục tiêu năm ${year}`],
];
const OLD = sheetOf('2022', [
  headings(2022),
  ['1', 'Công tác chỉ đạo', 5, 3, 4],
  ['1.1', 'Ban hành kế hoạch cải cách hành chính', 2, 1, 1.5],
  ['1.2', 'Báo cáo kết quả thực hiện kế hoạch', 3, 2, 2.5],
  ['2', 'Hiện đại hóa nền hành chính', 4, 2, 3],
  ['2.1', 'Dịch vụ công trực tuyến toàn trình', 4, 2, 3],
]);
const NEW = sheetOf('2024', [
  headings(2024, 'Trung bình cả nước năm 2023'),
  ['1', 'Công tác chỉ đạo', 4, 3, 2.8, 3.5],
  ['1.1', 'Báo cáo kết quả thực hiện kế hoạch', 4, 3, 2.8, 3.5],
  ['2', 'Hiện đại hóa nền hành chính', 6, 3, 4.1, 5],
  ['2.1', 'Dịch vụ công trực tuyến toàn trình', 4, 2.5, 3.1, 3],
  ['2.2', 'Ban hành kế hoạch cải cách hành chính', 2, 0.5, 1, 2],
]);
const d = decimalFromNumber;

function read(...sheets: SheetGrid[]) {
  const reading = readingOf(workbookOf(...sheets));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { tables, snapshot, year } = reading.value;
  const table = tables.find(({ appendix }) => appendix.sheet === '2024');
  if (!table) throw new Error('no table');
  return { tables, snapshot, year, table };
}

function criterionOf(id: string) {
  const { tables, snapshot, table } = read(OLD, NEW);
  const criterion = table.appendix.byId.get(id);
  if (!criterion) throw new Error('no criterion');
  const history = historyOf(finish(otherTables(table, tables, snapshot)), snapshot, {
    table,
    criterion,
  });
  return { history, others: othersScores(table, snapshot, criterion) };
}

describe('[Y4] a criterion is found in other years by code and name', () => {
  const before = (id: string) =>
    criterionOf(id).history.flatMap(({ sheet, year, value, changed }) =>
      sheet === '2022' ? [[year, value, changed]] : [],
    );

  test('with another code and another maximum, in the same part', () => {
    const changed = { code: '1.2', name: null, parent: null, max: d(3) };
    expect(before('1.1')).toEqual([
      [2021, d(2), changed],
      [2022, d(2.5), changed],
    ]);
  });

  test('in another part, and where nothing changed nothing is said', () => {
    const moved = { code: '1.1', name: null, parent: 'Công tác chỉ đạo', max: null };
    expect(before('2.2').map(([, , changed]) => changed)).toEqual([moved, moved]);
    expect(before('2.1').map(([, , changed]) => changed)).toEqual([null, null]);
  });

  test('the line shows shares of the maximum of each year, and targets after the last score', () => {
    const line = lineOfYears(criterionOf('1.1').history, null);
    expect(line?.scores.map(({ x, y }) => [x, y])).toEqual([
      [0, 2 / 3],
      [2 / 3, 0.75],
    ]);
    expect(line?.targets.map(({ x, y }) => [x, y])).toEqual([[1, 0.875]]);
    expect(lineOfYears([], null)).toBeNull();
  });
});

describe('[Y5] what others reached', () => {
  test('stands beside it as it is printed', () => {
    const [only, ...more] = criterionOf('2.2').others;
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      ...{ is: 'others', year: 2023, heading: 'Trung bình cả nước năm 2023', value: d(1) },
      ...{ sheet: '2024', row: 5, column: 4 },
    });
  });
});

describe('[Y6] the sheet of all years', () => {
  const planOf = (...sheets: SheetGrid[]) => {
    const { tables, snapshot, year } = read(...sheets);
    return finish(historyPlan(snapshot, tables, year)).sheets;
  };
  const rowsOf = (values: readonly CellValue[][]) =>
    values
      .slice(3)
      .map((row) => row.slice(1).join('|').replace(/\|+$/, ''))
      .filter((row) => row !== '');

  test('has every score of a year, targets, others, and what changed; and a chart of the fields', () => {
    const [write, ...others] = planOf(OLD, NEW);
    expect(others).toEqual([]);
    const model = write?.model;
    if (!model) throw new Error('no sheet');
    expect(rowsOf(model.values)).toEqual([
      'Mã|Tiêu chí|Điểm tối đa|Năm 2021|Năm 2023|Mục tiêu 2022|Mục tiêu 2024|Trung bình cả nước năm 2023|Thay đổi qua các năm|Ghi chú',
      'I. LĨNH VỰC VÀ TỔNG ĐIỂM',
      '1|Công tác chỉ đạo|4|3|3|4|3.5|2.8|2022: điểm tối đa 5',
      '2|Hiện đại hóa nền hành chính|6|2|3|3|5|4.1|2022: điểm tối đa 4',
      'II. TIÊU CHÍ',
      '1.1|Báo cáo kết quả thực hiện kế hoạch|4|2|3|2.5|3.5|2.8|2022: mã 1.2, điểm tối đa 3',
      '2.1|Dịch vụ công trực tuyến toàn trình|4|2|2.5|3|3|3.1',
      '2.2|Ban hành kế hoạch cải cách hành chính|2|1|0.5|1.5|2|1|2022: mã 1.1, thuộc “Công tác chỉ đạo”',
      'BIỂU ĐỒ',
    ]);
    const [chart] = model.charts ?? [];
    expect(chartsOn(model.values)).toEqual([chart]);
    expect(chart?.categories).toEqual({ row: 5, column: 1, rows: 2, columns: 1 });
    const drawn = chart?.series.map(({ name, values }) => [
      name,
      model.values.slice(values.row, values.row + values.rows).map((row) => row[values.column]),
    ]);
    expect(drawn).toEqual([
      ['Năm 2021', [3, 2]],
      ['Năm 2023', [3, 3]],
      ['Mục tiêu 2024', [3.5, 5]],
      ['Trung bình cả nước năm 2023', [2.8, 4.1]],
    ]);
    const place = chart?.place;
    expect(
      place &&
        model.values
          .slice(place.row, place.row + place.rows)
          .flat()
          .join(''),
    ).toMatch(/^chart:.*own:$/);
  });

  test('made again it follows the tables, and keeps what people typed', () => {
    const [first] = planOf(OLD, NEW);
    if (!first) throw new Error('no sheet');
    const made = gridOf(first.model);
    const note = first.model.values[3]?.indexOf('Ghi chú') ?? 0;
    const at = first.model.values.findIndex((row) => row[1] === '2.1');
    made.values = made.values.map((row, nth) =>
      nth === at ? row.map((cell, column) => (column === note ? 'Cần rà soát' : cell)) : row,
    );
    made.formulas = made.values;
    const later = sheetOf(
      '2024',
      NEW.values.map((row, nth) => (nth === 4 ? [...row.slice(0, 5), 3.5] : row)),
    );
    const [again] = planOf(OLD, later, made);
    expect(again?.replaces).toBe(first.model.name);
    expect(again?.model.values.find((row) => row[1] === '2.1')?.slice(2)).toEqual([
      ...['Dịch vụ công trực tuyến toàn trình', 4, 2, 2.5, 3, 3.5, 3.1, '', 'Cần rà soát'],
    ]);
  });

  test('of one year and nobody else there is none', () => {
    const one = sheetOf(
      '2024',
      NEW.values.map((row) => [...row.slice(0, 4), row[5] ?? '']),
    );
    expect(planOf(one)).toEqual([]);
  });
});
