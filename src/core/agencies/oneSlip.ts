/**
 * Whether one slip of the fingers turns one text into the other (SPEC S4): a letter added, left out or
 * replaced, or two neighbours swapped ("UBDN"). Digits never slip: "Trường 1" is not "Trường 2".
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const ours = a.slice(start, a.length - end);
  const theirs = b.slice(start, b.length - end);
  if (/\d/.test(ours + theirs)) return false;
  if (ours.length <= 1 && theirs.length <= 1) return true;
  return ours.length === 2 && ours === [...theirs].reverse().join('');
}
