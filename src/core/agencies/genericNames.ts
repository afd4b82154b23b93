/**
 * Names that say of which kinds somebody is, in any order: "UBND các phường, xã", "các xã, phường và đặc khu", "sở,
 * ngành, đoàn thể". There are too many orders to list them.
 */

const COMMUNE = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);
const DISTRICT = new Set(['huyện', 'quận', 'thị xã', 'thành phố']);
const SECTOR = new Set([
  'sở',
  'ban',
  'ngành',
  'đoàn thể',
  'hội',
  'hội đoàn thể',
  'ban đảng',
  'cấp',
]);
const BODY = new Set(['cơ quan', 'đơn vị', 'tổ chức']);
const PLACE = new Set(['địa phương']);
const OF_MINISTRY = new Set(['vụ', 'cục', 'tổng cục']);
const MINISTRY = new Set(['bộ', 'cơ quan ngang bộ']);

const PROVINCIAL = wordOf([...COMMUNE, ...DISTRICT, ...SECTOR, ...BODY, ...PLACE]);
const MINISTERIAL = wordOf([...OF_MINISTRY, ...MINISTRY, ...SECTOR, ...BODY]);
/** A list has one head: a second "các" begins another list. */
const HEAD =
  /^(?:(?:các|những|toàn thể|tất cả|\d{1,3}|(?:hđnd (?:và )?)?ubnd|cấp(?= xã| huyện| tỉnh))(?: |$))+/u;
const LINK = /^(?:và|cùng)(?= |$)/u;
/** What may stand behind and adds nothing to who is meant. */
const TAIL =
  / (?:(?:thuộc|trực thuộc|trên địa bàn|ở|cấp|của|trong) )?(?:toàn )?(?:ubnd )?(?:tỉnh|thành phố|địa phương|địa bàn|tỉnh thành phố)$/u;
/** Whoever names a list of kinds means all of them. */
const MANY = /^(?:các|những|tất cả|toàn thể|\d+) |(?:^| )ubnd |^cấp | cấp /u;
const OF_THE_MINISTRY = / (?:của|(?:thuộc (?:và )?)?(?:trực )?thuộc) bộ$/u;
const CENTRAL_BODIES = / (?:ở |của )?trung ương$/u;
const LINKED = / (?:có )?liên quan$/u;
const ASSIGNED = / được (?:\S+ ){0,4}(?:giao|phân công)(?: nhiệm vụ| chủ trì)*$/u;
const PLACES_END = new RegExp(` (?:${[...COMMUNE, ...DISTRICT].join('|')})$`, 'u');
/** "xã", "các phường, xã", behind the name of an office that every commune has. */
const OF_COMMUNES =
  / (?:các )?(?:xã|phường|thị trấn|đặc khu)(?: (?:và )?(?:xã|phường|thị trấn|đặc khu))*$/u;

/** Likewise of districts; "thành phố" alone is a city under the central government. */
const OF_DISTRICTS =
  / (?:các )?(?:huyện|quận|thị xã|thành phố(?= (?:và )?(?:huyện|quận|thị xã)))(?: (?:và )?(?:huyện|quận|thị xã|thành phố))*$/u;

/** The key of an office of districts as the directory has it; null where a text does not speak of districts. */
export function districtKey(key: string): string | null {
  const office = key.replace(OF_DISTRICTS, '');
  return office === key || office.endsWith(' cấp') ? null : `${office} cấp huyện`;
}

/** The key of an office of communes as the directory has it; null where a text does not speak of communes. */
export function communeKey(key: string): string | null {
  const office = key.replace(OF_COMMUNES, '');
  return office === key || office.endsWith(' cấp') ? null : `${office} cấp xã`;
}

/** The key of the name that the directory has for what a text says of kinds; null for any other text. */
export function genericKey(key: string): string | null {
  if (ASSIGNED.test(key)) {
    const kinds = kindsIn(key.replace(ASSIGNED, ''));
    return kinds !== null && kinds.size > 0 ? 'các cơ quan đơn vị được giao nhiệm vụ' : null;
  }
  const isLinked = LINKED.test(key);
  const stem = key.replace(LINKED, '').replace(TAIL, '');
  const isMany = MANY.test(`${stem} `);
  const kinds = kindsIn(stem);
  if (kinds === null || kinds.size === 0) return ministryKey(key);
  const only = (...allowed: ReadonlySet<string>[]) =>
    [...kinds].every((kind) => allowed.some((set) => set.has(kind)));
  const some = (set: ReadonlySet<string>) => [...kinds].some((kind) => set.has(kind));
  if (only(COMMUNE)) return isMany || kinds.size > 1 ? 'ubnd cấp xã' : null;
  if (only(DISTRICT)) return isMany || kinds.size > 1 ? 'ubnd cấp huyện' : null;
  // One bare kind is nobody: "ban", "ngành" are what is left of a list.
  if (kinds.size === 1 && !isMany) return null;
  if (some(COMMUNE) || some(DISTRICT)) return null;
  if (isLinked) return 'các cơ quan đơn vị có liên quan';
  if (only(PLACE)) return 'các địa phương';
  if (some(SECTOR) && !isMany && !kinds.has('sở')) return null;
  if (only(SECTOR)) return 'các sở ban ngành';
  if (only(SECTOR, PLACE)) return 'các sở ngành địa phương';
  return some(PLACE) ? 'các cơ quan đơn vị địa phương' : 'các cơ quan đơn vị';
}

function wordOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join('|')})(?= |$)`, 'u');
}

/** "Các Vụ, Cục", "các đơn vị thuộc Bộ", "các bộ, ngành Trung ương": nobody of the province. */
function ministryKey(key: string): string | null {
  const inside = key.replace(OF_THE_MINISTRY, '');
  const stem = inside.replace(CENTRAL_BODIES, '');
  const kinds = kindsIn(stem, MINISTERIAL);
  if (kinds === null || (stem === key && !MANY.test(stem))) return null;
  const some = (set: ReadonlySet<string>) => [...kinds].some((kind) => set.has(kind));
  if (some(MINISTRY)) return 'các bộ ngành trung ương';
  return inside !== key || some(OF_MINISTRY) ? 'các đơn vị thuộc bộ' : null;
}

/** The kinds that a text names; null where it says anything else. */
function kindsIn(stem: string, word = PROVINCIAL): Set<string> | null {
  const kinds = new Set<string>();
  let rest = stem.replace(HEAD, '');
  while (rest !== '') {
    const filler = LINK.exec(rest)?.[0];
    const found = filler ?? word.exec(rest)?.[0];
    if (found === undefined) return null;
    if (filler === undefined) kinds.add(found);
    rest = rest.slice(found.length).trimStart();
  }
  return kinds;
}

/** Kinds by themselves, as they are left over where a list was cut: never an agency. */
export function isBareKind(key: string): boolean {
  return COMMUNE.has(key) || DISTRICT.has(key) || SECTOR.has(key) || BODY.has(key);
}

/** Xã, phường, huyện and so on by themselves. */
export function isKindOfPlace(key: string): boolean {
  return COMMUNE.has(key) || DISTRICT.has(key);
}

/** Whether a name goes as far as the first of several kinds of places: "trường học các xã". */
export function endsWithKindOfPlace(key: string): boolean {
  return PLACES_END.test(key);
}
