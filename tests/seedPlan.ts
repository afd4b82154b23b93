import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../src/core/base/grid';
import { readSnapshot } from './readSnapshot';

export const PLAN_PATH = join(__dirname, '../seeds/phu-luc-205-kh-ubnd-2022.xlsx');

/** The published plan's workbook, as the add-in reads it. */
export function seedPlan(): WorkbookSnapshot {
  return readSnapshot(readFileSync(PLAN_PATH));
}
