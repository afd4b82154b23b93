import { cellOf, openSeed } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan } from './samples';

test('a sheet with a text that Excel does not take is taken back whole', async () => {
  const bench = await openSeed();
  await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
  const sheets = () =>
    (describeWorkbook(bench.engine) as { name: string }[]).filter(
      ({ name }) => !name.startsWith('_CCHC'),
    );
  const start = sheets();
  const model = agencyModel(['par:1.1', 'par:1.2'], 'Sở Y tế');
  const [, row] = model.values;
  if (row) row[1] = 'x'.repeat(32_768);
  expect(await bench.port.apply(assignPlan(model))).toMatchObject({
    problem: { code: 'host-failed', undone: { kept: [] } },
  });
  expect(sheets()).toEqual(start);
  const again = agencyModel(['par:1.2', 'par:1.1']);
  if (again.values[1]) again.values[1][1] = 'x'.repeat(32_768);
  expect(await bench.port.apply(assignPlan(again, 'Sở Nội vụ'))).toMatchObject({
    problem: { code: 'host-failed', undone: { kept: [] } },
  });
  expect(sheets()).toEqual(start);
  expect(cellOf(bench.engine, 'Sở Nội vụ', 1, 0)).toBe('par:1.1');
  bench.close();
});
