import type { ColumnMeaning, ScoreSource, SourceKind } from '../table/columnMeaning';
import type { ChosenMeanings } from './chosenColumns';
import type { Column } from './columnRoles';
import { FINALITY } from './finality';
import { formerProvinces } from './formerProvinces';
import { timeOf } from './chainYears';
import { barePoints, isAbove, maximaOf, newest } from './maxima';
import { ofWholeTime, periodsAmong } from './scorePeriods';
import { undecidedAmong, undecidedTargets, type Undecided } from './undecidedScores';

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
  /** What the parts come to. */
  baseIs: 'sum' | 'mean';
  /** Scores of provinces that were merged, of the base's year: none of them is the base by itself. */
  formers: Column[];
  /** Columns that could be the base, the maximum or the target alike, with different figures. */
  undecided: Undecided[];
  /** Whose scores a column holds, where they are not the table's own. */
  others: ReadonlyMap<Column, 'former' | 'others'>;
}

/** Finds the maxima, the target and the newest final scores among the columns that hold figures. */
export function chooseScores(
  all: readonly Column[],
  titleYear: number | null,
  meant: ChosenMeanings,
): ChosenScores {
  const chosen = (meaning: ColumnMeaning) => meant.columnOf(meaning, all);
  const maxima = maximaOf(all);
  const groups = formerProvinces(all.filter(({ role }) => role === 'score'));
  const ofFormers = new Set(groups.flat());
  const scores = scoresOf(all, maxima.length > 0, meant, ofFormers);
  const max = chosen('max') ?? newest(maxima) ?? barePoints(all, scores);
  const candidates = ofWholeTime(
    scores.filter(
      (one) => one !== max && (meant.has(one) || !(one.isByYearAlone && isAbove(one, max))),
    ),
    meant,
  );
  const target = chosen('target') ?? targetOf(all, candidates);
  const older = candidates.flatMap(({ year }) => year ?? []);
  const targetYear = target ? (target.year ?? yearWithout(titleYear, older)) : null;
  const follows = resultTest([...candidates, ...ofFormers], target, targetYear);
  const isResult = (one: Column) =>
    meant.is(one, 'result') || (!meant.is(one, 'base') && follows(one));
  const ofBase = candidates.filter((one) => !isResult(one));
  const results = candidates.filter(
    (one) => isResult(one) && (meant.is(one, 'result') || (target && !one.isByYearAlone)),
  );
  const formers = chosen('base') ? [] : openFormers(groups, ofBase);
  const isOpen = formers.length > 0;
  const own = chosen('base') ?? final(ofBase.filter((one) => !one.isByYearAlone)) ?? final(ofBase);
  const isUnknown = !isOpen && own === undefined;
  const partsOfYear = isUnknown ? periodsAmong(scores, target ? (targetYear ?? 0) : null) : [];
  // One quarter is no year, and there is nothing to choose from.
  const periods = partsOfYear.length > 1 ? partsOfYear : [];
  const base = isOpen ? undefined : (own ?? periods[0]);
  const baseYear =
    (base ?? formers[0])?.year ??
    (targetYear === null ? (base ? titleYear : null) : targetYear - 1);
  const ofYear = target ? results : ofBase.filter(({ year }) => year === null || year === baseYear);
  const current = new Set(ofYear.map(({ column }) => column));
  const isMean = isOpen && meant.isMeanOfFormers;
  const parts = chosen('base') ? [] : partsIn(ofBase, base);
  const partsOfBase = isMean ? formers.map(({ column }) => column) : parts;
  const by = (source: SourceKind, from: readonly Column[]) =>
    from.filter((one) => one.source === source).at(-1);
  return {
    ...{ max, target, baseYear, targetYear, partsOfBase },
    ...{ baseIs: isMean ? 'mean' : 'sum', formers },
    base: partsOfBase.length > 0 ? undefined : base,
    result: final(results),
    selfAssessed: by(
      'selfAssessed',
      ofYear.filter(({ year }) => year === null || !target || year === targetYear),
    ),
    appraised: by('appraised', ofYear) ?? by('appraised', candidates),
    survey: by('survey', ofYear) ?? by('survey', candidates),
    sources: candidates.flatMap(({ column, source, year }) =>
      source === null ? [] : [{ column, source, year, isCurrent: current.has(column) }],
    ),
    undecided: [
      ...(chosen('base') || isMean ? [] : undecidedAmong(ofBase, base, formers, periods)),
      ...(chosen('target') ? [] : undecidedTargets(target, targetsAmong(all), max)),
    ],
    others: othersAmong(all, scores, ofFormers),
  };
}

