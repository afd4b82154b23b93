import { oneLine } from '../base/text';

/** What the shipped directory calls the board of a province's economic and industrial zones. */
export const BOARD_OF_ZONES = 'Ban Quản lý Khu kinh tế';

const SHORT: Readonly<Record<string, string>> = {
  bql: 'Ban Quản lý',
  'ban ql': 'Ban Quản lý',
  kkt: 'Khu kinh tế',
  kcn: 'khu công nghiệp',
  kcx: 'khu chế xuất',
};
const SHORT_WORDS = /(^|\P{L})(bql|ban ql|kkt|kcn|kcx)(?!\p{L})/giu;
const KINDS =
  '(?:các )?(?:khu )?(?:kinh tế|công nghiệp|chế xuất)(?: mở| cửa khẩu| ven biển)*(?=[ ,]|$)';
const BOARD = new RegExp(`^ban quản lý (?=(?:các )?khu )${KINDS}(?:,? (?:và )?${KINDS})*`, 'iu');
const MORE = new RegExp(`,? và ${KINDS}`, 'giu');
/** "Vân Phong", "Đồng Đăng - Lạng Sơn". */
const WORD =
  '(?!(?:Sở|UBND|Ủy ban|Ban|Công an|Văn phòng|Cục|Chi cục|Thanh tra|Thuế|Công ty|VNPT)(?!\\p{L}))\\p{Lu}\\p{L}*';
const PLACE = `${WORD}(?: (?:- )?${WORD})*`;
const PLACED = new RegExp(`^@ ${PLACE}(?:#*(?: tỉnh)?(?: ${PLACE})?)$`, 'u');

function writtenOut(name: string): string {
  return oneLine(name).replace(
    SHORT_WORDS,
    (_, before: string, short: string) => `${before}${SHORT[short.toLowerCase()] ?? short}`,
  );
}

/** Whether a key means the board of zones, whatever kinds of them it names: "BQL KKT và KCN". */
export function isBoardOfZones(key: string): boolean {
  return /^@(?: tỉnh)?$/.test(writtenOut(key).replace(BOARD, '@'));
}

/**
 * The board of zones that has a place of its own: "BQL KKT Vân Phong" (SPEC S11). A province may have several.
 *
 * @param printed as the cell has it: a place is told by its capitals
 * @returns the name, written out; null of any other
 */
export function boardOfPlace(printed: string): string | null {
  // What stands on a line of its own is no place of it.
  if (printed.includes('\n')) return null;
  const name = writtenOut(printed);
  return PLACED.test(name.replace(BOARD, '@').replace(MORE, '#')) ? name : null;
}
