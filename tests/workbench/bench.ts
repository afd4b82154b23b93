import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';
import type { CellValue, Engine } from '../../src/workbench/engine/engine';
import type { HostSettings } from '../../src/workbench/host/hostSettings';
import type { AnyPlanPort } from '../anyPlanPort';
import { openEngine, openWorkbook, type OpenWorkbook } from '../../src/workbench/node/openWorkbook';

export interface Bench extends OpenWorkbook {
  port: AnyPlanPort;
}

const SEED = join(__dirname, '../../seeds/phu-luc-205-kh-ubnd-2022.xlsx');

/** The plan's own workbook, open in the stand-in for Excel. */
export async function openSeed(settings: Partial<HostSettings> = {}): Promise<Bench> {
  return openBytes(readFileSync(SEED), settings);
}

export async function openBytes(
  bytes: Uint8Array,
  settings: Partial<HostSettings> = {},
): Promise<Bench> {
  return benchOf(await openWorkbook(bytes, settings));
}

function benchOf(workbook: OpenWorkbook): Bench {
  return { ...workbook, port: createExcelWorkbook() };
}

/** A workbook made of sheets of values from A1; strings that begin with "=" are formulas. */
export async function openSheets(
  sheets: Record<string, CellValue[][]>,
  settings: Partial<HostSettings> = {},
): Promise<Bench> {
  return benchOf(openEngine(engineOf(sheets), settings));
}

export async function fileOf(sheets: Record<string, CellValue[][]>): Promise<Uint8Array> {
  return engineOf(sheets).save();
}

function engineOf(sheets: Record<string, CellValue[][]>): Engine {
  const engine = createEngine();
  engine.batch('user', () => {
    for (const [name, rows] of Object.entries(sheets)) fill(engine, name, rows);
  });
  const [first] = engine.sheets;
  if (first && engine.sheets.length > 1) engine.deleteSheet(first);
  return engine;
}

function fill(engine: Engine, name: string, rows: CellValue[][]): void {
  const { cells } = engine.addSheet(name);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'string' && value.startsWith('=')) cells.setFormula(r, c, value);
      else if (value !== '') cells.setValue(r, c, value);
    }),
  );
}

/** The value of a cell by A1 address. */
export function cellOf(engine: Engine, sheet: string, row: number, column: number): CellValue {
  const found = engine.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`No sheet "${sheet}"`);
  return found.cells.value(row, column);
}
