/** Where a name of a copy ends, in either language: "plan - bản sao 2.xlsx". */
const COPY = / - (?:bản sao|copy)(?: (\d+))?$/;

/**
 * The name under which a copy is saved: never that of the file that was opened, so that nothing is written over it.
 *
 * @param copy what a copy is called
 */
export function copyName(name: string, copy: string): string {
  const base = name.replace(/\.xls[xm]?$/i, '');
  const before = COPY.exec(base);
  if (!before) return `${base} - ${copy}.xlsx`;
  return `${base.replace(COPY, '')} - ${copy} ${Number(before[1] ?? 1) + 1}.xlsx`;
}
