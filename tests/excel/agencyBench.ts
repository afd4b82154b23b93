import { collectTask } from '../../src/app/collect';
import { canonicalNames } from '../../src/core/agencies/namesByKey';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { collect } from '../../src/core/collect/collect';
import { reportsOf } from '../../src/core/collect/reports';
import { readReturned } from '../../src/core/collect/returned';
import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import { defaultAssignOptions, type InputColumn } from '../../src/core/assign/assignOptions';
import type { Plan } from '../../src/core/plan/plan';
import { finish } from '../../src/core/base/task';
import type { SheetCells } from '../../src/workbench/engine/engine';
import type { Bench } from '../workbench/bench';

export async function readingOf({ port }: Bench): Promise<Reading> {
  const reading = await check(port);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

/** The plan of sheets for some agencies. */
export async function assignPlanOf(
  bench: Bench,
  agencies: string[],
  inputs: InputColumn[] = defaultAssignOptions.inputs,
): Promise<Plan> {
  return finish(assignTask(await readingOf(bench), { ...defaultAssignOptions, agencies, inputs }));
}

export async function assign(
  bench: Bench,
  agencies: string[],
  inputs?: InputColumn[],
): Promise<void> {
  const applied = await bench.port.apply(await assignPlanOf(bench, agencies, inputs));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
}

/** The plan of what the agencies' sheets of this workbook hold. */
export async function collectPlanOf(bench: Bench): Promise<Plan> {
  const reading = await readingOf(bench);
  const { sheets } = finish(
    readReturned([{ file: null, snapshot: reading.snapshot }], reading.tables),
  );
  const criteria = finish(criteriaByRef(reading.tables));
  const reports = finish(reportsOf(sheets, criteria, canonicalNames(reading.directory)));
  const { accepted } = finish(collect(reading.tables, sheets));
  return finish(collectTask(reading, accepted, reports));
}

export function cellsOf({ engine }: Bench, name: string): SheetCells {
  const sheet = engine.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.cells;
}

export function rowsOf(cells: SheetCells): number[] {
  return Array.from({ length: cells.used(true)?.rows ?? 0 }, (_, row) => row);
}

/** The first row whose key is this one, or begins with it where it ends in a colon. */
export function rowWith(cells: SheetCells, key: string): number {
  const isIt = (found: string) => (key.endsWith(':') ? found.startsWith(key) : found === key);
  const row = rowsOf(cells).find((each) => isIt(String(cells.value(each, 0))));
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}
