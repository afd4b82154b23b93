import type { CellValue } from '../../../core/base/grid';
import { type CellContent, contentOf, spellsError } from '../../../core/base/cellContent';

type Column = Pick<Excel.Range, 'formulas' | 'values' | 'valueTypes'>;

/** Types of values are asked for where they tell something: they cost more than most figures. */
export function typesFor<T>(
  items: readonly (T | null)[],
  mayBeError: (item: T) => boolean,
): ',valueTypes' | '' {
  return items.some((item) => item !== null && mayBeError(item)) ? ',valueTypes' : '';
}

/** What a cell of a column holds. @param types of values, where they were asked for */
export function contentAt(range: Column, index: number, types: ',valueTypes' | ''): CellContent {
  const holdsError = types !== '' && range.valueTypes[index]?.[0] === 'Error';
  return contentOf(at(range.formulas, index), at(range.values, index), holdsError);
}

/** What somebody may have typed just now; types of values are not asked for, they would cost more than the figures. */
export function stoodAt(
  { formulas, values }: Pick<Column, 'formulas' | 'values'>,
  index: number,
  format: string,
): CellContent {
  const value = at(values, index);
  return contentOf(at(formulas, index), value, spellsError(value, format));
}

function at(cells: CellValue[][], index: number): CellValue {
  return cells[index]?.[0] ?? '';
}
