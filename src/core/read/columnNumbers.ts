import type { CellValue } from '../base/grid';

const NUMBER = /^\(?(\d{1,2}|[A-H])\)?(?: ?= ?[\d()+\-*/: ]+)?$/;
const LONGEST_SLIP = 5;

/**
 * A row of column numbers, "(1) (2) (3) (4)=(3)-(2)", in which one may be misprinted (SPEC R5).
 * @param nameAt the name's cell: in a criterion it is no number
 */
export function isColumnNumbers(cells: readonly CellValue[], nameAt: number): boolean {
  const filled = cells.filter((cell) => cell !== '').map((cell) => String(cell).trim());
  if (filled.length <= 2 || !NUMBER.test(String(cells[nameAt] ?? '').trim())) return false;
  const slips = filled.filter((text) => !NUMBER.test(text));
  if (slips.length > 1 || slips.some((text) => text.length > LONGEST_SLIP)) return false;
  const rising = filled.flatMap((text) => {
    const number = NUMBER.exec(text)?.[1] ?? '';
    return /\d/.test(number) ? Number(number) : [];
  });
  return (
    rising.length > 1 && rising.every((number, at) => at === 0 || number > (rising[at - 1] ?? 0))
  );
}
