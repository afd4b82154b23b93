import type { Appendix, Criterion } from '../table/appendix';
import { finding, type Finding } from '../table/finding';

/** Whether most criteria with parts say themselves who leads them; else it is their parts that are assigned. */
export function areWholesLed({ criteria }: Appendix): boolean {
  let led = 0;
  let all = 0;
  for (const { children, leads } of criteria) {
    if (children.length === 0) continue;
    all += 1;
    if (leads.length > 0) led += 1;
  }
  return led * 2 > all;
}

/** `agency-missing` (SPEC A17): a criterion that nobody leads. */
export function auditLeads(
  { sheet, columns: { leads: column } }: Appendix,
  { id, row, leads, leadText, children }: Criterion,
  ofWholes: boolean,
): Finding[] {
  if (column === undefined || leads.length > 0) return [];
  if (children.length > 0 && !ofWholes) return [];
  return [finding({ rule: 'agency-missing' }, { sheet, row, column }, { id, printed: leadText })];
}
