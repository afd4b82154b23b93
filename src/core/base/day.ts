/** A day as it sorts: "2025-03-01". */
export type Day = string;

const WRITTEN = /^(?:ngày )?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

/**
 * Reads a day as people write it, and nothing else.
 *
 * @param text on one line, in lower case
 * @returns null for what is no single day of the calendar
 * @example readDay('1/3/2025') === '2025-03-01'
 */
export function readDay(text: string): Day | null {
  const [, day, month, year] = WRITTEN.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31/02 is a slip, and no day in March; neither is month 13 one of the next year.
  const isThere = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return isThere ? date.toISOString().slice(0, 10) : null;
}

/** @example dayBefore('2025-03-01') === '2025-02-28' */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** @example sayDay('2025-09-15') === '15/09/2025' */
export function sayDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** The day that it is where the user is. */
export function localDay(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the workbook's calendar, such that every day from 1 March 1900 on is right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Whether a number format shows days.
 * @param format a number format, or its first section
 */
export function isDateFormat(format: string): boolean {
  return partsShown(format) === 'day';
}

/** Whether a number format shows a time of day, or how long something took: "h:mm", "mm:ss.0", "[h]:mm". */
export function isTimeFormat(format: string): boolean {
  return partsShown(format) === 'time';
}

function partsShown(format: string): 'day' | 'time' | null {
  const [section = ''] = format.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  // Hours, minutes and seconds in brackets run on past their usual end; other brackets hold colours and conditions.
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(section);
  const plain = section
    .replace(/\[(h+|m+|s+)\]|\[[^\]]*\]/gi, '$1')
    .replace(/AM\/PM|A\/P/gi, '')
    .replace(/s\.0+/gi, 's');
  const letters = plain.replace(/[^a-z]/gi, '').toLowerCase();
  // Other letters are words ("General", in any language), and places of digits make a number.
  if (/[0#?]/.test(plain) || !/^[bdeghmsy]+$/.test(letters) || !/[dhmsy]/.test(letters))
    return null;
  if (/[dy]/.test(letters)) return 'day';
  return isElapsed || /[hs]/.test(letters) ? 'time' : 'day';
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * A day as Vietnamese documents write it.
 * @param serial days as Excel counts them; a time of day is left out; what is no day comes back as digits
 * @example dayText(44910) === '15/12/2022'
 */
export function dayText(serial: number): string {
  if (serial < 1 || serial > LAST_DAY) return String(serial);
  const date = new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/**
 * A time, or how long something took, in hours, minutes and, where there are any, seconds.
 * @param serial days as Excel counts them
 * @example timeText(0.3125) === '7:30'; timeText(1.5) === '36:00'
 */
export function timeText(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * 86_400);
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const text = `${hours ?? 0}:${two(minutes ?? 0)}`;
  return `${serial < 0 ? '-' : ''}${text}${rest ? `:${two(rest)}` : ''}`;
}
