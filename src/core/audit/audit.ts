import type { Appendix, Computed, Criterion, Finding } from '../table/appendix';
import { computeScores, type Repair, type Repairs } from '../compute/computeScores';
import type { Decimal } from '../base/decimal';
import { finding } from '../read/findings';
import { auditChange } from './changes';
import { figureFinding, placeOf, printLike, type FigureRow } from './figures';
import { judgeMaxima, type MaxJudgement } from './maxima';
import { auditMisread, figureMeant } from './misread';
import { auditRollup } from './rollups';
import { auditImprovement, auditMissing, auditScores } from './scores';
import { auditStorage } from './storage';
import { toNumber, formatDecimal } from '../base/decimal';
import { isSliceEnd, type Task } from '../base/task';
import { topmost } from '../table/topmost';
import { unsureParents } from '../compute/unsureParents';
import type { ScoreField } from '../table/scoreFields';

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
    for (const field of ['max', 'base', 'target', 'result'] as const) {
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
    const score = criterion.scores.max;
    return finding('max-mismatch', 'error', placeOf(appendix, criterion.row, 'max'), {
      id: criterion.id,
      printed: score?.text ?? '',
      expected: printLike(score, max, false),
      fix: toNumber(max),
      details: { parent: parent?.id ?? '', pinned: 'yes' },
    });
  });
  const unsure = doubts.flatMap(({ parent, sum }) => {
    const row: FigureRow | null = parent ?? appendix.total;
    if (!row) return [];
    const words = { parent: parent?.id ?? '', sum: formatDecimal(sum, ',') };
    return [
      figureFinding(appendix, row, 'max', {
        rule: 'max-mismatch',
        severity: 'error',
        exact: sum,
        details: words,
      }),
    ];
  });
  return [...pinned, ...unsure];
}

/** `agency-missing` (SPEC A17): a criterion that nobody leads. */
function auditLeads(appendix: Appendix, { id, row, leads, leadText }: Criterion): Finding[] {
  const column = appendix.columns.leads;
  if (column === undefined || leads.length > 0) return [];
  return [
    finding(
      'agency-missing',
      'warning',
      { sheet: appendix.sheet, row, column },
      { id, printed: leadText },
    ),
  ];
}
