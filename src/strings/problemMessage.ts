import type { Problem } from '../core/outcome';
import type { Strings } from './vi';

/** What went wrong and what to do next, in a sentence; then what was put back, and what was left alone. */
export function problemMessage({ code, details }: Problem, { problems, write }: Strings): string {
  const said = [problems[code](placeIn(details))];
  if (details.undone === 'yes') said.push(problems.undone);
  if (details.kept !== undefined) said.push(write.kept(details.kept));
  return said.join(' ');
}

/** Where it happened, or what the host said: a problem has one of them at most. */
function placeIn(details: Problem['details']): string {
  const { sheet, cell, sheets, cells, places, hostMessage, reason } = details;
  if (sheet !== undefined && cell !== undefined) return `${sheet}!${cell}`;
  return sheet ?? places ?? cells ?? cell ?? sheets ?? hostMessage ?? reason ?? '';
}
