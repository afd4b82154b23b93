import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts, makeLayout } from '../../seeds/layouts/makeLayout';
import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { finish } from '../../src/core/base/task';
import { readSnapshot } from '../readSnapshot';
import { outlineOf } from './outlineOf';

const folder = join(__dirname, '../../seeds/layouts');

test('there are at least forty layouts, each with a name of its own', () => {
  expect(layouts.length).toBeGreaterThanOrEqual(40);
  expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
});

describe.each(layouts)('$name: $shows', (layout) => {
  const committed = readFileSync(join(folder, `${layout.name}.xlsx`));

  test('is read as expected', () => {
    const reading = readingOf(readSnapshot(committed));
    if (!reading.ok) throw new Error(reading.problem.code);
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${layout.name}.json`), 'utf8'));
    expect(outlineOf(reading.value)).toEqual(expected);
  });

  test('is the same to the byte whenever it is made', async () => {
    expect(Buffer.compare(Buffer.from(await makeLayout(layout)), committed)).toBe(0);
  });
});

describe.each(layouts.filter(({ name }) => name.startsWith('whole-')))('$name', ({ name }) => {
  test.each(['values', 'formulas'] as const)(
    '[K1] is right in every figure: recalculating all as %s changes none, and nothing is asked',
    (write) => {
      const reading = readingOf(readSnapshot(readFileSync(join(folder, `${name}.xlsx`))));
      if (!reading.ok) throw new Error(reading.problem.code);
      const { cells, left = [] } = finish(recalculateTask(reading.value, write));
      const changed = cells.filter(
        ({ before, after, gives }) => !isSameAsPrinted(figureIn(before), figureIn(gives ?? after)),
      );
      expect([changed, left]).toEqual([[], []]);
      expect(reading.value.tables.flatMap(({ appendix }) => appendix.doubts)).toEqual([]);
    },
  );
});

function figureIn(content: unknown): number {
  return typeof content === 'number' ? content : Number(String(content).trim().replace(',', '.'));
}

/** A mean may be exact where it was printed with two decimals. */
function isSameAsPrinted(printed: number, exact: number): boolean {
  return Math.abs(printed - exact) < 0.005_001;
}
