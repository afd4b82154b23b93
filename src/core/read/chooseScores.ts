import type { ColumnMeaning, ScoreSource, SourceKind } from '../table/columnMeaning';
import type { ChosenMeanings } from './chosenColumns';
import type { Column } from './columnRoles';

export interface ChosenScores {
  max: Column | undefined;
  base: Column | undefined;
  target: Column | undefined;
  result: Column | undefined;
  selfAssessed: Column | undefined;
  appraised: Column | undefined;
  survey: Column | undefined;
  baseYear: number | null;
  targetYear: number | null;
  sources: ScoreSource[];
  partsOfBase: number[];
  /** Two columns that could be the base alike, with different figures. */
  undecided: { field: 'base' | 'max'; columns: Column[] }[];
}

/** Finds the maxima, the target and the newest final scores among the columns that hold figures. */
export function chooseScores(
  all: readonly Column[],
  titleYear: number | null,
  meant: ChosenMeanings,
): ChosenScores {
  const chosen = (meaning: ColumnMeaning) => meant.columnOf(meaning, all);
  const maxima = maximaOf(all);
  const scores = scoresOf(all, maxima.length > 0, meant);
  const max = chosen('max') ?? newest(maxima) ?? barePoints(all, scores);
  const candidates = scores.filter(
    (one) =>
      one !== max &&
      (meant.has(one) || (!one.isPeriod && !(one.isByYearAlone && isAbove(one, max)))),
  );
  const target = chosen('target') ?? targetOf(all);
  const older = candidates.flatMap(({ year }) => year ?? []);
  const targetYear = target ? (target.year ?? yearWithout(titleYear, older)) : null;
  const follows = resultTest(candidates, target, targetYear);
  const isResult = (one: Column) =>
    meant.is(one, 'result') || (!meant.is(one, 'base') && follows(one));
  const ofBase = candidates.filter((one) => !isResult(one));
  const results = candidates.filter(
    (one) => isResult(one) && (meant.is(one, 'result') || (target && !one.isByYearAlone)),
  );
  const base = chosen('base') ?? final(ofBase.filter((one) => !one.isByYearAlone)) ?? final(ofBase);
  const baseYear = base?.year ?? (targetYear === null ? (base ? titleYear : null) : targetYear - 1);
  const ofYear = target ? results : ofBase.filter(({ year }) => year === null || year === baseYear);
  const partsOfBase = chosen('base') ? [] : partsIn(ofBase, base);
  const by = (source: SourceKind, from: readonly Column[]) =>
    from.filter((one) => one.source === source).at(-1);
  return {
    ...{ max, target, baseYear, targetYear, partsOfBase },
    base: partsOfBase.length > 0 ? undefined : base,
    result: final(results),
    selfAssessed: by(
      'selfAssessed',
      ofYear.filter(({ year }) => year === null || !target || year === targetYear),
    ),
    appraised: by('appraised', ofYear) ?? by('appraised', candidates),
    survey: by('survey', ofYear) ?? by('survey', candidates),
    sources: candidates.flatMap(({ column, source, year }) =>
      source === null ? [] : [{ column, source, year }],
    ),
    undecided: chosen('base') ? [] : undecidedAmong(ofBase, base),
  };
}

/**
 * Columns of scores. A share of the maximum, or others' scores, is one only where a table has no better; what all
 * the country reached is none at all.
 */
function scoresOf(all: readonly Column[], hasMaxima: boolean, meant: ChosenMeanings): Column[] {
  const scores = all.filter(({ role }) => role === 'score');
  const own = scores.filter((one) => meant.has(one) || !namesPlace(one));
  const better = own.length > 0 ? own : scores;
  if (better.length > 0 || hasMaxima) return better;
  return all.filter(({ role }) => role === 'percentIndex');
}

/** "Tỉnh Bắc Ninh", "TP. Huế": a proper name, which folded words do not show. */
function namesPlace({ own }: Column): boolean {
  return /^(?:điểm |kết quả )?(?:của )?(?:tỉnh|tp\.?|thành phố) (?!tự|chấm|đánh|năm|thẩm|đạt|20\d\d)\p{L}/u.test(
    own,
  );
}

/**
 * "Điểm" by itself beside scores with words of their own is what can be reached, and so is "Tổng điểm" left of them,
 * unless it is what they add up to.
 */
function barePoints(all: readonly Column[], scores: readonly Column[]): Column | undefined {
  const figures = all.filter(({ role }) => role === 'score' || role === 'target');
  const bare =
    all.find(({ own, role }) => role === 'score' && /^(?:số )?điểm$/.test(own)) ??
    figures.find((one, nth) => nth === 0 && /^tổng (?:số )?điểm$/.test(one.own));
  const others = scores.filter((one) => one !== bare);
  if (!bare || others.length === 0) return undefined;
  const isHeld = others.every(({ contents }) =>
    contents.values.every(
      (value, row) => value === null || value <= (bare.contents.values[row] ?? Infinity),
    ),
  );
  return isHeld && !isSumOf(bare, others) ? bare : undefined;
}

