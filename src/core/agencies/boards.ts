/** What the shipped directory calls the board of a province's economic and industrial zones. */
export const BOARD_OF_ZONES = 'Ban Quản lý Khu kinh tế';

const BOARD = /^(?:ban quản lý|ban ql|bql)[\s.]*/iu;
const ZONE = 'khu kinh tế|kkt|khu công nghiệp|kcn|khu chế xuất|kcx';
/** Kinds of zones in any order, and what joins them. */
const ZONES = new RegExp(
  `^(?:(?:các|mở|cửa khẩu|ven biển|và|công nghiệp|${ZONE})(?=[\\s,&-]|$)[\\s,&-]*)+`,
  'iu',
);
const HAS_ZONE = new RegExp(`(?:^|\\s)(?:${ZONE})(?=[\\s,&-]|$)`, 'iu');
/** "Vân Phong", "Đồng Đăng - Lạng Sơn". */
const PLACE = /^\p{Lu}\p{L}*(?:\s+(?:-\s+)?\p{Lu}\p{L}*){0,5}\s*/u;
const OF_PROVINCE = /^tỉnh\s*(?:\p{Lu}.*)?$/u;

/** The parts of a board's name; null where it is none of zones. */
function partsOf(name: string): { zones: string; rest: string } | null {
  const board = BOARD.exec(name)?.[0];
  if (board === undefined) return null;
  const said = name.slice(board.length);
  const zones = ZONES.exec(said)?.[0] ?? '';
  return HAS_ZONE.test(zones) ? { zones, rest: said.slice(zones.length) } : null;
}

/** Whether a key means the board of zones, whatever kinds of them it names: "BQL KKT và KCN". */
export function isBoardOfZones(key: string): boolean {
  const parts = partsOf(key);
  return parts !== null && /^(?:tỉnh)?$/.test(parts.rest);
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [BOARD, 'Ban Quản lý '],
  [/(?<!\p{L})KKT(?!\p{L})/giu, 'Khu kinh tế'],
  [/(?<!\p{L})KCN(?!\p{L})/giu, 'khu công nghiệp'],
  [/(?<!\p{L})KCX(?!\p{L})/giu, 'khu chế xuất'],
];

/**
 * The board of zones that has a place of its own: "BQL KKT Vân Phong" (SPEC S11). A province may have several.
 *
 * @param printed as the cell has it: a place is told by its capitals
 * @returns the name, written out; null of any other
 */
export function boardOfPlace(printed: string): string | null {
  const { rest = '' } = partsOf(printed) ?? {};
  const place = PLACE.exec(rest)?.[0];
  if (place === undefined) return null;
  const more = rest.slice(place.length);
  const others = /^(?:và|,|&)\s/.test(more) ? (ZONES.exec(more)?.[0] ?? '') : '';
  const after = more.slice(others.length);
  if (after !== '' && !OF_PROVINCE.test(after) && !(others !== '' && PLACE.test(after)))
    return null;
  return WORDS.reduce((name, [short, long]) => name.replace(short, long), printed)
    .replace(/\s+/g, ' ')
    .trim();
}
