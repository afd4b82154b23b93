/** What leads to a note below a table: "8,5¹", "1.2*", "II (*)", "8,5 [1]". */
const NOTE_MARK = /\s*(?:[¹²³⁰⁴-⁹]{1,2}|\*{1,3}|\(\*{1,3}\)|\[\d{1,2}\])$/;

/** @returns a text without the mark that it ends with, if it has one */
export function withoutNoteMark(text: string): string {
  return text.replace(NOTE_MARK, '');
}
