import type { Appendix, Computed, Finding } from '../appendix';
import { auditAppendix } from './audit';
import { auditLink } from './link';

/** Audits every table, and the tables against each other. @returns the exact figures in the order of the tables */
export function auditWorkbook(appendices: readonly Appendix[]): {
  computed: Computed[];
  findings: Finding[];
} {
  const audits = appendices.map(auditAppendix);
  const only = (kind: Appendix['kind']) => {
    const tables = appendices.filter((appendix) => appendix.kind === kind);
    return tables.length === 1 ? tables[0] : undefined;
  };
  const par = only('par');
  const sipas = only('sipas');
  return {
    computed: audits.map(({ computed }) => computed),
    findings: [
      ...audits.flatMap(({ findings }) => findings),
      ...(par && sipas ? auditLink(par, sipas) : []),
    ],
  };
}
