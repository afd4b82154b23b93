import type { YearsStrings } from './years.vi';

export const yearsEn: YearsStrings = {
  worked: 'Year worked on',
  note: 'Scores, targets, sheets of agencies and reports are of this year.',
  others: 'Tables of other years',
  table: (sheet, year) => (year === null ? sheet : `${sheet} (${year})`),
};
