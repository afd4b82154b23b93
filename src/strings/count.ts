/** Whole numbers of four figures are easily read, and years have four. */
const LEAST_PARTED = 10_000;

/** A count as a text says it: thousands are parted from 10.000 on, with the language's own mark. */
function countText(count: number, mark: '.' | ','): string {
  if (Math.abs(count) < LEAST_PARTED) return String(count);
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** @example countVi(10000) === '10.000' */
export function countVi(count: number): string {
  return countText(count, '.');
}

/** @example countEn(10000) === '10,000' */
export function countEn(count: number): string {
  return countText(count, ',');
}
