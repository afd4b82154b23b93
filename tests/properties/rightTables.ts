import fc from 'fast-check';
import type { Area, CellValue, SheetGrid } from '../../src/core/base/grid';
import { sheetOf } from '../snapshot';

/** A table whose figures are all right, with what must be read of it. */
export interface RightTable {
  grid: SheetGrid;
  /** Column of each role, from 0. */
  columns: Record<string, number>;
  /** Sheet rows of the criteria, from 0. */
  rows: number[];
  totalRow: number | null;
}

/** Words that offices put over a column; not all of them stand in the reader's own lists. */
const WORDINGS: Record<string, readonly string[]> = {
  code: ['STT', 'TT', 'Số TT', 'Mã tiêu chí', 'Mục'],
  name: [
    ...[
      'Tiêu chí',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Nội dung đánh giá',
      'Nội dung tiêu chí',
    ],
    ...['Chỉ tiêu', 'Tên tiêu chí', 'Các tiêu chí đánh giá', 'Yêu cầu', 'Công tác'],
  ],
  max: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Mức điểm tối đa', 'Điểm tối đa theo quy định'],
  self: ['Điểm tự chấm năm 2024', 'Điểm tự đánh giá năm 2024', 'Đơn vị tự chấm năm 2024'],
  base: [
    ...['Điểm thẩm định năm 2024', 'Điểm đạt được năm 2024', 'Kết quả chính thức năm 2024'],
    ...['Điểm sau thẩm định năm 2024', 'Hội đồng chấm năm 2024', 'Điểm Bộ Nội vụ công bố năm 2024'],
  ],
  target: ['Mục tiêu năm 2025', 'Chỉ tiêu năm 2025', 'Điểm phấn đấu năm 2025', 'Mục tiêu 2025'],
  delta: ['Tăng/giảm', 'Tăng, giảm so với năm 2024', 'Chênh lệch', 'So sánh 2025/2024'],
  leads: ['Cơ quan chủ trì', 'Đơn vị phụ trách', 'Cơ quan tham mưu', 'Đơn vị thực hiện'],
  lost: ['Điểm bị mất năm 2024', 'Điểm trừ', 'Số điểm chưa đạt'],
  note: ['Ghi chú', 'Giải pháp tăng điểm', 'Tài liệu kiểm chứng', 'Nguyên nhân mất điểm'],
  others: ['Bình quân cả nước năm 2024', 'Tỉnh cao nhất năm 2024'],
};

/** Words that the reader's lists do not hold, or hold for something else; what stands under them has to tell. */
const STRANGE: Record<string, readonly string[]> = {
  code: ['T.T', 'Số', 'Ký mã', 'Thứ tự mục', 'ID'],
  name: ['Mặt công tác', 'Đầu việc', 'Phương diện', 'Nhóm việc', 'Diễn tả', 'Nội hàm'],
  max: [
    'Cận trên',
    'Ngưỡng điểm',
    'Mức trần',
    'Điểm kịch trần',
    'Điểm cao nhất có thể đạt',
    'Điểm',
  ],
  self: ['Tự cho điểm năm 2024', 'Cơ sở tự nhận năm 2024', 'Điểm khai năm 2024'],
  base: ['Năm 2024', 'Ghi điểm năm 2024', 'Điểm số 2024', 'Thực đạt 2024', 'Đã có năm 2024'],
  target: ['Đích năm 2025', 'Vươn tới năm 2025', 'Ngưỡng năm 2025', 'Tiến đến 2025'],
  delta: ['+/-', 'Số điểm tăng thêm', 'Hơn năm trước', 'Cần thêm'],
  leads: ['CQ chủ trì', 'Nơi thực hiện', 'Giao cho', 'Sở, ngành', 'Chịu trách nhiệm chính'],
  lost: ['Điểm hụt', 'Còn thiếu', 'Mất', 'Khoảng cách tới điểm tối đa', 'Chưa ghi được'],
  note: ['Bằng chứng', 'Lý do chưa đạt điểm', 'Việc phải làm để tăng điểm', 'Cách chấm điểm'],
  others: ['Trung bình 63 tỉnh năm 2024', 'Cao nhất toàn quốc năm 2024', 'Tỉnh đứng đầu năm 2024'],
};

const CODES = [
  (field: number) => String(field + 1),
  (field: number) => ['I', 'II', 'III', 'IV'][field] ?? '',
  (field: number) => ['A', 'B', 'C', 'D'][field] ?? '',
];

interface Shape {
  optional: string[];
  order: number[];
  words: number;
  /** Roles whose columns are headed with strange words. */
  strange: string[];
  /** Scores of criteria, in hundredths, by field. */
  fields: number[][];
  codes: number;
  depth: 1 | 2;
  rules: 'none' | 'words' | 'points';
  hasSubtotals: boolean;
  hasTotal: boolean;
  asText: boolean;
  hasNumbers: boolean;
}

