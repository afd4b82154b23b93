import type { YearsStrings } from './years.vi';

export const yearsEn: YearsStrings = {
  worked: 'Year worked on',
  note: 'Scores, targets, sheets of agencies and reports are of this year.',
  all: 'Scores of all years, compared',
  make: 'Make the sheet of all years',
  makeNote:
    'A new sheet has the scores of each criterion over the years and a chart; made again it follows the tables, and what was written on it is kept.',
  others: 'Tables of other years',
  table: (sheet, year) => (year === null ? sheet : `${sheet} (${year})`),
};
