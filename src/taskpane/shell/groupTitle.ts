import { isFormula } from '../../core/base/cellContent';
import { cellAddress } from '../../core/base/grid';
import type { ChangeGroup } from '../../core/plan/changeGroups';
import { changesTitle } from '../../strings/changes';
import { contentText } from './contentText';
import type { PreviewWords } from './previewWords';

/** Figures put right are named in the title itself, as far as there is room. */
const NAMED = 4;

/** One line on what a group of changes does and where. */
export function groupTitle(group: ChangeGroup, words: PreviewWords): string {
  const { cells } = group;
  if (group.of === 'form') {
    const formulas = cells.filter(({ after }) => isFormula(after)).length;
    return words.preview.form(cells.length - formulas, formulas);
  }
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const named = cells.slice(0, NAMED).map(({ row, column, before, after }) => {
    const change = `${contentText(before, words)} → ${contentText(after, words)}`;
    return `${cellAddress(row, column)} (${change})`;
  });
  return changesTitle(group.why, { count: cells.length, sheets, named }, words.preview.changes);
}
