import type { AgencyMatch } from './agency';
import { agencyKey } from './agencyKey';

/** "UBND các phường: …": what those that follow are is said once. */
const LIST =
  /^(?:(?:ubnd|[uủ][ỷy] ban nhân dân)\s+)?các\s+(xã|phường|huyện|quận)\s*[:\s]\s*(?=\S)/iu;
const NAMED =
  /^(?:(xã|phường|đặc khu|thị xã|thành phố)\s+)?(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3})$/u;
/** What is short for something stands in capitals among or without other words: "các xã ĐBKK" are a group, and none of them is called so. */
const SHORT = /(?:^| )\p{Lu}{2,}(?= |$)/u;

/**
 * Localities that a part of a cell lists by their names, behind the one kind that they are of: "UBND các phường Hạc
 * Thành, Quảng Phú" (SPEC S5).
 *
 * @param exact the canonical name behind a key
 * @returns null of any other part
 */
export function namedLocalities(
  words: string,
  exact: (key: string) => string | null,
): AgencyMatch[] | null {
  const [head = '', first = ''] = LIST.exec(words) ?? [];
  if (head === '') return null;
  let kind = first.toLowerCase();
  const matches: AgencyMatch[] = [];
  for (const printed of words.slice(head.length).split(/\s*,\s*|\s+và\s+/u)) {
    const [, own, place] = NAMED.exec(printed) ?? [];
    if (place === undefined || isShort(place) || exact(agencyKey(place)) !== null) return null;
    kind = own ?? kind;
    const whole = `UBND ${kind} ${place}`;
    const known = exact(agencyKey(whole)) ?? exact(agencyKey(`${kind} ${place}`));
    const how = known === null ? 'unknown' : 'known';
    matches.push({ printed, name: known ?? whole, how, suggestion: null });
  }
  return matches;
}

/** A name of several words that are all in capitals is written so: "HẠC THÀNH". */
function isShort(place: string): boolean {
  return SHORT.test(place) && (!place.includes(' ') || place !== place.toUpperCase());
}
