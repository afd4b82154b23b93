import type { Appendix, Computed } from '../appendix';
import { figureOf, NONE } from '../compute/rollUp';
import { type Decimal, divide, subtract } from '../decimal';

/** One figure's change; `id` is null for the table's total. */
export interface TargetEdit {
  id: string | null;
  before: Decimal | null;
  after: Decimal | null;
}

/** Where a criterion's planned change stands among its siblings: 1 is the largest rise. */
export interface ChangeRank {
  place: number;
  of: number;
}

/**
 * Targets that are being tried out. An edit recomputes the path to the root and nothing else, so it
 * costs the same in a table of 150 rows and of 10,000. Wherever an id is asked for, null is the total.
 */
export interface WhatIf {
  /** Grows with every change: for caches, and for a view that must know when to draw again. */
  readonly version: number;
  readonly total: Decimal | null;
  /** @returns null where there is nothing to compute from, and for an id that the table does not hold */
  target(id: string | null): Decimal | null;
  base(id: string | null): Decimal | null;
  /** The target as the table holds it (repaired and rolled up), before anything was tried. */
  initial(id: string | null): Decimal | null;
  /** Target − base; null where either is missing. */
  change(id: string | null): Decimal | null;
  /** Among the criteria of the same parent, by the size of the change; null for the total and where there is no change to compare. */
  changeRank(id: string): ChangeRank | null;
  isLeaf(id: string): boolean;
  /**
   * @param value null empties the target
   * @returns every figure that changed, from the leaf up to the total
   * @throws RangeError for an id that is not a leaf: parents follow from their children
   */
  set(id: string, value: Decimal | null): TargetEdit[];
  /** Sets several leaves. @returns each figure that changed, once */
  setAll(edits: Iterable<readonly [id: string, value: Decimal | null]>): TargetEdit[];
  /** Back to the targets of the table. */
  reset(): TargetEdit[];
  /** What differs from the table: leaves, parents and the total, in the table's order. */
  changed(): TargetEdit[];
  /** The leaves' targets as they are now; a copy. */
  leafTargets(): Map<string, Decimal | null>;
}

/** Its figures are plain numbers, NONE where there is none: such are changed in place, without an object each. */
interface Node {
  readonly id: string | null;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly base: Decimal | null;
  /** A parent's own printed target, used while none of its children has one. */
  readonly own: Decimal | null;
  target: number;
  initial: number;
  /** Over the children that have a target. */
  sum: number;
  count: number;
}

/**
 * @param computed the appendix's exact figures after the audit's repairs
 * @param blank what a leaf without a target starts from: nothing, or last year's score
 */
export function createWhatIf(
  appendix: Appendix,
  computed: Computed,
  blank: 'empty' | 'base' = 'empty',
): WhatIf {
  return new WhatIfTree(appendix, computed, blank);
}

class WhatIfTree implements WhatIf {
  version = 0;
  private readonly isMean: boolean;
  private readonly root: Node;
  private readonly nodes = new Map<string, Node>();

  constructor(appendix: Appendix, computed: Computed, blank: 'empty' | 'base') {
    this.isMean = appendix.kind === 'sipas';
    this.root = newNode(null, null, computed.total.base, computed.total.target);
    for (const criterion of appendix.criteria) {
      const { id, parent } = criterion;
      const above = (parent === null ? undefined : this.nodes.get(parent.id)) ?? this.root;
      const { base, target } = computed.of(criterion);
      const node = newNode(id, above, base, target);
      above.children.push(node);
      this.nodes.set(id, node);
    }
    this.fill(blank);
  }

  get total(): Decimal | null {
    return figureOf(this.root.target);
  }

  target(id: string | null): Decimal | null {
    return figureOf(this.node(id)?.target);
  }

  base(id: string | null): Decimal | null {
    return this.node(id)?.base ?? null;
  }

  initial(id: string | null): Decimal | null {
    return figureOf(this.node(id)?.initial);
  }

  change(id: string | null): Decimal | null {
    const node = this.node(id);
    return node ? changeOf(node) : null;
  }

