import { abs, type Decimal, isSame, subtract } from '../base/decimal';
import type { Relation } from '../table/appendix';
import { ABOVE, BELOW, EXACT, type Open } from '../table/open';

/** What stands in a row's cell, or is known to be meant there. */
export interface Own {
  figure: Decimal | null;
  relation: Relation;
  /** How far what is exact may be from it (see roundingIn). */
  within: Decimal;
  /** Whether it is what its parts print, and these what they are: asked for only where nothing else tells. */
  isFromRounded: (figure: Decimal, made: Decimal) => boolean;
}

/**
 * Whether a row keeps its own figure, or lack of one, and does not follow from its parts (SPEC K2): where one of them has
 * no figure, and where one is a bound. No sum is taken of a bound: over ">1" a row that prints a figure is what it prints,
 * and a blank one is unknown. Only one that prints what its parts rule out, and a bound of its own, are held against them,
 * and a total without a row has nothing else.
 *
 * @param whole what its parts come to, bounds taken for the figures in them; NONE where that is not known
 * @param open of its parts together
 * @param own null where no cell is there for it
 */
export function keepsOwn(whole: number, open: Open, own: Own | null): boolean {
  if (Number.isNaN(whole)) return true;
  if (open === EXACT || own === null) return false;
  const { figure, relation, within, isFromRounded } = own;
  if (figure === null) return true;
  if (relation !== '=') return false;
  const made = whole as Decimal;
  if (isSame(figure, made) || abs(subtract(figure, made)) <= within) return true;
  if ((open & (figure > made ? ABOVE : BELOW)) !== 0) return true;
  return isFromRounded(figure, made);
}
