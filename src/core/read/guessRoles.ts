import { share } from './columnContents';
import { areCodes, type Column } from './columnRoles';

/** So much of a column must be of a kind for it to be guessed from that alone. */
const MOST_CELLS = 0.5;

/**
 * The columns of a table that a person pointed at, where their words say nothing: what their contents could be. The
 * person sees it, and puts it right.
 */
export function guessRoles(judged: readonly Column[]): Column[] {
  // What only a year spoke for is open here: contents say more.
  let guessed = judged.map((one): Column =>
    one.isByYearAlone ? { ...one, role: null, isByYearAlone: false } : one,
  );
  const has = (role: Column['role']) => guessed.some((one) => one.role === role);
  const give = (role: Column['role'], to: (one: Column) => boolean) => {
    guessed = guessed.map((one) => (one.role === null && to(one) ? { ...one, role } : one));
  };
  if (!has('code')) give('code', (one) => one === guessed[0] && areCodes(one.contents));
  if (!has('name')) {
    const free = guessed.filter(({ role }) => role === null || role === 'words');
    const name = free.find(({ contents }) => share(contents, 'words') >= MOST_CELLS);
    guessed = guessed.map((one) => (one === name ? { ...one, role: 'name' } : one));
  }
  const isFigures = ({ contents }: Column) => share(contents, 'figures') >= MOST_CELLS;
  if (!has('max')) {
    const figures = guessed.filter((one) => one.role === null && isFigures(one));
    give('max', (one) => figures.length > 1 && one === figures[0] && bounds(one, figures));
  }
  if (!has('score') && !has('target')) give('score', isFigures);
  return guessed;
}

/** No figure of the others is greater. */
function bounds({ contents: { values } }: Column, others: readonly Column[]): boolean {
  return others.every(({ contents }) =>
    contents.values.every((value, row) => value === null || value <= (values[row] ?? Infinity)),
  );
}
