/** What a cell of a layout holds: '' is blank; `formula` with the result that a file keeps beside it. */
export type LayoutCell =
  | string
  | number
  | { formula: string; result: number }
  | { error: '#REF!' | '#DIV/0!' | '#N/A' };

export interface LayoutSheet {
  name: string;
  rows: LayoutCell[][];
  /** Where the first cell stands; A1 when absent. */
  at?: string;
  merges?: string[];
  /** Number formats by column letter. */
  formats?: Record<string, string>;
  hiddenRows?: number[];
  hiddenColumns?: string[];
  filter?: string;
  /** An Excel Table over these cells, its first row being the header. */
  table?: string;
}

/** A small workbook that shows one thing which the reader has to cope with. */
export interface Layout {
  name: string;
  /** What it shows, in a sentence. */
  shows: string;
  sheets: LayoutSheet[];
}

export const HEADER = [
  'STT',
  'Lĩnh vực/Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2021',
  'Mục tiêu năm 2022',
  'Tăng/giảm',
  'Cơ quan chủ trì',
];

export const SIPAS_HEADER = [
  'TT',
  'Tiêu chí',
  'Kết quả SIPAS năm 2021',
  'Mục tiêu SIPAS năm 2022',
  'Tăng so với năm 2021',
  'Đơn vị chủ trì',
];

/** A table that is right in every figure: what a layout changes is all that is different. */
export const ROWS: LayoutCell[][] = [
  ['1', 'Chỉ đạo điều hành', '3', '2,5', '2,75', '+0,25', 'Sở Nội vụ'],
  ['1.1', 'Kế hoạch cải cách hành chính', '1,5', '1,5', '1,5', '-', 'Sở Nội vụ'],
  ['1.2', 'Kiểm tra cải cách hành chính', '1,5', '1', '1,25', '+0,25', 'Văn phòng UBND tỉnh'],
  ['2', 'Thể chế', '2', '1,5', '2', '+0,5', 'Sở Tư pháp'],
  ['2.1', 'Theo dõi thi hành pháp luật', '1', '1', '1', '-', 'Sở Tư pháp'],
  ['2.2', 'Xử lý văn bản', '1', '0,5', '1', '+0,5', 'Sở Tư pháp'],
];

export const TOTAL: LayoutCell[] = ['', 'TỔNG ĐIỂM', '5', '4', '4,75', '+0,75', ''];

/** The right table with some cells put differently, addressed by row and column of ROWS, from 0. */
export function rowsWith(changes: Record<string, LayoutCell>): LayoutCell[][] {
  return ROWS.map((cells, row) => cells.map((cell, column) => changes[`${row},${column}`] ?? cell));
}

export function layout(name: string, shows: string, ...sheets: LayoutSheet[]): Layout {
  return { name, shows, sheets };
}

/** One sheet with the usual header, the rows given and the total. */
export function table(rows: LayoutCell[][], more: Partial<LayoutSheet> = {}): LayoutSheet {
  return { name: 'PAR INDEX', rows: [HEADER, ...rows, TOTAL], ...more };
}
