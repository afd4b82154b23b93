/** Figures on lines of their own. */
const FIGURES = /^\s*[\d.,%+-]+(?:[ \t]*[\r\n]+\s*[\d.,%+-]+)+\s*$/;

/** Whether a cell holds a figure on each of several lines: several criteria, typed into one row (SPEC A10). */
export function holdsSeveral(text: string): boolean {
  return text.includes('\n') && FIGURES.test(text);
}
