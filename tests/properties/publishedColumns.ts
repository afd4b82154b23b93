import type { Shape } from './publishedRows';
import type { PrintedColumn } from './publishedTables';

export const column = (key: string, heading: string, role: string | null = key): PrintedColumn => ({
  key,
  heading,
  role,
});
export const CODE = column('code', 'TT');
export const AGENCIES = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Văn phòng UBND tỉnh'];
export const agencyOf = (path: readonly number[]) =>
  AGENCIES[path.reduce((a, b) => a + b, 0) % AGENCIES.length] ?? '';
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
export const dotted = (path: readonly number[]) => path.join('.');
export const roman = (path: readonly number[]) =>
  path.map((at, nth) => (nth === 0 ? (ROMAN[at - 1] ?? '') : String(at))).slice(-1)[0] ?? '';
export const quarter = (random: (below: number) => number, max: number) =>
  25 * random(max / 25 + 1);
export const THREE_LEVELS: Shape = [
  [2, 0, 3],
  [0, 2],
  [2, 2, 0],
];
export const TWO_LEVELS: Shape = [
  [0, 0, 0],
  [0, 0],
  [0, 0, 0, 0],
];
export const EIGHT: Shape = Array.from({ length: 8 }, () => []);
