/** Parts that are said on one line, which begins with a capital letter as every line of the pane does. */
export function beginLine(parts: readonly string[]): string {
  const line = parts.filter((part) => part !== '').join(' · ');
  return line.slice(0, 1).toLocaleUpperCase('vi') + line.slice(1);
}
