import { isSliceEnd, type Task } from '../core/base/task';
import { isStaying, type Plan } from '../core/plan/plan';
import { cellLine, type LineKey } from '../core/plan/planLines';
import type { Criterion } from '../core/table/appendix';
import { fixOf, type Finding, type Rule } from '../core/table/finding';
import { SCORE_FIELDS } from '../core/table/scoreFields';
import type { Reading } from './reading';

/** A figure at which one of these is found may be wrong itself, and so is whatever follows from it. */
const OF_FIGURES: ReadonlySet<Rule> = new Set<Rule>([
  'score-over-max',
  'score-unreadable',
  'link-mismatch',
  'bound-not-met',
  'delta-mismatch',
  'locale-misread',
]);

/**
 * Lines of a recalculation that nobody can be certain of: figures that follow from one that is found wrong, and of which
 * the audit does not know what it should be. They are shown, and written where a person takes them in.
 */
export function* uncertainLines(reading: Reading, { kind, cells }: Plan): Task<LineKey[]> {
  if (kind !== 'recalculate') return [];
  const staying = new Set<LineKey>();
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    if (isStaying(cell)) staying.add(cellLine(cell));
  }
  const doubtful = yield* doubtfulCells(reading, staying);
  const lines: LineKey[] = [];
  for (const [nth, cell] of cells.entries()) {
    if (isSliceEnd(nth)) yield;
    const line = cellLine(cell);
    if (!cell.isForm && doubtful.has(line)) lines.push(line);
  }
  return lines;
}

/**
 * Cells that are found wrong without a fix, and those above them that are computed from them.
 *
 * @param staying formulas that are what is to be written: whatever they come to is of what they refer to
 */
function* doubtfulCells(
  reading: Reading,
  staying: ReadonlySet<LineKey>,
): Task<ReadonlySet<LineKey>> {
  const doubtful = new Set<LineKey>();
  for (const [nth, found] of reading.findings.entries()) {
    if (isSliceEnd(nth)) yield;
    if (isOpen(found) && !staying.has(cellLine(found))) doubtful.add(cellLine(found));
  }
  return yield* withAncestors(reading, doubtful);
}

/** @param doubtful gets those above them that are computed from them, too */
function* withAncestors(
  { tables }: Pick<Reading, 'tables'>,
  doubtful: Set<LineKey>,
): Task<ReadonlySet<LineKey>> {
  if (doubtful.size === 0) return doubtful;
  for (const { appendix } of tables) {
    const { sheet, columns, criteria, total } = appendix;
    const at = (row: number, column: number) => cellLine({ sheet, row, column });
    const mark = (row: number, parts: readonly Pick<Criterion, 'row'>[]) => {
      for (const field of SCORE_FIELDS) {
        const column = columns[field];
        if (column === undefined) continue;
        const years = [columns.base, columns.target].flatMap((year) =>
          field === 'delta' && year !== undefined ? at(row, year) : [],
        );
        const needed = field === 'delta' ? years : parts.map((part) => at(part.row, column));
        if (needed.some((cell) => doubtful.has(cell))) doubtful.add(at(row, column));
      }
    };
    // Parts come after what they are a part of.
    for (const criterion of [...criteria].reverse()) {
      if (isSliceEnd(criterion.index)) yield;
      mark(criterion.row, criterion.children);
    }
    if (total)
      mark(
        total.row,
        criteria.filter(({ parent }) => parent === null),
      );
  }
  return doubtful;
}

/** What is wrong because a figure is text is certain once that is a number. */
function isOpen(found: Finding): boolean {
  return OF_FIGURES.has(found.rule) && fixOf(found) === null && !('ofText' in found);
}
