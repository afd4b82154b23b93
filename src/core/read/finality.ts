import type { SourceKind } from '../table/columnMeaning';

/** Of one year, what counts in the end before what leads to it. */
export const FINALITY: Record<SourceKind | 'unknown', number> = {
  final: 4,
  appraised: 3,
  unknown: 2,
  selfAssessed: 1,
  survey: 0,
};
