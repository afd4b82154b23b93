import { finish } from '../../../src/core/base/task';
import type { Appendix } from '../../../src/core/table/appendix';
import { spread } from '../../../src/core/targets/spread';
import type { SpreadWish, Turn } from '../../../src/core/targets/spreadWish';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { computeAll } from './computeAll';
import { decimal, type Line } from './tables';

/** Two fields: halves, and what is printed in ten-thousandths. */
export const PAR: Line[] = [
  ['1', 4, 2.5, 2.5, ['Sở Nội vụ']],
  ['1.1', 2, 1, 1],
  ['1.2', 2, 1.5, 1.5, ['Sở Tài chính']],
  ['2', 3, 1.2345, 1.2345],
  ['2.1', 2, 0.2345, 0.2345],
  ['2.2', 1, 1, 1],
];

export const EVENLY: Omit<SpreadWish, 'goal'> = {
  ...{ manner: 'even', within: null },
  ...{ agencies: new Set<string>(), turns: new Map<string, Turn>() },
};
export const FEW: typeof EVENLY = { ...EVENLY, manner: 'few' };

/** The proposal for a goal, and the targets as they are once it is taken. */
export function reach(appendix: Appendix, goal: number, how: Omit<SpreadWish, 'goal'> = EVENLY) {
  const computed = computeAll(appendix);
  const whatIf = finish(whatIfTask(appendix, computed));
  const proposal = finish(spread(appendix, computed, whatIf, { ...how, goal: decimal(goal) }));
  const version = whatIf.version;
  whatIf.setAll(proposal.edits.map(({ id, after }) => [id, after]));
  return { proposal, version, whatIf };
}
