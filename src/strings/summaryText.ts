import { saidSum } from '../core/assign/points';
import type { AgencyStake } from '../core/overview/agencyStakes';
import type { ShownFigure } from '../core/overview/shownFigure';
import type { TableSummary } from '../core/overview/tableSummary';
import { formatDecimal } from '../core/base/decimal';
import { traitsOf } from '../core/table/indexTraits';
import { shownCode } from '../core/table/shownCode';
import { changeText, printedText, sumText } from './printedText';
import type { SummaryStrings } from './summary.vi';
import type { Strings } from './vi';

/** The words of the overview, and those of the text. */
export interface SaidOfTables {
  overview: Pick<Strings['overview'], 'ranked'>;
  summary: SummaryStrings;
}

/**
 * A text for a message: where each index stands, what raises it, and where points are left. It says what the figures say,
 * and nothing besides.
 *
 * @param agencies those with most points at stake, the most first
 */
export function summaryText(
  summaries: readonly TableSummary[],
  agencies: readonly AgencyStake[],
  strings: SaidOfTables,
  mark: ',' | '.',
): string {
  const { text: words } = strings.summary;
  const tables = summaries.map((one) => tableText(one, strings, mark));
  const named = agencies.map((one) => `${one.agency} ${sumText(saidSum(one, 'stake'), mark)}`);
  const last = named.length === 0 ? [] : [`${words.agencies}: ${named.join('; ')}.`];
  return [...tables, ...last].join('\n\n');
}

function tableText(one: TableSummary, strings: SaidOfTables, mark: ',' | '.'): string {
  const { overview, summary } = strings;
  const { text: words } = summary;
  const { name, unit } = traitsOf(one.kind);
  const figure = (shown: ShownFigure) => words.inUnit[unit](printedText(shown, mark));
  const rank = (of: TableSummary['ranks']['base']) =>
    of === null ? '' : `, ${overview.ranked(String(of.place), String(of.of ?? ''))}`;
  const year = (of: number | null) => String(of ?? '');
  const scores = [
    one.base && words.scores(year(one.baseYear), figure(one.base)) + rank(one.ranks.base),
    one.target &&
      words.targets(
        year(one.targetYear),
        figure(one.target),
        one.delta ? changeText(one.delta, mark) : '–',
      ) + rank(one.ranks.target),
    one.result && words.results(year(one.targetYear), figure(one.result)),
  ].filter((part) => part !== null);
  const places = Math.max(one.base?.places ?? 0, one.target?.places ?? 0);
  const rises = one.rises.map(({ criterion, change }) => {
    const shown = { value: change, places, relation: '=' } as const;
    return `${criterion.name} ${changeText(shown, mark)}`;
  });
  const most = one.most.map(
    ({ criterion, room }) =>
      `${shownCode(criterion)} ${criterion.name} (${formatDecimal(room, mark)})`,
  );
  return [
    `${name}: ${scores.length === 0 ? words.nothing : scores.join('; ')}.`,
    ...belowSaid(one, words),
    ...(rises.length === 0 ? [] : [`${words.rises}: ${rises.join('; ')}.`]),
    ...(most.length === 0 ? [] : [`${words.most}: ${most.join('; ')}.`]),
  ].join('\n');
}

/** Nothing where the table does not say what could miss a target. */
function belowSaid(
  { results, below, leaves, baseYear }: TableSummary,
  words: SummaryStrings['text'],
): string[] {
  if (results !== null && results.given > 0) return [words.below(results.below, results.given)];
  return below === null ? [] : [words.belowByBase(below, leaves, String(baseYear ?? ''))];
}
