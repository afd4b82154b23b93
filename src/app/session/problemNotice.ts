import type { Problem } from '../../core/base/outcome';
import type { Notice } from './sessionState';

/**
 * What went wrong, with the way to do it again where that is all there is to it: somebody types into a cell, and Excel
 * takes nothing until they are done.
 *
 * @param of what went wrong, where that asks for other advice
 */
export function problemNotice(
  problem: Problem,
  again?: () => Promise<void>,
  of?: 'undo',
): Notice & { kind: 'problem' } {
  return {
    ...{ kind: 'problem', problem },
    ...(of === undefined ? {} : { of }),
    ...(problem.code === 'cell-edit-mode' && again ? { again } : {}),
  };
}
