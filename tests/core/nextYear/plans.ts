import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../../src/app/check';
import { gridOf, type Reading } from '../../../src/app/reading';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import {
  nextYear,
  type NextYear,
  type NextYearChoices,
  plannedTables,
} from '../../../src/core/nextYear/nextYearPlan';
import type { PlacedTable } from '../../../src/core/nextYear/nextYear';
import type { RescaledChoices } from '../../../src/core/nextYear/rescaled';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import type { ScoredTable } from '../../../src/core/table/scoredTable';
import { readSnapshot } from '../../readSnapshot';

const SEEDS = join(__dirname, '../../../seeds');

export function readingOfSnapshot(snapshot: WorkbookSnapshot): Reading {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

export function readSeed(name: string): Reading {
  return readingOfSnapshot(readSnapshot(readFileSync(join(SEEDS, name))));
}

export function placed(reading: Reading, table: ScoredTable | undefined): PlacedTable {
  const grid = table && gridOf(reading, table.appendix.sheet);
  if (!table || !grid) throw new Error('no such table');
  return { table, grid };
}

/** The next year of a workbook's newest plan; everything as it is offered, but for what is given. */
export function nextYearOf(
  reading: Reading,
  choices: Partial<Omit<NextYearChoices, 'tables'>> & {
    sets?: Partial<Record<string, PlacedTable>>;
    matches?: ReadonlyMap<string, string | null>;
    rescaled?: RescaledChoices;
  } = {},
): NextYear {
  const { sets = {}, matches = new Map(), rescaled = new Map(), ...others } = choices;
  const planned = plannedTables(reading.tables);
  const year = (planned[0]?.appendix.targetYear ?? 0) + 1;
  const tables = planned.map((table) => {
    const set = sets[table.appendix.sheet] ?? null;
    const isNew = set !== null;
    const was = placed(reading, table);
    return { was, set, matches: isNew ? matches : new Map(), rescaled };
  });
  const wanted = { year, targets: { is: 'empty' } as const, successors: new Map(), ...others };
  return finish(nextYear(reading, { ...wanted, tables }));
}

/** What a cell of the new sheet holds, the formula where it has one. */
export function at(model: SheetModel | undefined, address: string): CellValue {
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const [row, column] = [Number(digits) - 1, letters.charCodeAt(0) - 65];
  const formula = model?.formulas.find((one) => one.row === row && one.column === column);
  return formula?.formula ?? model?.values[row]?.[column] ?? '';
}

export const sheetOf = (next: NextYear) => next.tables[0]?.model;
