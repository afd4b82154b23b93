import type { Decimal } from '../base/decimal';
import type { ChangeRank } from './whatIf';
import type { Node } from './whatIfNode';

/** The planned changes of the parts of one parent, as they were at one version. */
interface Known {
  version: number;
  inOrder: Float64Array;
}

/**
 * Where changes stand among those of the same parent. All of a parent's are put in order once after each change: the pane
 * asks for hundreds of them at a time, and a table may have a thousand fields.
 */
export class ChangeRanks {
  private readonly known = new WeakMap<Node, Known>();

  constructor(private readonly changeOf: (node: Node) => Decimal | null) {}

  /** @param own the change of one of the parent's parts */
  of(parent: Node, own: Decimal, version: number): ChangeRank {
    const { inOrder } = this.at(parent, version);
    let [from, to] = [0, inOrder.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((inOrder[middle] ?? own) <= own) from = middle + 1;
      else to = middle;
    }
    return { place: inOrder.length - from + 1, of: inOrder.length };
  }

  private at(parent: Node, version: number): Known {
    const known = this.known.get(parent);
    if (known?.version === version) return known;
    const changes: number[] = [];
    for (const part of parent.children) {
      const change = this.changeOf(part);
      if (change !== null) changes.push(change);
    }
    const now = { version, inOrder: Float64Array.from(changes).sort() };
    this.known.set(parent, now);
    return now;
  }
}
