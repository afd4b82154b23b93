import { type CellContent, isError, isFormula } from '../base/cellContent';
import { isSliceEnd, type Task } from '../base/task';
import { parseScore } from '../read/parseScore';
import type { Appendix, Criterion } from '../table/appendix';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';
import { topmost } from '../table/topmost';
import { followedCells } from './followedCells';
import { type CellChange, isStaying, type Plan } from './plan';
import { rankColumnOf } from './rankColumns';
import { cellLine, type LineKey } from './planLines';

/**
 * What a plan's lines need of each other. A parent's new figure is right only with its parts' new figures, a change
 * only with both its years, and a figure without its rank only where the rank has its new place: whoever leaves one
 * out leaves out what was computed from it, or a figure that nothing adds up to would go into the record. A formula that
 * wants no more of a part than that its figure becomes a number gives way to its figure instead (SPEC W3).
 */
export class LineNeeds {
  private readonly needs = new Map<LineKey, LineKey[]>();
  private readonly neededBy = new Map<LineKey, LineKey[]>();
  /** Formulas, by what they want as a number. */
  private readonly formulasOf = new Map<LineKey, LineKey[]>();
  private readonly numbersOf = new Map<LineKey, LineKey[]>();
  /** Formulas that stay, by what they follow. */
  private readonly stayingOver = new Map<LineKey, LineKey[]>();
  private readonly following = new Set<LineKey>();
  /** What formulas follow that the plan writes over or names. */
  private readonly followed = new Map<LineKey, LineKey[]>();

  add(line: LineKey, needed: LineKey): void {
    push(this.needs, line, needed);
    push(this.neededBy, needed, line);
  }

  addNumber(formula: LineKey, wanted: LineKey): void {
    push(this.formulasOf, wanted, formula);
    push(this.numbersOf, formula, wanted);
  }

  /**
   * What stands in a cell would come to something else by what is written to `part`, and nothing would say so.
   *
   * @param cell one that holds a formula
   */
  addFollowed(cell: CellChange, part: CellChange): void {
    if (keepsNumber(part)) return;
    const [formula, follows] = [cellLine(cell), cellLine(part)];
    this.add(follows, formula);
    push(this.followed, formula, follows);
    if (!isStaying(cell)) return;
    push(this.stayingOver, follows, formula);
    this.following.add(formula);
  }

  /** What is left out with formulas that are not written over after all: what they follow, and what needs that. */
  withoutOver(formulas: readonly LineKey[]): Set<LineKey> {
    return reach(
      this.neededBy,
      formulas.flatMap((line) => this.followed.get(line) ?? []),
    );
  }

  /**
   * Lines of formulas that stay and, without these lines, come to nothing else: of what they follow nothing is written.
   *
   * @param cells the plan's
   */
  unmoved(cells: readonly CellChange[], leftOut: ReadonlySet<LineKey>): LineKey[] {
    if (this.following.size === 0) return [];
    const written = cells.filter((cell) => !isStaying(cell)).map(cellLine);
    const moved = reach(
      this.stayingOver,
      written.filter((line) => !leftOut.has(line)),
    );
    return [...this.following].filter((line) => !leftOut.has(line) && !moved.has(line));
  }

  /**
   * Formulas that would refer to text once `leftOut` are left out.
   *
   * @param staysText whether the cell of such a formula is text without it
   */
  overText(leftOut: ReadonlySet<LineKey>, staysText: (line: LineKey) => boolean): Set<LineKey> {
    const texts = new Set(leftOut);
    const formulas = new Set<LineKey>();
    // A set is walked in the order in which it grows.
    for (const text of texts) {
      for (const formula of this.formulasOf.get(text) ?? []) {
        if (leftOut.has(formula)) continue;
        formulas.add(formula);
        if (staysText(formula)) texts.add(formula);
      }
    }
    return formulas;
  }

  /** The lines left out once `lines` are, too. */
  leaveOut(leftOut: ReadonlySet<LineKey>, lines: Iterable<LineKey>): Set<LineKey> {
    return new Set([...leftOut, ...reach(this.neededBy, lines)]);
  }

  /**
   * The lines left out once `lines` are taken in again, with all that they need.
   *
   * @param waiting formulas that have no figure to give way to: they come with all that they want as numbers
   */
  takeIn(
    leftOut: ReadonlySet<LineKey>,
    lines: Iterable<LineKey>,
    waiting: ReadonlySet<LineKey> = new Set(),
  ): Set<LineKey> {
    const taken = new Set(lines);
    // A set is walked in the order in which it grows.
    for (const line of taken) {
      for (const needed of this.needs.get(line) ?? []) taken.add(needed);
      for (const wanted of waiting.has(line) ? (this.numbersOf.get(line) ?? []) : []) {
        taken.add(wanted);
      }
    }
    return new Set([...leftOut].filter((line) => !taken.has(line)));
  }
}

