import type { Appendix } from '../../core/table/appendix';
import { cellAddress, columnLetters } from '../../core/base/grid';
import { askedOf } from '../../core/table/doubt';
import { doubtTexts, type DoubtStrings } from '../../strings/doubts';

/** What was understood of a table's columns and rows, and what was not. */
export function readingReport(appendix: Appendix, words: DoubtStrings) {
  const { rollup, columns, sources, unread, rowsPassedOver, doubts } = appendix;
  const letters = Object.entries(columns).map(([role, column]) => [role, columnLetters(column)]);
  const self = columns.selfAssessed ?? newestSelfAssessed(sources);
  return {
    rollup,
    columns: {
      ...Object.fromEntries(letters),
      ...(self === undefined ? {} : { selfAssessed: columnLetters(self) }),
    },
    unread: unread.map(({ column, heading }) => ({ column: columnLetters(column), heading })),
    rowsPassedOver: rowsPassedOver.map(({ row, as }) => ({ row: row + 1, as })),
    doubts: askedOf(doubts).map((doubt) => ({
      id: doubt.id,
      cell: cellAddress(doubt.place.row, doubt.place.column),
      ...doubtTexts(doubt, words),
    })),
  };
}

/** Of several years the newest: what stands left of it is older. */
function newestSelfAssessed(sources: Appendix['sources']): number | undefined {
  const own = sources.filter(({ source }) => source === 'selfAssessed');
  return own.reduce<(typeof own)[number] | undefined>(
    (newest, one) => ((one.year ?? 0) >= (newest?.year ?? 0) ? one : newest),
    undefined,
  )?.column;
}
