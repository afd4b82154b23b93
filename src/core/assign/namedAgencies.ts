import { isSliceEnd, type Task } from '../base/task';
import type { Appendix } from '../table/appendix';
import type { Tasks } from './readTasks';

/** Canonical names of all agencies that answer for something: for a criterion, a task or a duty. */
export function* namedAgencies(
  appendices: readonly Appendix[],
  { tasks, duties }: Pick<Tasks, 'tasks' | 'duties'>,
): Task<Set<string>> {
  const named = new Set<string>();
  const add = (names: Iterable<string>) => {
    for (const name of names) named.add(name);
  };
  for (const { criteria } of appendices) {
    yield;
    for (const { index, leads, supports } of criteria) {
      if (isSliceEnd(index)) yield;
      add(leads);
      add(supports);
    }
  }
  for (const { leads, supports } of tasks) {
    add(leads);
    add(supports);
  }
  for (const { agencies } of duties) add(agencies);
  return named;
}
