import type { Outcome } from '../../core/base/outcome';
import type { Reading } from '../reading';
import type { SessionState } from './sessionState';

/**
 * What a new reading makes of the pane's state.
 *
 * @param isSame nothing was found changed that a plan is made from: a preview stays
 */
export function taken(
  state: SessionState,
  read: Outcome<Reading>,
  isSame: boolean,
): Partial<SessionState> {
  const isOutdated = read.ok && state.preview !== null && !isSame;
  const kept = read.ok || read.problem.code === 'no-table' ? null : state.reading;
  return {
    ...(isOutdated ? { preview: null, notice: state.notice ?? { kind: 'outdated' } } : {}),
    ...{ isReading: false, readProgress: null },
    reading: read.ok ? read.value : kept,
    readProblem: read.ok ? null : read.problem,
  };
}
