import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../src/app/readXlsx';
import type { WorkbookSnapshot } from '../src/core/base/grid';

export const PLAN_PATH = join(__dirname, '../seeds/phu-luc-205-kh-ubnd-2022.xlsx');

/** The published plan's workbook, as the add-in reads it. */
export function seedPlan(): WorkbookSnapshot {
  const read = readXlsx(readFileSync(PLAN_PATH));
  if (!read.ok) throw new Error(`The seed workbook cannot be read: ${read.problem.code}`);
  return read.value;
}
