import { isDateFormat } from '../core/base/day';

/** Days between the calendar of old Macs, which begins in 1904, and the one that grids count by. */
const DAYS_TO_1904 = 1462;

/** @returns the number of a cell in a workbook that counts days from 1904: where it is shown as a day, as others count it */
export function from1904(number: number, numberFormat: string): number {
  return isDateFormat(numberFormat) ? number + DAYS_TO_1904 : number;
}
