import type { Day } from '../../core/base/day';

/** Today, where the user is. */
export function today(now = new Date()): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
