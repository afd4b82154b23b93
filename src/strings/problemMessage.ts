import type { Problem } from '../core/base/outcome';
import type { Strings } from './vi';

type Words = Pick<Strings, 'app' | 'problems' | 'write'>;

/** What went wrong and what to do next, in a sentence; then what was put back, and what was left alone. */
export function problemMessage({ code, details }: Problem, words: Words): string {
  const { problems, write } = words;
  const said = [problems[code](placeIn(details, words))];
  if (details.undone === 'yes') said.push(problems.undone);
  if (details.kept !== undefined) said.push(write.kept(details.kept));
  return said.join(' ');
}

/** Where it happened, or what the host said: a problem has one of them at most. */
function placeIn(details: Problem['details'], { app }: Words): string {
  const { sheet, cell, sheets, cells, places, hostMessage, reason, at } = details;
  if (sheet !== undefined && cell !== undefined) return app.cell(sheet, cell);
  return sheet ?? places ?? cells ?? cell ?? sheets ?? hostMessage ?? reason ?? at ?? '';
}
