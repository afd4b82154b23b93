import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { type CriterionRef, criterionRef } from '../assign/assignment';
import { otherWords } from '../assign/otherWords';
import { type Decimal, decimalsOf } from '../base/decimal';
import { isSurveyed } from '../table/surveyed';
import { isWithinLimit, limitOf } from '../table/limit';
import type { IndexKind } from '../table/indexTraits';
import { isSliceEnd, type Task } from '../base/task';
import { leadsOf } from '../targets/leads';
import type { CountedScores } from '../assign/countedScores';
import { aboutCriterion } from './about';
import { answeredBy } from './answered';
import { declaredScore, isSaid } from './declared';
import { type Doubtful, doubtOf, isAnswered, isDispute } from './doubts';
import type { Claim, Returned } from './returned';
import { type Decisions, saidOf, type Settled, type Settlement } from './settlement';
import { sortedUnmatched, type Unmatched, unmatchedRow } from './unmatched';
import { titleOf } from '../table/shownCode';
import { tablesOfYear, yearOf } from '../years/workedOn';

export interface AcceptedResult {
  ref: CriterionRef;
  /** Points, or percent. */
  value: Decimal;
  decimals: number;
  /** Who gave it. */
  claims: Claim[];
  /** Settled by the user, against a conflict or a doubt. */
  isDecided: boolean;
}

export interface Conflict {
  ref: CriterionRef;
  claims: Claim[];
}

export interface Gap {
  ref: CriterionRef;
  leads: readonly string[];
  /** Lead agencies of which something came: they left it blank. The others have not answered. */
  answered: string[];
}

/** All that came back, sorted into what can be written and what a person must look at. Nothing is dropped. */
export interface Collected {
  accepted: AcceptedResult[];
  conflicts: Conflict[];
  doubtful: Doubtful[];
  gaps: Gap[];
  unmatched: Unmatched[];
  /** What a person left alone, or wants to be explained. */
  settled: Settled[];
  /** All that is said of each leaf criterion: a settlement is about all of it. */
  claims: ReadonlyMap<CriterionRef, readonly Claim[]>;
}

/**
 * Sorts what came back (SPEC T1).
 *
 * @param tables every appendix of the workbook, in its order, with its repaired figures
 * @param decisions what the user settled: it wins over every claim
 * @param year the one worked on: of other years nothing is missing from anybody
 * @param counted scores that rules of the tables count: what was declared is held against them (SPEC T11)
 */
export function* collect(
  tables: readonly ScoredTable[],
  returned: readonly Returned[],
  decisions: Decisions = new Map(),
  year: number | null = null,
  counted: CountedScores = new Map(),
): Task<Collected> {
  const leaves = yield* leavesOf(tables);
  const worked = new Set(
    (year === null ? tables : tablesOfYear(tables, year)).map(({ appendix }) => appendix),
  );
  const unmatched: Unmatched[] = [];
  const claims = yield* claimsOf(tables, leaves, returned, unmatched, counted, year);
  const answered = yield* answeredBy(returned, (key) => leaves.has(key));
  const collected: Collected = {
    ...{ claims, accepted: [], conflicts: [], doubtful: [], gaps: [] },
    ...sortedUnmatched(unmatched, decisions),
  };
  for (const [ref, { appendix, computed, criterion, isOther }] of leaves) {
    if (isSliceEnd(criterion.index)) yield;
    const all = claims.get(ref) ?? [];
    const max = limitOf({ appendix, computed }, criterion);
    const doubtsOf = (claim: Claim) =>
      doubtOf(appendix.kind, ref, claim, max, isOther(claim.label, criterion));
    const decision = decisions.get(ref);
    const about = () => aboutCriterion({ table: { appendix, computed }, criterion });
    if (decision && all.length > 0 && isHeld(decision, saidOf(about(), all), max)) {
      if (decision.is === 'score') {
        const { value } = decision;
        const decimals = decimalsOf(value);
        collected.accepted.push({ ref, value, decimals, claims: all, isDecided: true });
      } else {
        const { is } = decision;
        const why = all.map((claim) => {
          const [doubt] = doubtsOf(claim);
          return doubt ? { is: doubt.why, max } : null;
        });
        collected.settled.push({ key: ref, claims: all, is, label: titleOf(criterion), why });
      }
      continue;
    }
    const doubts = all.flatMap(doubtsOf);
    const sound = all.filter((claim) => !doubts.some((doubt) => doubt.claim === claim));
    collected.doubtful.push(...doubts.filter((doubt) => !isAnswered(doubt, sound)));
    settle(ref, sound, doubts, collected);
    // A survey's score comes from nobody's form.
    const isOwed = all.length === 0 && worked.has(appendix) && !isSurveyed(appendix, criterion);
    if (isOwed) collected.gaps.push(gapOf(ref, leadsOf(criterion), answered));
  }
  return collected;
}

