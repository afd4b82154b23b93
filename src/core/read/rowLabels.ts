import type { CellValue } from '../base/grid';
import { foldText } from '../base/text';
import type { HeaderRows } from './headerRows';
import { isBonusOrPenalty } from './rowWords';

/** What a line without a code and a name is called elsewhere: "PAR INDEX | Điểm | 88", and below it " | Hạng | 20". */
export function labelOf(cells: readonly CellValue[]): string {
  const isWords = (cell: CellValue) => typeof cell === 'string' && /\p{L}/u.test(cell);
  return String(cells.find(isWords) ?? '');
}

/** "* Điểm thưởng" outside of a section of such points is a row of its own, whatever stands above it. */
export function opensBonus(name: string, section: string): boolean {
  const saysSo = (words: string) => isBonusOrPenalty(foldText(words)) !== null;
  return saysSo(name) && !saysSo(section);
}

/** Nothing but dashes and the like. */
export function isRuledLine(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === '' || /^[-–—_=.*\s]+$/.test(String(cell)));
}

/** Whether a header says the same as another. */
export function isSameHeader(one: HeaderRows, other: Pick<HeaderRows, 'headings'>): boolean {
  return [...one.headings].every(
    ([column, { words }]) => other.headings.get(column)?.words === words,
  );
}
