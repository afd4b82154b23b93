import { agencyPoints } from '../../core/assign/agencyPoints';
import { saidSum } from '../../core/assign/points';
import { EXACT } from '../../core/table/open';
import { criteriaByRef } from '../../core/assign/criteriaByRef';
import { finish } from '../../core/base/task';
import type { Reading } from '../../app/reading';
import type { ScoredTable } from '../../core/table/scoredTable';
import type { Answered } from './answers';
import { type CollectedFiles, collectedReport } from './collectFiles';
import type { ExportedFiles } from './exportFiles';
import type { ShownCell } from './shown';
import type { ComputedScores, Criterion, Score, TotalRow } from '../../core/table/appendix';
import type { Finding } from '../../core/table/finding';
import { plainContent } from '../../core/base/cellContent';
import { toNumber, type Decimal } from '../../core/base/decimal';
import { areaAddress, cellAddress } from '../../core/base/grid';
import { REASON_TRAITS } from '../../core/plan/reason';
import type { LeftCell } from '../../core/plan/plan';
import type { DoubtStrings } from '../../strings/doubts';
import { findingMessage, type FindingStrings } from '../../strings/findings';
import { readingReport } from './readingReport';
import { findingsOfYear } from '../../core/years/findingsOfYear';
import { tablesOfYear } from '../../core/years/workedOn';
import type { ScoreField } from '../../core/table/scoreFields';

export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

/** What a run did, beyond what it read. */
export interface RunRecord {
  input: string;
  reading: Reading;
  changes: ShownCell[];
  /** What recalculating would have changed besides form. */
  left: LeftCell[];
  /** Sheet names of the agencies that have one. */
  agencySheets: ReadonlyMap<string, string>;
  hasHighlighted: boolean;
  sheetsAdded: string[];
  sheetsUpdated: string[];
  traffic: Record<string, Traffic>;
  /** Answers to what the workbook does not ask. */
  notAsked: readonly Answered[];
  /** Null where nothing was exported. */
  exported: ExportedFiles | null;
  /** Null where nothing was collected. */
  collected: CollectedFiles | null;
}

/** The run as JSON data, version 1: the order and the names of its fields are a contract. */
export function reportOf(
  run: RunRecord,
  words: FindingStrings,
  doubtWords: DoubtStrings,
): Record<string, unknown> {
  const { reading } = run;
  return {
    version: 1,
    input: run.input,
    appendices: reading.tables.map((table) => tableReport(table, reading.findings, doubtWords)),
    findings: findingsOfYear(reading.findings, reading.tables, reading.year).map((finding) =>
      findingReport(finding, words),
    ),
    highlighted: run.hasHighlighted
      ? tablesOfYear(reading.tables, reading.year).map(highlightReport)
      : [],
    assignments: assignmentsReport(run),
    unassigned: reading.unassigned,
    tasks: reading.tasks.map(({ sheet, row, leads, supports }) => ({
      sheet,
      row: row + 1,
      leads,
      supports,
    })),
    changes: run.changes.map(
      ({ sheet, row, column, before, after, why, isForm, shows, value }) => ({
        sheet,
        cell: cellAddress(row, column),
        before: plainContent(before),
        after: plainContent(after),
        why: before === '' && why.is === 'recalculate' ? 'fill' : REASON_TRAITS[why.is].changes,
        form: isForm,
        shows,
        ...(value !== null && { value }),
      }),
    ),
    left: run.left.map(({ sheet, row, column, before, after, because }) => ({
      sheet,
      cell: cellAddress(row, column),
      before: plainContent(before),
      after: plainContent(after),
      why: because,
    })),
    ...(run.exported && { forms: run.exported.forms }),
    ...(run.collected && { collected: collectedReport(run.collected, reading) }),
    answersNotAsked: run.notAsked,
    sheets: { added: run.sheetsAdded, updated: run.sheetsUpdated },
    traffic: run.traffic,
  };
}

