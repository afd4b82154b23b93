import { abs, divide, halfUnit, HUNDRED, subtract, toNumber, type Decimal } from '../base/decimal';
import { normaliseText } from '../base/text';
import type { Score } from '../table/appendix';
import { parseScore } from './parseScore';

/** "4,5/5", "4,5 / 5 điểm". */
const OUT_OF = /^(\d+(?:[.,]\d+)?) ?\/ ?(\d+(?:[.,]\d+)?)(?: ?(?:điểm|đ))?\.?$/i;
/** "2,5 (83,3%)". */
const WITH_SHARE = /^(\d+(?:[.,]\d+)?)(?: ?(?:điểm|đ))? ?\((\d+(?:[.,]\d+)?) ?%\)$/i;
/** "2 ,5", "2, 5". */
const SPACED = /^(\d+) ?([.,]) ?(\d+)$/;

/**
 * A text that the maximum beside it explains (SPEC R9): a score out of it, or with the share of it that it is. What is
 * out of anything else counts tasks.
 *
 * @param max null where the table prints none
 * @param areOutOf whether others of the column are points out of their maximum for certain ("4,5/5")
 *
 * @returns the score as it was where nothing explains it
 */
export function ofMaximum(score: Score | null, max: Score | null, areOutOf: boolean): Score | null {
  if (score?.unreadable !== 'words') return score;
  const text = normaliseText(score.text).replace(/\s+/g, ' ');
  const [, whole, mark, part] = SPACED.exec(text) ?? [];
  if (whole !== undefined) return as(score, `${whole}${mark ?? ''}${part ?? ''}`);
  const most = max?.value ?? null;
  const [, reached, of] = OUT_OF.exec(text) ?? [];
  // Without maxima: nobody counts tasks by halves.
  if (max === null && reached !== undefined && of !== undefined) {
    const isWithin = (valueOf(reached)?.value ?? 1) <= (valueOf(of)?.value ?? 0);
    if (/[.,]/.test(reached) || (areOutOf && isWithin)) return as(score, reached);
  }
  if (most === null || most <= 0) return score;
  if (reached !== undefined && of !== undefined) {
    const isOfIt = valueOf(of)?.value === most && (valueOf(reached)?.value ?? most + 1) <= most;
    return isOfIt ? as(score, reached) : score;
  }
  const [, figure = '', percent = ''] = WITH_SHARE.exec(text) ?? [];
  const value = valueOf(figure)?.value ?? null;
  const said = valueOf(percent);
  if (value === null || said === null || said.value === null) return score;
  const share = divide((value * toNumber(HUNDRED)) as Decimal, toNumber(most));
  return abs(subtract(share, said.value)) <= halfUnit(said.decimals) ? as(score, figure) : score;
}

function valueOf(text: string): Score | null {
  return text === '' ? null : parseScore(text, 'General', false);
}

/** What is read of it, with the text as it stands in the cell. */
function as({ text, stored }: Score, figure: string): Score {
  return { ...parseScore(figure, 'General', false), text, stored };
}
