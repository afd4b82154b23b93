import type { Appendix } from '../table/appendix';
import type { Finding } from '../table/finding';
import type { ScoredTable } from '../table/scoredTable';
import { auditAppendix } from './audit';
import type { Task } from '../base/task';
import { indexKinds, traitsOf } from '../table/indexTraits';
import { auditLink } from './link';

export type AuditedTable = Pick<ScoredTable, 'appendix' | 'computed'>;

export interface AuditedWorkbook {
  tables: AuditedTable[];
  findings: Finding[];
}

/** Audits every table, and the tables against each other. @returns the tables in their order, with exact figures */
export function* auditWorkbook(appendices: readonly Appendix[]): Task<AuditedWorkbook> {
  const audits: (AuditedTable & { findings: Finding[] })[] = [];
  for (const appendix of appendices) {
    yield;
    audits.push({ appendix, ...(yield* auditAppendix(appendix)) });
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
  return {
    tables: audits.map(({ appendix, computed }) => ({ appendix, computed })),
    findings: audits.flatMap(({ findings }) => findings).concat(links),
  };
}
