/** A name that stands by itself elsewhere, as part of a sentence: with a small first letter, unless it is an abbreviation. */
export function beginSmall(name: string): string {
  const [first = '', second = ''] = name;
  const isAbbreviated = second !== second.toLocaleLowerCase('vi');
  return isAbbreviated ? name : first.toLocaleLowerCase('vi') + name.slice(first.length);
}
