import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts, makeLayout } from '../../seeds/layouts/makeLayout';
import { readingOf } from '../../src/app/check';
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
