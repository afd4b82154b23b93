/** How wide letters of Times New Roman are, in thousandths of their size. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\s/, 250],
  [/[.,:;|!'’ijlt/]/, 270],
  [/[frI()-]/, 333],
  [/[sJ]/, 389],
  [/[acez“”]/, 444],
  [/[m]/, 778],
  [/[EFLPSTZ]/, 600],
  [/[BCR]/, 667],
  [/[MW]/, 920],
  [/[%]/, 833],
  [/…/, 1000],
  [/[\p{Lu}w]/u, 722],
];
const OTHER = 500;

/** How much wider bold letters are. */
export const BOLD = 1.07;

/** How wide a text is on one line, in font sizes. Marks above and below letters take no room beside them. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) / 1000;
}

function letterWidth(letter: string): number {
  const [plain = letter] = letter.normalize('NFD');
  return WIDTHS.find(([letters]) => letters.test(plain))?.[1] ?? OTHER;
}

/**
 * Widths of letters at 12 points, in characters of the default font: a little more than Times New Roman's, for what a
 * machine without it puts in its place.
 */
const SAFE_CAPITAL = 1.4;
const SAFE_OTHER = 1;
const CAPITALS = /\p{Lu}/gu;

/** A guess that is too much rather than too little, for rows that have room to spare. @returns characters of the default font */
export function safeTextWidth(text: string): number {
  const capitals = text.match(CAPITALS)?.length ?? 0;
  return capitals * SAFE_CAPITAL + (text.length - capitals) * SAFE_OTHER;
}
