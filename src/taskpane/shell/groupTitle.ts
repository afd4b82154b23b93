import { cellAddress } from '../../core/base/grid';
import type { Strings } from '../../strings/vi';
import type { Words } from '../session/WordsContext';
import type { ChangeGroup } from './changeGroups';
import { contentText } from './contentText';

/** Figures put right are named in the title itself, as far as there is room. */
const NAMED = 4;

/** One line on what a group of changes does and where. */
export function groupTitle({ why, cells }: ChangeGroup, words: Words): string {
  const { write, findings } = words.strings;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].join(', ');
  if (why === 'repair') {
    const named = cells
      .slice(0, NAMED)
      .map(({ row, column, before, after }) => {
        const change = `${contentText(before, words)} → ${contentText(after, words)}`;
        return `${cellAddress(row, column)} (${change})`;
      })
      .join(', ');
    const rest = cells.length > NAMED ? ', …' : '';
    return write.repairs(cells.length, `${named}${rest}`, sheets);
  }
  if (isKnown(why, write.changes)) return write.changes[why](cells.length, sheets);
  const reason = (findings.rules as Partial<Record<string, string>>)[why] ?? why;
  return write.otherChanges(capitalized(reason), cells.length, sheets);
}

function isKnown(
  why: string,
  changes: Strings['write']['changes'],
): why is keyof Strings['write']['changes'] {
  return why in changes;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