/** @param said what is said of the criterion now */
function isHeld(decision: Settlement, said: string, max: Decimal | null): boolean {
  return decision.of === said && (decision.is !== 'score' || isWithinLimit(decision.value, max));
}

interface Leaf extends Pick<ScoredTable, 'appendix' | 'computed'> {
  criterion: Criterion;
  isOther: ReturnType<typeof otherWords>;
}

type Leaves = Map<CriterionRef, Leaf>;

function* leavesOf(tables: readonly ScoredTable[]): Task<Leaves> {
  const leaves: Leaves = new Map();
  const counts = new Map<IndexKind, number>();
  for (const { appendix, computed } of tables) {
    const nth = (counts.get(appendix.kind) ?? 0) + 1;
    counts.set(appendix.kind, nth);
    yield;
    const isOther = otherWords(appendix.criteria);
    for (const criterion of appendix.criteria) {
      if (isSliceEnd(criterion.index)) yield;
      if (criterion.children.length > 0) continue;
      const ref = criterionRef(appendix.kind, criterion.id, nth);
      leaves.set(ref, { appendix, computed, criterion, isOther });
    }
  }
  return leaves;
}

function* claimsOf(
  tables: readonly ScoredTable[],
  leaves: Leaves,
  returned: readonly Returned[],
  unmatched: Unmatched[],
  counted: CountedScores,
  year: number | null,
): Task<Map<CriterionRef, Claim[]>> {
  const claims = new Map<CriterionRef, Claim[]>();
  const newest = newestYear(tables);
  for (const sheet of returned) {
    yield;
    const loose: Claim[] = [];
    const tablesOfSheet = new Set<ScoredTable['appendix']>();
    for (const [nth, row] of sheet.rows.entries()) {
      if (isSliceEnd(nth)) yield;
      const leaf = leaves.get(row.key);
      if (leaf) tablesOfSheet.add(leaf.appendix);
      const declared = leaf
        ? declaredScore(counted, row.key, row.declared, limitOf(leaf, leaf.criterion))
        : null;
      if (!isSaid(row, declared)) continue;
      const { agency, file, sheet: name } = sheet;
      const claim = { ...row, agency, file, sheet: name, declared, numbers: row.declared };
      if (leaf) claims.set(row.key, [...(claims.get(row.key) ?? []), claim]);
      else loose.push(claim);
    }
    const made = newestYear([...tablesOfSheet].map((appendix) => ({ appendix })));
    for (const [nth, claim] of loose.entries()) {
      if (isSliceEnd(nth)) yield;
      const one = unmatchedRow(claim, tables, made ?? year ?? newest);
      // A parent's own formula adds its parts up: nobody typed that.
      if (one.why !== 'parent' || claim.score.stored !== 'formula') unmatched.push(one);
    }
  }
  return claims;
}

function newestYear(tables: readonly Pick<ScoredTable, 'appendix'>[]): number | null {
  const years = tables.flatMap((table) => yearOf(table) ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

function settle(
  ref: CriterionRef,
  claims: Claim[],
  doubts: readonly Doubtful[],
  { accepted, conflicts, doubtful }: Collected,
): void {
  const value = claims[0]?.score.value ?? null;
  if (value === null) return;
  if (claims.some(({ score }) => score.value !== value)) {
    conflicts.push({ ref, claims });
    return;
  }
  const disputing = doubts.find((doubt) => isDispute(doubt, value));
  if (disputing) {
    const { max } = disputing;
    for (const claim of claims) doubtful.push({ ref, claim, why: 'disputed', max, meant: [value] });
    return;
  }
  const decimals = Math.max(...claims.map(({ score }) => score.decimals));
  accepted.push({ ref, value, decimals, claims, isDecided: false });
}

function gapOf(ref: CriterionRef, leads: readonly string[], agencies: ReadonlySet<string>): Gap {
  return { ref, leads, answered: leads.filter((lead) => agencies.has(lead)) };
}
