import type { RecordFacts } from './journalRows';
import type { JournalRecord } from './record';

/** More names would make reading the journal dear; how many there are is said. */
const MOST_NAMES = 20;

/**
 * What the log says of a write.
 *
 * @param places where it does something
 * @param after ids of the records on which it is written
 */
export function factsOf(
  { cells, columns, highlights, added, rewritten }: JournalRecord,
  pieces: number,
  places: readonly { sheet: string }[],
  after: readonly string[],
): RecordFacts {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  return {
    pieces,
    cells: cells.reduce((sum, { items }) => sum + items.filter((item) => item !== null).length, 0),
    sheets: names.length,
    names: names.slice(0, MOST_NAMES),
    onlyCells: [columns, highlights, added, rewritten].every(({ length }) => length === 0),
    after,
  };
}