  changeRank(id: string): ChangeRank | null {
    const node = this.nodes.get(id);
    const own = node ? changeOf(node) : null;
    if (!node?.parent || own === null) return null;
    const rank = { place: 1, of: 0 };
    for (const sibling of node.parent.children) {
      const other = changeOf(sibling);
      if (other === null) continue;
      rank.of += 1;
      if (other > own) rank.place += 1;
    }
    return rank;
  }

  isLeaf(id: string): boolean {
    return this.nodes.get(id)?.children.length === 0;
  }

  set(id: string, value: Decimal | null): TargetEdit[] {
    const node = this.nodes.get(id);
    if (!node || node.children.length > 0) throw new RangeError(`"${id}" is not a leaf criterion`);
    const edits: TargetEdit[] = [];
    this.put(node, value ?? NONE, edits);
    if (edits.length > 0) this.version += 1;
    return edits;
  }

  setAll(values: Iterable<readonly [string, Decimal | null]>): TargetEdit[] {
    const first = new Map<string | null, TargetEdit>();
    for (const [id, value] of values) {
      for (const edit of this.set(id, value)) {
        const earlier = first.get(edit.id);
        if (earlier) earlier.after = edit.after;
        else first.set(edit.id, edit);
      }
    }
    return [...first.values()].filter((edit) => edit.before !== edit.after);
  }

  reset(): TargetEdit[] {
    const leaves = this.leaves().map((leaf) => [leaf.id, figureOf(leaf.initial)] as const);
    return this.setAll(leaves);
  }

  changed(): TargetEdit[] {
    return [...this.nodes.values(), this.root]
      .filter((node) => !isSame(node.target, node.initial))
      .map((node) => editOf(node, node.initial, node.target));
  }

  leafTargets(): Map<string, Decimal | null> {
    return new Map(this.leaves().map((leaf) => [leaf.id, figureOf(leaf.target)]));
  }

  private leaves(): (Node & { id: string })[] {
    return [...this.nodes.values()].filter(
      (node): node is Node & { id: string } => node.id !== null && node.children.length === 0,
    );
  }

  private node(id: string | null): Node | undefined {
    return id === null ? this.root : this.nodes.get(id);
  }

  private fill(blank: 'empty' | 'base'): void {
    for (const leaf of this.leaves()) {
      this.put(leaf, leaf.own ?? (blank === 'base' ? leaf.base : null) ?? NONE, []);
    }
    for (const node of [...this.nodes.values(), this.root].reverse()) {
      if (node.children.length > 0 && node.count === 0) this.put(node, node.own ?? NONE, []);
    }
    for (const node of [...this.nodes.values(), this.root]) node.initial = node.target;
  }

  /** Adds the difference to each parent's sum on the way up; stops where nothing changes any more. */
  private put(start: Node, value: number, edits: TargetEdit[]): void {
    let node: Node = start;
    let after = value;
    while (!isSame(node.target, after)) {
      const before = node.target;
      node.target = after;
      edits.push(editOf(node, before, after));
      const above = node.parent;
      if (!above) return;
      above.sum += (Number.isNaN(after) ? 0 : after) - (Number.isNaN(before) ? 0 : before);
      above.count += (Number.isNaN(after) ? 0 : 1) - (Number.isNaN(before) ? 0 : 1);
      after = this.rollup(above);
      node = above;
    }
  }

  private rollup(node: Node): number {
    if (node.count === 0) return node.own ?? NONE;
    const sum = figureOf(node.sum);
    return this.isMean && sum !== null ? divide(sum, node.count) : node.sum;
  }
}

function isSame(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

function editOf({ id }: Node, before: number, after: number): TargetEdit {
  return { id, before: figureOf(before), after: figureOf(after) };
}

/** Written out: made of spread parts, nodes take three times as long to change. */
function newNode(
  id: string | null,
  parent: Node | null,
  base: Decimal | null,
  own: Decimal | null,
): Node {
  return { id, parent, children: [], base, own, target: NONE, initial: NONE, sum: 0, count: 0 };
}

function changeOf(node: Node): Decimal | null {
  const target = figureOf(node.target);
  return target === null || node.base === null ? null : subtract(target, node.base);
}
