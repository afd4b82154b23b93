import { chance, type Layout, type PrintedColumn, type PrintedRow } from './publishedTables';

/** How many parts each field has, and how many each of these: 0 where it has none. */
export type Shape = readonly (readonly number[])[];

export interface Form {
  name: string;
  title: string;
  columns: PrintedColumn[];
  group?: Layout['group'];
  /** The code of a row from its place on each level, from 1. */
  code: (path: readonly number[]) => string;
  shape: Shape;
  /** How parts make their parent in a column; columns that are not named add up. */
  rollup: 'sum' | 'mean' | 'weighted' | 'none';
  /** A leaf's figures, in hundredths. */
  leaf: (random: (below: number) => number, path: readonly number[]) => Record<string, number>;
  /** What follows in a row from its own figures. */
  follows?: (figures: Record<string, number>) => Record<string, number>;
  total?: string;
  /** Figures of the total that are no rollup. */
  totalFigures?: Record<string, number>;
  /** Rows under the total. */
  below?: (total: Record<string, number>) => Partial<PrintedRow>[];
  words?: (path: readonly number[]) => Record<string, string>;
}

const NAMES = [
  'Công tác điều hành',
  'Ban hành văn bản',
  'Giải quyết hồ sơ',
  'Sắp xếp bộ máy',
  'Chế độ công vụ',
  'Quản lý ngân sách',
  'Phát triển số',
  'Phục vụ nhân dân',
];
const DETAILS = ['Lập chương trình', 'Theo dõi, đôn đốc', 'Công khai thông tin', 'Xử lý kiến nghị'];

/** Rows of a form, in which every figure is right: leaves by chance, all others from them. */
function rowsOf(form: Form, seed: number): PrintedRow[] {
  const random = chance(seed);
  const rows: PrintedRow[] = [];
  const put = (path: number[], parent: PrintedRow | null, parts: readonly number[]): PrintedRow => {
    const names = path.length === 1 ? NAMES : DETAILS;
    const nth = (path.at(-1) ?? 1) - 1;
    const row: PrintedRow = {
      ...{ is: 'criterion', code: form.code(path), parent, figures: {} },
      name: `${names[nth % names.length] ?? ''}${path.length > 2 ? ` theo nội dung ${String(nth + 1)}` : ''}`,
      words: parts.length === 0 ? (form.words?.(path) ?? {}) : {},
    };
    rows.push(row);
    const children = parts.map((count, at) =>
      put(
        [...path, at + 1],
        row,
        Array.from({ length: count }, () => 0),
      ),
    );
    const own = children.length === 0 ? form.leaf(random, path) : together(form.rollup, children);
    row.figures = { ...own, ...form.follows?.(own) };
    return row;
  };
  const top = form.shape.map((parts, at) => put([at + 1], null, parts));
  if (form.total === undefined) return rows;
  const sums = { ...together(form.rollup, top), ...form.totalFigures };
  const figures = { ...sums, ...form.follows?.(sums) };
  const blank = { code: '', parent: null, words: {} } as const;
  rows.push({ ...blank, is: 'total', name: form.total, figures });
  for (const below of form.below?.(figures) ?? []) {
    rows.push({ ...blank, is: 'other', name: '', figures: {}, ...below });
  }
  return rows;
}

function together(rollup: Form['rollup'], parts: readonly PrintedRow[]): Record<string, number> {
  const keys = Object.keys(parts[0]?.figures ?? {});
  const of = (key: string) => parts.map(({ figures }) => figures[key] ?? 0);
  const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    keys.map((key) => {
      const figures = of(key);
      const weights = of('weight');
      if (rollup === 'sum' || key === 'weight') return [key, sum(figures)];
      if (rollup === 'mean') return [key, Math.round(sum(figures) / figures.length)];
      const weighted = figures.map((figure, at) => figure * (weights[at] ?? 0));
      return [key, Math.round(sum(weighted) / sum(weights))];
    }),
  );
}

export function layoutOf(form: Form, seed: number): Layout {
  return {
    ...{ name: form.name, title: form.title, columns: form.columns, rollup: form.rollup },
    group: form.group ?? null,
    rows: rowsOf(form, seed),
  };
}
