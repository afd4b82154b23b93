import { countEn, countVi } from './count';
import type { YearScore } from '../core/history/history';
import type { Language } from '../core/base/language';

export interface CriterionStrings {
  selected: string;
  /** Errors and warnings of the row. */
  findings: (count: number) => string;
  findingsTitle: string;
  history: string;
  year: (year: number | null, is: YearScore['is']) => string;
  /** What the criterion was called in another table. */
  changed: {
    code: (code: string) => string;
    name: (name: string) => string;
    parent: (name: string) => string;
    max: (max: string) => string;
  };
  /** Others' scores of the same. */
  compared: string;
  /** A small line of scores and targets. @param from, to years */
  line: (from: number, to: number, scores: string) => string;
  leads: string;
  supports: string;
  nobody: string;
  reports: string;
  noReports: string;
  report: {
    score: (score: string) => string;
    evidence: string;
    measures: string;
    deadline: string;
    note: string;
  };
  /** What the two large figures are. */
  years: (base: string, target: string) => string;
  max: string;
  show: string;
}

const vi: CriterionStrings = {
  selected: 'Tiêu chí đang chọn',
  findings: (count) => `${countVi(count)} nội dung cần xem`,
  findingsTitle: 'Kết quả kiểm tra',
  history: 'Điểm qua các năm',
  year: (year, is) => {
    const said = {
      base: 'Điểm',
      target: 'Mục tiêu',
      result: 'Kết quả',
      selfAssessed: 'Tự đánh giá',
      appraised: 'Thẩm định',
      survey: 'Điều tra xã hội học',
    }[is];
    return year === null ? said : `${said} ${String(year)}`;
  },
  changed: {
    code: (code) => `khi đó mã ${code}`,
    name: (name) => `khi đó tên là “${name}”`,
    parent: (name) => `khi đó thuộc “${name}”`,
    max: (max) => `khi đó tối đa ${max}`,
  },
  compared: 'So sánh',
  line: (from, to, scores) => `Điểm từ năm ${String(from)} đến năm ${String(to)}: ${scores}`,
  leads: 'Chủ trì',
  supports: 'Phối hợp',
  nobody: 'chưa ghi',
  reports: 'Cơ quan báo cáo',
  noReports: 'Chưa có cơ quan nào báo cáo.',
  report: {
    score: (score) => `tự đánh giá ${score}`,
    evidence: 'Tài liệu kiểm chứng',
    measures: 'Giải pháp',
    deadline: 'Thời hạn',
    note: 'Ghi chú',
  },
  years: (base, target) =>
    `${base === '' ? 'Năm trước' : `Năm ${base}`} → mục tiêu${target === '' ? '' : ` ${target}`}`,
  max: 'tối đa',
  show: 'Đến dòng này trong bảng',
};

const en: CriterionStrings = {
  selected: 'Selected criterion',
  findings: (count) => `${countEn(count)} to look at`,
  findingsTitle: 'Findings',
  history: 'Scores of all years',
  year: (year, is) => {
    const said = {
      base: 'Score',
      target: 'Target',
      result: 'Result',
      selfAssessed: 'Self-assessed',
      appraised: 'Appraised',
      survey: 'Survey',
    }[is];
    return year === null ? said : `${said} ${String(year)}`;
  },
  changed: {
    code: (code) => `was ${code}`,
    name: (name) => `was called “${name}”`,
    parent: (name) => `was a part of “${name}”`,
    max: (max) => `the maximum was ${max}`,
  },
  compared: 'Compared',
  line: (from, to, scores) => `Scores from ${String(from)} to ${String(to)}: ${scores}`,
  leads: 'Leads',
  supports: 'Supports',
  nobody: 'nobody named',
  reports: 'Reported by agencies',
  noReports: 'No agency has reported yet.',
  report: {
    score: (score) => `self-assessed ${score}`,
    evidence: 'Evidence',
    measures: 'Measures',
    deadline: 'Deadline',
    note: 'Note',
  },
  years: (base, target) =>
    `${base === '' ? 'Last year' : `Year ${base}`} → target${target === '' ? '' : ` ${target}`}`,
  max: 'maximum',
  show: 'Go to this row of the table',
};

/** The words of the selected criterion: loaded with its panel. */
export function criterionWordsIn(language: Language): CriterionStrings {
  return language === 'en' ? en : vi;
}
