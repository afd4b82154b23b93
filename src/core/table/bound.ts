import type { Decimal } from '../base/decimal';
import type { Relation, Score } from './appendix';
import { ABOVE, BELOW, EXACT, type Open } from './open';

/** Whether a figure is a commitment such as ">95,00": no sum and no difference can be taken of it. */
export function isBound(score: Score | null): boolean {
  return score !== null && score.relation !== '=' && score.value !== null;
}

/** Of a bound the side on which it leaves its figure open. */
export function openOf(relation: Relation): Open {
  switch (relation) {
    case '>':
    case '≥':
      return ABOVE;
    case '<':
    case '≤':
      return BELOW;
    case '=':
      return EXACT;
  }
}

const MIRRORED: Readonly<Record<Relation, Relation>> = {
  ...{ '>': '<', '≥': '≤', '<': '>', '≤': '≥' },
  '=': '=',
};

/** The relation of what is taken away, or said without its minus: what is more than −1 falls by less than 1. */
export function mirrored(relation: Relation): Relation {
  return MIRRORED[relation];
}

/** The relation of a difference to that of two figures; null where it may lie anywhere. */
export function relationOfDifference(had: Relation, taken: Relation): Relation | null {
  const less = mirrored(taken);
  if (less === '=' || less === had) return had;
  if (had === '=') return less;
  if (openOf(had) !== openOf(less)) return null;
  return openOf(had) === ABOVE ? '>' : '<';
}

/** The relation in which what is open stands to its figure; null of what is exact, and where it may lie anywhere. */
export function relationOf(open: Open): '≥' | '≤' | null {
  return open === ABOVE ? '≥' : open === BELOW ? '≤' : null;
}

/** A figure that no cell prints, or what it is at least or at most. */
export interface SaidFigure {
  value: Decimal;
  relation: Relation;
}

/** @returns null for what nobody knows, because bounds leave it open on both sides */
export function saidFigure(value: Decimal, open: Open): SaidFigure | null {
  if (open === EXACT) return { value, relation: '=' };
  const relation = relationOf(open);
  return relation && { value, relation };
}
