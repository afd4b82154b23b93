import { belowTarget } from '../compute/belowTarget';
import type { Appendix } from '../table/appendix';
import type { Finding } from '../table/finding';
import type { ScoredTable } from '../table/scoredTable';
import { auditAppendix } from './audit';
import type { Task } from '../base/task';
import { indexKinds, traitsOf } from '../table/indexTraits';
import { auditLink } from './link';

export interface AuditedWorkbook {
  /** In the order of the appendices. */
  tables: ScoredTable[];
  findings: Finding[];
}

/** Audits every table, and the tables against each other, and computes their exact figures. */
export function* auditWorkbook(appendices: readonly Appendix[]): Task<AuditedWorkbook> {
  const tables: ScoredTable[] = [];
  const findings: Finding[] = [];
  for (const read of appendices) {
    yield;
    const { appendix, computed, findings: found } = yield* auditAppendix(read);
    const nth = tables.filter((earlier) => earlier.appendix.kind === appendix.kind).length + 1;
    tables.push({ appendix, nth, computed, belowTarget: yield* belowTarget(appendix, computed) });
    for (const one of found) findings.push(one);
  }
  const only = (kind: string | undefined) => {
    const ofKind = appendices.filter((appendix) => appendix.kind === kind);
    return ofKind.length === 1 ? ofKind[0] : undefined;
  };
  const links = indexKinds().flatMap((kind) => {
    const { scoredIn } = traitsOf(kind);
    const [of, scored] = [only(scoredIn?.index), only(kind)];
    return scoredIn && of && scored ? auditLink(of, scored, scoredIn.words) : [];
  });
  return { tables, findings: findings.concat(links) };
}
