import type { Finding } from '../table/finding';
import type { FoundCriterion } from './criterionAt';

/** What is wrong, doubtful or assumed in a criterion's row; errors first. */
export function findingsOf(
  findings: readonly Finding[],
  { table, criterion }: FoundCriterion,
): Finding[] {
  const { sheet } = table.appendix;
  const own = findings.filter(
    (one) => one.sheet === sheet && one.row === criterion.row && one.rule !== 'number-as-text',
  );
  const rank = { error: 0, warning: 1, info: 2 };
  return own.sort((a, b) => rank[a.severity] - rank[b.severity]);
}
