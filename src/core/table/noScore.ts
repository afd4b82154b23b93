import { isErrorOfFormula } from '../base/cellContent';
import { foldText } from '../base/text';
import type { Score } from './appendix';
import { type IndexKind, traitsOf } from './indexTraits';

/** Whether a cell says something that is no score; a day that Excel made of one is not said by anybody. */
export function isWords(score: Score | null): boolean {
  return score?.state === 'unreadable' && score.stored !== 'number';
}

/** Whether a formula comes to an error, which nobody has said: what its parts come to takes its place, by name (SPEC W4). */
export function isFailing(score: Score | null): boolean {
  return score?.stored === 'formula' && isErrorOfFormula(score.text);
}

/** "tăng 0,5", "+0,5", "↑0,5": by how much a score changed, and not the score. */
export function saysChange(text: string): boolean {
  return /^(?:đạt )?(?:\+|tăng|giảm|[↑▲⬆↓▼⬇])/.test(foldText(text));
}

/** Whether a text says a percentage where points are meant: of what, nobody knows. */
export function saysPercentOfPoints(kind: IndexKind, text: string): boolean {
  return traitsOf(kind).unit === 'points' && /\d ?%/.test(text);
}
