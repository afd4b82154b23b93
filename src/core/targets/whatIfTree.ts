import type { Appendix, Computed, Criterion, Relation } from '../table/appendix';
import { adjustmentOf } from '../compute/adjustments';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { keepsOwn } from '../compute/keepsOwn';
import { figureOf, NONE, weightIn, wholeOf } from '../compute/rollUp';
import { type Rounding, roundingIn } from '../compute/rounding';
import type { Decimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { ChangeRanks } from './changeRanks';
import type { ChangeRank, Goal, TargetEdit, WhatIf } from './whatIf';
import {
  changeOf,
  count,
  differs,
  editOf,
  isEqual,
  newNode,
  type Node,
  openOfParts,
  ownOf,
} from './whatIfNode';
import { openOf } from '../table/bound';
import { EXACT, type Open } from '../table/open';
import type { RollupRule } from '../table/indexTraits';

/** @param computed the appendix's exact figures after the audit's repairs */
export function* whatIfTask(appendix: Appendix, computed: Computed): Task<WhatIf> {
  const doubtful = new DoubtfulFamilies(appendix.doubts);
  const tree = new WhatIfTree(appendix, computed, doubtful.has(null, 'target'));
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    tree.grow(criterion, computed, doubtful.has(criterion, 'target'));
  }
  yield* tree.fill();
  // Whatever is tried is looked up by its id.
  if (appendix.byId.fill) yield* appendix.byId.fill();
  return tree;
}

type CriterionNode = Node & { readonly id: string };

/** The tree of a table's criteria, grown row by row and then filled. */
export class WhatIfTree implements WhatIf {
  version = 0;
  private readonly rule: RollupRule;
  private readonly rounding: Rounding;
  private readonly root: Node;
  private readonly nodes = new Map<string, Node>();
  /** In the table's order. */
  private readonly inOrder: CriterionNode[] = [];
  private readonly ranks = new ChangeRanks(changeOf);
  /** What differs from the table: asked for with every target that is tried, and looked for among all rows never. */
  private readonly differing = new Set<Node>();

  /** @param isDoubtful whether nothing follows from the parts of the whole */
  constructor(appendix: Appendix, computed: Computed, isDoubtful: boolean) {
    const { rollup, total } = appendix;
    this.rule = rollup;
    this.rounding = roundingIn(appendix);
    this.root = newNode(
      null,
      Infinity,
      null,
      computed.total.base,
      computed.own(null, 'target'),
      total?.scores.target ?? null,
      0,
      total?.scores.target?.relation ?? '=',
      isDoubtful,
    );
    this.root.sum = adjustmentOf(appendix, 'target');
  }

  /** Takes a criterion whose parent was taken before. @param isDoubtful whether nothing follows from its parts */
  grow(criterion: Criterion, computed: Computed, isDoubtful: boolean): void {
    const { id, parent, weight, scores } = criterion;
    const above = (parent === null ? undefined : this.nodes.get(parent.id)) ?? this.root;
    const node = newNode(
      id,
      this.inOrder.length,
      above,
      computed.of(criterion).base,
      computed.own(criterion, 'target'),
      scores.target,
      weightIn(this.rule, weight),
      scores.target?.relation ?? '=',
      isDoubtful,
    );
    above.children.push(node);
    above.weights += node.weight;
    this.nodes.set(id, node);
    this.inOrder.push(node);
  }

  /** Gives every criterion its first target, once all are taken: from the end, every part before its parent. */
  *fill(): Task<void> {
    for (let at = this.inOrder.length - 1; at >= -1; at -= 1) {
      if (isSliceEnd(at)) yield;
      const node = this.inOrder[at] ?? this.root;
      this.settle(node, node.own ?? NONE);
      node.initial = node.target;
      if (node.parent) count(node, node.parent, 1);
    }
  }

  get total(): Decimal | null {
    return figureOf(this.root.target);
  }

  target(id: string | null): Decimal | null {
    return figureOf(this.node(id)?.target);
  }

  relation(id: string | null): Relation {
    return this.node(id)?.relation ?? '=';
  }

  base(id: string | null): Decimal | null {
    return this.node(id)?.base ?? null;
  }

  initial(id: string | null): Decimal | null {
    return figureOf(this.node(id)?.initial);
  }

  isChanged(id: string | null): boolean {
    const node = this.node(id);
    return node !== undefined && differs(node);
  }