function assignmentsReport({ reading, agencySheets }: RunRecord) {
  const criteria = finish(criteriaByRef(reading.tables));
  const { year } = reading;
  return reading.assignments.map(({ agency, lead, shared, support }) => {
    const points = finish(agencyPoints(lead, criteria, year));
    const { max, base, target, open } = points;
    const isOpen = (['base', 'target'] as const).some((of) => open[of] !== EXACT);
    const relation = (of: 'base' | 'target') => saidSum(points, of)?.relation ?? null;
    return {
      agency,
      sheet: agencySheets.get(agency) ?? null,
      lead,
      shared,
      support,
      points: {
        ...{ max: toNumber(max), base: toNumber(base), target: toNumber(target) },
        // "=", "≥" or "≤"; null where bounds leave it open on both sides.
        ...(isOpen && { relations: { base: relation('base'), target: relation('target') } }),
      },
    };
  });
}

/** What maxima probably should be, by criterion: the printed ones count. */
function suggestedMaxima(sheet: string, findings: readonly Finding[]): Map<string, number> {
  const maxima = new Map<string, number>();
  for (const found of findings) {
    if (found.rule !== 'max-mismatch' || !found.pinned || found.sheet !== sheet) continue;
    const { id, fix } = found;
    if (id !== null && fix.puts === 'figure') maxima.set(id, toNumber(fix.value));
  }
  return maxima;
}

function tableReport(
  { appendix, computed, belowTarget }: ScoredTable,
  findings: readonly Finding[],
  words: DoubtStrings,
) {
  const maxima = suggestedMaxima(appendix.sheet, findings);
  const { kind, sheet, area, baseYear, targetYear, criteria, total } = appendix;
  return {
    kind,
    sheet,
    address: areaAddress(area),
    baseYear,
    targetYear,
    ...readingReport(appendix, words),
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      code: criterion.code,
      row: criterion.row + 1,
      name: criterion.name,
      level: criterion.level,
      leaf: criterion.children.length === 0,
      ...figures(criterion, computed.of(criterion)),
      ...(maxima.has(criterion.id) ? { suggested: { max: maxima.get(criterion.id) } } : {}),
      belowTarget: belowTarget.has(criterion.id),
      leads: criterion.leads,
      supports: criterion.supports,
    })),
    total: total && { row: total.row + 1, ...figures(total, computed.total) },
  };
}

function figures({ scores }: Criterion | TotalRow, exact: ComputedScores) {
  const text = (field: ScoreField) => scores[field]?.text ?? null;
  const read = (field: ScoreField) => number(valueOf(scores[field]));
  return {
    printed: { max: text('max'), base: text('base'), target: text('target'), delta: text('delta') },
    read: {
      max: read('max'),
      base: read('base'),
      target: read('target'),
      targetRelation: scores.target?.relation ?? '=',
      delta: read('delta'),
      baseRank: scores.base?.rank?.place ?? null,
      targetRank: scores.target?.rank?.place ?? null,
    },
    computed: {
      max: number(exact.max),
      base: number(exact.base),
      target: number(exact.target),
      delta: number(exact.delta),
    },
  };
}

function valueOf(score: Score | null): Decimal | null {
  return score?.value ?? null;
}

function number(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value);
}

function findingReport(finding: Finding, words: FindingStrings) {
  const { rule, severity, sheet, row, column, id, printed, expected } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: cellAddress(row, column),
    id,
    printed,
    expected,
    message: findingMessage(finding, words),
  };
}

function highlightReport({ appendix, belowTarget }: ScoredTable) {
  const { sheet, criteria, columns } = appendix;
  const below = criteria.filter(({ id }) => belowTarget.has(id));
  return {
    sheet,
    ids: below.map(({ id }) => id),
    cells: below.map(({ row }) => cellAddress(row, columns.target ?? 0)),
  };
}
