import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { finish } from '../../src/core/base/task';
import { openSeed, type Bench } from '../workbench/bench';

const AGENCIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'];

async function planned(bench: Bench) {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(reading.problem.code);
  return finish(
    assignTask(reading.value, {
      live: true,
      includeShared: true,
      inputs: ['score'],
      agencies: AGENCIES,
    }),
  );
}

test('sheets that hold already what they are to hold are not counted as made again', async () => {
  const bench = await openSeed();
  const first = await planned(bench);
  expect(first.sheets).toHaveLength(4);
  expect(await bench.port.apply(first)).toMatchObject({ ok: true });
  expect((await planned(bench)).sheets).toEqual([]);

  // Somebody overwrites a figure of one form, and answers in another.
  const [changed, answered] = first.sheets.slice(1).map(({ model }) => model);
  const cellsOf = (name = '') => bench.engine.sheets.find((sheet) => sheet.name === name)?.cells;
  const [figure] = changed?.formulas ?? [];
  const [input] = answered?.inputs ?? [];
  if (!figure || !input) throw new Error('forms without figures or inputs');
  bench.engine.batch('user', () => {
    cellsOf(changed?.name)?.enter(figure.row, figure.column, '7');
    cellsOf(answered?.name)?.enter(input.row, input.column, '0,25');
  });
  const again = await planned(bench);
  expect(again.sheets.map(({ model }) => model.name)).toEqual([changed?.name]);
  const applied = await bench.port.apply(again);
  expect(applied).toMatchObject({ ok: true, value: { sheetsUpdated: [changed?.name] } });
  bench.close();
});
