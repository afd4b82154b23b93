import { parseRowKey, type RowKey } from '../ownSheets/rowKey';
import type { ScoredTable } from '../table/scoredTable';
import { yearOf } from '../years/workedOn';
import { aboutRow } from './about';
import type { Claim } from './returned';
import { type Decisions, rowName, saidOf, type Settled, type UnmatchedReason } from './settlement';

/** Something typed that belongs to no leaf criterion. */
export interface Unmatched {
  claim: Claim;
  key: string;
  label: string;
  /**
   * A row without a key, a criterion that no table holds, a parent, whose score follows from its parts, or a row of a
   * table that is not there any more, or that could be one of several.
   */
  why: UnmatchedReason;
  /** What it says, for settling it: see saidOf. */
  of: string;
}

/**
 * Such a row, with why it belongs to none of these tables' leaf criteria.
 *
 * @param year of its sheet, where its own key names no table
 */
export function unmatchedRow(
  claim: Claim,
  tables: readonly ScoredTable[],
  year: number | null,
): Unmatched {
  const { key, label } = claim;
  const table = tableNamed(parseRowKey(key), tables);
  const of = saidOf(aboutRow(claim, (table && yearOf(table)) ?? year), [claim]);
  return { claim, key, label, why: whyUnmatched(key, tables), of };
}

/** Those that a person settled, and the others. */
export function sortedUnmatched(
  rows: readonly Unmatched[],
  decisions: Decisions,
): { unmatched: Unmatched[]; settled: Settled[] } {
  const unmatched: Unmatched[] = [];
  const settled: Settled[] = [];
  for (const one of rows) {
    const { claim, label, why, of } = one;
    const key = rowName(claim);
    const decision = decisions.get(key);
    if (decision?.of === of && decision.is !== 'score') {
      const reason = { is: why, max: null };
      settled.push({ key, claims: [claim], is: decision.is, label, why: [reason] });
    } else unmatched.push(one);
  }
  return { unmatched, settled };
}

function whyUnmatched(text: string, tables: readonly ScoredTable[]): UnmatchedReason {
  const key = parseRowKey(text);
  if (key.kind === 'put-in') return 'no-key';
  if (key.kind !== 'subject' || key.roles.length > 0) return 'unknown';
  if (key.subject.kind === 'lost') return 'no-table';
  if (key.subject.kind !== 'criterion') return 'unknown';
  return tableNamed(key, tables)?.appendix.byId.has(key.subject.id) ? 'parent' : 'unknown';
}

function tableNamed(key: RowKey, tables: readonly ScoredTable[]): ScoredTable | null {
  if (key.kind !== 'subject' || key.subject.kind !== 'criterion') return null;
  const { index, nth } = key.subject.table;
  return tables.filter(({ appendix }) => appendix.kind === index)[nth - 1] ?? null;
}
