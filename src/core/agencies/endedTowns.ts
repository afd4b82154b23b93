/** What a list of communes says since towns (thị trấn) ended with the districts. */
const IN_FORCE = 'xã, phường, đặc khu';

const KIND = '(?:xã|phường|thị\\s+trấn|đặc\\s+khu)(?!\\p{L})';
const BETWEEN = '(?:\\s*[,;/&+(-]\\s*|\\s+)(?:(?:và|hoặc|cùng)\\s+)?(?:các\\s+)?';
const LIST = new RegExp(`(^|[^\\p{L}])(${KIND}(?:${BETWEEN}${KIND})*)`, 'giu');
const TOWN = /thị\s+trấn/iu;
/** No first kind of a list: a "thị xã" was a district, and "cấp xã (xã, phường)" says the kinds in brackets. */
const APART = /(?:thị\s+xã(?!\p{L})|cấp\s+xã(?=\s*\())/giu;
/** What may stand behind a list of kinds; anything else is a name, "thị trấn Ba Chẽ". */
const BEHIND = /^[\s).,;]*(?:$|(?:trên|thuộc|trực|được|của|trong|toàn|có|ở|liên)(?!\p{L}))/iu;
/** Words that a list follows as it is; behind others ("UBND xã, thị trấn") it says "các". */
const BEFORE_LIST = /(?:^|[(]|(?:^|[^\p{L}])(?:các|những|tất cả|toàn thể|cấp))$/iu;

/** How somebody who was named by kinds of communes, towns among them, is named now. */
export interface WithoutTowns {
  /** Null where the list says how many they are: nobody knows how many there are now. */
  text: string | null;
}

/**
 * "UBND các xã, phường, thị trấn" without towns (SPEC S9): "UBND các xã, phường, đặc khu".
 *
 * @param printed a name, on one line
 * @returns null where it names no towns, or one by its own name
 */
export function withoutTowns(printed: string): WithoutTowns | null {
  // Nearly every name.
  if (!TOWN.test(printed)) return null;
  const masked = printed.replace(APART, (words) => '·'.repeat(words.length));
  for (const found of masked.matchAll(LIST)) {
    const [, before = '', list = ''] = found;
    if (!TOWN.test(list)) continue;
    const start = found.index + before.length;
    const behind = printed.slice(start + list.length);
    if (!BEHIND.test(behind)) continue;
    const head = printed.slice(0, start);
    if (/\d\s*$/.test(head)) return { text: null };
    // "các xã (phường, thị trấn)": the list goes on within brackets.
    const rest = list.includes('(') ? behind.replace(/^\s*\)/, '') : behind;
    return { text: head + likeList(list, head) + rest };
  }
  return null;
}

/** The list in force, in capitals where the printed one was. */
function likeList(list: string, head: string): string {
  const isFollowing = BEFORE_LIST.test(head.trimEnd());
  const now = isFollowing ? IN_FORCE : `các ${IN_FORCE}`;
  if (list === list.toUpperCase()) return now.toUpperCase();
  const isCapital = head === '' && list.charAt(0) !== list.charAt(0).toLowerCase();
  return isCapital ? now.charAt(0).toUpperCase() + now.slice(1) : now;
}
