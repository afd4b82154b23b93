import type { AgencyGaps } from '../collect/gapsByAgency';
import type { AgencyProgress } from './agencyProgress';

/** Whom to remind of what in a round: who sent nothing first, then who left most out. */
export function roundGaps(progress: readonly AgencyProgress[]): AgencyGaps[] {
  const owing = progress.flatMap(({ agency, state, missing }): AgencyGaps[] => {
    if (state === 'received') return [];
    // What is asked to be explained stands in the list of that.
    if (state === 'lacking') {
      return missing.length === 0 ? [] : [{ agency, why: 'left-blank', refs: missing }];
    }
    return [{ agency, why: 'no-sheet', refs: missing }];
  });
  const isSilent = ({ why }: AgencyGaps) => (why === 'no-sheet' ? 0 : 1);
  return owing.sort((a, b) => isSilent(a) - isSilent(b) || b.refs.length - a.refs.length);
}
