import { agencyKey } from '../agencies/agencyKey';
import type { Column } from './columnRoles';
import { FINALITY } from './finality';

/**
 * Provinces and cities that have become one on 01/7/2025, by the name that it has now (Nghị quyết 202/2025/QH15): of the
 * others a heading names none that was merged.
 */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['Hà Giang', 'Tuyên Quang'],
  'Lào Cai': ['Yên Bái', 'Lào Cai'],
  'Thái Nguyên': ['Bắc Kạn', 'Thái Nguyên'],
  'Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình', 'Phú Thọ'],
  'Bắc Ninh': ['Bắc Giang', 'Bắc Ninh'],
  'Hưng Yên': ['Thái Bình', 'Hưng Yên'],
  'Hải Phòng': ['Hải Dương', 'Hải Phòng'],
  'Ninh Bình': ['Hà Nam', 'Nam Định', 'Ninh Bình'],
  'Quảng Trị': ['Quảng Bình', 'Quảng Trị'],
  'Đà Nẵng': ['Quảng Nam', 'Đà Nẵng'],
  'Quảng Ngãi': ['Kon Tum', 'Quảng Ngãi'],
  'Gia Lai': ['Bình Định', 'Gia Lai'],
  'Khánh Hòa': ['Ninh Thuận', 'Khánh Hòa'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận', 'Lâm Đồng'],
  'Đắk Lắk': ['Phú Yên', 'Đắk Lắk'],
  'Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh'],
  'Đồng Nai': ['Bình Phước', 'Đồng Nai'],
  'Tây Ninh': ['Long An', 'Tây Ninh'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang', 'Cần Thơ'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  'Đồng Tháp': ['Tiền Giang', 'Đồng Tháp'],
  'Cà Mau': ['Bạc Liêu', 'Cà Mau'],
  'An Giang': ['Kiên Giang', 'An Giang'],
};

/** How people shorten names, or spell them otherwise. */
const OTHER_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/hcm/g, 'hồ chí minh'],
  [/br ?vt|bà rịa vũng tàu/g, 'bà rịa vũng tàu'],
  [/đăk|đắc/g, 'đắk'],
  [/lăk|lắc/g, 'lắk'],
];

interface Former {
  name: string;
  /** The name of what it belongs to now. */
  now: string;
}

const ALL: readonly Former[] = Object.entries(MERGED).flatMap(([now, names]) =>
  names.map((name) => ({ name: agencyKey(name), now })),
);

/** The merged province that a heading names; of its lowest row before what stands over several. */
function formerIn({ own, words }: Column): Former | undefined {
  return named(own) ?? named(words);
}

function named(words: string): Former | undefined {
  // What stands in brackets may be the name; a key leaves it out.
  const open = agencyKey(words.replace(/[()]/g, ' '));
  const key = OTHER_SPELLINGS.reduce((said, [other, usual]) => said.replace(other, usual), open);
  const found = ALL.filter(({ name }) => ` ${key} `.includes(` ${name} `));
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
    const key = `${one.year ?? ''}|${one.source ?? ''}|${one.round}|${former.now}`;
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
