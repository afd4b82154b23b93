import type { AgencyMatch } from './agency';
import { agencyKey } from './agencyKey';
import type { Span } from './splitCell';

const KIND = 'xã|phường|đặc khu|huyện|quận|thị xã|thành phố';
/** "UBND các phường: …": what those that follow are is said once. */
const LIST = new RegExp(
  `^(?:(?:ubnd|[uủ][ỷy] ban nhân dân)\\s+)?các\\s+(${KIND})(?:\\s*:)?\\s+`,
  'iu',
);
const OWN_KIND = new RegExp(`^(${KIND})\\s+`, 'u');
const NAME = /^\p{Lu}\p{L}*(?:\s+(?:\p{Lu}\p{L}*|\d{1,2})){0,3}$/u;
const BETWEEN = /\s*,\s*(?:và\s+)?|\s+và\s+/gu;

/**
 * Localities that a part of a cell lists by their names, behind the one kind that they are of: "UBND các phường Hạc
 * Thành, Quảng Phú" (SPEC S5).
 *
 * @param exact the canonical name behind a key
 * @returns null of any other part
 */
export function namedLocalities(
  text: string,
  { start, end }: Span,
  exact: (key: string) => string | null,
): AgencyMatch[] | null {
  const words = text.slice(start, end);
  const [head = '', first = ''] = LIST.exec(words) ?? [];
  if (head === '') return null;
  let kind = first.toLowerCase();
  const matches: AgencyMatch[] = [];
  for (const printed of words.slice(head.length).split(BETWEEN)) {
    const own = OWN_KIND.exec(printed);
    kind = own?.[1] ?? kind;
    const name = printed.slice(own?.[0].length ?? 0);
    if (!NAME.test(name) || exact(agencyKey(name)) !== null) return null;
    const whole = `UBND ${kind} ${name}`;
    const known = exact(agencyKey(whole)) ?? exact(agencyKey(`${kind} ${name}`));
    matches.push({
      printed,
      name: known ?? whole,
      how: known === null ? 'unknown' : 'known',
      suggestion: null,
    });
  }
  return matches;
}
