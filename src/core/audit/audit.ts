import type { Appendix, Computed, Criterion } from '../table/appendix';
import { computeScores, type Repair, type Repairs } from '../compute/computeScores';
import type { Decimal } from '../base/decimal';
import type { Finding } from '../table/finding';
import { auditChange } from './changes';
import { expectedIn, figureFix, figureFinding, idOf, type FigureRow } from './figures';
import { judgeMaxima, type MaxJudgement } from './maxima';
import { areWholesLed, auditLeads } from './leads';
import { isSettled, maxDoubts } from './maxDoubts';
import { auditMisread, figureMeant } from './misread';
import { auditRollup } from './rollups';
import { roundingIn, type Rounding } from '../compute/rounding';
import { auditImprovement, auditMissing, auditScores } from './scores';
import { auditStorage } from './storage';
import { isSliceEnd, type Task } from '../base/task';
import { topmost } from '../table/topmost';
import { ROLLED_FIELDS, type RolledField } from '../table/scoreFields';

export interface Audit {
  /** With what the audit doubts besides the reader. */
  appendix: Appendix;
  /** With the figures that the audit put right. */
  computed: Computed;
  findings: Finding[];
}

/** Audits one table (SPEC A1–A17) and computes its exact figures. */
export function* auditAppendix(appendix: Appendix): Task<Audit> {
  const maxOf = (criterion: Criterion): Decimal | null => figureMeant(appendix, criterion, 'max');
  const maxima: MaxJudgement =
    appendix.rollup === 'sum' ? yield* judgeMaxima(appendix, maxOf) : { repairs: [], doubts: [] };
  const doubts = maxDoubts(appendix, maxima);
  const computed = yield* computeScores(appendix, yield* repairsOf(appendix), [
    ...appendix.doubts,
    ...doubts,
  ]);
  const open = doubts.filter((doubt) => !isSettled(appendix, doubt));
  const findings = auditMaxima(appendix, maxima);
  const put = (found: readonly Finding[]) => {
    for (const one of found) findings.push(one);
  };
  const rounding = roundingIn(appendix);
  const ofWholes = areWholesLed(appendix);
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    const exact = computed.of(criterion);
    put(auditMisread(appendix, criterion));
    put(auditScores(appendix, criterion, exact));
    const { children } = criterion;
    if (children.length > 0)
      put(auditRollup(appendix, criterion, children, exact, computed, rounding));
    put(auditChange(appendix, criterion, exact, computed, rounding));
    put(auditImprovement(appendix, criterion, exact));
    put(auditLeads(appendix, criterion, ofWholes));
  }
  put(auditTotal(appendix, computed, rounding));
  put(yield* auditMissing(appendix));
  put(yield* auditStorage(appendix));
  return { appendix: { ...appendix, doubts: [...appendix.doubts, ...open] }, computed, findings };
}

function* repairsOf(appendix: Appendix): Task<Repairs> {
  const all = new Map<string | null, Repair>();
  const put = (id: string | null, field: RolledField, value: Decimal | null) => {
    all.set(id, { ...all.get(id), [field]: value });
  };
  const putMeant = (row: FigureRow) => {
    for (const field of ROLLED_FIELDS) {
      const meant = figureMeant(appendix, row, field);
      if (meant !== (row.scores[field]?.value ?? null)) put(idOf(row), field, meant);
    }
  };
  for (const criterion of appendix.criteria) {
    if (isSliceEnd(criterion.index)) yield;
    putMeant(criterion);
  }
  if (appendix.total) putMeant(appendix.total);
  return all;
}

function auditTotal(appendix: Appendix, computed: Computed, rounding: Rounding): Finding[] {
  const { total } = appendix;
  if (!total) return [];
  return [
    ...auditMisread(appendix, total),
    ...auditScores(appendix, total, computed.total),
    ...auditRollup(appendix, total, topmost(appendix), computed.total, computed, rounding),
    ...auditChange(appendix, total, computed.total, computed, rounding),
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
