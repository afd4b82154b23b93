import { isFormula, plainContent } from '../../src/core/base/cellContent';
import fc from 'fast-check';
import { recalculateTask } from '../../src/app/recalculate';
import { readingOf } from '../../src/app/check';
import { finish } from '../../src/core/base/task';
import { toNumber } from '../../src/core/base/decimal';
import { workbookOf } from '../snapshot';
import { readingQuality } from './readingQuality';
import { rightTable, strangeTable } from './rightTables';
import { runs } from '../whole';

const RUNS = runs(40);

function readingIn(grid: Parameters<typeof workbookOf>[0]) {
  const outcome = readingOf(workbookOf(grid));
  if (!outcome.ok) throw new Error(`no table in ${JSON.stringify(grid.values.slice(0, 4))}`);
  return outcome.value;
}

test('[R3] of any right table the roles that figures depend on are read, or asked', () => {
  fc.assert(
    fc.property(rightTable, ({ grid, columns, rows, totalRow }) => {
      const [table, ...others] = readingIn(grid).tables;
      if (!table || others.length > 0) throw new Error('not one table');
      const { appendix } = table;
      const { code, name, max, base, target } = appendix.columns;
      const wanted = { code: columns.code, name: columns.name, max: columns.max };
      expect({ code, name, max, base, target }).toEqual({
        ...wanted,
        base: columns.base,
        target: columns.target,
      });
      expect(appendix.criteria.map(({ row }) => row)).toEqual(rows);
      expect(appendix.total?.row ?? null).toBe(totalRow);
      expect(appendix.doubts).toEqual([]);
    }),
    RUNS,
  );
});

test('[R3, R15] under headings with strange words nothing is taken for what it is not, unless it is asked', () => {
  fc.assert(
    fc.property(strangeTable, (table) => {
      expect(readingQuality([table]).wrong).toEqual([]);
    }),
    // The same tables every time: words are strange without end, and a run is no search for new ones.
    { ...RUNS, seed: 1 },
  );
});

test.each(['values', 'formulas'] as const)(
  '[R3, W2] recalculating a right table in %s changes no figure',
  (mode) => {
    fc.assert(
      fc.property(rightTable, ({ grid }) => {
        const reading = readingIn(grid);
        for (const { row, column, before, after, gives } of finish(recalculateTask(reading, mode))
          .cells) {
          const value = isFormula(after) ? gives : after;
          const number =
            typeof before === 'number' ? before : Number(String(before).replace(',', '.'));
          if (before === '' || value !== number) {
            throw new Error(
              `${row},${column}: ${String(plainContent(before))} became ${String(plainContent(after))} (${String(gives)})`,
            );
          }
        }
      }),
      RUNS,
    );
  },
);

test('a total of the tables is what their leaves come to', () => {
  fc.assert(
    fc.property(rightTable, ({ grid, columns, totalRow }) => {
      const [table] = readingIn(grid).tables;
      if (!table || totalRow === null) return;
      const printed = Number(String(grid.values[totalRow]?.[columns.base ?? 0]).replace(',', '.'));
      expect(table.computed.total.base === null ? null : toNumber(table.computed.total.base)).toBe(
        printed,
      );
    }),
    RUNS,
  );
});
