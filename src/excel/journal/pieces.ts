import { requestOf, send } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { piecesRange } from './journalRequests';
import { HEAD_COLUMNS, parseRow } from './journalRows';
import type { RecordHead } from './journalSheet';

/** A piece holds at most 32,000 characters of one byte. */
const PIECE_BYTES = 33_000;

/**
 * Reads all pieces of a journal record.
 *
 * @returns null where they do not stand any more where they were: somebody has put something in, or taken it out
 * @throws what Excel answers
 */
export async function readPieces({ id, pieces: places }: RecordHead): Promise<string[] | null> {
  const pieces: string[] = [];
  let isInPlace = true;
  await send(
    places.map(({ row, first, count }) =>
      requestOf(
        OBJECT_BYTES + count * PIECE_BYTES,
        (context) => {
          const range = piecesRange(context, row, count);
          range.load('values');
          return range;
        },
        ({ values: [cells = []] }) => {
          const [found] = parseRow(cells, row);
          isInPlace &&= found?.what === 'pieces' && found.id === id && found.first === first;
          cells.slice(HEAD_COLUMNS).forEach((piece, nth) => {
            pieces[first + nth] = String(piece);
          });
        },
      ),
    ),
  );
  return isInPlace ? pieces : null;
}
