import { assignTask } from '../../src/app/assign';
import { readingOf } from '../../src/app/check';
import type { CellValue } from '../../src/core/base/grid';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';
import { openSheets } from '../workbench/bench';
import { said, time, type Timing } from './measure';
import { finish } from '../../src/core/base/task';

export const MANY = 300;

/** A table that gives each of 300 agencies a criterion of its own. */
export function tableOfAgencies(): CellValue[][] {
  const rows: CellValue[][] = [HEADER];
  for (let field = 1; field <= MANY / 10; field += 1) {
    rows.push([String(field), 'Lĩnh vực', 10, 5, 6, 1, '']);
    for (let nth = 1; nth <= 10; nth += 1) {
      const agency = `Ủy ban nhân dân xã số ${(field - 1) * 10 + nth}`;
      rows.push([`${field}.${nth}`, 'Tiêu chí', 1, 0.5, 0.6, 0.1, agency]);
    }
  }
  return rows;
}

/** (4): sheets for 300 agencies: making the plan, and writing it. */
export async function agencyRow(): Promise<string[]> {
  const rows = tableOfAgencies();
  const reading = readingOf(workbookOf(sheetOf('Bảng', rows)));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { value } = reading;
  const planning: Timing = time(3, () => finish(assignTask(value)));
  const bench = await openSheets({ Bảng: rows });
  bench.host.traffic.reset();
  const started = performance.now();
  const plan = finish(assignTask(value));
  const applied = await bench.port.apply(plan);
  const seconds = (performance.now() - started) / 1000;
  const { syncs, requestBytes } = bench.host.traffic.totals();
  bench.close();
  if (!applied.ok) throw new Error(applied.problem.code);
  const cells = plan.sheets.reduce(
    (sum, { model }) => sum + model.values.flat().filter((cell) => cell !== '').length,
    0,
  );
  return [
    `sheets for ${MANY} agencies`,
    `plan ${said(planning)}; ${syncs} syncs, ${(requestBytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(0)} s with the stand-in`,
    `a cell at a time: ${cells.toLocaleString('en')} syncs`,
  ];
}
