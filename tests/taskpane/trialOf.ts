import type { ReadTable } from '../../src/app/reading';
import type { Appendix } from '../../src/core/appendix';
import { createWhatIf } from '../../src/core/targets/whatIf';
import { Trial } from '../../src/taskpane/targets/trials';
import { computeAll } from '../core/targets/tables';

/** Targets tried on a table that was just read. */
export function trialOf(appendix: Appendix): { read: ReadTable; trial: Trial } {
  const computed = computeAll(appendix);
  const read = { appendix, computed, nth: 1, belowTarget: new Set<string>() };
  return { read, trial: new Trial(read, createWhatIf(appendix, computed)) };
}
