import { GENERAL_FORMAT } from '../base/cellContent';
import { type SheetGrid, valueAt } from '../base/grid';
import type { Appendix, Criterion } from '../table/appendix';
import { assumption, type Finding } from '../table/finding';
import { traitsOf } from '../table/indexTraits';
import { topmost } from '../table/topmost';
import { nextCode, parseCode, prefixOf } from './codes';
import { agreement } from './family';
import { parseScore } from './parseScore';
import { rollupDoubt } from './rollupDoubt';

/**
 * A table that goes on from one before it, on another sheet or further down (SPEC R4), by its heading and codes: its
 * total is of both, and no sum of what stands here, and so are the criteria above in the middle of which it was parted.
 *
 * @param findings what was found in the table by itself
 * @param before the tables before it, in the order of the workbook; what is parted there gets a doubt
 * @returns what is said of the table
 */
export function joinContinued(
  appendix: Appendix,
  findings: readonly Finding[],
  before: readonly Appendix[],
): Finding[] {
  const earlier = [...before]
    .reverse()
    .find(({ heading }) => heading.fingerprint === appendix.heading.fingerprint);
  const parted =
    earlier?.total === null ? partedRow(earlier, appendix.criteria[0]?.code ?? '') : undefined;
  if (!earlier || parted === undefined) return [...findings];
  askOfParted(earlier, parted);
  const left = leaveSharedTotal(appendix);
  // Of pages in a row the parents may stand on any.
  const pages = before.filter(
    ({ heading }) => heading.fingerprint === appendix.heading.fingerprint,
  );
  return [...underEarlier(appendix, pages, findings), ...left];
}

/**
 * The criterion in the middle of which a table is parted from its rest.
 *
 * @param first the first code of the rest
 * @returns null where it is parted between topmost ones; undefined where the codes do not go on from it
 */
function partedRow(earlier: Appendix, first: string): Criterion | null | undefined {
  let row: Criterion | null | undefined = earlier.criteria.at(-1);
  if (!row || first === '') return undefined;
  if (first === `${row.code}.1`) return row;
  while (row && nextCode(row.code) !== first) row = row.parent;
  return row ? row.parent : undefined;
}

/** Criteria of which some parts stand elsewhere do not follow from those that stand here, unless they print just that. */
function askOfParted(earlier: Appendix, from: Criterion | null): void {
  const parted: Criterion[] = [];
  const asked = new Set(earlier.doubts.flatMap(({ scope }) => scope.map(({ family }) => family)));
  for (let row = from; row; row = row.parent) {
    if (asked.has(row.id)) continue;
    const { agree, differ } = agreement(row, row.children);
    if (agree === 0 || differ > 0) parted.push(row);
  }
  earlier.doubts = [...earlier.doubts, ...rollupDoubt(earlier, parted)];
}

function leaveSharedTotal(appendix: Appendix): Finding[] {
  const { total, sheet, columns, area } = appendix;
  if (total === null) return [];
  const own = agreement(total, topmost(appendix));
  if (own.agree > 0 && own.differ === 0) return [];
  appendix.total = null;
  if (appendix.criteria.every(({ children }) => children.length === 0)) leaveRollup(appendix);
  appendix.rowsPassedOver = [...appendix.rowsPassedOver, { row: total.row, as: 'subtotal' }];
  const place = { sheet, row: total.row, column: columns.name ?? area.column };
  return [assumption({ what: 'row-left-out' }, place)];
}

/** Where nothing has parts, nothing but the total spoke against the index's own rule. */
function leaveRollup(appendix: Appendix): void {
  if (appendix.choices.some(({ about }) => about === 'rollup')) return;
  appendix.rollup = traitsOf(appendix.kind).rollup;
  appendix.doubts = appendix.doubts.filter(({ question }) => question.about !== 'rollup');
}

/** The parents of the first rows stand on earlier pages: they are neither missing, nor do the rows stand elsewhere. */
function underEarlier(
  appendix: Appendix,
  pages: readonly Appendix[],
  findings: readonly Finding[],
): Finding[] {
  const isEarlier = (code: string) =>
    pages.some(({ byId }) => byId.get(prefixOf(code)) !== undefined);
  const rows = new Map(appendix.criteria.map((one) => [one.row, one]));
  appendix.doubts = appendix.doubts.filter(
    ({ question }) =>
      question.about !== 'parent' ||
      !question.rows.every((row) => isEarlier(rows.get(row)?.code ?? '')),
  );
  return findings.filter(
    (one) => one.rule !== 'orphan-code' || !isEarlier(rows.get(one.row)?.code ?? ''),
  );
}

/** Rows that were not read, and the last code among them. */
export interface UnheadedRest {
  finding: Finding;
  last: string;
}

/**
 * Rows that go on from a table on another sheet without a heading of their own, as of a document whose pages became
 * sheets: they are not read, and nobody would know.
 *
 * @param grid a sheet on which no table was found
 * @param earlier the table before it
 * @param between such rows on the sheet before it
 */
export function unheadedRest(
  grid: SheetGrid,
  earlier: Appendix,
  between: UnheadedRest | null,
): UnheadedRest | null {
  const { code, name, max, base, target } = earlier.columns;
  if (code === undefined || earlier.total !== null || earlier.sheet === grid.sheet) return null;
  const codeAt = (row: number) => parseCode(valueAt(grid, row, code))?.code;
  const end = grid.row + grid.values.length;
  for (let row = grid.row; row < Math.min(end, grid.row + ROWS_LOOKED_AT); row += 1) {
    const first = codeAt(row);
    if (first === undefined) continue;
    const isAfter = between !== null && goesOn(between.last, first);
    if (!isAfter && partedRow(earlier, first) === undefined) continue;
    if (![max, base, target].some((column) => isFigure(grid, row, column))) continue;
    const place = { sheet: grid.sheet, row, column: name ?? code };
    let at = end - 1;
    while (at > row && codeAt(at) === undefined) at -= 1;
    const last = codeAt(at) ?? first;
    return { finding: assumption({ what: 'unheaded-rest', of: earlier.sheet }, place), last };
  }
  return null;
}

/** Above the first row of the rest stands no more than the number of a page. */
const ROWS_LOOKED_AT = 5;

/** Whether a code is the first part of another, or the next one after it or after what it is a part of. */
function goesOn(last: string, first: string): boolean {
  if (first === `${last}.1`) return true;
  for (let code = last; code !== ''; code = prefixOf(code)) {
    if (nextCode(code) === first) return true;
  }
  return false;
}

function isFigure(grid: SheetGrid, row: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  return parseScore(valueAt(grid, row, column), GENERAL_FORMAT, false).state === 'value';
}
