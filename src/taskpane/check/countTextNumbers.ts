import type { Finding } from '../../core/table/finding';

/** Whether a finding has a line of its own: numbers kept as text have one together. */
export function isOther(finding: Finding): boolean {
  return finding.rule !== 'number-as-text';
}

/** How many numbers are kept as text, and in how many columns. */
export function textNumbers(findings: readonly Finding[]): { cells: number; columns: number } {
  const own = findings.filter((one): one is Finding<'number-as-text'> => !isOther(one));
  return { cells: own.reduce((sum, { count }) => sum + count, 0), columns: own.length };
}
