/**
 * How wide the lines are that a text takes where it is wrapped: a word goes to the next line where it does not fit; one that
 * fits on none is cut anywhere.
 *
 * @param text one paragraph
 * @param room of a line, in the unit of widthOf
 */
export function wrappedLines(
  text: string,
  room: number,
  widthOf: (words: string) => number,
): number[] {
  // A hidden column has no room.
  const most = Math.max(1, room);
  const space = widthOf(' ');
  const lines: number[] = [];
  let taken = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (taken > 0 && taken + space + width > most) {
      lines.push(taken);
      taken = 0;
    }
    const end = taken + (taken > 0 ? space : 0) + width;
    const cuts = Math.max(0, Math.ceil(end / most) - 1);
    for (let nth = 0; nth < cuts; nth += 1) lines.push(most);
    taken = end - cuts * most;
  }
  return [...lines, taken];
}
