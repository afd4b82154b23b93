import type { Column } from './columnRoles';

/** Columns of maxima; of several, what scores or the others mostly exceed holds none, whatever it is called. */
export function maximaOf(all: readonly Column[]): Column[] {
  const known = all.filter(
    ({ role, isByYearAlone }) =>
      !isByYearAlone && (role === 'max' || role === 'score' || role === 'target'),
  );
  const called = known.filter(({ role }) => role === 'max');
  if (areInParts(called)) return [];
  // "Thang điểm: Mức 1 | Mức 2", beside "Điểm tối đa": steps on the way to it.
  const own = called.filter(({ says }) => says.has('max'));
  if (own.length > 0 && own.length < called.length)
    return maximaOf(all.filter((one) => one.role !== 'max' || own.includes(one)));
  const held = called.filter((one) => !known.some((other) => isAbove(other, one)));
  return held.length > 0 ? held : called;
}

/** "Điểm tối đa: Thẩm định | Điều tra": what each of them can give, and no column says what all can. */
function areInParts(maxima: readonly Column[]): boolean {
  const sources = new Set(maxima.map(({ source }) => source));
  return sources.size > 1 && sources.has('survey') && !sources.has(null) && !sources.has('final');
}

/** Whether more figures of a column are above those of another in their rows than not. */
export function isAbove(one: Column, other: Column | undefined): boolean {
  let above = 0;
  let within = 0;
  one.contents.values.forEach((value, row) => {
    const limit = other?.contents.values[row] ?? null;
    if (value === null || limit === null) return;
    if (value > limit) above += 1;
    else within += 1;
  });
  return above > within;
}

export function newest(columns: readonly Column[]): Column | undefined {
  return columns.reduce<Column | undefined>(
    (top, one) => (top === undefined || (one.year ?? 0) > (top.year ?? 0) ? one : top),
    undefined,
  );
}

/**
 * "Điểm" by itself beside scores with words of their own is what can be reached, and so is "Tổng điểm" left of them,
 * unless it is what they add up to.
 */
export function barePoints(all: readonly Column[], scores: readonly Column[]): Column | undefined {
  const figures = all.filter(
    ({ role }) => role === 'score' || role === 'target' || role === 'others',
  );
  const bare =
    all.find(({ own, role }) => role === 'score' && /^(?:số )?điểm$/.test(own)) ??
    figures.find((one, nth) => nth === 0 && FIRST_POINTS.test(one.own));
  const others = scores.filter((one) => one !== bare);
  if (!bare || others.length === 0) return undefined;
  const isHeld = others.every(({ contents }) =>
    contents.values.every(
      (value, row) => value === null || value <= (bare.contents.values[row] ?? Infinity),
    ),
  );
  return isHeld && !isSumOf(bare, others) ? bare : undefined;
}

/** Of what stands left of all scores: what can be reached. */
const FIRST_POINTS =
  /^(?:tổng (?:số )?điểm|điểm tđ|tđ|điểm cao nhất|điểm (?:theo )?(?:quy định|bộ (?:tiêu chí|chỉ số)|giao))$/;

/** Whether a column holds what others add up to, in most rows in which it has a figure. */
export function isSumOf(one: Column, parts: readonly Column[]): boolean {
  if (parts.length < 2) return false;
  const rows = one.contents.values.flatMap((value, row) => (value === null ? [] : [row]));
  const adding = rows.filter((row) => {
    const all = parts.map(({ contents }) => contents.values[row] ?? 0);
    return all.reduce((sum, part) => sum + part, 0) === one.contents.values[row];
  });
  return adding.length * 2 > rows.length;
}
