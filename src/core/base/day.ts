const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the workbook's calendar, such that every day from 1 March 1900 on is right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** @param format a number format, or its first section */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return !/[0#]/.test(letters) && /[dmy]/i.test(letters);
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
