import { check } from '../../src/app/check';
import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import { tableOf } from '../bench/tables';
import { openSheets, type Bench } from '../workbench/bench';
import { finish } from '../../src/core/base/task';

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ Bảng: tableOf(12_000).values });
});
afterEach(() => bench.close());

async function reading(): Promise<Reading> {
  const read = await check(bench.port);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const marks = () => bench.engine.sheets[0]?.conditionalFormats.all().length ?? 0;

test('more marks than one look takes are all known again, cleared and restored', async () => {
  const plan = finish(highlightTask(await reading()));
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
  const made = marks();
  expect(made).toBeGreaterThan(1000);

  const again = await bench.port.apply(finish(highlightTask(await reading())));
  expect(again).toMatchObject({ ok: true, value: { highlights: 0 } });
  expect(marks()).toBe(made);

  expect(await bench.port.apply(finish(clearHighlightTask(await reading())))).toMatchObject({
    ok: true,
  });
  expect(marks()).toBe(0);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(marks()).toBe(made);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(marks()).toBe(0);
});

test('a page of a collection is answered as it was asked for', async () => {
  await bench.port.apply(finish(highlightTask(await reading())));
  const ids = bench.engine.sheets[0]?.conditionalFormats.all().map(({ id }) => id) ?? [];
  const context = new Excel.RequestContext();
  const formats = context.workbook.worksheets.getItem('Bảng').getRange().conditionalFormats;
  formats.load({ $top: 3, $skip: 5, id: true });
  await context.sync();
  expect(formats.items.map(({ id }) => id)).toEqual(ids.slice(5, 8));
});
