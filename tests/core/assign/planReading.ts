import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import { readXlsx } from '../../../src/app/readXlsx';

const PLAN = join(__dirname, '../../../seeds/phu-luc-205-kh-ubnd-2022.xlsx');

/** The real plan's workbook, read and understood. */
export function planReading(): Reading {
  const snapshot = readXlsx(new Uint8Array(readFileSync(PLAN)));
  if (!snapshot.ok) throw new Error('the plan’s workbook cannot be read');
  const reading = readingOf(snapshot.value);
  if (!reading.ok) throw new Error('the plan’s workbook holds no table');
  return reading.value;
}