/** @param appendices the tables that the plan was made from */
export function* lineNeeds(plan: Plan, appendices: readonly Appendix[]): Task<LineNeeds> {
  const needs = new LineNeeds();
  const planned = new Map<LineKey, CellChange>();
  for (const [nth, cell] of plan.cells.entries()) {
    if (isSliceEnd(nth)) yield;
    planned.set(cellLine(cell), cell);
  }
  for (const appendix of appendices) {
    // A workbook may hold many small tables.
    yield;
    yield* addTable(needs, plan, planned, appendix);
  }
  yield* followedCells(plan, (formula, part) => needs.addFollowed(formula, part));
  return needs;
}

function* addTable(
  needs: LineNeeds,
  plan: Plan,
  planned: ReadonlyMap<LineKey, CellChange>,
  appendix: Appendix,
): Task<void> {
  const { sheet, columns, criteria, total } = appendix;
  const at = (row: number, column: number | undefined) =>
    column === undefined ? undefined : planned.get(cellLine({ sheet, row, column }));
  /** The nearest of its parts, and of theirs, that the plan changes. */
  const partsIn = (field: ScoreField, parts: readonly Criterion[]): CellChange[] =>
    parts.flatMap(({ row, children }) => at(row, columns[field]) ?? partsIn(field, children));
  const rankOf = (row: number, field: ScoreField) =>
    field === 'base' || field === 'target'
      ? at(row, rankColumnOf(appendix, plan.newColumns, field))
      : undefined;
  const addRow = (row: number, parts: readonly Criterion[]) => {
    for (const field of SCORE_FIELDS) {
      const cell = at(row, columns[field]);
      if (!cell) continue;
      const rank = rankOf(row, field);
      // A figure without its formula keeps the rank that the plan puts elsewhere; a formula that stays gives way to none.
      const mayBeFigure = plan.figures !== undefined && rank === undefined && !isStaying(cell);
      const needed =
        field === 'delta'
          ? [at(row, columns.base), at(row, columns.target)]
          : partsIn(field, parts);
      for (const part of needed) {
        if (part && dependsOn(cell, part)) {
          const add = mayBeFigure && wantsNumber(cell, part) ? needs.addNumber : needs.add;
          add.call(needs, cellLine(cell), cellLine(part));
        }
        // By a name or what a text says (INDIRECT) it may follow any of them.
        if (part && mayFollow(cell.before)) needs.addFollowed(cell, part);
      }
      if (rank) {
        needs.add(cellLine(cell), cellLine(rank));
        needs.add(cellLine(rank), cellLine(cell));
      }
    }
  };
  for (const { index, row, children } of criteria) {
    if (isSliceEnd(index)) yield;
    addRow(row, children);
  }
  if (total) addRow(total.row, topmost(appendix));
}

/** Whether a figure would be another without a change of one of its parts; a formula passes over a number in words. */
function dependsOn({ after: formula }: CellChange, part: CellChange): boolean {
  if (keepsNumber(part)) return false;
  const { before, after, gives, numberFormat = 'General' } = part;
  const was = figureOf(before, 'General');
  return isFormula(formula) || was === null || was !== figureOf(gives ?? after, numberFormat);
}

function keepsNumber({ before, after, gives }: CellChange): boolean {
  return typeof before === 'number' && before === (gives ?? after);
}

/** Whether a cell may follow others: a sum of typed figures ("=1.5+2.5") follows none. */
function mayFollow(content: CellContent): boolean {
  return isFormula(content) && /[^\d\s.,+\-*/^%()]/.test(content.formula.slice(1));
}

/** Whether a formula wants no more of one of its parts than a number: the part goes on showing what it shows. */
function wantsNumber({ after }: CellChange, { isForm, why }: CellChange): boolean {
  return isFormula(after) && (isForm === true || why.is === 'split-rank');
}

function figureOf(value: CellContent, numberFormat: string): number | null {
  if (isFormula(value) || isError(value)) return null;
  const { state, relation, value: figure } = parseScore(value, numberFormat, false);
  return state === 'value' && relation === '=' ? figure : null;
}

function push(map: Map<LineKey, LineKey[]>, key: LineKey, one: LineKey): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

function reach(edges: ReadonlyMap<LineKey, LineKey[]>, lines: Iterable<LineKey>): Set<LineKey> {
  const reached = new Set(lines);
  // A set is walked in the order in which it grows.
  for (const line of reached) {
    for (const next of edges.get(line) ?? []) reached.add(next);
  }
  return reached;
}
