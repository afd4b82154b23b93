import { ONE, type Decimal } from '../base/decimal';
import { normaliseText } from '../base/text';
import { parseScore } from '../read/parseScore';
import { type IndexKind, traitsOf } from '../table/indexTraits';

const SHIFTS = [10, 100, 1000] as const;

/** Whether a percentage was given as a fraction: no province satisfies one person in a hundred. */
export function isFraction(kind: IndexKind, value: Decimal): boolean {
  return traitsOf(kind).unit === 'percent' && value > 0 && value <= ONE;
}

/**
 * Whether Excel may have taken a decimal mark for one of thousands: it makes 2 of "0,2" where the point is the decimal
 * mark, and gives it a format that parts thousands, of which the number has none.
 */
export function isRegrouped(value: Decimal, isGrouped: boolean): boolean {
  return isGrouped && value !== 0 && value % ONE === 0 && Math.abs(value) < 1000 * ONE;
}

/**
 * What a doubtful score may have been meant as: 0.955 as 95.5 percent; and Excel takes the dot of "1.5" for thousands
 * where the comma is the decimal mark, and keeps 15.
 *
 * @param isGrouped whether its number format parts thousands
 * @returns the figures that may have been meant, within the maximum; among them the given one, where it may be right
 */
export function meantAs(
  kind: IndexKind,
  value: Decimal,
  max: Decimal | null,
  isGrouped: boolean,
): Decimal[] {
  if (isFraction(kind, value)) return [(value * 100) as Decimal];
  // A whole number has eight decimals to spare, of which three are taken.
  const shifted = SHIFTS.map((by) => (value / by) as Decimal);
  if (isRegrouped(value, isGrouped)) {
    const within = shifted.slice(0, 2).filter((one) => max === null || one <= max);
    if (within.length > 0) return max === null || value <= max ? [value, ...within] : within;
  }
  if (max === null || max <= 0 || value <= max || value % ONE !== 0) return [];
  return shifted.filter((one) => one <= max).slice(0, 1);
}

/** Longer texts are sentences: figures in them are of something else. */
const LONGEST_SAID = 60;
/** No more scores than somebody can choose between. */
const MOST_SAID = 2;
/** A figure by itself, in brackets, behind "điểm:" or with "đ"; not what may be a part of another one ("1’5"). */
const SAID = /(^|[\s(:;~'"“*=±-])(\d+(?:[.,]\d+)?)đ?(?=[\s);"”*±-]|[.,]?(?:\s|$))(?! ?%)/gu;
const OUT_OF = / ?\/ ?(\d+(?:[.,]\d+)?)/g;

/**
 * The scores that words in a score's place name, each once: of "1,4/1,5" the first, where the second is the maximum; of
 * "1,5 (tự chấm) 1,25 (thẩm định)" both. Nothing is taken of them: a person chooses.
 */
export function figuresSaid(text: string, max: Decimal | null): Decimal[] {
  const said = halfWidth(normaliseText(text));
  if (said.length > LONGEST_SAID || /\d \d|\p{No}|rưỡi/u.test(said)) return [];
  const of = [...said.matchAll(OUT_OF)].map(([, whole = '']) => scoreIn(whole));
  if (of.some((whole) => whole === null || whole !== max)) return [];
  const figures = [...said.replace(OUT_OF, '').matchAll(SAID)].map(([, , one = '']) => one);
  const scores = figures.flatMap((one) => scoreIn(one) ?? []);
  const within = [...new Set(scores)].filter((one) => max === null || one <= max);
  return within.length <= MOST_SAID ? within : [];
}

function scoreIn(figure: string): Decimal | null {
  return parseScore(figure, 'General', false).value;
}

/** Digits and marks as an East Asian keyboard types them, as everybody else does. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
