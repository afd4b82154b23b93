import { assignTask } from '../../src/app/assign';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import { finish } from '../../src/core/base/task';
import { openSeed } from '../workbench/bench';
import { cellsOf, readingOf, rowWith } from './agencyBench';

const AGENCY = 'Hội Cựu chiến binh tỉnh';

test('[G13] signatures begin a new page with the last row of the table, and pages stay as wide as they are', async () => {
  const bench = await openSeed();
  const choices = { ...DEFAULT_CHOICES, form: 'signed' } as const;
  const options = { ...defaultAssignOptions, agencies: [AGENCY], choices };
  const applied = await bench.port.apply(finish(assignTask(await readingOf(bench), options)));
  expect(applied.ok).toBe(true);
  const cells = cellsOf(bench, AGENCY);
  const signatures = rowWith(cells, 'sign:1');
  const page = bench.engine.sheets.find(({ name }) => name === AGENCY)?.page;
  const areas = page?.printAreas.map(({ row, rows }) => [row, row + rows]);
  // A gap stands between the table's last row and the signatures, which take six rows.
  expect(areas).toEqual([
    [2, signatures - 2],
    [signatures - 2, signatures + 6],
  ]);
  expect(page?.fitToWidth).toBe(1);
  bench.close();
}, 60_000);
