import type { Score } from './appendix';

/** Whether a figure is a commitment such as ">95,00": no sum and no difference can be taken of it. */
export function isBound(score: Score | null): boolean {
  return score !== null && score.relation !== '=' && score.value !== null;
}
