import { type Day, dayBefore, readDay } from '../base/day';
import { foldText } from '../base/text';

/** When something is due, as somebody wrote it. */
export interface DueDay {
  text: string;
  /** The last day on which it is in time; null where the words say no single day ("Quý IV", "hằng tháng"). */
  day: Day | null;
}

/** "Before the 16th" is the 15th at the latest; "by" and "at the latest" are the day itself. */
const BEFORE = /^trước(?: ngày)? /;
const BY = /^(?:chậm nhất|muộn nhất|hạn|đến|xong)?\s*(?:vào |là |đến )?(?:hết )?(?:ngày )?/;

/**
 * Reads a day that somebody wrote into a cell.
 *
 * @example dueDay('trước ngày 16/9/2025').day === '2025-09-15'
 */
export function dueDay(text: string): DueDay {
  const words = foldText(text).replace(/\.$/, '');
  const isBefore = BEFORE.test(words);
  const day = readDay(words.replace(isBefore ? BEFORE : BY, ''));
  return { text, day: day !== null && isBefore ? dayBefore(day) : day };
}
