import { countEn } from './count';
import type { CheckStrings } from './check.vi';
import { counted } from './plural.en';

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
  fixAll: (count) => `Fix the ${counted(count, 'finding')} that can be fixed`,
  none: 'Nothing was found.',
  noMatch: 'No finding matches.',
  group: (rule, count) => `${rule}: ${counted(count, 'place')}`,
  count: (shown, all) => `${countEn(shown)} of ${counted(all, 'finding')}`,
};
