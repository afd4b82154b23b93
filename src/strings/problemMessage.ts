import type { Problem, ProblemCode } from '../core/base/outcome';
import { placesText } from './placeText';
import type { Strings } from './vi';

/** What went wrong and what to do next, in a sentence; then what was put back, and what was left alone. */
export function problemMessage<C extends ProblemCode>(
  problem: Problem<C>,
  strings: Pick<Strings, 'app' | 'problems' | 'write'>,
): string {
  const { app, problems, write } = strings;
  const said = [problems.sentences[problem.code](problem.details, app.cell)];
  if (problem.undone) said.push(problems.undone);
  const kept = problem.undone?.kept ?? [];
  if (kept.length > 0) said.push(write.kept(placesText(kept, strings)));
  return said.join(' ');
}