const anyShape = {
  optional: fc.subarray(['self', 'delta', 'leads', 'lost', 'note', 'others']),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  words: fc.nat(1000),
  fields: fc.array(fc.array(fc.integer({ min: 10, max: 150 }), { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: 4,
  }),
  codes: fc.nat(2),
  depth: fc.constantFrom(1 as const, 2 as const),
  rules: fc.constantFrom('none' as const, 'words' as const, 'points' as const),
  hasSubtotals: fc.boolean(),
  hasTotal: fc.boolean(),
  asText: fc.boolean(),
  hasNumbers: fc.boolean(),
};

/** Headed with words that offices use. */
export const rightTable: fc.Arbitrary<RightTable> = fc
  .record<Shape>({ ...anyShape, strange: fc.constant([]) })
  .map(build);

/** Headed with words of which any number are strange to the reader. */
export const strangeTable: fc.Arbitrary<RightTable> = fc
  .record<Shape>({ ...anyShape, strange: fc.subarray(Object.keys(STRANGE)) })
  .map(build);

type Figures = Record<string, number>;

function build(shape: Shape): RightTable {
  const behind = ['max', 'base', 'target', ...shape.optional];
  const ordered = [...behind].sort((a, b) => rankOf(shape, behind, a) - rankOf(shape, behind, b));
  const roles = ['code', 'name', ...ordered];
  const lines: CellValue[][] = headerOf(roles, shape);
  const merges: Area[] = shape.depth === 2 ? mergesOf(roles) : [];
  if (shape.hasNumbers) lines.push(roles.map((_, at) => `(${at + 1})`));
  const rows: number[] = [];
  const put = (code: string, name: string, figures: Figures | null, isCriterion = true) => {
    if (isCriterion) rows.push(lines.length);
    lines.push(roles.map((role) => cellOf(role, code, name, figures, shape)));
  };
  const all = shape.fields.map((leaves) => sumOf(leaves.map(figuresOf)));
  shape.fields.forEach((leaves, field) => {
    const code = CODES[shape.codes]?.(field) ?? '';
    put(code, `Lĩnh vực công tác thứ ${field + 1}`, all[field] ?? {});
    leaves.forEach((leaf, at) => {
      const own = shape.codes === 0 ? `${code}.${at + 1}` : String(at + 1);
      put(own, `Thực hiện nhiệm vụ được giao ${field + 1}-${at + 1}`, figuresOf(leaf));
      if (at === 0 && shape.rules !== 'none') {
        const points = shape.rules === 'points' ? { max: figuresOf(leaf).max ?? 0 } : null;
        put('', 'Hoàn thành đúng thời hạn', points, false);
        put('', 'Hoàn thành chậm thời hạn', points && { max: 0.05 }, false);
      }
    });
    if (shape.hasSubtotals) put('', `Cộng ${code}`, all[field] ?? {}, false);
  });
  const totalRow = shape.hasTotal ? lines.length : null;
  if (shape.hasTotal) put('', 'TỔNG CỘNG', sumOf(all), false);
  const columns = Object.fromEntries(roles.map((role, at) => [role, at]));
  return { grid: sheetOf('Bảng', lines, { merges }), columns, rows, totalRow };
}

function rankOf({ order }: Shape, roles: string[], role: string): number {
  return order[roles.indexOf(role)] ?? 0;
}

function wordsOf(role: string, { words, strange }: Shape): string {
  const list = (strange.includes(role) ? STRANGE : WORDINGS)[role] ?? [];
  return list[(words + role.length * 7) % list.length] ?? '';
}

/** In two rows what is of scores stands under a common heading. */
function headerOf(roles: string[], shape: Shape): CellValue[][] {
  const words = roles.map((role) => wordsOf(role, shape));
  if (shape.depth === 1) return [words];
  const top = roles.map((role, at) => (at === 2 ? 'Kết quả' : at > 2 ? '' : wordsOf(role, shape)));
  return [top, roles.map((role, at) => (at >= 2 ? wordsOf(role, shape) : ''))];
}

function mergesOf(roles: string[]): Area[] {
  return [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 2, columns: 1 },
    { row: 0, column: 2, rows: 1, columns: roles.length - 2 },
  ];
}

/** In hundredths a leaf's score is what it got of its maximum. */
function figuresOf(leaf: number): Figures {
  const [max, base, target] = [1.5, leaf / 100, Math.min(150, leaf + 20) / 100];
  return { max, base, target, self: max, others: base };
}

function sumOf(parts: Figures[]): Figures {
  const sum = (role: string) =>
    Math.round(parts.reduce((all, part) => all + (part[role] ?? 0), 0) * 100) / 100;
  return Object.fromEntries(
    ['max', 'base', 'target', 'self', 'others'].map((role) => [role, sum(role)]),
  );
}

function cellOf(
  role: string,
  code: string,
  name: string,
  figures: Figures | null,
  { asText }: Shape,
): CellValue {
  if (role === 'code') return code;
  if (role === 'name') return name;
  if (role === 'leads') return code === '' ? '' : 'Sở Nội vụ';
  if (role === 'note') return code.length > 2 ? 'Báo cáo kết quả thực hiện' : '';
  if (figures === null) return '';
  const { max, base, target } = figures;
  const difference = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? undefined : Math.round((a - b) * 100) / 100;
  const value =
    role === 'delta'
      ? difference(target, base)
      : role === 'lost'
        ? difference(max, base)
        : figures[role];
  if (value === undefined) return '';
  return asText ? String(value).replace('.', ',') : value;
}
