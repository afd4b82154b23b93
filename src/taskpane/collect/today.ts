import { type Day, localDay } from '../../core/base/day';

/** Today, where the user is. */
export function today(now = new Date()): Day {
  return localDay(now);
}
