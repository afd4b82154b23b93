/** A name that stands by itself elsewhere, as part of a sentence: with a small first letter. */
export function beginSmall(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}
