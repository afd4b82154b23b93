/** What the grid says was typed, pasted or deleted. */
export interface TypedCells {
  subUnitId: string;
  cellValue?: Record<string, Record<string, TypedCell | null> | null>;
}

interface TypedCell {
  v?: string | number | boolean | null;
  f?: string | null;
  p?: { body?: { dataStream?: string } } | null;
}

/**
 * The cells of it that hold something else now.
 *
 * @param edited what the cell editor held, where it is that which has ended; in place of what the grid made of it
 */
export function typedIn(
  cells: NonNullable<TypedCells['cellValue']>,
  edited: string | null,
): { row: number; column: number; text: string }[] {
  return Object.entries(cells).flatMap(([row, inRow]) =>
    Object.entries(inRow ?? {}).flatMap(([column, cell]) =>
      isTyped(cell)
        ? [{ row: Number(row), column: Number(column), text: edited ?? textOf(cell) }]
        : [],
    ),
  );
}

/** Looks alone are not typed. */
function isTyped(cell: TypedCell | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
}

function textOf(cell: TypedCell | null): string {
  const rich = cell?.p?.body?.dataStream;
  return cell?.f ?? (rich === undefined ? String(cell?.v ?? '') : plainText(rich));
}

/** The grid ends texts with a line break of its own, and breaks lines with "\r". */
export function plainText(text: string): string {
  return text.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
