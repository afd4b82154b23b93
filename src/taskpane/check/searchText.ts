import { cellAddress } from '../../core/base/grid';
import { foldAccents } from '../../core/base/text';
import type { Criterion } from '../../core/table/appendix';
import type { Finding } from '../../core/table/finding';
import { leadsOf } from '../../core/targets/leads';
import { findingMessage, type FindingStrings } from '../../strings/findings';

/**
 * What a search looks for in a finding: its code, its cell, what is said of it, and the name and the agencies of its
 * criterion.
 *
 * @param shown what the list says of it: a question, where it is asked about
 * @returns folded, without accents
 */
export function searchText(
  finding: Finding,
  criterion: Criterion | null,
  words: FindingStrings,
  shown = '',
): string {
  const { id, row, column, printed, sheet } = finding;
  const about = criterion ? [criterion.name, ...leadsOf(criterion), ...criterion.supports] : [];
  const texts = [
    id ?? '',
    cellAddress(row, column),
    printed,
    sheet,
    findingMessage(finding, words),
    shown,
  ];
  return foldAccents([...texts, ...about].join(' '));
}
