import { countEn } from './count';
import { counted, plural } from './plural.en';
import type { AssignStrings } from './assign.vi';

export const assignEn: AssignStrings = {
  search: 'Search agencies',
  noneFound: 'Nothing found.',
  agencies: (count) => counted(count, 'agency', 'agencies'),
  all: 'Select all',
  led: (counts) => (counts === '' ? 'leads no criterion' : `leads ${counts}`),
  ofIndex: (count, index) => `${countEn(count)} ${index}`,
  shared: (count) => `${countEn(count)} with a collective`,
  supported: (count) => `supports ${countEn(count)}`,
  tasks: (count) => counted(count, 'task'),
  atStake: (points) => `${points} to gain`,
  options: 'Options',
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
