import type { AgencyMatch } from './agency';
import { agencyKey } from './agencyKey';

/** Where another agency may begin in a text without marks, as a cell of a table in Word is pasted. */
const BEGINNING =
  /\s+(?=(?:Các|Sở|Ban|Văn phòng|VP|Thanh tra|Công an|Trung tâm|UBND (?:các|cấp))\s)/gu;
const LONGEST = 300;

/**
 * Parts a text of several names one behind another, each of which is known: "Sở Nội vụ Sở Tài chính" (SPEC S3).
 *
 * @param exact the canonical name behind a key
 * @returns null where any part of the text is none
 */
export function runTogether(
  text: string,
  exact: (key: string) => string | null,
): AgencyMatch[] | null {
  if (text.length > LONGEST) return null;
  const ends = [...text.matchAll(BEGINNING)].map(({ index }) => index);
  // The longest name first: "Văn phòng UBND tỉnh" is no "Văn phòng".
  for (const end of [text.length, ...ends.reverse()]) {
    const printed = text.slice(0, end);
    const name = exact(agencyKey(printed));
    const others = end < text.length ? name && runTogether(text.slice(end).trim(), exact) : [];
    if (name !== null && others) {
      return [{ printed, name, how: 'known', suggestion: null }, ...others];
    }
  }
  return null;
}
