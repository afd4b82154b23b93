import type { ColumnMeaning, ScoreSource } from '../table/columnMeaning';
import { isChangeOf, isOneWay } from './changeColumn';
import type { Column } from './columnRoles';
import type { ColumnRole } from './rolePatterns';
import { NOTHING_MEANT, type ChosenMeanings } from './chosenColumns';
import { newest } from './maxima';
import { chooseScores, type ChosenScores } from './chooseScores';

export interface ChosenColumns {
  columns: Partial<Record<ColumnMeaning, number>>;
  baseYear: number | null;
  targetYear: number | null;
  sources: ScoreSource[];
  /** Columns of which each row's score is the sum, where no column holds the final one. */
  partsOfBase: number[];
  baseIs: ChosenScores['baseIs'];
  /** Columns of provinces that were merged, of which none is the base by itself. */
  formers: number[];
  /** Columns that could have been meant as well: said to the user as an assumption. */
  passedOver: number[];
  /** Columns between which nothing tells which one is meant. */
  undecided: ChosenScores['undecided'];
  others: ChosenScores['others'];
  /** How many are ranked, where the heading says so. */
  rankedOf: number | null;
}

/**
 * Chooses a column for each meaning (SPEC R3). The target year is the first target after the newest older score; the
 * base is the newest final score before it; a score of the target year itself is its result.
 *
 * @param all from left to right
 * @param titleYear the year that the title names, for headings without one
 * @param meant what a person chose columns to be
 */
export function chooseColumns(
  all: readonly Column[],
  titleYear: number | null,
  meant: ChosenMeanings = NOTHING_MEANT,
): ChosenColumns {
  const of = (role: ColumnRole) => all.filter((one) => one.role === role);
  const columns: ChosenColumns['columns'] = {};
  const take = (meaning: ColumnMeaning, chosen: Column | undefined) => {
    const wanted = meant.columnOf(meaning, all) ?? chosen;
    if (wanted) columns[meaning] = wanted.column;
  };
  const code = codeOf(of('code'));
  take('code', code);
  const name = nameOf(all, code);
  take('name', name);

  const scores = chooseScores(all, titleYear, meant);
  const { base, target, targetYear } = scores;
  take('weight', weightOf(of('weight'), targetYear ?? scores.baseYear));
  take('max', scores.max);
  take('base', base);
  take('target', target);
  take('result', scores.result);
  take('selfAssessed', scores.selfAssessed);
  take('appraised', scores.appraised);
  take('survey', scores.survey);
  const changes = of('delta').filter((one) => !isOneWay(one, of('delta')));
  const delta = target && changes.find((one) => isChangeOf(one, scores, of('score')));
  take('delta', delta);
  takeAgencies(all, take);

  const ranks = of('rank').filter(({ evidence }) => !evidence.has('others'));
  const targetRank =
    ranks.find((one) => targetYear !== null && one.year === targetYear) ??
    (target && ranks.find((one) => one.year === null && isTargets(one, target)));
  const baseRank = rankOf(
    ranks.filter((one) => one !== targetRank),
    base,
    scores.baseYear,
  );
  take('targetRank', targetRank);
  take('baseRank', baseRank);

  const formers = scores.formers.map(({ column }) => column);
  const chosen = new Set([...Object.values(columns), ...formers]);
  return {
    columns,
    baseYear: scores.baseYear,
    targetYear,
    sources: scores.sources,
    partsOfBase: scores.partsOfBase,
    baseIs: scores.baseIs,
    formers,
    others: scores.others,
    passedOver: [...of('score'), ...of('target'), ...of('delta')]
      .map(({ column }) => column)
      .filter((column) => !chosen.has(column)),
    undecided: scores.undecided,
    rankedOf: baseRank?.rankedOf ?? null,
  };
}

/** Of several years the weights of the one that is worked on, else the newest. */
function weightOf(weights: readonly Column[], year: number | null): Column | undefined {
  return weights.find((one) => one.year !== null && one.year === year) ?? newest(weights);
}

