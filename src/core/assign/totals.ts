import { cellAddress } from '../base/grid';
import type { SheetSetting } from './sheetSetting';
import { BASE, CHANGE, MAX, NAME, TARGET } from '../ownSheets/formColumns';
import { printSubject } from '../ownSheets/rowSubject';
import type { LeafRow } from './criterionRows';
import { figureFormats } from './figures';
import type { Points, PointSum } from './points';
import { sumContent } from './sumContent';
import { type Content, isBoundNumber } from '../ownSheets/rowContent';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';

/** Excel takes no longer formula; a sum that would need one is written as a value. */
const LONGEST_FORMULA = 8000;
const MOST_ARGUMENTS = 200;

/** The sum of the leaf criteria above, and how many points are left to gain (SPEC G6). */
export function addTotals(
  builder: SheetBuilder,
  role: 'lead' | 'shared',
  points: Points,
  leaves: readonly LeafRow[],
  { options, facts }: SheetSetting,
): void {
  const [first] = leaves;
  if (!first) return;
  const rows = leaves.map(({ row }) => row);
  const { asFraction } = first.table.appendix;
  // Of rows of two units no formula adds anything up.
  const isLive =
    options.live && leaves.every(({ table }) => table.appendix.asFraction === asFraction);
  const total =
    (column: number) =>
    (shows: number): Content => {
      const formula = isLive ? sumOf(builder, rows, column) : null;
      return formula === null ? shows : { formula, shows };
    };
  const row = builder.rows;
  // Where a criterion has but one of the two, the difference of the sums is not what is left of those that have both.
  const minus =
    (a: number, b: number, of: 'stake' | 'room') =>
    (shows: number): Content => {
      const formula = `=ROUND(${cellAddress(row, a)}-${cellAddress(row, b)},8)`;
      return options.live && points.of[of] === points.criteria ? { formula, shows } : shows;
    };
  const sum = (of: PointSum, figure: (shows: number) => Content) =>
    sumContent(points, of, asFraction, figure);
  const room = sum('room', minus(MAX, BASE, 'room'));
  builder.add({
    key: printSubject({ kind: 'total', of: role, isRoom: false }),
    cells: [
      [NAME, `Cộng (${points.criteria} tiêu chí được chấm điểm)`],
      [MAX, sum('max', total(MAX))],
      [BASE, sum('base', total(BASE))],
      [TARGET, sum('target', total(TARGET))],
      [CHANGE, sum('stake', minus(TARGET, BASE, 'stake'))],
    ],
    style: 'total',
  });
  const formats = figureFormats(first.table);
  if (points.of.room === 0) {
    builder.figures(row, 1, formats);
    return;
  }
  const since = facts.baseYear === null ? 'năm trước' : `năm ${facts.baseYear}`;
  builder.add({
    key: printSubject({ kind: 'total', of: role, isRoom: true }),
    cells: [
      [NAME, `Dư địa: điểm tối đa trừ điểm ${since}`],
      [CHANGE, room],
    ],
    style: 'total',
  });
  builder.figures(row, 2, formats);
  if (!isBoundNumber(room)) builder.style(row + 1, CHANGE, 1, { numberFormat: formats.figure });
}

/** @returns null where the formula would be too long, or a figure is a bound in words */
function sumOf(builder: SheetBuilder, rows: readonly number[], column: number): string | null {
  const ranges: string[] = [];
  let first = rows[0] ?? 0;
  for (const [index, row] of rows.entries()) {
    if (builder.isNoTerm(row, column)) return null;
    if (rows[index + 1] === row + 1) continue;
    const [from, to] = [cellAddress(first, column), cellAddress(row, column)];
    ranges.push(from === to ? from : `${from}:${to}`);
    first = rows[index + 1] ?? row;
  }
  const formula = `=SUM(${ranges.join(',')})`;
  return ranges.length > MOST_ARGUMENTS || formula.length > LONGEST_FORMULA ? null : formula;
}
