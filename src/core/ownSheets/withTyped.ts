import { type CellValue, type SheetGrid, valueAt } from '../base/grid';
import { cellText } from '../base/cellText';

/** A small sheet of the add-in's whose rows say what it keeps, made again over what people have typed on it. */
export interface SmallSheet {
  /** Its rows as they are made now, from the first of the sheet. */
  own: readonly CellValue[][];
  /** Rows that the add-in prints for what the sheet says now: whatever else stands there was typed. */
  printed: readonly CellValue[][];
  existing: SheetGrid | undefined;
  /** What each row is known by, the hidden column as it stands; null: it is none of the add-in's. */
  keysOf(rows: readonly CellValue[][]): (string | null)[];
}

/** A text of somebody's that stood over the sheet's own words, and stands below now. */
interface TypedOver {
  about: '';
  text: string;
}

/**
 * Everything that was typed on a small sheet of the add-in's, in whatever cell, stays on it (SPEC G9): right of the
 * columns with its row, as long as there is one; all else below, in the columns where it stood, the hidden one among them.
 *
 * @returns the rows, how wide they are, and what was typed over the sheet's own words
 */
export function withTyped({ own, printed, existing, keysOf }: SmallSheet): {
  values: CellValue[][];
  width: number;
  moved: TypedOver[];
} {
  const columns = own[0]?.length ?? 0;
  const theirs = existing ? existing.column + (existing.values[0]?.length ?? 0) : 0;
  const width = Math.max(columns, theirs);
  const values = own.map((cells) => padded(cells, width));
  const moved: TypedOver[] = [];
  if (!existing) return { values, width, moved };
  const placeOf = new Map(numbered(keysOf(own)).map((key, row) => [key, row]));
  const before = new Map(numbered(keysOf(printed)).map((key, row) => [key, printed[row]]));
  const end = existing.row + existing.values.length;
  const rows = Array.from({ length: end }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => valueAt(existing, row, column)),
  );
  const keys = numbered(keysOf(rows));
  for (const [row, cells] of rows.entries()) {
    const key = keys[row] ?? null;
    const was = key === null ? undefined : before.get(key);
    const typed = cells.map((cell, column) => {
      const isPrinted = [String(cell), cellText(existing, row, column)].some(
        (text) => text.trim() === String(was?.[column] ?? '').trim(),
      );
      return isPrinted ? '' : cell;
    });
    const home = was && key !== null ? values[placeOf.get(key) ?? -1] : undefined;
    const rest = typed.map((cell, column) => {
      if (!home || column < columns || cell === '') return cell;
      home[column] = cell;
      return '';
    });
    if (rest.every((cell) => cell === '')) continue;
    values.push(rest);
    if (was)
      for (const cell of rest) if (cell !== '') moved.push({ about: '', text: String(cell) });
  }
  return { values, width, moved };
}

/** A key that stands several times, in the order of its rows. */
function numbered(keys: readonly (string | null)[]): (string | null)[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    if (key === null) return null;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return `${nth} ${key}`;
  });
}

function padded(cells: readonly CellValue[], width: number): CellValue[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}
