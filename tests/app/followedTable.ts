import { cellAddress, type CellValue } from '../../src/core/base/grid';
import type { CellChange } from '../../src/core/plan/plan';
import { PAR, SIPAS } from '../core/plan/recalculated';

/** C2 shows 84 where its parts have the mean 92. */
export const OTHER: CellValue[][] = [
  SIPAS,
  ['I', 'Nhóm', 84, 93, ''],
  ['1', 'Mục một', 90, 92, ''],
  ['2', 'Mục hai', 94, 94, ''],
];

/** D2 takes its figure from `OTHER`; it is printed as another than its parts come to, and so is D5. */
export const ROWS: CellValue[][] = [
  PAR,
  ['1', 'Lĩnh vực', 20, 9, 19, ''],
  ['1.1', 'a', 10, 8.4, 10, ''],
  ['1.2', 'b', 10, 1, 9, ''],
  ['2', 'Lĩnh vực khác', 10, 4, 9, ''],
  ['2.1', 'c', 10, 5, 9, ''],
];

/** Where a change is, as "PAR!D2". */
export const nameOf = ({ sheet, row, column }: CellChange): string =>
  `${sheet}!${cellAddress(row, column)}`;
