import { agencyKey } from '../agencies/agencyKey';
import { levelOf } from '../agencies/level';

/**
 * Those whom a province's people's committee does not instruct: the Party and its committees, people's councils, the
 * Fatherland Front and its member organisations, unions and societies. A plan asks them ("Đề nghị …").
 */
const ASKED =
  /^(?:(?:ban thường trực )?(?:ủy ban |ub)?(?:mặt trận tổ quốc|mttq)|(?:hiệp )?hội |liên đoàn |liên minh |liên hiệp |công đoàn |đoàn (?:thanh niên|tncs|đại biểu quốc hội|đbqh)|tỉnh đoàn|thành đoàn|(?:các )?ban (?:của )?(?:đảng|hđnd|hội đồng nhân dân)|(?:thường trực )?(?:hđnd|hội đồng nhân dân)|ủy ban kiểm tra|ubkt|ban (?:tổ chức|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính)(?= |$)|tòa án |tand |viện kiểm sát |vksnd )/;

/** Whether an agency is asked and not instructed (SPEC G13): it gets a request, and none unless somebody wants it. */
export function isRequested(agency: string): boolean {
  const key = agencyKey(agency);
  return ASKED.test(key) || levelOf(key).startsWith('party');
}
