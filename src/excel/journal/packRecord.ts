import { isFormula, type CellContent, type ErrorValue } from '../../core/base/cellContent';
import type { CellValue } from '../../core/base/grid';
import type { ColumnRun } from '../requests/runs';
import type { CellPatch } from './record';

/** A run as columns of equal length, which is a third of the size of a list of patches. */
export interface PackedRun {
  s: number;
  r: number;
  c: number;
  before: (PackedContent | null)[];
  after: (PackedContent | null)[];
  formatsBefore: PackedFormats;
  formatsAfter: PackedFormats;
}

/** Formats are few and long: each stands in `of` once, and every cell has its place there. */
export interface PackedFormats {
  of: (string | null)[];
  /** Left out where all cells have the one format. */
  at?: number[];
}

/** A formula stands in brackets, an error with its name. */
export type PackedContent = CellValue | [string] | ErrorValue;

/** @param sheets names that runs are to say by their place */
export function packRun(run: ColumnRun<CellPatch>, sheets: readonly string[]): PackedRun {
  return {
    s: sheets.indexOf(run.sheet),
    r: run.row,
    c: run.column,
    before: run.items.map((item) => item && packContent(item.before)),
    after: run.items.map((item) => item && packContent(item.after)),
    formatsBefore: packFormats(run.items, (item) => item.formatBefore),
    formatsAfter: packFormats(run.items, (item) => item.formatAfter),
  };
}

export function unpackRun(run: PackedRun, sheets: readonly string[]): ColumnRun<CellPatch> {
  const formatsBefore = unpackFormats(run.formatsBefore);
  const formatsAfter = unpackFormats(run.formatsAfter);
  const items = run.before.map((before, index) => {
    const after = run.after[index] ?? null;
    if (before === null || after === null) return null;
    return {
      before: unpackContent(before),
      after: unpackContent(after),
      formatBefore: formatsBefore(index) ?? '',
      formatAfter: formatsAfter(index),
    };
  });
  return { sheet: sheets[run.s] ?? '', row: run.r, column: run.c, items };
}

function packContent(content: CellContent): PackedContent {
  return isFormula(content) ? [content.formula] : content;
}

function unpackContent(packed: PackedContent): CellContent {
  return Array.isArray(packed) ? { formula: packed[0] } : packed;
}

function packFormats(
  items: readonly (CellPatch | null)[],
  formatOf: (item: CellPatch) => string | null,
): PackedFormats {
  const of: (string | null)[] = [];
  const at = items.map((item) => {
    if (item === null) return 0;
    const format = formatOf(item);
    const known = of.indexOf(format);
    return known === -1 ? of.push(format) - 1 : known;
  });
  return of.length > 1 ? { of, at } : { of };
}

function unpackFormats({ of, at }: PackedFormats): (index: number) => string | null {
  return (index) => of[at?.[index] ?? 0] ?? null;
}
