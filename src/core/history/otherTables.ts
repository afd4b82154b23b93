import type { Decimal } from '../base/decimal';
import type { WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import { matchCriteria } from '../nextYear/matchCriteria';
import { fateOf, settleMatching } from '../nextYear/matching';
import type { Criterion } from '../table/appendix';
import { shownCode } from '../table/shownCode';
import type { ScoredTable } from '../table/scoredTable';
import { formerTables } from './formerTables';
import { nameKey } from '../nextYear/nameLikeness';

/** A table of the same index, with which of its criteria this table's are. */
export interface OtherTable {
  table: ScoredTable;
  /** The province whose scores it holds, where that is another than this table's; null: it is of the same one. */
  former: string | null;
  /** By this table's ids: what is only alike is nobody's (SPEC Y4). */
  before: ReadonlyMap<string, Criterion>;
}

/** What a criterion is in another table, where it differs: null for what is the same. */
export interface Changed {
  code: string | null;
  name: string | null;
  /** Of what it was a part. */
  parent: string | null;
  max: Decimal | null;
}

/** The other tables of an index, their criteria found by code and name as those of a new set are (SPEC N3, Y4). */
export function* otherTables(
  table: ScoredTable,
  tables: readonly ScoredTable[],
  snapshot: Pick<WorkbookSnapshot, 'sheets'>,
): Task<OtherTable[]> {
  const formers = formerTables(tables, snapshot);
  const { kind, criteria } = table.appendix;
  const found: OtherTable[] = [];
  for (const other of tables) {
    if (other === table || other.appendix.kind !== kind) continue;
    yield;
    const was = other.appendix.criteria;
    const matching = yield* matchCriteria(was, criteria);
    yield;
    const { before } = settleMatching(was, criteria, matching, new Map());
    const former = formers.get(other);
    const isOwn = former === undefined || former === formers.get(table);
    found.push({ table: other, former: isOwn ? null : former, before });
  }
  return found;
}

/** @returns null where it is not there, or the same */
export function changedIn({ before }: OtherTable, now: Criterion): Changed | null {
  const was = before.get(now.id);
  if (!was) return null;
  const fate = fateOf(now, was, before);
  const isMoved = fate === 'moved' || fate === 'moved-renamed';
  const [max, maxNow] = [was.scores.max?.value ?? null, now.scores.max?.value ?? null];
  const changed: Changed = {
    code: was.id === now.id ? null : shownCode(was),
    name: nameKey(was.name) === nameKey(now.name) ? null : was.name,
    parent: isMoved && was.parent ? was.parent.name : null,
    max: max === maxNow ? null : max,
  };
  return Object.values(changed).some((one) => one !== null) ? changed : null;
}
