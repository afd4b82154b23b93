import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import { readSnapshot } from '../../readSnapshot';

const PLAN = join(__dirname, '../../../seeds/phu-luc-205-kh-ubnd-2022.xlsx');

/** The real plan's workbook, read and understood. */
export function planReading(): Reading {
  const reading = readingOf(readSnapshot(readFileSync(PLAN)));
  if (!reading.ok) throw new Error('the plan’s workbook holds no table');
  return reading.value;
}