/**
 * Columns of scores. A share of the maximum, or others' scores, is one only where a table has no better; what all
 * the country reached is none at all.
 */
function scoresOf(
  all: readonly Column[],
  hasMaxima: boolean,
  meant: ChosenMeanings,
  ofFormers: ReadonlySet<Column>,
): Column[] {
  const scores = all.filter(
    (one) => one.role === 'score' && (meant.has(one) || !ofFormers.has(one)),
  );
  const own = scores.filter((one) => meant.has(one) || !namesPlace(one));
  const better = own.length > 0 ? own : scores;
  if (better.length > 0 || hasMaxima) return better;
  return all.filter(({ role }) => role === 'percentIndex');
}

/** Of provinces that were merged the newest scores, unless the table has a score of its own that is as new. */
function openFormers(groups: readonly Column[][], own: readonly Column[]): Column[] {
  const [newestOnes = []] = groups;
  const year = newestOnes[0]?.year ?? null;
  const isKnown = own.some(
    (one) => one.contents.figures > 0 && (one.year ?? year ?? 0) >= (year ?? 0),
  );
  return isKnown ? [] : newestOnes;
}

/** Scores that are not the table's own, and whose. */
function othersAmong(
  all: readonly Column[],
  own: readonly Column[],
  ofFormers: ReadonlySet<Column>,
): ChosenScores['others'] {
  const others = new Map<Column, 'former' | 'others'>();
  for (const one of all) {
    if (ofFormers.has(one)) others.set(one, 'former');
    else if (one.role === 'others' || (one.role === 'score' && !own.includes(one))) {
      others.set(one, 'others');
    }
  }
  return others;
}

/** "Tỉnh Bắc Ninh", "TP. Huế": a proper name, which folded words do not show. */
function namesPlace({ own }: Column): boolean {
  return /^(?:điểm |kết quả )?(?:của )?(?:tỉnh|tp\.?|thành phố) (?!tự|chấm|đánh|năm|thẩm|đạt|20\d\d)\p{L}/u.test(
    own,
  );
}

/** The first year of several that is not over; a whole year before its parts, and of these the last. */
function targetOf(all: readonly Column[], scores: readonly Column[]): Column | undefined {
  const named = targetsAmong(all);
  const whole = named.filter(({ isPeriod }) => !isPeriod);
  const inOrder = [...(whole.length > 0 ? whole : named)].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0) || (whole.length > 0 ? 0 : b.column - a.column),
  );
  return inOrder.find((one) => !scores.some((score) => isResultOf(score, one))) ?? inOrder[0];
}

/** What is only expected counts where nothing is certain. */
function targetsAmong(all: readonly Column[]): Column[] {
  const targets = all.filter(({ role }) => role === 'target');
  const certain = targets.filter(({ words }) => !/dự kiến|đăng ký/.test(words));
  return certain.length > 0 ? certain : targets;
}

/** "Kế hoạch 2025 | Ước thực hiện 2025 | Kế hoạch 2026": what came of a year stands in as many rows as was aimed at. */
function isResultOf({ year, contents }: Column, target: Column): boolean {
  return year !== null && year === target.year && contents.figures >= target.contents.figures;
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
  const years = scores.flatMap(({ year }) => year ?? []);
  const hasYears = years.length > 0;
  const newestYear = hasYears ? Math.max(...years) : Infinity;
  const hasUnknown = scores.some(({ source }) => source === null);
  return ({ year, source, own }) => {
    if (!target) return false;
    if (targetYear !== null && year !== null) return year >= targetYear;
    // "Điểm năm 2023 | Tự chấm | Thẩm định | Mục tiêu 2025": of the year between.
    if (year === null && targetYear !== null && newestYear < targetYear - 1) return false;
    // "Kế hoạch | Thực hiện": what came of the plan.
    if (year === null && target.year === null && /^thực hiện/.test(own)) return true;
    if (year !== null || source === null) return false;
    return hasYears || (source === 'selfAssessed' && hasUnknown);
  };
}

/** The newest; of one year the most final; of several rounds the last; one that holds figures before a blank one. */
function final(candidates: readonly Column[]): Column | undefined {
  const order = (one: Column) =>
    timeOf(one, candidates) * 1000 +
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
