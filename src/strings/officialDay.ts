import type { Day } from '../core/base/day';

/**
 * A day as official documents write it: the day, and January and February, with two digits (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I).
 *
 * @example officialDay('2025-03-01') === '01/3/2025'
 */
export function officialDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const shown = Number(month) < 3 ? month : month.replace(/^0/, '');
  return `${date}/${shown}/${year}`;
}
