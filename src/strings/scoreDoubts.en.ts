import type { ScoreDoubtsStrings } from './scoreDoubts.vi';

/** In English, the same as the Vietnamese ones. */
export const scoreDoubtsEn: ScoreDoubtsStrings = {
  'not-a-score': () => 'not a score',
  percent: () => 'a percentage, in a table of points',
  fraction: () => 'below 1%, perhaps given as a fraction (0.95 for 95%)',
  'over-max': (max) => `above the maximum ${max}`,
  'below-zero': () => 'below zero',
};
