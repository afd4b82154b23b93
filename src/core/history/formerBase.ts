import type { Decimal } from '../base/decimal';
import type { WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { rollUp } from '../compute/rollUp';
import { formerTables, hasNoBase, provinceOf } from './formerTables';
import { matchCriteria } from '../nextYear/matchCriteria';
import { settleMatching } from '../nextYear/matching';
import { mergedProvince } from '../read/formerProvinces';
import { meanOf } from '../read/scoreOfParts';
import type { Appendix, Criterion, Score } from '../table/appendix';
import { doubtId, type Doubt } from '../table/doubt';
import { highestScore } from '../table/limit';
import { topmost } from '../table/topmost';

type Sheets = Pick<WorkbookSnapshot, 'sheets'>;

/** The table of one of the provinces that became one. */
interface Former {
  name: string;
  appendix: Appendix;
}

interface FormerScores {
  year: number;
  formers: readonly Former[];
}

/**
 * Makes the base of plans that print none, where each of the provinces that became one has a table of its own, what a
 * person said that it is; where nobody did, it is asked (SPEC Y3). The appendices, read just now, are completed in place.
 */
export function* settleFormerBase(appendices: readonly Appendix[], snapshot: Sheets): Task<void> {
  const plans = appendices.filter(lacksBase);
  if (plans.length === 0) return;
  const names = formerTables(
    appendices.map((appendix) => ({ appendix })),
    snapshot,
  );
  const all = [...names].map(([{ appendix }, name]) => ({ name, appendix }));
  yield;
  for (const plan of plans) {
    const found = scoresFor(plan, all, appendices, snapshot);
    if (!found) continue;
    const chosen = chosenOf(plan, found.formers);
    if (chosen.length > 0) yield* takeBase(plan, chosen, found.year);
    else plan.doubts = [...plan.doubts, doubtOf(plan, found)];
  }
}

/** What counts for the total alone is in no criterion that would be found in another table. */
function lacksBase(appendix: Appendix): boolean {
  const { targetYear, timeline, adjustments } = appendix;
  return (
    targetYear !== null &&
    adjustments.length === 0 &&
    timeline.every(({ of }) => of !== 'former') &&
    hasNoBase(appendix)
  );
}

/** The newest scores of the provinces of which the plan's own may have come; null where nobody needs to be asked. */
function scoresFor(
  plan: Appendix,
  all: readonly Former[],
  appendices: readonly Appendix[],
  snapshot: Sheets,
): FormerScores | null {
  const { kind, targetYear } = plan;
  const before = all.flatMap((former) => {
    const { kind: of, baseYear } = former.appendix;
    const isBefore = of === kind && baseYear !== null && baseYear < (targetYear ?? 0);
    return isBefore ? [{ ...former, year: baseYear }] : [];
  });
  const year = Math.max(...before.map((former) => former.year));
  const formers = before.filter((former) => former.year === year);
  const own = provinceOf({ appendix: plan }, snapshot)?.group;
  const groups = new Set(formers.map(({ name }) => mergedProvince(name)?.group));
  const isTold = groups.size === 1 && (own === undefined || groups.has(own));
  // Of two tables of one province nobody knows which is meant.
  const isClear = new Set(formers.map(({ name }) => name)).size === formers.length;
  if (!isTold || !isClear || formers.length < 2) return null;
  const ofFormers = new Set(all.map(({ appendix }) => appendix));
  const hasOwn = appendices.some(
    (one) =>
      one.kind === kind &&
      !ofFormers.has(one) &&
      one.columns.base !== undefined &&
      !hasNoBase(one) &&
      (one.baseYear ?? 0) >= year,
  );
  return hasOwn ? null : { year, formers };
}

function chosenOf({ choices }: Appendix, formers: readonly Former[]): readonly Former[] {
  const choice = choices.find(({ about }) => about === 'former-tables');
  if (choice?.about !== 'former-tables') return [];
  return choice.is === 'mean' ? formers : formers.filter(({ name }) => name === choice.is);
}

function doubtOf(plan: Appendix, { year, formers }: FormerScores): Doubt {
  const { sheet, area, headerRows, columns } = plan;
  const place = {
    ...{ sheet, row: area.row + headerRows - 1 },
    column: columns.target ?? area.column,
  };
  return {
    id: doubtId('former-tables', place),
    place,
    scope: [{ field: 'base', family: 'table' }],
    question: { about: 'former-tables', year, provinces: formers.length },
    evidence: formers.flatMap(({ name, appendix }) => {
      const { base: column } = appendix.columns;
      const line = appendix.total ?? appendix.criteria[0];
      if (column === undefined || !line) return [];
      const texts = [line.scores.base?.text ?? ''];
      return [{ is: 'cells', sheet: appendix.sheet, row: line.row, column, said: name, texts }];
    }),
    answers: [
      ...formers.map(({ name, appendix }) => {
        return { is: 'former-table', name, sheet: appendix.sheet } as const;
      }),
      { is: 'mean' },
    ],
  };
}

/** By code and name, where that is certain (SPEC N3): of any other criterion the base is unknown. */
function* takeBase(plan: Appendix, formers: readonly Former[], year: number): Task<void> {
  const { criteria, total } = plan;
  const found: ReadonlyMap<string, Criterion>[] = [];
  for (const { appendix } of formers) {
    const was = appendix.criteria;
    const matching = yield* matchCriteria(was, criteria);
    yield;
    found.push(settleMatching(was, criteria, matching, new Map()).before);
  }
  const put = (row: Pick<Criterion, 'scores'>, of: (Score | null)[], parts: Criterion[]) => {
    const whole = rollUp(
      plan.rollup,
      parts.map(({ scores, weight }) => ({ figure: scores.base?.value ?? null, weight })),
    );
    row.scores.base = baseOf(
      meanOf(of),
      whole,
      highestScore(plan.kind, row.scores.max?.value ?? null),
    );
  };
  // From the end, so that every part is known before its parent.
  for (let at = criteria.length - 1; at >= 0; at -= 1) {
    if (isSliceEnd(at)) yield;
    const one = criteria[at];
    if (!one) continue;
    const of = found.map((before) => before.get(one.id)?.scores.base ?? null);
    put(one, of, one.children);
  }
  const totals = formers.map(({ appendix }) => appendix.total?.scores.base ?? null);
  if (total) put(total, totals, topmost(plan));
  // A blank column stays blank: formulas that speak of it would take nothing for the base.
  const { base: _, ...columns } = plan.columns;
  plan.columns = columns;
  plan.baseYear = year;
  plan.baseSheets = formers.map(({ appendix }) => appendix.sheet);
}

/**
 * A figure that stands in no cell of the plan: how it is kept, and what is wrong with it, is said in its own table.
 *
 * @param whole what the row's parts come to, before what a table prints for it
 * @returns null for one above the new maximum, too, which waits as one of a new set does (SPEC N3)
 */
function baseOf(score: Score | null, whole: Decimal | null, limit: Decimal | null): Score | null {
  const value = whole ?? score?.value ?? null;
  if (score === null || value === null || score.state !== 'value') return null;
  if (limit !== null && value > limit) return null;
  return { ...score, value, rank: null, stored: 'number', isFraction: false };
}
