import type { Area, CellValue, SheetGrid } from '../../src/core/base/grid';
import { sheetOf } from '../snapshot';

/** A row as it is printed: figures in hundredths, by the key of their column. */
export interface PrintedRow {
  is: 'criterion' | 'total' | 'other';
  code: string;
  name: string;
  /** The row that it is a part of; none at the top. */
  parent: PrintedRow | null;
  figures: Record<string, number | null>;
  words: Record<string, string>;
}

export interface PrintedColumn {
  key: string;
  heading: string;
  /** What it must be read as; null where nothing is read from it. */
  role: string | null;
  /** Stays beside the column before it, as ranks do. */
  isBound?: true;
}

/** A form that offices publish, with figures of its own in which everything is right. */
export interface Layout {
  name: string;
  title: string;
  columns: PrintedColumn[];
  /** Columns that can stand under one heading, and that heading. */
  group: { keys: string[]; heading: string } | null;
  rows: PrintedRow[];
  rollup: string;
}

export interface PrintedTable {
  grid: SheetGrid;
  columns: Record<string, number>;
  /** Sheet rows of the criteria, each with that of its parent. */
  rows: [row: number, parent: number | null][];
  total: number | null;
  rollup: string;
}

/** Numbers that repeat themselves with the seed. */
export function chance(seed: number): (below: number) => number {
  let state = seed * 7919 + 17;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

export interface Variant {
  isShuffled: boolean;
  /** Under a merged heading, in two rows. */
  isGrouped: boolean;
  as: 'numbers' | 'comma' | 'dot';
  isHeaderRepeated: boolean;
  /** Blank rows, lines and guidance stand between criteria. */
  hasRowsBetween: boolean;
  left: number;
}

export const VARIANTS: readonly Variant[] = [
  {
    isShuffled: false,
    isGrouped: false,
    as: 'numbers',
    isHeaderRepeated: false,
    hasRowsBetween: true,
    left: 0,
  },
  {
    isShuffled: true,
    isGrouped: false,
    as: 'comma',
    isHeaderRepeated: true,
    hasRowsBetween: false,
    left: 0,
  },
  {
    isShuffled: true,
    isGrouped: true,
    as: 'dot',
    isHeaderRepeated: false,
    hasRowsBetween: true,
    left: 2,
  },
];

/** Prints a layout on a sheet, and says where everything stands: known from the making, never from reading. */
export function printTable(layout: Layout, variant: Variant, seed: number): PrintedTable {
  const ordered = variant.isShuffled ? shuffled(layout, chance(seed)) : layout.columns;
  const pad = Array.from({ length: variant.left }, (): CellValue => '');
  const lines: CellValue[][] = [[...pad, layout.title], []];
  const merges: Area[] = [];
  const top = lines.length;
  const header = headerOf(layout, ordered, variant.isGrouped).map((line) => [...pad, ...line]);
  lines.push(...header);
  if (header.length > 1) merges.push(...headerMerges(layout, ordered, top, variant.left));
  const at = new Map<PrintedRow, number>();
  const middle = Math.floor(layout.rows.length / 2);
  layout.rows.forEach((row, nth) => {
    const isTop = row.is === 'criterion' && row.parent === null;
    if (variant.isHeaderRepeated && header.length === 1 && nth === middle)
      lines.push([...(header[0] ?? [])]);
    if (variant.hasRowsBetween && nth > 0 && isTop) lines.push([]);
    at.set(row, lines.length);
    lines.push([...pad, ...ordered.map((column) => cellOf(row, column, variant.as))]);
    const isLeaf = row.is === 'criterion' && !layout.rows.some(({ parent }) => parent === row);
    if (variant.hasRowsBetween && isLeaf && nth % 3 === 2) {
      lines.push([
        ...pad,
        ...ordered.map(({ key }) => (key === 'name' ? '- Thực hiện đầy đủ theo quy định' : '')),
      ]);
    }
  });
  lines.push([], [...pad, 'Ghi chú: số liệu do các cơ quan tổng hợp']);
  const width = Math.max(...lines.map(({ length }) => length));
  const values = lines.map((line) => [
    ...line,
    ...Array.from({ length: width - line.length }, () => ''),
  ]);
  const rowOf = (row: PrintedRow | null) => (row === null ? null : (at.get(row) ?? null));
  const read = ordered.flatMap(({ role }, nth) =>
    role === null ? [] : [[role, nth + variant.left]],
  );
  return {
    grid: sheetOf('Bảng', values, { merges }),
    columns: Object.fromEntries(read) as Record<string, number>,
    rows: layout.rows
      .filter(({ is }) => is === 'criterion')
      .map((row) => [rowOf(row) ?? -1, rowOf(row.parent)]),
    total: rowOf(layout.rows.find(({ is }) => is === 'total') ?? null),
    rollup: layout.rollup,
  };
}

/** Codes and names stay left; what belongs together stays together. */
function shuffled({ columns, group }: Layout, random: (below: number) => number): PrintedColumn[] {
  const isOfGroup = ({ key }: PrintedColumn) => group?.keys.includes(key) ?? false;
  const blocks: PrintedColumn[][] = [];
  columns.forEach((column, nth) => {
    const before = columns[nth - 1];
    const isTogether =
      column.isBound ?? (before !== undefined && isOfGroup(before) && isOfGroup(column));
    if (isTogether) blocks.at(-1)?.push(column);
    else blocks.push([column]);
  });
  const isFirst = ([first]: PrintedColumn[]) => first?.key === 'code' || first?.key === 'name';
  const moving = blocks.filter((block) => !isFirst(block));
  for (let at = moving.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    const [a, b] = [moving[at], moving[other]];
    if (a && b) [moving[at], moving[other]] = [b, a];
  }
  return [...blocks.filter(isFirst), ...moving].flat();
}

function headerOf(
  { group }: Layout,
  columns: readonly PrintedColumn[],
  isGrouped: boolean,
): string[][] {
  if (!isGrouped || !group) return [columns.map(({ heading }) => heading)];
  const isIn = ({ key }: PrintedColumn) => group.keys.includes(key);
  const first = columns.find(isIn);
  return [
    columns.map((one) => (isIn(one) ? (one === first ? group.heading : '') : one.heading)),
    columns.map((one) => (isIn(one) ? one.heading : '')),
  ];
}

function headerMerges(
  { group }: Layout,
  columns: readonly PrintedColumn[],
  row: number,
  left: number,
): Area[] {
  const keys = group?.keys ?? [];
  const from = columns.findIndex(({ key }) => keys.includes(key));
  const single = columns.flatMap(({ key }, nth) =>
    keys.includes(key) ? [] : [{ row, column: nth + left, rows: 2, columns: 1 }],
  );
  return [...single, { row, column: from + left, rows: 1, columns: keys.length }];
}

function cellOf(row: PrintedRow, { key }: PrintedColumn, as: Variant['as']): CellValue {
  if (key === 'code') return row.code;
  if (key === 'name') return row.name;
  const figure = row.figures[key];
  if (figure === undefined || figure === null) return row.words[key] ?? '';
  if (as === 'numbers') return figure / 100;
  const text = (figure / 100).toFixed(2);
  return as === 'comma' ? text.replace('.', ',') : text;
}

/** Two tables that begin in the same row of a sheet. @param gap blank columns between them */
export function printBeside(
  [left, leftVariant]: [Layout, Variant],
  [right, rightVariant]: [Layout, Variant],
  gap: number,
  seed: number,
): { grid: SheetGrid; tables: [PrintedTable, PrintedTable] } {
  const first = printTable(left, leftVariant, seed);
  const from = (first.grid.values[0]?.length ?? 0) + gap;
  const second = printTable(right, { ...rightVariant, left: from }, seed + 1);
  const width = second.grid.values[0]?.length ?? 0;
  const lines = Math.max(first.grid.values.length, second.grid.values.length);
  const values = Array.from({ length: lines }, (_, nth) =>
    Array.from({ length: width }, (_, at) => {
      const own = at < from ? first.grid.values : second.grid.values;
      return own[nth]?.[at] ?? '';
    }),
  );
  const merges = [...first.grid.merges, ...second.grid.merges];
  return { grid: sheetOf('Bảng', values, { merges }), tables: [first, second] };
}
