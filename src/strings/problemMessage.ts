import type { Problem } from '../core/outcome';
import type { Strings } from './vi';

/** One sentence that says what went wrong and what to do next. */
export function problemMessage({ code, details }: Problem, { problems }: Strings): string {
  const said = problems[code](placeIn(details));
  return details.undone === 'yes' ? `${said} ${problems.undone}` : said;
}

/** Where it happened, or what the host said: a problem has one of them at most. */
function placeIn(details: Problem['details']): string {
  const { sheet, cell, sheets, cells, places, hostMessage, reason } = details;
  if (sheet !== undefined && cell !== undefined) return `${sheet}!${cell}`;
  return sheet ?? places ?? cells ?? cell ?? sheets ?? hostMessage ?? reason ?? '';
}
