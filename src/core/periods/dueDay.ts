import type { Day } from '../base/day';
import { foldText } from '../base/text';

/** When something is due, as somebody wrote it. */
export interface DueDay {
  text: string;
  /** The last day on which it is in time; null where the words say no single day ("Quý IV", "hằng tháng"). */
  day: Day | null;
}

const DAY = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const DAY_IN_WORDS = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;
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
  const said = words.replace(isBefore ? BEFORE : BY, '');
  const [, day, month, year] = DAY.exec(said) ?? DAY_IN_WORDS.exec(said) ?? [];
  if (day === undefined) return { text, day: null };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31/02 is a slip, and no day in March; 15/13 none in January.
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1)
    return { text, day: null };
  if (isBefore) date.setUTCDate(date.getUTCDate() - 1);
  return { text, day: date.toISOString().slice(0, 10) };
}

/** @example sayDay('2025-09-15') === '15/09/2025' */
export function sayDay(day: Day): string {
  return day.split('-').reverse().join('/');
}
