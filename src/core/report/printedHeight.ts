/**
 * How wide letters of Times New Roman are, in thousandths of their size. The pages of the report have none to spare:
 * textHeight's guess, which is never too little, would take a fifth of each.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,:;|!'’ijlt/]/, 270],
  [/[frI()-]/, 333],
  [/[sJ]/, 389],
  [/[acez“”]/, 444],
  [/[m]/, 778],
  [/[EFLPSTZ]/, 600],
  [/[BCR]/, 667],
  [/[MW]/, 920],
  [/[%]/, 833],
  [/[\p{Lu}w]/u, 722],
];
const OTHER = 500;
const SPACE = 0.25;
const BOLD = 1.07;
/** Programs differ a little, and so do machines without the font. */
const SAFE = 1.03;
/** Height of a line, in font sizes, and beside all of them, in points. */
const LINE = 1.2;
const BESIDE = 3;
/** A character of the default font in pixels, and a pixel in points. */
const DIGIT = 7;
const PIXEL = 0.75;

/** @param width of the cell, or of merged ones, in characters of the default font @returns points */
export function printedHeight(text: string, width: number, size: number, isBold = false): number {
  const room = width * DIGIT * PIXEL;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, room, size * (isBold ? BOLD : 1) * SAFE), 0);
  return Math.ceil(lines * size * LINE + BESIDE);
}

/** Words go on the next line where this one has no room for them, as programs do it. */
function linesOf(text: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word) * size;
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = (used + width) % room;
    used += SPACE * size;
  }
  return lines;
}

function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0) / 1000;
}

/** Marks above and below letters take no room beside them. */
function letterWidth(letter: string): number {
  const [plain = letter] = letter.normalize('NFD');
  return WIDTHS.find(([letters]) => letters.test(plain))?.[1] ?? OTHER;
}
