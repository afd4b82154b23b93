import { appraise, type Appraisal, type AppraisalChoices } from '../core/appraisal/appraisal';
import { type AppraisalCells, appraisalCells, placeOf } from '../core/appraisal/appraisalPlan';
import { type AppraisedKind, yearWorkedOn } from '../core/appraisal/appraisedKinds';
import { gapsIn, type ScoreGap } from '../core/appraisal/gaps';
import { type LostSource, lostWrite } from '../core/appraisal/lostSheet';
import type { Decimal } from '../core/base/decimal';
import type { Task } from '../core/base/task';
import { plannedTables } from '../core/nextYear/nextYearPlan';
import { emptyPlan, type LeftCell, type Plan } from '../core/plan/plan';
import { cellLine, type LineKey } from '../core/plan/planLines';
import type { ScoredTable } from '../core/table/scoredTable';
import { followMarks } from './followMarks';
import { gridOf, type Reading } from './reading';
import { withPreconditions } from './withPreconditions';
import type { GuardedPlan } from './workbookPort';

/** What was found for one table, as it is shown before anything is written. */
export interface ShownAppraisal {
  appraisal: Appraisal;
  cells: AppraisalCells;
  gaps: readonly ScoreGap[];
}

/** Tables whose scores are appraised: those of the plan worked on; where nothing is planned, those of the newest year. */
export function appraisedTables({ tables, year }: Pick<Reading, 'tables' | 'year'>): ScoredTable[] {
  const planned = plannedTables(tables, year);
  if (planned.length > 0) return planned;
  const years = tables.flatMap(({ appendix }) => yearWorkedOn(appendix) ?? []);
  const newest = years.length === 0 ? null : Math.max(...years);
  return tables.filter(({ appendix }) => yearWorkedOn(appendix) === newest);
}

/** The scores of other tables for those of the workbook (SPEC T9). */
export function* appraisalTask(choices: readonly AppraisalChoices[]): Task<ShownAppraisal[]> {
  const shown: ShownAppraisal[] = [];
  for (const one of choices) {
    const appraisal = yield* appraise(one);
    const cells = yield* appraisalCells(appraisal);
    shown.push({ appraisal, cells, gaps: yield* gapsIn(appraisal) });
  }
  return shown;
}

/**
 * Writes taken scores to their columns, and makes the sheet of lost points (SPEC T10), of these and of what the tables
 * hold already.
 */
export function* appraisalPlanTask(
  reading: Reading,
  shown: readonly ShownAppraisal[],
  leftOut: ReadonlySet<LineKey> = new Set(),
): Task<GuardedPlan> {
  const plan: Plan = emptyPlan('appraisal');
  const left: LeftCell[] = [];
  for (const { cells } of shown) {
    plan.cells = plan.cells.concat(cells.cells);
    plan.newColumns.push(...cells.newColumns);
    for (const cell of cells.left) left.push(cell);
  }
  const sources = appraisedTables(reading).flatMap((table): LostSource[] => {
    const grid = gridOf(reading, table.appendix.sheet);
    const own = shown.filter(({ appraisal }) => appraisal.choices.to.table === table);
    const added = new Set(own.flatMap(({ appraisal }) => [...appraisal.added.keys()]));
    return grid ? [{ table, grid, added, given: givenBy(own, left, leftOut) }] : [];
  });
  const sheet = yield* lostWrite(reading.snapshot, sources);
  if (sheet) plan.sheets = [sheet];
  if (left.length > 0) plan.left = left;
  return yield* withPreconditions(reading, yield* followMarks(reading, plan));
}

/** What the sheet says of the scores: none of those whose cells are not written. */
function givenBy(
  shown: readonly ShownAppraisal[],
  left: readonly LeftCell[],
  leftOut: ReadonlySet<LineKey>,
): LostSource['given'] {
  const given = new Map<AppraisedKind | 'selfAssessed', Map<string, Decimal>>();
  const stays = new Set([...left.map(cellLine), ...leftOut]);
  for (const { appraisal, cells } of shown) {
    const { sheet } = appraisal.choices.to.table.appendix;
    for (const { row, column } of cells.formulas) stays.add(cellLine({ sheet, row, column }));
    for (const figure of appraisal.figures) {
      if (figure.of === null) continue;
      const place = placeOf(appraisal, figure);
      if (place && stays.has(cellLine({ sheet, ...place }))) continue;
      const own = given.get(figure.kind) ?? new Map<string, Decimal>();
      given.set(figure.kind, own.set(figure.of.id, figure.value));
    }
    const self = given.get('selfAssessed') ?? new Map<string, Decimal>();
    for (const [id, value] of appraisal.selfAssessed) self.set(id, value);
    given.set('selfAssessed', self);
  }
  return given;
}
