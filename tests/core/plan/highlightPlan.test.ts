import { auditWorkbook } from '../../../src/core/audit/auditWorkbook';
import { areaAddress, type CellValue } from '../../../src/core/base/grid';
import { clearHighlightPlan, highlightPlan } from '../../../src/core/plan/highlightPlan';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { finish } from '../../../src/core/base/task';
import { HEADER } from '../../../seeds/layouts/layout';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

function rulesOf(rows: CellValue[][], header: string[] = HEADER, options: GridOptions = {}) {
  const [appendix] = finish(
    readAppendices(workbookOf(sheetOf('S', [header, ...rows], options)), () => []),
  ).appendices;
  if (!appendix) throw new Error('no table was read');
  const { tables } = finish(auditWorkbook([appendix]));
  const plan = finish(highlightPlan(tables, ['S', 'T']));
  return {
    sheets: plan.highlights.map(({ sheet }) => sheet),
    rules: (plan.highlights[0]?.rules ?? []).map(({ area, formula }) => [
      areaAddress(area),
      formula,
    ]),
  };
}

const SIPAS_HEADER = [...HEADER];
SIPAS_HEADER.splice(2, 2, 'Mã số', 'Kết quả SIPAS năm 2021');

const NUMBERS: CellValue[][] = [
  ['1', 'x', 3, 2, 2.5, 0.5, ''],
  ['1.1', 'a', 1, 1, 1, 0, ''],
  ['1.2', 'b', 1, 0.5, 1, 0.5, ''],
  ['2', 'y', 1, 0.5, 0.5, 0, ''],
];

test('H1, H2 live marks on runs of leaves, with the add-in’s own sign', () => {
  expect(rulesOf(NUMBERS).rules).toEqual([
    ['E3:E5', '=AND(ISNUMBER($D3),ISNUMBER($E3),$D3<$E3,N("CCHC")=0)'],
  ]);
});

test('H2 where figures are text the mark stands, and gives way to numbers', () => {
  const text = NUMBERS.map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? String(cell) : cell)),
  );
  expect(rulesOf(text).rules.slice(1)).toEqual([
    ['E4', '=AND(NOT(AND(ISNUMBER($D4),ISNUMBER($E4))),N("CCHC")=0)'],
  ]);
});

test('H2 a number in another unit than its table’s is marked by what it says, not by what it is', () => {
  const rows: CellValue[][] = [
    ['I', 'x', '', 94, 95, 1, ''],
    ['1', 'a', '', 94, 0.96, 2, ''],
    ['2', 'b', '', 0.96, 95, -1, ''],
    ['3', 'c', '', 94, 95, 1, ''],
  ];
  const { rules } = rulesOf(rows, SIPAS_HEADER, { cellFormats: { '2,4': '0%', '3,3': '0%' } });
  expect(rules).toEqual([
    ['E5', '=AND(ISNUMBER($D5),ISNUMBER($E5),$D5<$E5,N("CCHC")=0)'],
    ['E3', '=N("CCHC")=0'],
  ]);
});

test('a result of the target year is what counts, where there is one', () => {
  const rows = NUMBERS.map((cells) => [...cells, 1]);
  const { rules } = rulesOf(rows, [...HEADER, 'Kết quả tự đánh giá năm 2022']);
  expect(rules[0]?.[1]).toContain('IF($H3="",$D3,$H3)<$E3');
});

describe('H2 results kept as text', () => {
  const marks = (results: CellValue[], rows = NUMBERS) =>
    rulesOf(
      rows.map((cells, nth) => [...cells, results[nth] ?? '']),
      [...HEADER, 'Kết quả tự đánh giá năm 2022'],
    ).rules.slice(1);
  test('one that meets the target is not marked for the base, one that misses it is', () => {
    const score = 'IF($H3="",$D3,$H3)';
    expect(marks(['', '0,5', '1,0', ''])).toEqual([
      ['E3', `=AND(NOT(AND(ISNUMBER(${score}),ISNUMBER($E3))),N("CCHC")=0)`],
    ]);
  });
  test('words that say no score leave it to the base', () => {
    expect(marks(['', '', 'đã nộp', '']).map(([area]) => area)).toEqual(['E4']);
  });
});

test('H2 a number that is misread is marked by what it means', () => {
  const rows = NUMBERS.map((cells) => [...cells]);
  rows[3]?.splice(2, 3, 100, 93157, 95);
  expect(rulesOf(rows).rules).toEqual([
    ['E3:E4', '=AND(ISNUMBER($D3),ISNUMBER($E3),$D3<$E3,N("CCHC")=0)'],
    ['E5', '=N("CCHC")=0'],
  ]);
});

test('H3 a sheet without a table loses its marks, and clearing takes all', () => {
  expect(rulesOf(NUMBERS).sheets).toEqual(['S', 'T']);
  expect(clearHighlightPlan(['S']).highlights).toEqual([{ sheet: 'S', rules: [] }]);
});
