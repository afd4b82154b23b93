import { requestOf, send, type BatchRequest } from '../requests/batch';
import { askPieces, type RecordHead } from './journalSheet';

/** Pieces of at most 32,000 characters read by one request; a character takes up to three bytes. */
const PIECES_A_REQUEST = 10;
const PIECE_BYTES = 100_000;

/** Reads all pieces of a journal record. @throws what Excel answers */
export async function readPieces(head: RecordHead): Promise<string[]> {
  const pieces: string[] = [];
  const requests: BatchRequest[] = [];
  for (let first = 0; first < head.pieces; first += PIECES_A_REQUEST) {
    const count = Math.min(PIECES_A_REQUEST, head.pieces - first);
    requests.push(
      requestOf(
        count * PIECE_BYTES,
        (context) => askPieces(context, head, first, count),
        (range) => pieces.push(...range.values.flat().map(String)),
      ),
    );
  }
  await send(requests);
  return pieces;
}
