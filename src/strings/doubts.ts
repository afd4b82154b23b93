import { cellAddress } from '../core/base/grid';
import type { Answer, Doubt, Evidence } from '../core/table/doubt';
import type { RollupRule } from '../core/table/indexTraits';
import type { ScoreField } from '../core/table/scoreFields';

/** The words of questions and their answers, in one language. */
export interface DoubtStrings {
  column: (field: string) => string;
  rows: (count: number) => string;
  adjustments: (count: number) => string;
  total: (count: number) => string;
  rollup: string;
  parent: (count: number) => string;
  year: (heading: number, title: number) => string;
  /** What stands at a cell: a heading or a row's name, and figures. */
  cells: (cell: string, said: string, texts: readonly string[]) => string;
  agreement: (found: Extract<Evidence, { is: 'agreement' }>) => string;
  maximum: (family: string | null, printed: string, parts: string) => string;
  fields: Record<ScoreField, string>;
  answers: {
    rows: Record<'criterion' | 'rule' | 'counted' | 'apart', string>;
    total: (row: number) => string;
    rollup: Record<RollupRule, string>;
    year: (year: number) => string;
    parents: Record<'as-printed' | 'as-standing', string>;
    maximum: (code: string, text: string) => string;
    asPrinted: string;
  };
}

/** A question, what speaks for and against, and its answers, the likeliest first, as they are shown. */
export function doubtTexts(
  { question, evidence, answers }: Doubt,
  words: DoubtStrings,
): { question: string; evidence: string[]; answers: string[] } {
  return {
    question: questionText(question, words),
    evidence: evidence.map((one) => evidenceText(one, words)),
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
    case 'parent':
      return words[question.about](question.rows.length);
    case 'rollup':
      return words[question.about];
    case 'year':
      return words.year(question.heading, question.title);
    case 'maximum':
      return words.maximum(question.family, question.printed, question.parts);
  }
}

function evidenceText(evidence: Evidence, words: DoubtStrings): string {
  if (evidence.is === 'agreement') return words.agreement(evidence);
  const { said, texts, row, column } = evidence;
  return words.cells(cellAddress(row, column), said, texts);
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
    case 'year':
      return answers.year(answer.year);
    case 'parents':
      return answers.parents[answer.as];
    case 'maximum':
      return answers.maximum(answer.code, answer.text);
    case 'as-printed':
      return answers.asPrinted;
  }
}

/** Figures are said with the language's decimal mark, whichever the table uses. */
function withComma(figure: string): string {
  return figure.replace('.', ',');
}

export const doubtsVi: DoubtStrings = {
  column: (field) => `Bảng có nhiều cột có thể là ${field}. Cột nào là cột chính thức?`,
  rows: (count) => `${count} dòng không có mã: gợi ý chấm điểm hay tiêu chí?`,
  adjustments: (count) =>
    `${count} dòng điểm thưởng, điểm phạt: dòng tổng không khớp dù có tính hay không. Tổng điểm có gồm các điểm này không?`,
  total: (count) => `Bảng có ${count} dòng tổng với số khác nhau. Dòng nào là tổng điểm của bảng?`,
  rollup: 'Điểm in ở các dòng cha không khớp cách tính nào. Điểm cha được tính thế nào?',
  parent: (count) => `${count} dòng đứng khác chỗ so với mã. Tính theo mã hay theo chỗ đang đứng?`,
  year: (heading, title) =>
    `Tiêu đề cột ghi mục tiêu năm ${heading}, tên bảng lại ghi năm ${title}. Mục tiêu là của năm nào?`,
  cells: (cell, said, texts) =>
    `Ô ${cell}${said === '' ? '' : ` “${said}”`}${texts.length === 0 ? '' : `: ${texts.join('; ')}`}`,
  agreement: ({ families, sum, mean, weighted }) =>
    `Trong ${families} nhóm có đủ số: cộng khớp ${sum}, trung bình khớp ${mean}` +
    (weighted > 0 ? `, trung bình có trọng số khớp ${weighted}` : ''),
  maximum: (family, printed, parts) =>
    `Điểm tối đa ${family === null ? 'của dòng tổng' : `của ${family.replaceAll('/', '.')}`} là ${withComma(printed)}, nhưng các phần cộng lại là ${withComma(parts)}. Điểm tối đa nào đúng?`,
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
    parents: {
      'as-printed': 'Theo mã đã in',
      'as-standing': 'Theo chỗ đang đứng',
    },
    maximum: (code, text) => `Điểm tối đa của ${code} là ${withComma(text)}`,
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
  parent: (count) =>
    `${count} rows stand elsewhere than their codes say. Do codes or places count?`,
  year: (heading, title) =>
    `The heading says targets of ${heading}, the title says ${title}. Which year are the targets of?`,
  cells: (cell, said, texts) =>
    `Cell ${cell}${said === '' ? '' : ` “${said}”`}${texts.length === 0 ? '' : `: ${texts.join('; ')}`}`,
  agreement: ({ families, sum, mean, weighted }) =>
    `Of ${families} groups with all figures, ${sum} are sums, ${mean} are means` +
    (weighted > 0 ? `, ${weighted} are weighted means` : ''),
  maximum: (family, printed, parts) =>
    `The maximum of ${family?.replaceAll('/', '.') ?? 'the total'} is ${printed}, but its parts come to ${parts}. Which maximum is right?`,
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
    parents: {
      'as-printed': 'The codes as printed',
      'as-standing': 'The places where they stand',
    },
    maximum: (code, text) => `The maximum of ${code} is ${text}`,
    asPrinted: 'As printed',
  },
};
