import type { Appendix } from '../table/appendix';
import { SCORE_FIELDS } from '../table/scoreFields';
import { looksLikeFormula } from '../base/cellContent';
import { formatAt } from '../base/cellText';
import { contentAt, type SheetGrid, valueAt } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { ColumnPrecondition } from './plan';

/** Names are long: where more rows than these lie between two that count, they are asked for apart. */
const GAP_OF_NAMES = 10;

/**
 * The cells that a plan for a table was made from (SPEC W8): headings, codes and figures, what formulas among them came
 * to and how they are shown. Rows or columns put in between move them, and a leaf that changed makes other sums.
 *
 * @param namedRows in their order, those whose figures a person was shown by their names
 * @param withWords names and agencies as well, which are printed elsewhere
 * @param isChanged cells that the plan itself puts right
 * @param told other columns whose figures the plan tells of
 */
export function* preconditionsOf(
  grid: SheetGrid,
  appendix: Appendix,
  withWords: boolean,
  isChanged: (row: number, column: number) => boolean,
  told: readonly number[] = [],
  namedRows: readonly number[] = [],
): Task<ColumnPrecondition[]> {
  const figures = new Set([...figureColumns(appendix), ...told]);
  const { columns, area } = appendix;
  const key = columns.code ?? columns.name ?? area.column;
  const words = withWords ? [columns.name, columns.leads, columns.supports] : [];
  const all = new Set([key, ...figures, ...words.filter((column) => column !== undefined)]);
  const preconditions: ColumnPrecondition[] = [];
  for (const column of all) {
    yield;
    const isFigure = figures.has(column);
    preconditions.push(yield* columnOf(grid, appendix, column, isFigure, isChanged));
  }
  const { name } = columns;
  if (name === undefined || all.has(name)) return preconditions;
  return [...preconditions, ...(yield* namesOf(grid, appendix, name, namedRows, isChanged))];
}

/** What some of the rows are called. */
function* namesOf(
  grid: SheetGrid,
  { sheet, area }: Appendix,
  column: number,
  rows: readonly number[],
  isChanged: (row: number, column: number) => boolean,
): Task<ColumnPrecondition[]> {
  const names: ColumnPrecondition[] = [];
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    const isIn = row >= area.row && row < area.row + area.rows;
    if (!isIn || isChanged(row, column)) continue;
    const last = names.at(-1);
    const between = last ? row - last.row - last.contents.length : Infinity;
    const name = contentAt(grid, row, column);
    if (!last || between > GAP_OF_NAMES) names.push({ sheet, row, column, contents: [name] });
    else last.contents.push(...Array.from({ length: between }, () => null), name);
  }
  return names;
}

function figureColumns({ columns, sources }: Appendix): ReadonlySet<number> {
  const { weight, baseRank, targetRank, selfAssessed, appraised, survey } = columns;
  const scores = SCORE_FIELDS.map((field) => columns[field]);
  const others = [weight, baseRank, targetRank, selfAssessed, appraised, survey];
  const named = [...scores, ...others].filter((column) => column !== undefined);
  return new Set([...named, ...sources.map(({ column }) => column)]);
}

function* columnOf(
  grid: SheetGrid,
  { sheet, area }: Appendix,
  column: number,
  isFigure: boolean,
  isChanged: (row: number, column: number) => boolean,
): Task<ColumnPrecondition> {
  const contents: ColumnPrecondition['contents'] = [];
  const results: ColumnPrecondition['contents'] = [];
  const numberFormats: NonNullable<ColumnPrecondition['numberFormats']> = [];
  let hasFormulas = false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (isSliceEnd(row)) yield;
    const isOwn = isChanged(row, column);
    const content = contentAt(grid, row, column);
    contents.push(isOwn ? null : content);
    results.push(isOwn ? null : valueAt(grid, row, column));
    numberFormats.push(isOwn ? null : formatAt(grid, row, column));
    hasFormulas ||= !isOwn && looksLikeFormula(content);
  }
  return {
    ...{ sheet, row: area.row, column, contents },
    ...(hasFormulas ? { results } : {}),
    ...(isFigure ? { numberFormats } : {}),
  };
}
