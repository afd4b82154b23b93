import { finish, type Task } from '../../src/core/base/task';
import type { Bench } from '../workbench/bench';
import { counted, type Slice } from './workCounter';

/**
 * Does a task to its end, and holds that none of its slices does more than this.
 *
 * @param most turns of loops and calls of functions: a tenth or two above what was counted
 */
export function expectSlices<T>(most: number, task: Task<T>): T {
  counted.begin();
  const result = finish(task);
  expectAtMost(most, counted.end());
  return result;
}

/** The same for work on a workbook: what is done before a request, and after its answer, are slices too. */
export async function expectSlicesOn<T>(
  { host }: Bench,
  most: number,
  work: () => Promise<T>,
): Promise<T> {
  const processBatch = host.processBatch.bind(host);
  host.processBatch = (body) => {
    counted.endSlice('a request');
    const answer = processBatch(body);
    counted.beginSlice('its answer');
    return answer;
  };
  counted.begin();
  const result = await work();
  host.processBatch = processBatch;
  expectAtMost(most, counted.end());
  return result;
}

function expectAtMost(most: number, largest: Slice): void {
  expect(largest.work).toBeGreaterThan(0);
  expect(largest.work > most ? largest : null).toBeNull();
}
