import type { CellValue, SheetGrid } from '../../src/core/base/grid';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf } from '../snapshot';

const WIDTH = 10;

/** A table of text scores in three levels, ten to one, with both decimal marks: as plans are pasted. */
export function tableOf(rows: number): SheetGrid {
  const lines: CellValue[][] = [HEADER];
  const put = (code: string, depth: number) => {
    if (lines.length > rows) return;
    const leaf = ['0,1', '0.085', '0,09', '+0,005'];
    const whole =
      [['10', '8,5', '9', '+0,5'], ['1', '0.85', '0,9', '+0,05'], leaf][depth - 1] ?? leaf;
    lines.push([code, `Tiêu chí ${code}`, ...whole, depth === 1 ? 'Sở Nội vụ' : 'Sở Tư pháp']);
    for (let nth = 1; depth < 3 && nth <= WIDTH; nth += 1) put(`${code}.${nth}`, depth + 1);
  };
  for (let nth = 1; lines.length <= rows; nth += 1) put(String(nth), 1);
  return sheetOf('Bảng', lines);
}

/** The same tree for an engine of formulas: numbers in the leaves, sums and differences above them. */
export function formulasOf(grid: SheetGrid): (number | string)[][] {
  const rowsOf = new Map<string, number[]>();
  const codes = grid.values.slice(1).map((cells) => String(cells[0]));
  codes.forEach((code, at) => {
    const parent = code.slice(0, Math.max(0, code.lastIndexOf('.')));
    rowsOf.set(parent, [...(rowsOf.get(parent) ?? []), at + 1]);
  });
  return codes.map((code, at) => {
    const children = rowsOf.get(code);
    const sum = (letter: string) =>
      `=${(children ?? []).map((row) => `${letter}${row}`).join('+')}`;
    const cells = (grid.values[at + 1] ?? []).slice(2, 5).map(numberOf);
    const figures = children ? ['A', 'B', 'C'].map(sum) : cells;
    return [...figures, `=C${at + 1}-B${at + 1}`];
  });
}

/** Parses a score in the least work that reads both decimal marks. */
export function numberOf(value: CellValue): number {
  return typeof value === 'number' ? value : Number(String(value).replace(',', '.'));
}