/** Beside a running number ("STT": 1, 2, 3 …) the codes that say what is part of what ("Mã số": 1, 1.1, 1.2 …). */
function codeOf(codes: readonly Column[]): Column | undefined {
  const [first] = codes;
  const dotted = codes.find(({ contents }) => contents.dotted > 0);
  return first?.contents.dotted === 0 && dotted ? dotted : first;
}

/** The words of a row: a column named so, else the first one of words that is for nothing else. */
function nameOf(all: readonly Column[], code: Column | undefined): Column | undefined {
  const named = all.filter(({ role }) => role === 'name');
  if (named.length > 0) return fullest(named, all);
  const isFree = ({ role, contents }: Column) =>
    (role === null || role === 'words') && contents.words > 0 && contents.agencies < contents.words;
  const beside = all.find(({ column }) => code !== undefined && column === code.column + 1);
  if (beside && isFree(beside)) return beside;
  return all.find((one) => one !== code && mayBeNames(one) && one.evidence.has('name'));
}

/** Of several columns of names ("Lĩnh vực", merged over its rows, beside "Tiêu chí") the one that names most figures. */
function fullest(named: readonly Column[], all: readonly Column[]): Column | undefined {
  const figures = all.filter(({ role }) => role === 'max' || role === 'score' || role === 'target');
  const namedIn = ({ contents }: Column) =>
    contents.hasWords.filter(
      (has, row) => has && figures.some((one) => (one.contents.values[row] ?? null) !== null),
    ).length;
  return named.reduce<Column | undefined>(
    (best, one) => (best === undefined || namedIn(one) > namedIn(best) ? one : best),
    undefined,
  );
}

/** Words that look like codes, such as "a" and "b", and no figures. */
function mayBeNames({ role, contents }: Column): boolean {
  return (role === null || role === 'code') && contents.figures * 2 <= contents.filled;
}

/** In one column by labels, or who leads and who cooperates apart; who carries out leads where nobody else does. */
function takeAgencies(
  all: readonly Column[],
  take: (meaning: ColumnMeaning, chosen: Column | undefined) => void,
): void {
  const of = (role: ColumnRole) => all.filter((one) => one.role === role);
  const both = all.find(
    ({ isBothAgencies, role }) => isBothAgencies && (role === 'leads' || role === 'supports'),
  );
  const leading = of('leads').filter((one) => !saysCarriesOutAlone(one));
  const leads = both ?? leadsAmong(leading.length > 0 ? leading : of('leads'));
  // "Cơ quan thực hiện" beside "Cơ quan tham mưu" under "Phân công trách nhiệm", which is said of both.
  const carriesOut = all.find(
    (one) => one !== leads && (one.role === 'carriesOut' || saysCarriesOutAlone(one)),
  );
  const [supports] = of('supports').filter((one) => one !== both);
  take('leads', leads ?? carriesOut);
  take('supports', supports ?? (leads ? carriesOut : undefined));
}

function saysCarriesOutAlone({ role, says, own }: Column): boolean {
  return role === 'leads' && says.has('carriesOut') && !SAYS_LEADING.test(own);
}

const SAYS_LEADING = /chủ trì|tham mưu|phụ trách|trách nhiệm|đầu mối/;

/** Of several ("Lãnh đạo phụ trách | Phòng tham mưu | Cơ quan chủ trì") who is said to lead, then who is an agency. */
function leadsAmong(columns: readonly Column[]): Column | undefined {
  return (
    columns.find(({ own }) => own.includes('chủ trì')) ??
    columns.find(({ contents }) => contents.agencies > 0) ??
    columns[0]
  );
}

/** "Phấn đấu hạng", or "Hạng" right of the target. */
function isTargets({ column, evidence }: Column, target: Column): boolean {
  return evidence.has('target') || column === target.column + 1;
}

/** The rank of a score says its year, or stands right of it. */
function rankOf(
  ranks: readonly Column[],
  base: Column | undefined,
  baseYear: number | null,
): Column | undefined {
  const ofYear = ranks.find((one) => one.year !== null && one.year === baseYear);
  const beside = ranks.find(
    ({ column, year }) => year === null && column === (base?.column ?? NaN) + 1,
  );
  return ofYear ?? beside ?? ranks.find(({ year }) => year === null) ?? ranks.at(-1);
}
