import { countEn } from './count';
import type { CheckStrings } from './check.vi';
import { counted, plural } from './plural.en';

export const checkEn: CheckStrings = {
  severities: { error: 'Errors', warning: 'To look at', info: 'Notes' },
  heading: (severity: string, count: number) => `${severity} (${countEn(count)})`,
  search: 'Search code, name, agency',
  textNumbers: (cells, columns) =>
    `${counted(cells, 'cell')} in ${counted(columns, 'column')} hold text that Excel cannot add up. Bounds such as “>95.00” stay.`,
  makeNumbers: 'Make them numbers',
  allRules: 'All kinds',
  rule: 'Kind of finding',
  fix: 'Fix',
  fixAll: (count) => `Fix ${counted(count, 'finding')} (preview)`,
  fixable: ({ error, warning, info }, asked) => {
    const parts = [
      error > 0 && counted(error, 'error'),
      warning > 0 && `${countEn(warning)} to look at`,
      info > 0 && counted(info, 'note'),
    ].filter((part) => part !== false);
    const waiting =
      asked > 0
        ? ` ${counted(asked, 'error')} ${plural(asked, 'waits', 'wait')} for an answer.`
        : '';
    return `Can be fixed now: ${parts.join(', ')}.${waiting} Always shown before it is written.`;
  },
  answer: 'Answer',
  toQuestion: (question) => `Answer the question: ${question}`,
  none: 'Nothing was found.',
  noMatch: 'No finding matches.',
  group: (rule, count) => `${rule}: ${counted(count, 'place')}`,
  all: 'All',
  bySeverity: 'By severity',
  counted: (name, count) => `${name} ${countEn(count)}`,
};
