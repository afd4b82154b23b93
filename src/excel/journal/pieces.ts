import { askStep, send, type BatchRequest } from '../requests/batch';
import { askPieces, type RecordHead } from './journalSheet';

/** Pieces of at most 32,000 characters read in one step; a character takes up to three bytes. */
const PIECES_A_STEP = 10;
const PIECE_BYTES = 100_000;

/** Reads all pieces of a journal entry. @throws what Excel answers */
export async function readPieces(head: RecordHead): Promise<string[]> {
  const pieces: string[] = [];
  const steps: BatchRequest[] = [];
  for (let first = 0; first < head.pieces; first += PIECES_A_STEP) {
    const count = Math.min(PIECES_A_STEP, head.pieces - first);
    steps.push(
      askStep(
        count * PIECE_BYTES,
        (context) => askPieces(context, head, first, count),
        (range) => pieces.push(...range.values.flat().map(String)),
      ),
    );
  }
  await send(steps);
  return pieces;
}
