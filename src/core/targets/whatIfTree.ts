import type { ComputedScores, Criterion } from '../table/appendix';
import { figureOf, NONE } from '../compute/rollUp';
import { type Decimal, divide, subtract } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import type { ChangeRank, TargetEdit, WhatIf } from './whatIf';
import type { IndexKind } from '../table/indexTraits';

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

type CriterionNode = Node & { readonly id: string };

/** The tree of a table's criteria, grown row by row and then filled. */
export class WhatIfTree implements WhatIf {
  version = 0;
  private readonly isMean: boolean;
  private readonly root: Node;
  private readonly nodes = new Map<string, Node>();
  /** In the table's order. */
  private readonly inOrder: CriterionNode[] = [];

  constructor(kind: IndexKind, { base, target }: ComputedScores) {
    this.isMean = kind === 'sipas';
    this.root = newNode(null, null, base, target);
  }

  /** Takes a criterion whose parent was taken before. */
  grow({ id, parent }: Criterion, { base, target }: ComputedScores): void {
    const above = (parent === null ? undefined : this.nodes.get(parent.id)) ?? this.root;
    const node = newNode(id, above, base, target);
    above.children.push(node);
    this.nodes.set(id, node);
    this.inOrder.push(node);
  }

  /** Gives every criterion its first target, once all are taken. */
  *fill(blank: 'empty' | 'base'): Task<void> {
    for (const [nth, leaf] of this.inOrder.entries()) {
      if (isSliceEnd(nth)) yield;
      if (leaf.children.length > 0) continue;
      this.put(leaf, leaf.own ?? (blank === 'base' ? leaf.base : null) ?? NONE, []);
    }
    for (let at = this.inOrder.length - 1; at >= -1; at -= 1) {
      if (isSliceEnd(at)) yield;
      const node = this.inOrder[at] ?? this.root;
      if (node.children.length > 0 && node.count === 0) this.put(node, node.own ?? NONE, []);
    }
    for (const [nth, node] of this.inOrder.entries()) {
      if (isSliceEnd(nth)) yield;
      node.initial = node.target;
    }
    this.root.initial = this.root.target;
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
    const tried = this.leaves().filter((leaf) => !isSame(leaf.target, leaf.initial));
    return this.setAll(tried.map((leaf) => [leaf.id, figureOf(leaf.initial)] as const));
  }

  changed(): TargetEdit[] {
    return [...this.inOrder, this.root]
      .filter((node) => !isSame(node.target, node.initial))
      .map((node) => editOf(node, node.initial, node.target));
  }

  leafTargets(): Map<string, Decimal | null> {
    return new Map(this.leaves().map((leaf) => [leaf.id, figureOf(leaf.target)]));
  }

  private leaves(): CriterionNode[] {
    return this.inOrder.filter(({ children }) => children.length === 0);
  }

  private node(id: string | null): Node | undefined {
    return id === null ? this.root : this.nodes.get(id);
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
function newNode<Id extends string | null>(
  id: Id,
  parent: Node | null,
  base: Decimal | null,
  own: Decimal | null,
): Node & { readonly id: Id } {
  return { id, parent, children: [], base, own, target: NONE, initial: NONE, sum: 0, count: 0 };
}

function changeOf(node: Node): Decimal | null {
  const target = figureOf(node.target);
  return target === null || node.base === null ? null : subtract(target, node.base);
}
