import type { Problem } from '../core/outcome';
import type { Strings } from './vi';

type Words = Pick<Strings, 'app' | 'problems'>;

/** One sentence that says what went wrong and what to do next. */
export function problemMessage({ code, details }: Problem, words: Words): string {
  const said = words.problems[code](placeIn(details, words));
  return details.undone === 'yes' ? `${said} ${words.problems.undone}` : said;
}

/** Where it happened, or what the host said: a problem has one of them at most. */
function placeIn(details: Problem['details'], { app }: Words): string {
  const { sheet, cell, sheets, cells, places, hostMessage, reason } = details;
  if (sheet !== undefined && cell !== undefined) return app.cell(sheet, cell);
  return sheet ?? places ?? cells ?? cell ?? sheets ?? hostMessage ?? reason ?? '';
}
