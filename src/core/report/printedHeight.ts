import { BOLD, textWidth } from '../ownSheets/letterWidths';
import { wrappedLines } from '../ownSheets/wrappedLines';

/** Programs differ a little, and so do machines without the font. */
const SAFE = 1.03;
/** Height of a line, in font sizes, and beside all of them, in points. */
const LINE = 1.2;
const BESIDE = 3;
/** A character of the default font in pixels, and a pixel in points. */
const DIGIT = 7;
const PIXEL = 0.75;

/**
 * The height of a text on pages that have none to spare: textHeight's guess, which is never too little, would take a fifth
 * of each.
 *
 * @param width of the cell, or of merged ones, in characters of the default font
 * @returns points
 */
export function printedHeight(text: string, width: number, size: number, isBold = false): number {
  const room = width * DIGIT * PIXEL;
  const inPoints = size * (isBold ? BOLD : 1) * SAFE;
  const lines = text
    .split('\n')
    .flatMap((line) => wrappedLines(line, room, (words) => textWidth(words) * inPoints)).length;
  return Math.ceil(lines * size * LINE + BESIDE);
}
