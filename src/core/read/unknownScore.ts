import type { Score } from '../table/appendix';

/** A figure of which it is not known what it says, with its text. */
export function unknown(score: Score): Score {
  return {
    ...score,
    value: null,
    decimals: 0,
    relation: '=',
    state: 'unreadable',
    unreadable: 'words',
  };
}
