import type { Relation } from '../table/appendix';
import type { Decimal } from '../base/decimal';
import { NONE } from '../compute/rollUp';

/** Its figures are plain numbers, NONE where there is none: such are changed in place, without an object each. */
export interface Node {
  readonly id: string | null;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly base: Decimal | null;
  /** Its own target: what holds where nothing follows from parts. */
  readonly own: Decimal | null;
  /** How much it counts among its siblings. */
  readonly weight: number;
  /** A family in doubt: nothing follows from its parts. */
  readonly isDoubtful: boolean;
  target: number;
  initial: number;
  relation: Relation;
  readonly initialRelation: Relation;
  /** The shares of the parts that have a target, the weights of all parts, and how many parts have none. */
  sum: number;
  weights: number;
  unknown: number;
}

/** Written out: made of spread parts, nodes take three times as long to change. */
export function newNode<Id extends string | null>(
  id: Id,
  parent: Node | null,
  base: Decimal | null,
  own: Decimal | null,
  weight: number,
  relation: Relation,
  isDoubtful: boolean,
): Node & { readonly id: Id } {
  return {
    id,
    parent,
    children: [],
    base,
    own,
    weight,
    isDoubtful,
    target: NONE,
    initial: NONE,
    relation,
    initialRelation: relation,
    sum: 0,
    weights: 0,
    unknown: 0,
  };
}
