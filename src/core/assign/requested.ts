import { foldText } from '../base/text';

/**
 * Those whom a province's people's committee does not instruct: the Party and its committees, people's councils, the
 * Fatherland Front and its member organisations, unions and societies. A plan asks them ("Đề nghị …").
 */
const ASKED =
  /^(?:(?:ban thường trực |ủy ban )?(?:mặt trận tổ quốc|mttq|ủy ban mttq)|hội |liên đoàn |đoàn thanh niên|tỉnh đoàn|thành đoàn|tỉnh ủy|thành ủy|(?:các )?ban (?:của )?(?:đảng|hđnd|hội đồng nhân dân)|hđnd|hội đồng nhân dân|ủy ban kiểm tra|ban (?:tổ chức|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính) )/;

/** Whether an agency is asked and not instructed (SPEC G13): it gets a request, and none unless somebody wants it. */
export function isRequested(agency: string): boolean {
  return ASKED.test(foldText(agency));
}
