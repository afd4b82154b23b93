/** Figures on lines of their own. */
const FIGURE = '[.,%+-]*\\d[\\d.,%+-]*';
const FIGURES = new RegExp(`^\\s*${FIGURE}(?:[ \\t]*[\\r\\n]+\\s*${FIGURE})+\\s*$`);

/** Whether a cell holds a figure on each of several lines: several criteria, typed into one row (SPEC A10). */
export function holdsSeveral(text: string): boolean {
  return text.includes('\n') && FIGURES.test(text);
}