  change(id: string | null): Decimal | null {
    const node = this.node(id);
    return node ? changeOf(node) : null;
  }

  changeRank(id: string): ChangeRank | null {
    const node = this.nodes.get(id);
    const own = node ? changeOf(node) : null;
    if (!node?.parent || own === null) return null;
    return this.ranks.of(node.parent, own, this.version);
  }

  isLeaf(id: string): boolean {
    return this.nodes.get(id)?.children.length === 0;
  }

  follows(id: string | null): boolean {
    const node = this.node(id);
    return node !== undefined && !this.keepsOwn(node);
  }

  open(id: string | null): Open {
    return this.node(id)?.open ?? EXACT;
  }

  set(id: string, value: Decimal | null, relation?: Relation): TargetEdit[] {
    const node = this.nodes.get(id);
    if (!node || node.children.length > 0) throw new RangeError(`"${id}" is not a leaf criterion`);
    const isOther = relation !== undefined && relation !== node.relation;
    const edits: TargetEdit[] = [];
    if (isOther) edits.push(editOf(node, node.target, value ?? NONE));
    node.relation = relation ?? node.relation;
    this.put(node, value ?? NONE, edits);
    if (edits.length > 0) this.version += 1;
    return edits;
  }

  setAll(goals: Iterable<Goal>): TargetEdit[] {
    const first = new Map<string | null, TargetEdit>();
    for (const [id, value, relation] of goals) {
      for (const edit of this.set(id, value, relation)) {
        const earlier = first.get(edit.id);
        if (earlier) earlier.after = edit.after;
        else first.set(edit.id, edit);
      }
    }
    return [...first.values()].filter((edit) => edit.before !== edit.after);
  }

  reset(only?: ReadonlySet<string>): TargetEdit[] {
    return this.setAll(
      this.inTableOrder().flatMap(({ id, children, initial, initialRelation }): Goal[] => {
        const isAsked = id !== null && children.length === 0 && (only?.has(id) ?? true);
        return isAsked ? [[id, figureOf(initial), initialRelation]] : [];
      }),
    );
  }

  changed(): TargetEdit[] {
    return this.inTableOrder().map((node) => editOf(node, node.initial, node.target));
  }

  leafTargets(): Map<string, Decimal | null> {
    const leaves = this.inOrder.filter(({ children }) => children.length === 0);
    return new Map(leaves.map((leaf) => [leaf.id, figureOf(leaf.target)]));
  }

  private inTableOrder(): Node[] {
    return [...this.differing].sort((a, b) => a.nth - b.nth);
  }

  private note(node: Node): void {
    if (differs(node)) this.differing.add(node);
    else this.differing.delete(node);
  }

  private node(id: string | null): Node | undefined {
    return id === null ? this.root : this.nodes.get(id);
  }

  /** Counts the difference in each parent on the way up; stops where nothing changes any more. */
  private put(leaf: Node, value: number, edits: TargetEdit[]): void {
    for (let node: Node | null = leaf; node; node = node.parent) {
      const { target, open, parent } = node;
      if (parent) count(node, parent, -1);
      this.settle(node, node === leaf ? value : (node.own ?? NONE));
      if (parent) count(node, parent, 1);
      this.note(node);
      const isChanged = !isEqual(target, node.target);
      if (isChanged && edits[0]?.id !== node.id) edits.push(editOf(node, target, node.target));
      if (!isChanged && open === node.open) return;
    }
  }

  /** Gives a row what holds for it (SPEC K2): what its parts come to, else its own. */
  private settle(node: Node, own: number): void {
    const keeps = this.keepsOwn(node);
    node.target = keeps ? own : this.whole(node);
    if (!keeps) node.open = openOfParts(node);
    else node.open = Number.isNaN(own) ? EXACT : openOf(node.relation);
  }

  private keepsOwn(node: Node): boolean {
    const whole = this.whole(node);
    const open = openOfParts(node);
    // Nearly every table is without a bound.
    if (Number.isNaN(whole) || open === EXACT) return Number.isNaN(whole);
    return keepsOwn(whole, open, ownOf(node, this.rule, this.rounding));
  }

  private whole(node: Node): number {
    if (node.children.length === 0 || node.isDoubtful || node.unknown > 0) return NONE;
    return wholeOf(this.rule, node.sum, node.weights);
  }
}
