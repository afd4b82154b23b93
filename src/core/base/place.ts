/** Columns of a sheet of Excel's, the last of which is XFD. */
const COLUMNS = 16_384;

/** One cell of a sheet as a number: looked up much faster than a text among hundreds of thousands of cells. */
export type Place = number & { readonly of: 'Place' };

/** @param row from 0 @param column from 0 */
export function placeOf({ row, column }: { row: number; column: number }): Place {
  return (row * COLUMNS + column) as Place;
}

export function cellOfPlace(place: Place): { row: number; column: number } {
  return { row: Math.floor(place / COLUMNS), column: place % COLUMNS };
}
