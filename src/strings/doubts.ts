import type { Answer, Doubt } from '../core/table/doubt';
import type { RollupRule } from '../core/table/indexTraits';
import type { ScoreField } from '../core/table/scoreFields';

/** The words of questions and their answers, in one language. */
export interface DoubtStrings {
  column: (field: string) => string;
  rows: (count: number) => string;
  adjustments: (count: number) => string;
  total: (count: number) => string;
  rollup: string;
  index: string;
  year: (heading: string) => string;
  parent: (code: string) => string;
  maximum: (printed: string) => string;
  fields: Record<ScoreField, string>;
  answers: {
    rows: Record<'criterion' | 'rule' | 'counted' | 'apart', string>;
    total: (row: number) => string;
    rollup: Record<RollupRule, string>;
    year: (year: number) => string;
    parent: (code: string) => string;
    asPrinted: string;
  };
}

/** A question and its answers, the likeliest first, as they are shown. */
export function doubtTexts(
  { question, answers }: Doubt,
  words: DoubtStrings,
): { question: string; answers: string[] } {
  return {
    question: questionText(question, words),
    answers: answers.map((answer) => answerText(answer, words)),
  };
}

function questionText(question: Doubt['question'], words: DoubtStrings): string {
  switch (question.about) {
    case 'column':
      return words.column(words.fields[question.field]);
    case 'rows':
    case 'adjustments':
    case 'total':
      return words[question.about](question.rows.length);
    case 'rollup':
    case 'index':
      return words[question.about];
    case 'year':
      return words.year(question.heading);
    case 'parent':
      return words.parent(question.code);
    case 'maximum':
      return words.maximum(question.printed);
  }
}

export function answerText(answer: Answer, { answers }: DoubtStrings): string {
  switch (answer.is) {
    case 'column':
      return answer.heading;
    case 'rows':
      return answers.rows[answer.as];
    case 'total':
      return answers.total(answer.row + 1);
    case 'rollup':
      return answers.rollup[answer.rollup];
    case 'index':
      return answer.kind;
    case 'year':
      return answers.year(answer.year);
    case 'parent':
      return answers.parent(answer.code);
    case 'as-printed':
      return answers.asPrinted;
  }
}

export const doubtsVi: DoubtStrings = {
  column: (field) => `Bảng có nhiều cột có thể là ${field}. Cột nào là cột chính thức?`,
  rows: (count) => `${count} dòng không có mã: gợi ý chấm điểm hay tiêu chí?`,
  adjustments: (count) =>
    `${count} dòng điểm thưởng, điểm phạt: dòng tổng không khớp dù có tính hay không. Tổng điểm có gồm các điểm này không?`,
  total: (count) => `Bảng có ${count} dòng tổng với số khác nhau. Dòng nào là tổng điểm của bảng?`,
  rollup: 'Điểm in ở các dòng cha không khớp cách tính nào. Điểm cha được tính thế nào?',
  index: 'Bảng này là của chỉ số nào?',
  year: (heading) => `Cột “${heading}” là điểm của năm nào?`,
  parent: (code) => `Dòng ${code} thuộc mục nào?`,
  maximum: (printed) => `Điểm tối đa ${printed} có đúng không?`,
  fields: {
    max: 'điểm tối đa',
    base: 'điểm đạt được',
    target: 'mục tiêu',
    delta: 'tăng/giảm',
    result: 'kết quả',
  },
  answers: {
    rows: {
      criterion: 'Là tiêu chí',
      rule: 'Là gợi ý chấm điểm, không phải tiêu chí',
      counted: 'Có, tổng điểm gồm cả điểm thưởng, phạt',
      apart: 'Không, để riêng',
    },
    total: (row) => `Dòng ${row}`,
    rollup: {
      sum: 'Cộng các dòng con',
      mean: 'Trung bình các dòng con',
      weighted: 'Trung bình có trọng số',
      none: 'Không tính từ các dòng con',
    },
    year: (year) => `Năm ${year}`,
    parent: (code) => `Thuộc ${code}`,
    asPrinted: 'Đúng như đã in',
  },
};

export const doubtsEn: DoubtStrings = {
  column: (field) => `Several columns could hold the ${field}. Which one is official?`,
  rows: (count) => `${count} rows without a code: hints for scoring, or criteria?`,
  adjustments: (count) =>
    `${count} rows of bonus and penalty points: the total agrees neither with nor without them. Does it include them?`,
  total: (count) => `The table has ${count} totals that differ. Which row is the table's total?`,
  rollup: 'The printed parents agree with no rule. How do they follow from their parts?',
  index: 'Which index is this table of?',
  year: (heading) => `Of which year are the scores in “${heading}”?`,
  parent: (code) => `What is row ${code} a part of?`,
  maximum: (printed) => `Is the maximum ${printed} right?`,
  fields: {
    max: 'maximum',
    base: 'score',
    target: 'target',
    delta: 'change',
    result: 'result',
  },
  answers: {
    rows: {
      criterion: 'They are criteria',
      rule: 'They are hints for scoring, no criteria',
      counted: 'Yes, bonus and penalty points are in the total',
      apart: 'No, they stand apart',
    },
    total: (row) => `Row ${row}`,
    rollup: {
      sum: 'The sum of their parts',
      mean: 'The mean of their parts',
      weighted: 'The weighted mean',
      none: 'They do not follow from parts',
    },
    year: (year) => String(year),
    parent: (code) => `Of ${code}`,
    asPrinted: 'As printed',
  },
};
