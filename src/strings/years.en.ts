import { counted } from './plural.en';
import type { YearsStrings } from './years.vi';

export const yearsEn: YearsStrings = {
  worked: 'Year worked on',
  note: 'Scores, targets, sheets of agencies and reports are of this year.',
  all: 'Scores of all years, compared',
  make: 'Make the sheet of all years',
  makeNote:
    'A new sheet has the scores of each criterion over the years and a chart; made again it follows the tables, and what was written on it is kept.',
  others: 'Tables of other years',
  leftOut: 'Only tables of the year worked on are here. Tables of other years',
  findingsElsewhere: (count) => `Without ${counted(count, 'finding')} in tables of other years`,
  notMarked:
    'Only tables of the year worked on are marked; marks in tables of other years, if any, are taken away',
  workOn: (year) => `Work on ${String(year)}`,
  table: (sheet, year) => (year === null ? sheet : `${sheet} (${String(year)})`),
};
