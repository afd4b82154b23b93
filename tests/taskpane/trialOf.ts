import type { ScoredTable } from '../../src/core/table/scoredTable';
import type { Appendix } from '../../src/core/table/appendix';
import { whatIfTask } from '../../src/core/targets/whatIfTree';
import { Trial } from '../../src/app/session/trial';
import { computeAll } from '../core/targets/computeAll';
import { finish } from '../../src/core/base/task';

/** Targets tried on a table that was just read. */
export function trialOf(appendix: Appendix): { read: ScoredTable; trial: Trial } {
  const computed = computeAll(appendix);
  const read = { appendix, computed, nth: 1, belowTarget: new Set<string>() };
  return { read, trial: new Trial(read, finish(whatIfTask(appendix, computed))) };
}
