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
  if (rising.length < 2) return false;
  if (isRising(rising)) return true;
  // "(3) (4) (4) (6)": the misprint is a number itself.
  return (
    slips.length === 0 &&
    rising.length >= LEAST_WITH_SLIP &&
    rising.some((_, at) => isRising([...rising.slice(0, at), ...rising.slice(at + 1)]))
  );
}

/** Of fewer numbers one that does not fit is half of them. */
const LEAST_WITH_SLIP = 4;

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}
