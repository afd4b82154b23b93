/**
 * A width in .xlsx files counts characters of the default font with their padding: 7 pixels a digit
 * in Calibri 11. Excel's API takes points, of which three make four pixels.
 */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

/** 64 pixels, which Excel shows as 8.43. */
export const STANDARD_WIDTH = 64 / PIXELS_A_CHARACTER;

export function pointsOfWidth(width: number): number {
  return Math.round(width * PIXELS_A_CHARACTER) * POINTS_A_PIXEL;
}

/** Excel draws whole pixels, and so keeps no finer width. */
export function widthOfPoints(points: number): number {
  return Math.round(points / POINTS_A_PIXEL) / PIXELS_A_CHARACTER;
}
