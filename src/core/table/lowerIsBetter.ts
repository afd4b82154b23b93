import { foldText } from '../base/text';
import type { Appendix, Criterion } from './appendix';

/** What an office wants less of, or to wait for less long. */
const LESS =
  /trễ hạn|quá hạn|chậm|tồn đọng|không hài lòng|chưa hài lòng|thời gian|thứ hạng|xếp hạng|xếp thứ|chi phí|vi phạm|khiếu nại|trả lại|phải bổ sung/;
/** "Không trễ hạn", and what is done about it. */
const OTHERWISE =
  /(?:không|đã|xử lý)[^]*(?:trễ|quá hạn|chậm|tồn đọng|vi phạm|khiếu nại)|(?:được|đã) (?:xử lý|khắc phục|giải quyết|trả lời)|đúng thời gian/;

/**
 * Whether less of a criterion is better (SPEC K5): its name says so, and its target is below last year's figure. Only in
 * lists of different things: of points and of satisfaction more is always better.
 */
export function isLowerBetter({ kind }: Pick<Appendix, 'kind'>, criterion: Criterion): boolean {
  if (kind !== 'other') return false;
  const { base, target } = criterion.scores;
  const from = base?.value ?? null;
  const to = target?.value ?? null;
  if (from === null || to === null || to >= from || target?.relation !== '=') return false;
  const name = foldText(criterion.name);
  return LESS.test(name) && !OTHERWISE.test(name);
}
