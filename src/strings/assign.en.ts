import { countEn } from './count';
import { counted, plural } from './plural.en';
import type { AssignStrings } from './assign.vi';

export const assignEn: AssignStrings = {
  search: 'Search agencies',
  noneFound: 'Nothing found.',
  choose: '1. Choose agencies and what is on their sheets',
  chosen: (chosen, all) => `Agencies that get a sheet: ${countEn(chosen)} of ${countEn(all)}`,
  left: (names, others) =>
    `No sheet for: ${names.join('; ')}${others > 0 ? ` and ${counted(others, 'other')}` : ''}`,
  makeTitle: '2. Make sheets in this workbook',
  makeNote:
    'A sheet for each agency and one that sums them up, to look through and follow in this workbook.',
  sendTitle: '3. Export forms to send',
  chooseFirst: 'Choose at least one agency.',
  noAgency: 'The tables name no agency that leads: there is nobody to make a sheet for.',
  all: 'Select all',
  led: (counts) => (counts === '' ? 'leads no criterion' : `leads ${counts}`),
  ofIndex: (count, index) => `${countEn(count)} ${index}`,
  shared: (count) => `${countEn(count)} with a collective`,
  supported: (count) => `supports ${countEn(count)}`,
  tasks: (count) => counted(count, 'task'),
  atStake: (points) => `${points} to gain`,
  options: 'What is on a sheet',
  live: 'Live links to the appendix (not for sheets sent as files of their own)',
  includeShared: 'With criteria given to a collective',
  inputs: 'Columns to fill in',
  inputNames: {
    score: 'Self-assessed score',
    status: 'State',
    evidence: 'Evidence',
    measures: 'Measures',
    deadline: 'Deadline',
    note: 'Note',
  },
  make: (count) =>
    `Make ${plural(count, 'the sheet', 'sheets')} for ${counted(count, 'agency', 'agencies')}`,
  unknown: 'Names that the directory does not hold',
  isAlias: (name) => `It is ${name}`,
  isNew: 'New agency',
  chooseAgency: 'Choose a known agency',
};
