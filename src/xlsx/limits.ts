/** More cells than this, from A1 to the last one that holds something, are no sheet to fill in. */
export const MOST_CELLS = 5_000_000;

/** No file that an agency sends is larger, packed. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;
