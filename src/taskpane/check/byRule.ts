import type { Finding, Rule } from '../../core/table/finding';

export interface RuleGroup {
  rule: Rule;
  findings: Finding[];
}

/** Findings by their rule, in the order in which rules come first. */
export function byRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<Rule, RuleGroup>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.findings.push(finding);
    else groups.set(finding.rule, { rule: finding.rule, findings: [finding] });
  }
  return [...groups.values()];
}
