import { readingOf } from '../../../src/app/check';
import { criterionAt } from '../../../src/core/overview/criterionAt';
import { historyOf } from '../../../src/core/history/history';
import { otherTables } from '../../../src/core/history/otherTables';
import { finish } from '../../../src/core/base/task';
import { decimalFromNumber } from '../../../src/core/base/decimal';
import { printRowKey, type TableNote } from '../../../src/core/ownSheets/rowKey';
import { sheetMark } from '../../../src/core/ownSheets/sheetModel';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { sheetOf, workbookOf } from '../../snapshot';

const YEARS = (base: number) => [
  ...['STT', 'Tiêu chí', 'Điểm tối đa'],
  ...[`Điểm năm ${base}`, `Mục tiêu năm ${base + 1}`, `Kết quả năm ${base + 1}`],
];
const OLD = sheetOf('2022', [
  YEARS(2021),
  ['1', 'Lĩnh vực', 10, 5, 6, 5.5],
  ['1.1', 'Tiêu chí a', 10, 5, 6, 5.5],
]);
const NEW = sheetOf('2023', [
  YEARS(2022),
  ['1', 'Lĩnh vực', 20, 7.25, 9, ''],
  ['1.1', 'Tiêu chí a', 10, '5,50', '≥7', ''],
  ['1.2', 'Tiêu chí b', 10, 1.75, 2, ''],
]);

function read(...sheets: SheetGrid[]) {
  const reading = readingOf(workbookOf(...sheets));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

const at = (sheets: SheetGrid[], sheet: string, row: number) => {
  const { tables, snapshot } = read(...sheets);
  const found = criterionAt(tables, snapshot, sheet, row);
  return found && [found.table.appendix.sheet, found.criterion.id];
};

/** A sheet of ours, whose keys were made when the tables were these. */
const own = (tables: TableNote[], key: string): SheetGrid => {
  const columns = printRowKey({ kind: 'columns', layout: '', tables });
  const rows: CellValue[][] = [
    [sheetMark('agency', 'Sở Nội vụ'), ''],
    [columns, 'TT'],
    [key, '1.1'],
  ];
  return sheetOf('Sở Nội vụ', rows);
};

const note = (sheet: string, nth: number, targetYear: number): TableNote => {
  return { kind: 'par', nth, targetYear, sheet };
};

describe('[O7] the criterion of a selected row', () => {
  test('of a table the one that stands there; of a header or a strange sheet none', () => {
    expect(at([OLD, NEW], '2023', 2)).toEqual(['2023', '1.1']);
    expect(at([OLD, NEW], '2023', 0)).toBeNull();
    expect(at([OLD, NEW], 'Trang khác', 2)).toBeNull();
  });

  test('of a sheet of ours the one that its key names, as tables are counted now', () => {
    const made = own([note('2022', 1, 2022), note('2023', 2, 2023)], 'par#2:1.1');
    // The tabs have changed their places since: the second table is the first one now.
    expect(at([NEW, OLD, made], 'Sở Nội vụ', 2)).toEqual(['2023', '1.1']);
    expect(at([NEW, OLD, made], 'Sở Nội vụ', 1)).toBeNull();
  });

  test('a row that was made for another year speaks of none of this year’s', () => {
    const made = own([note('2023', 1, 2021)], 'par:1.1');
    expect(at([NEW, made], 'Sở Nội vụ', 2)).toBeNull();
  });
});

describe('[O8] what the workbook holds of a criterion', () => {
  const history = (id: string) => {
    const { tables, snapshot } = read(OLD, NEW);
    const table = tables.find(({ appendix }) => appendix.sheet === '2023');
    const criterion = table?.appendix.byId.get(id);
    if (!table || !criterion) throw new Error('no criterion');
    return historyOf(finish(otherTables(table, tables, snapshot)), snapshot, { table, criterion });
  };

  test('scores of all years, the oldest first, as they are printed', () => {
    const d = decimalFromNumber;
    expect(
      history('1.1').map(({ year, is, value, places, relation, sheet }) => {
        return [year, is, value, places, relation, sheet];
      }),
    ).toEqual([
      [2021, 'base', d(5), 0, '=', '2022'],
      [2022, 'target', d(6), 0, '=', '2022'],
      [2022, 'result', d(5.5), 1, '=', '2022'],
      [2022, 'base', d(5.5), 2, '=', '2023'],
      [2023, 'target', d(7), 0, '≥', '2023'],
    ]);
  });

  test('another criterion of the same code in another year is not it', () => {
    expect(history('1.2').map(({ sheet }) => sheet)).toEqual(['2023', '2023']);
    const { tables, snapshot } = read(
      sheetOf('2022', [YEARS(2021), ['1', 'Việc khác', 10, 5, 6, '']]),
      NEW,
    );
    const table = tables[1];
    const criterion = table?.appendix.byId.get('1');
    if (!table || !criterion) throw new Error('no criterion');
    const others = finish(otherTables(table, tables, snapshot));
    expect(historyOf(others, snapshot, { table, criterion }).map(({ sheet }) => sheet)).toEqual([
      '2023',
      '2023',
    ]);
  });
});
