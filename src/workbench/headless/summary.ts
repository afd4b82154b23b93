import { shownFigures } from '../../core/overview/shownFigure';
import { traitsOf } from '../../core/table/indexTraits';
import { areaAddress } from '../../core/base/grid';
import { sumText } from '../../strings/printedText';
import { findingsOfYear } from '../../core/years/findingsOfYear';
import { tablesOfYear } from '../../core/years/workedOn';
import { openCount } from './collectFiles';
import type { RunRecord } from './report';
import type { HeadlessWords } from './words';

/** The run in a few lines for people. @param mark the decimal mark of their language */
export function summaryOf(run: RunRecord, words: HeadlessWords, mark: ',' | '.'): string {
  const { tables, year } = run.reading;
  const findings = findingsOfYear(run.reading.findings, tables, year);
  const lines = tables.flatMap(({ appendix, computed, belowTarget }) => {
    // As the pane shows it (SPEC O1), with all decimals: a bound is one, and a change from or to one is nobody's to compute.
    const show = shownFigures(appendix, computed);
    const total = (field: 'base' | 'target' | 'delta') => sumText(show(null, field), mark);
    return [
      words.table(
        traitsOf(appendix.kind).name,
        appendix.sheet,
        areaAddress(appendix.area),
        appendix.criteria.length,
      ),
      words.totals(total('base'), total('target'), total('delta')),
      words.below(belowTarget.size),
    ];
  });
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return words.severities[severity](count);
  });
  lines.push(`${words.findings(findings.length)}: ${counts.join(', ')}`);
  const { recalculate, highlight, assign } = run.traffic;
  if (recalculate) lines.push(words.changed(run.changes.length));
  if (highlight) {
    const marked = tablesOfYear(tables, year);
    lines.push(words.highlighted(marked.reduce((sum, one) => sum + one.belowTarget.size, 0)));
  }
  if (assign) lines.push(words.sheets(run.sheetsAdded.length, run.sheetsUpdated.length));
  if (run.collected) {
    const { forms, collected } = run.collected;
    const { accepted, gaps } = collected;
    lines.push(words.collected(accepted.length, forms, openCount(collected), gaps.length));
  }
  if (run.exported) lines.push(words.exported(run.exported.forms.length));
  return lines.join('\n');
}
