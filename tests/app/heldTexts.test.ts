import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { plainContent } from '../../src/core/base/cellContent';
import { cellAddress, type CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { Changes } from '../../src/core/plan/formOf';
import { PAR } from '../core/plan/recalculated';
import { sheetOf, workbookOf } from '../snapshot';

/** D3 and D4 are texts that no number of their own sheet follows. */
const FIRST: CellValue[][] = [
  PAR,
  ['1', 'Lĩnh vực', 4, 2.5, 3, 0.5],
  ['1.1', 'a', 2, '1,25', 1.5, 0.25],
  ['1.2', 'b', 2, '1,25', 1.5, 0.25],
];
const second = (leaf: CellValue): CellValue[][] => [
  PAR,
  ['1', 'Lĩnh vực khác', 4, 0, 3, ''],
  ['1.1', 'c', 2, leaf, 1.5, ''],
  ['1.2', 'd', 2, 0, 1.5, ''],
];

/** What a recalculation as values writes to D3 and D4 of the first table. */
function written(
  changes: Changes,
  formula: string,
  { leaf = 0, sheet = 'B', cell = '2,3', first = 'PL1' } = {},
): (CellValue | undefined)[] {
  const below = sheet === first;
  const [head, ...rest] = second(leaf);
  const rows = below ? [...FIRST, [], [], head ?? [], ...rest] : second(leaf);
  const at = cell.split(',').map(Number);
  const place = `${(at[0] ?? 0) + (below ? FIRST.length + 2 : 0)},${at[1]}`;
  const grids = [sheetOf(sheet, rows, { formulas: { [place]: formula } })];
  if (!below) grids.unshift(sheetOf(first, FIRST));
  const reading = readingOf(workbookOf(...grids));
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.value.tables).toHaveLength(2);
  const { cells } = finish(recalculateTask(reading.value, 'values', changes));
  return ['D3', 'D4'].map((address) => {
    const one = cells.find(
      (each) => each.sheet === first && cellAddress(each.row, each.column) === address,
    );
    return one && plainContent(one.after);
  });
}

const BOTH = [1.25, 1.25];

describe.each(['form', 'all'] as const)(
  '[W10] %s: text stays that a figure’s formula',
  (changes) => {
    test.each(["=SUM('PL1'!D3:D4)", '=SUM(PL1!$D$3:$D$4)', '=SUM(pl1!D:D)', "=SUM('A:B'!D3:D4)"])(
      'of another sheet refers to: %s',
      (formula) => {
        expect(written(changes, formula)).toEqual([undefined, undefined]);
      },
    );

    test('refers to, and no other text', () => {
      expect(written(changes, '=SUM(PL1!D4)')).toEqual([1.25, undefined]);
      expect(written(changes, '=SUM(D3:D4)')).toEqual(BOTH);
      expect(written(changes, "='[khác.xlsx]PL1'!D3")).toEqual(BOTH);
    });

    test('of another table of its sheet refers to, with the name of that sheet or without', () => {
      for (const formula of ['=SUM(D3:D4)', '=SUM(PL1!D3:D4)', "=SUM('PL1'!D4,D3)"]) {
        expect(written(changes, formula, { sheet: 'PL1' })).toEqual([undefined, undefined]);
      }
    });

    test('refers to that shows what its own table comes to', () => {
      // A sum of others' texts, which is 0 now, would be 2.5.
      expect(written(changes, '=SUM(PL1!D3:D4)', { cell: '1,3' })).toEqual([undefined, undefined]);
    });

    test('of a sheet whose name has to be quoted refers to', () => {
      const first = "Phụ lục '1'";
      const formula = "=SUM('Phụ lục ''1'''!D3:D4)";
      expect(written(changes, formula, { first })).toEqual([undefined, undefined]);
    });
  },
);

test('[W10] no text stays for a formula that is written over', () => {
  // The parent of 1.1 and 1.2 shows 0 where they come to 1.25.
  expect(written('all', "=SUM('PL1'!D3:D4)", { cell: '1,3', leaf: 1.25 })).toEqual(BOTH);
});
