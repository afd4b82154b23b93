import { agencyKey } from './agencyKey';

/** Where another agency may begin in a text without marks between them, as a cell of a table in Word is pasted. */
const BEGINNING =
  /\s+(?=(?:Các|Sở|Ban|Văn phòng|VP|Thanh tra|Công an|Trung tâm|Bộ Chỉ huy|Kho bạc|KBNN|Thuế|BHXH|UBND (?:các|cấp|huyện|xã|phường))\s)/gu;
const MOST = 12;

/**
 * Parts a text of several names one behind another, each of which is known: "Sở Nội vụ Sở Tài chính" (SPEC S3).
 *
 * @param exact the canonical name behind a key
 * @returns the names as printed with the canonical ones; null where any part of the text is none
 */
export function runTogether(
  text: string,
  exact: (key: string) => string | null,
): { printed: string; name: string }[] | null {
  const starts = [
    0,
    ...[...text.matchAll(BEGINNING)].map(({ 0: gap, index }) => index + gap.length),
  ];
  if (starts.length < 2 || starts.length > MOST) return null;
  const found: { printed: string; name: string }[] = [];
  for (let at = 0; at < starts.length;) {
    const start = starts[at] ?? 0;
    // The longest name first: "Văn phòng UBND tỉnh" is no "Văn phòng".
    let end = starts.length;
    let name: string | null = null;
    for (; end > at && name === null; end -= 1) {
      name = exact(agencyKey(text.slice(start, starts[end] ?? text.length)));
      if (name !== null) {
        found.push({ printed: text.slice(start, starts[end] ?? text.length).trimEnd(), name });
        at = end;
      }
    }
    if (name === null) return null;
  }
  return found.length > 1 ? found : null;
}
