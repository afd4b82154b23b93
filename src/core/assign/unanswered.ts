import { cellAt } from '../base/cellContent';
import { type SheetGrid, valueAt, type WorkbookSnapshot } from '../base/grid';
import { forEach, isSliceEnd, type Task } from '../base/task';
import { type CellChange, emptyPlan, type Plan } from '../plan/plan';
import { agencyColumn } from '../read/agencyColumn';
import { splitLabels } from '../read/agencyLabels';
import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { type Assignment, criterionRef, type CriterionRef } from './assignment';

/** A cell that names nobody who answers for its criteria (SPEC G16). */
export interface UnansweredCell {
  sheet: string;
  /** Of the cell that speaks for them: the first of merged ones. */
  row: number;
  column: number;
  /** As it stands there; '' for a blank one. */
  text: string;
  /** Leaf criteria for which nobody answers, in their order. */
  criteria: Criterion[];
}

/** Leaf criteria that are on no agency's sheet, by the cell that should say who answers for them. */
export function* unansweredCells(
  { sheets }: WorkbookSnapshot,
  tables: readonly ScoredTable[],
  assignments: readonly Assignment[],
): Task<UnansweredCell[]> {
  const answered = yield* answeredIn(assignments);
  const cells: UnansweredCell[] = [];
  for (const { appendix, nth } of tables) {
    yield;
    const { sheet, kind, criteria, columns } = appendix;
    const { leads: column } = columns;
    const grid = sheets.find((one) => one.sheet === sheet);
    if (column === undefined || !grid) continue;
    const { sourceOf } = agencyColumn(grid, column);
    const byRow = new Map<number, UnansweredCell>();
    for (const criterion of criteria) {
      if (isSliceEnd(criterion.index)) yield;
      const isLeaf = criterion.children.length === 0;
      if (!isLeaf || answered.has(criterionRef(kind, criterion.id, nth))) continue;
      const row = speakingRow(criterion, grid, column, sourceOf);
      const before = byRow.get(row);
      if (before) before.criteria.push(criterion);
      else {
        const text = String(valueAt(grid, row, column)).trim();
        byRow.set(row, { sheet, row, column, text, criteria: [criterion] });
      }
    }
    for (const cell of byRow.values()) cells.push(cell);
  }
  return cells;
}

/** One agency may lead all criteria of a table. */
function* answeredIn(assignments: readonly Assignment[]): Task<ReadonlySet<CriterionRef>> {
  const answered = new Set<CriterionRef>();
  const put = (ref: CriterionRef) => {
    answered.add(ref);
  };
  for (const { lead, shared } of assignments) {
    yield* forEach(lead, put);
    yield* forEach(shared, put);
  }
  return answered;
}

/** The row of its own cell, or, where that is blank, of the parent whose agencies are its (SPEC R12). */
function speakingRow(
  { row, leadText, parent }: Criterion,
  grid: SheetGrid,
  column: number,
  sourceOf: (row: number) => number,
): number {
  const own = sourceOf(row);
  const isInherited = leadText !== '' && valueAt(grid, own, column) === '';
  return isInherited && parent ? speakingRow(parent, grid, column, sourceOf) : own;
}

/** Gives criteria to an agency: its name goes in front of what stands in their cells, as who leads. */
export function leadsPlan(
  { sheets }: WorkbookSnapshot,
  cells: readonly UnansweredCell[],
  agency: string,
): Plan {
  const changes = cells.flatMap(({ sheet, row, column, text, criteria }): CellChange[] => {
    const grid = sheets.find((one) => one.sheet === sheet);
    if (!grid) return [];
    const before = cellAt(grid, row, column);
    const why = { is: 'lead', agency } as const;
    const about = criteria.map(({ code, name }) => `${code} ${name}`.trim()).join('; ');
    return [{ sheet, row, column, before, after: withLead(text, agency), why, about }];
  });
  return { ...emptyPlan('leads'), cells: changes };
}

function withLead(text: string, agency: string): string {
  if (text === '') return agency;
  const labelled = splitLabels(text);
  if (!labelled) return `${agency}; ${text}`;
  const at = labelled.leads === '' ? -1 : text.indexOf(labelled.leads);
  return at < 0
    ? `Chủ trì: ${agency}; ${text}`
    : `${text.slice(0, at)}${agency}; ${text.slice(at)}`;
}
