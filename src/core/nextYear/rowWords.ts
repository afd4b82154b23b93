import { cellText } from '../base/cellText';
import { oneLine } from '../base/text';
import { parseCode } from '../read/codes';
import type { Criterion } from '../table/appendix';
import type { PlacedTable } from './nextYear';

/** Whether a code was printed as another than it is ("22" for 2.2): it is put right, and said. */
export function isMendedCode({ printedCode, code }: Criterion): boolean {
  return printedCode !== '' && parseCode(printedCode)?.code !== code;
}

/** A criterion's code as it is printed; as it should be where that was a slip. */
export function codeWords(criterion: Criterion): string {
  return isMendedCode(criterion) ? criterion.code : criterion.printedCode;
}

/**
 * A criterion's name as it is printed, without its code.
 *
 * @param hasCodes whether codes have a column of their own in the new table; else the code stands before the name
 */
export function nameWords(
  { table: { appendix }, grid }: PlacedTable,
  criterion: Criterion,
  hasCodes: boolean,
): string {
  const { name, row } = criterion;
  if (hasCodes) return name;
  const { code, name: column } = appendix.columns;
  const printed = column === undefined ? '' : cellText(grid, row, column);
  const isWhole = oneLine(printed).endsWith(oneLine(name));
  if (code === undefined && isWhole && !isMendedCode(criterion)) return printed;
  const own = codeWords(criterion);
  return own === '' ? name : `${own} ${name}`;
}
