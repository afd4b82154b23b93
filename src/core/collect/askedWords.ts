import { type Decimal, formatDecimal, ZERO } from '../base/decimal';
import type { Score } from '../table/appendix';
import type { Claim } from './returned';
import type { Settled, SettledReason } from './settlement';

const WORDS: Readonly<Record<SettledReason['is'], (max: Decimal | null, claim: Claim) => string>> =
  {
    'over-max': (max) => `cao hơn điểm tối đa${max === null ? '' : ` ${formatDecimal(max, ',')}`}`,
    'below-zero': () => 'nhỏ hơn 0',
    'not-a-score': () => 'chưa phải là điểm số',
    'no-result': () => 'công thức chưa có kết quả, đề nghị ghi điểm số',
    fraction: () => 'nhỏ hơn 1%, đề nghị xác nhận tỷ lệ phần trăm',
    'other-words': () => 'tên tiêu chí trên phiếu khác với tên trong bảng tiêu chí',
    'other-year': (_, { years }) =>
      years === null
        ? 'phiếu lập cho năm khác'
        : `phiếu lập cho năm ${years.made}, không phải năm ${years.now}`,
    grouped: () => 'chưa rõ phần thập phân',
    merged: () => 'ô điểm gộp nhiều dòng, đề nghị ghi điểm riêng từng tiêu chí',
    percent: () => 'ghi bằng tỷ lệ phần trăm, tiêu chí này chấm bằng điểm',
    declared: (_, claim) => `${declaredGives(claim)}, phiếu ghi ${saidGiven(claim.score)}`,
    'only-declared': (_, claim) => `${declaredGives(claim)}, phiếu chưa ghi điểm`,
    disputed: () => 'chưa thống nhất giữa các cơ quan',
    'no-key': () => 'dòng do cơ quan tự thêm, chưa gắn với tiêu chí nào',
    unknown: () => 'không có trong bảng tiêu chí',
    parent: () => 'điểm ghi ở dòng tổng hợp, đề nghị ghi điểm của từng tiêu chí thành phần',
    'no-table': () => 'không xác định được bảng tiêu chí của phiếu',
  };

function declaredGives({ declared }: Claim): string {
  const { text, worth } = declared ?? { text: '', worth: ZERO };
  return `số liệu kê khai ${text} cho ${formatDecimal(worth, ',')} điểm`;
}

/** What an agency gave, as a Vietnamese document says it: words as they are, figures with a decimal comma. */
export function saidGiven({ stored, text, value }: Score): string {
  return stored === 'text' || value === null ? text : formatDecimal(value, ',');
}

/**
 * Why an agency is asked about what it gave, in official words (SPEC T5).
 *
 * @param nth which of the claims
 * @returns '' where nothing speaks against it
 */
export function whyAsked({ claims, why }: Pick<Settled, 'claims' | 'why'>, nth: number): string {
  const claim = claims[nth];
  if (!claim) return '';
  const others = claims.filter(
    ({ agency, score }) => agency !== claim.agency && score.value !== claim.score.value,
  );
  const differing = others.map(({ agency, score }) => `${agency}: “${saidGiven(score)}”`);
  const reason = why[nth] ?? null;
  if (reason !== null && reason.is !== 'disputed') return WORDS[reason.is](reason.max, claim);
  if (differing.length > 0) return `chưa thống nhất với ${differing.join(', ')}`;
  return reason === null ? '' : WORDS.disputed(null, claim);
}
