import { foldText } from '../base/text';
import type { Appendix, Criterion } from './appendix';
import { traitsOf } from './indexTraits';

/**
 * In the ministry's index what reforms bring about ("Tác động của cải cách đến …") is asked of people and officials, and
 * so is how satisfied they are.
 */
const SURVEYED =
  /điều tra xã hội học|^tác động của (?:cải cách|cchc)|(?:^|(?:chỉ số|mức độ|tỷ lệ|kết quả) (?:[^ ]+ )?)hài lòng/;
/** The field of what reforms bring about holds statistics, too. */
const FIRST_LEVEL = 1;

/**
 * Whether a criterion's score comes from a survey, so that no agency can assess itself: every one of an index of
 * satisfaction, and those of which they, or what they are a part of, say so (SPEC G14).
 */
export function isSurveyed({ kind }: Pick<Appendix, 'kind'>, criterion: Criterion): boolean {
  if (kind === 'sipas') return true;
  if (traitsOf(kind).unit === 'percent') return false;
  for (let one: Criterion | null = criterion; one; one = one.parent) {
    if (one.level > FIRST_LEVEL && SURVEYED.test(foldText(one.name))) return true;
  }
  return false;
}
