import type { AssignStrings } from './assign.vi';
import { beginSmall } from '../core/base/beginSmall';
import { countEn } from './count';
import { counted, plural } from './plural.en';

const listEn = (names: readonly string[], others: number) =>
  `${names.join('; ')}${others > 0 ? ` and ${counted(others, 'other')}` : ''}`;

export const assignEn: AssignStrings = {
  search: 'Search agencies',
  noneFound: 'Nothing found.',
  choose: 'Sheets of work',
  chosen: (chosen, all) => `Agencies that get a sheet: ${countEn(chosen)} of ${countEn(all)}`,
  left: {
    requested: (names, others) =>
      `Asked, not instructed, and without a sheet: ${listEn(names, others)}`,
    unticked: (names, others) => `Left out: ${listEn(names, others)}`,
  },
  requested: 'asked, not instructed',
  makeTitle: 'To follow in this workbook',
  makeNote: 'Adds a sheet for each agency and one that sums them up.',
  sendTitle: 'To send to agencies',
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
  live: 'Live links to the appendix (files that go out hold values alone)',
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
  optionsSaid: ({ inputs, includeShared, live }) =>
    [
      inputs.length === 0
        ? 'Nothing to fill in'
        : `To fill in: ${inputs.map(beginSmall).join(', ')}`,
      ...(includeShared ? [] : ['without criteria given to a collective']),
      ...(live ? [] : ['fixed figures']),
    ].join('; '),
  make: (count) =>
    `Make ${plural(count, 'the sheet', 'sheets')} for ${counted(count, 'agency', 'agencies')}`,
  unknown: (count) => `${counted(count, 'name')} that the directory does not hold`,
  isAlias: (name) => `It is ${name}`,
  isNew: 'New agency',
  chooseAgency: 'Choose a known agency',
};
