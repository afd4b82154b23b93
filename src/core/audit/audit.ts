import type { Appendix, Computed, Criterion } from '../table/appendix';
import { computeScores, type Repair, type Repairs } from '../compute/computeScores';
import type { Decimal } from '../base/decimal';
import { finding, type Finding } from '../table/finding';
import { auditChange } from './changes';
import { expectedIn, figureFix, figureFinding, type FigureRow } from './figures';
import { judgeMaxima, type MaxJudgement } from './maxima';
import { auditMisread, figureMeant } from './misread';
import { auditRollup } from './rollups';
import { auditImprovement, auditMissing, auditScores } from './scores';
import { auditStorage } from './storage';
import { isSliceEnd, type Task } from '../base/task';
import { topmost } from '../table/topmost';
import { unsureParents } from '../compute/unsureParents';
import { ROLLED_FIELDS, type ScoreField } from '../table/scoreFields';

export interface Audit {
  /** With the figures that the audit put right. */
  computed: Computed;
  findings: Finding[];
}

/** Audits one table (SPEC A1–A17) and computes its exact figures. */
export function* auditAppendix(appendix: Appendix): Task<Audit> {
  const maxOf = (criterion: Criterion): Decimal | null => figureMeant(appendix, criterion, 'max');
  const unsure = yield* unsureParents(appendix);
  const maxima: MaxJudgement =
    appendix.kind === 'par'
      ? yield* judgeMaxima(appendix, maxOf, unsure)
      : { repairs: [], doubts: [] };
  const computed = yield* computeScores(appendix, yield* repairsOf(appendix, maxima), unsure);
  const findings = auditMaxima(appendix, maxima);
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    findings.push(...auditCriterion(appendix, criterion, computed));
  }
  findings.push(...auditTotal(appendix, computed));
  for (const found of yield* auditMissing(appendix)) findings.push(found);
  for (const found of yield* auditStorage(appendix)) findings.push(found);
  return { computed, findings };
}

function* repairsOf(appendix: Appendix, { repairs }: MaxJudgement): Task<Repairs> {
  const all = new Map<string, Repair>();
  const put = (id: string, field: ScoreField, value: Decimal | null) => {
    all.set(id, { ...all.get(id), [field]: value });
  };
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    for (const field of ROLLED_FIELDS) {
      const meant = figureMeant(appendix, criterion, field);
      if (meant !== (criterion.scores[field]?.value ?? null)) put(criterion.id, field, meant);
    }
  }
  for (const { criterion, max } of repairs) put(criterion.id, 'max', max);
  return all;
}

function auditCriterion(appendix: Appendix, criterion: Criterion, computed: Computed): Finding[] {
  const exact = computed.of(criterion);
  return [
    ...auditMisread(appendix, criterion),
    ...auditScores(appendix, criterion, exact),
    ...auditRollup(appendix, criterion, criterion.children, exact, computed),
    ...auditChange(appendix, criterion, exact),
    ...auditImprovement(appendix, criterion, exact),
    ...auditLeads(appendix, criterion),
  ];
}

function auditTotal(appendix: Appendix, computed: Computed): Finding[] {
  const { total } = appendix;
  if (!total) return [];
  return [
    ...auditMisread(appendix, total),
    ...auditScores(appendix, total, computed.total),
    ...auditRollup(appendix, total, topmost(appendix), computed.total, computed),
    ...auditChange(appendix, total, computed.total),
  ];
}

function auditMaxima(appendix: Appendix, { repairs, doubts }: MaxJudgement): Finding[] {
  const pinned = repairs.map(({ criterion, max, parent }) => {
    const expected = expectedIn(criterion, 'max', max);
    const fix = figureFix(appendix, criterion, 'max', max);
    const facts = { expected, parent: parent?.id ?? null, pinned: true, fix } as const;
    return figureFinding(appendix, criterion, 'max', { rule: 'max-mismatch', ...facts });
  });
  const unsure = doubts.flatMap(({ parent, sum }) => {
    const row: FigureRow | null = parent ?? appendix.total;
    if (!row) return [];
    const expected = expectedIn(row, 'max', sum);
    const facts = { expected, parent: parent?.id ?? null, pinned: false, sum } as const;
    return [figureFinding(appendix, row, 'max', { rule: 'max-mismatch', ...facts })];
  });
  return [...pinned, ...unsure];
}

/** `agency-missing` (SPEC A17): a criterion that nobody leads. */
function auditLeads(appendix: Appendix, { id, row, leads, leadText }: Criterion): Finding[] {
  const column = appendix.columns.leads;
  if (column === undefined || leads.length > 0) return [];
  const at = { sheet: appendix.sheet, row, column };
  return [finding({ rule: 'agency-missing' }, at, { id, printed: leadText })];
}
