import { agencyKey } from '../agencies/agencyKey';
import { MERGED_PROVINCES } from '../agencies/provinces';
import type { Column } from './columnRoles';
import { FINALITY } from './finality';

/** How people spell some of them otherwise. */
const OTHER_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/hcm/, 'hồ chí minh'],
  [/đăk|đắc/, 'đắk'],
  [/lăk|lắc/, 'lắk'],
];

export interface Former {
  name: string;
  key: string;
  /** Which of them it belongs to. */
  group: number;
}

const ALL: readonly Former[] = MERGED_PROVINCES.flatMap((names, group) =>
  names.map((name) => ({ name, key: agencyKey(name), group })),
);

/** The merged province that a heading names; of its lowest row before what stands over several. */
function formerIn({ own, words }: Column): Former | undefined {
  return mergedProvince(own) ?? mergedProvince(words);
}

/** The one province that words name, of those that have become one with others. */
export function mergedProvince(words: string): Former | undefined {
  // What stands in brackets may be the name; a key leaves it out.
  const open = agencyKey(words.replace(/[()]/g, ' '));
  const key = OTHER_SPELLINGS.reduce((said, [other, usual]) => said.replace(other, usual), open);
  const found = ALL.filter((one) => ` ${key} `.includes(` ${one.key} `));
  // "Hải Dương và Hải Phòng" is of both.
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Scores of provinces that became one, side by side: of one time, each of another province, and together nobody's (SPEC
 * Y3).
 *
 * @param scores columns of scores
 * @returns the newest first; none where fewer than two of them belong together
 */
export function formerProvinces(scores: readonly Column[]): Column[][] {
  const groups = new Map<string, Map<string, Column>>();
  for (const one of scores) {
    const former = formerIn(one);
    if (!former) continue;
    const key = `${one.year ?? ''}|${one.source ?? ''}|${one.round}|${former.group}`;
    const group = groups.get(key) ?? new Map<string, Column>();
    groups.set(key, group);
    if (!group.has(former.name)) group.set(former.name, one);
  }
  return [...groups.values()]
    .map((group) => [...group.values()])
    .filter((columns) => columns.length > 1)
    .sort((a, b) => order(b) - order(a));
}

/** The newest; of one year what counts in the end before what leads to it. */
function order([one]: readonly Column[]): number {
  return one ? (one.year ?? 0) * 10 + FINALITY[one.source ?? 'unknown'] : 0;
}

/**
 * "Tỉnh A (cũ) | Tỉnh B (cũ) | Trung bình 2 tỉnh": a column that holds the mean of these is the new province's own score,
 * and not that of others.
 */
export function withOwnMeans(all: readonly Column[]): readonly Column[] {
  const groups = formerProvinces(all.filter(({ role }) => role === 'score'));
  if (groups.length === 0) return all;
  return all.map((one) => {
    if (one.role !== 'others' || !/bình quân|trung bình/.test(one.words)) return one;
    const group = groups.find((columns) => isMeanOf(one, columns));
    return group ? { ...one, role: 'score', year: one.year ?? group[0]?.year ?? null } : one;
  });
}

/** In all rows in which all of them have a figure, as far as it is rounded. */
function isMeanOf({ contents }: Column, columns: readonly Column[]): boolean {
  let rows = 0;
  for (const [row, value] of contents.values.entries()) {
    const figures = columns.flatMap((one) => one.contents.values[row] ?? []);
    if (value === null || figures.length < columns.length) continue;
    const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
    if (Math.abs(mean - value) > ROUNDED) return false;
    rows += 1;
  }
  return rows > 1;
}

/** A mean of figures with two decimals, as a decimal that is printed with two. */
const ROUNDED = 0.0051e8;
