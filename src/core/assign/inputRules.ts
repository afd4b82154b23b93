import type { Validation } from '../base/sheetModel';
import type { InputColumn } from '../ownSheets/formColumns';

/** In what state a task is, in the words of reports. */
export const STATUSES = [
  'Chưa thực hiện',
  'Đang thực hiện',
  'Đã hoàn thành',
  'Hoàn thành chậm tiến độ',
  'Không áp dụng',
] as const;

type InputRule = Omit<Validation, 'area'>;

/**
 * What may be typed for a score: a number of its criterion's scale. The words name no figure, because a program shows a
 * cell's own figures with the decimal mark of its machine.
 *
 * @param most the highest, as the cell holds it; null where nobody knows: then anything may be typed
 */
export function scoreRule(most: number | null): InputRule {
  const prompt = {
    title: 'Điểm tự đánh giá',
    text: 'Ghi số từ 0 đến điểm tối đa của tiêu chí. Chấm theo tỷ lệ (b/a x điểm tối đa) thì ghi đúng số tính được. Xem cột “Tỷ lệ đạt” bên cạnh để biết số đã được hiểu đúng.',
  };
  if (most === null) return { rule: { kind: 'any' }, prompt, refusal: null };
  return {
    rule: { kind: 'number', from: 0, to: most },
    prompt,
    refusal: {
      title: 'Chưa nhận điểm này',
      text: 'Điểm phải là số, không nhỏ hơn 0 và không lớn hơn điểm tối đa của tiêu chí. Kiểm tra dấu thập phân của máy (dấu phẩy hoặc dấu chấm) rồi ghi lại.',
    },
  };
}

/** Of the other inputs, those of which something is to be said. */
export const TEXT_RULES: Readonly<Partial<Record<InputColumn, InputRule>>> = {
  status: {
    rule: { kind: 'list', words: STATUSES },
    prompt: { title: 'Tình trạng', text: 'Chọn một mục trong danh sách.' },
    refusal: { title: 'Chưa nhận', text: `Chọn một trong các mục: ${STATUSES.join('; ')}.` },
  },
  evidence: {
    rule: { kind: 'any' },
    prompt: {
      title: 'Tài liệu kiểm chứng',
      text: 'Ghi số, ký hiệu, ngày và trích yếu của văn bản; có thể dán đường dẫn.',
    },
    refusal: null,
  },
  deadline: {
    rule: { kind: 'any' },
    prompt: {
      title: 'Thời hạn',
      text: 'Ghi ngày/tháng/năm hoặc chữ: Quý IV, Thường xuyên.',
    },
    refusal: null,
  },
};

/**
 * What was understood of a score: its share of the highest, or that it is no number. Where the scale is graded, a score
 * between the grades is pointed out: right where it was counted (b/a × maximum).
 *
 * @param score address of the score
 * @param most the highest: an address, or a figure in US notation; null where nobody knows
 * @param grade of the scale; null where it has none
 * @param declared what to say as long as there is no score: a formula without "="; null: nothing
 */
export function shareFormula(
  score: string,
  most: string | null,
  grade: number | null,
  declared: string | null = null,
): string {
  const share = most === null ? '""' : `${score}/${most}`;
  const said =
    most === null || grade === null
      ? share
      : `IF(ABS(${score}/${grade}-ROUND(${score}/${grade},0))>0.000001,ROUND(100*${share},0)&"% (lẻ thang)",${share})`;
  return `=IF(${score}="",${declared ?? '""'},IF(ISNUMBER(${score}),${said},"${NO_NUMBER}"))`;
}

/**
 * What two declared numbers "b/a" come to: b/a of the maximum, or the share alone. The figures that it shows have the
 * decimal mark of the machine, as those beside them have.
 *
 * @param declared address of the text
 * @param most the maximum in US notation, where the score is b/a of it; null where the rule says more
 * @returns a formula without "="
 */
export function declaredWorth(declared: string, most: string | null): string {
  const slash = `FIND("/",${declared})`;
  const b = `VALUE(LEFT(${declared},${slash}-1))`;
  const a = `VALUE(MID(${declared},${slash}+1,30))`;
  const worth =
    most === null
      ? `"${WORTH}"&ROUND(100*${b}/${a},0)&"%"`
      : `"${WORTH}"&ROUND(${b}/${a}*${most},4)`;
  const checked = `IF(AND(${b}>=0,${a}>0,${b}<=${a}),${worth},"${WORTH}b > a?")`;
  return `IF(${declared}="","",IFERROR(${checked},"${WORTH}b/a?"))`;
}

/** Stands before what declared numbers come to. */
const WORTH = '→ ';
/** Stands beside what is typed for a score and is none. */
const NO_NUMBER = 'không phải số';
/** A share as text in columns has it, and what is said of one off the steps. */
const SHARE_TEXT = /^\d+(?:[.,]\d+)?%(?: \(lẻ thang\))?$/;

/** Whether a text beside a score is one that the add-in works out, in a file that keeps values only. */
export function isWorkedOut(text: string): boolean {
  return text.startsWith(WORTH) || text === NO_NUMBER || SHARE_TEXT.test(text);
}

/** Numbers from which a score is counted. @param rule in the table's words; null where it has none any more */
export function declaredRule(rule: string | null): InputRule {
  const how =
    'Ghi hai số dạng b/a, ví dụ 45/50 (b: số đạt yêu cầu; a: tổng số). Cột “Tỷ lệ đạt” cho biết kết quả tính.';
  const room = MOST_LETTERS - how.length - 1;
  const said = rule === null || rule.length > room ? how : `${how} ${rule}`;
  return { rule: { kind: 'any' }, prompt: { title: 'Số liệu kê khai', text: said }, refusal: null };
}

/** Excel takes no longer message. */
const MOST_LETTERS = 255;

/** The formulas of shares that the add-in prints. */
export const SHARE_FORMULA =
  /^=IF\([A-Z]+\d+="",(?:""|IF\([A-Z]+\d+="","",IFERROR\(.*\)),IF\(ISNUMBER\(/;