/** Whether a column holds what others add up to, in most rows in which it has a figure. */
function isSumOf(one: Column, parts: readonly Column[]): boolean {
  if (parts.length < 2) return false;
  const rows = one.contents.values.flatMap((value, row) => (value === null ? [] : [row]));
  const adding = rows.filter((row) => {
    const all = parts.map(({ contents }) => contents.values[row] ?? 0);
    return all.reduce((sum, part) => sum + part, 0) === one.contents.values[row];
  });
  return adding.length * 2 > rows.length;
}

function newest(columns: readonly Column[]): Column | undefined {
  return columns.reduce<Column | undefined>(
    (top, one) => (top === undefined || (one.year ?? 0) > (top.year ?? 0) ? one : top),
    undefined,
  );
}

/** The first year of several; a whole year before its parts. */
function targetOf(all: readonly Column[]): Column | undefined {
  const targets = all.filter(({ role }) => role === 'target');
  const certain = targets.filter(({ words }) => !/dự kiến|đăng ký/.test(words));
  const named = certain.length > 0 ? certain : targets;
  const whole = named.filter(({ isPeriod }) => !isPeriod);
  return [...(whole.length > 0 ? whole : named)].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))[0];
}

/** The title's year, where it comes after the scores; else the year after the newest of them. */
function yearWithout(titleYear: number | null, older: readonly number[]): number | null {
  if (older.length === 0) return titleYear;
  const newestScore = Math.max(...older);
  return titleYear !== null && titleYear >= newestScore ? titleYear : newestScore + 1;
}

function resultTest(
  scores: readonly Column[],
  target: Column | undefined,
  targetYear: number | null,
): (one: Column) => boolean {
  const hasYears = scores.some(({ year }) => year !== null);
  const hasUnknown = scores.some(({ source }) => source === null);
  return ({ year, source, own }) => {
    if (!target) return false;
    if (targetYear !== null && year !== null) return year >= targetYear;
    // "Kế hoạch | Thực hiện": what came of the plan.
    if (year === null && target.year === null && /^thực hiện/.test(own)) return true;
    if (year !== null || source === null) return false;
    return hasYears || (source === 'selfAssessed' && hasUnknown);
  };
}

/** Of one year, what counts in the end before what leads to it. */
const FINALITY: Record<SourceKind | 'unknown', number> = {
  final: 4,
  appraised: 3,
  unknown: 2,
  selfAssessed: 1,
  survey: 0,
};

/** The newest; of one year the most final; of several rounds the last; one that holds figures before a blank one. */
function final(candidates: readonly Column[]): Column | undefined {
  const order = (one: Column) =>
    (one.year ?? 0) * 1000 +
    (one.contents.figures > 0 ? 500 : 0) +
    FINALITY[one.source ?? 'unknown'] * 50 +
    one.round;
  return candidates.reduce<Column | undefined>(
    (top, one) => (top === undefined || order(one) > order(top) ? one : top),
    undefined,
  );
}

/** Appraised and surveyed scores of one year that no column of final ones takes together. */
function partsIn(ofBase: readonly Column[], base: Column | undefined): number[] {
  if (!base || base.source === 'final' || base.source === null) return [];
  const survey = ofBase.find(
    ({ source, year, contents }) =>
      source === 'survey' && year === base.year && contents.figures > 0,
  );
  if (!survey || survey === base) return [];
  const isApart = survey.contents.values.some(
    (value, row) => value !== null && (base.contents.values[row] ?? null) === null,
  );
  return isApart ? [base.column, survey.column] : [];
}

/** Of several, what scores or the others mostly exceed holds none, whatever it is called. */
function maximaOf(all: readonly Column[]): Column[] {
  const known = all.filter(
    ({ role, isByYearAlone }) =>
      !isByYearAlone && (role === 'max' || role === 'score' || role === 'target'),
  );
  const called = known.filter(({ role }) => role === 'max');
  const held = called.filter((one) => !known.some((other) => isAbove(other, one)));
  return held.length > 0 ? held : called;
}

/** Whether more figures of a column are above those of another in their rows than not. */
function isAbove(one: Column, other: Column | undefined): boolean {
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

/** Whether another column says as much for itself, and other figures. */
function undecidedAmong(
  ofBase: readonly Column[],
  base: Column | undefined,
): ChosenScores['undecided'] {
  if (!base) return [];
  const rivals = ofBase.filter(
    (one) =>
      one !== base &&
      (one.isByYearAlone ? mayBeMeant(one, base) : saysTheSame(one, base)) &&
      one.contents.figures > 0 &&
      one.contents.values.some((value, row) => value !== base.contents.values[row]),
  );
  return rivals.length === 0 ? [] : [{ field: 'base', columns: [base, ...rivals] }];
}

function saysTheSame(one: Column, base: Column): boolean {
  return one.year === base.year && one.source === base.source && one.round === base.round;
}

/** What nothing is known of but the year: a newer score than the base, or the final one where the base may not be it. */
function mayBeMeant(one: Column, base: Column): boolean {
  const [year, baseYear] = [one.year ?? 0, base.year ?? 0];
  if (base.isByYearAlone || year > baseYear) return true;
  return year === baseYear && (base.source === 'selfAssessed' || base.source === null);
}
