import { cellAddress, type CellValue } from '../../core/base/grid';
import { cornerOf, intersection } from './areas';
import type { ConditionalFormat, ConditionalLook } from './engine';
import { evaluateOnSheet } from './evaluateOnSheet';
import { offsetFormula } from './offsetFormula';
import type { SheetCore } from './sheetCore';

export const NO_LOOK: ConditionalLook = { fill: '', fontColor: '', bold: null };

/** The looks that a sheet's custom formats give its cells now, by address. */
export function conditionalLooks(
  core: SheetCore,
  formats: readonly ConditionalFormat[],
): Map<string, ConditionalLook> {
  const { rowCount, columnCount } = core.worksheet;
  const inUse = { row: 0, column: 0, rows: rowCount + 1, columns: columnCount + 1 };
  const asked = formats
    .filter(({ type, formula }) => type === 'expression' && formula !== '')
    .flatMap(({ areas, formula, look }) => {
      const corner = cornerOf(areas);
      return areas.flatMap((area) => {
        const part = intersection(area, inUse);
        if (part === null) return [];
        return Array.from({ length: part.rows * part.columns }, (_, index) => {
          const row = part.row + Math.floor(index / part.columns);
          const column = part.column + (index % part.columns);
          const moved = offsetFormula(formula, row - corner.row, column - corner.column);
          return { address: cellAddress(row, column), formula: moved, look };
        });
      });
    });
  const results = evaluateOnSheet(
    core,
    asked.map(({ formula }) => formula),
  );
  const looks = new Map<string, ConditionalLook>();
  for (const [index, { address, look }] of asked.entries()) {
    if (!isTrue(results[index] ?? '')) continue;
    const before = looks.get(address) ?? NO_LOOK;
    looks.set(address, {
      fill: before.fill || look.fill,
      fontColor: before.fontColor || look.fontColor,
      bold: before.bold ?? look.bold,
    });
  }
  return looks;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
