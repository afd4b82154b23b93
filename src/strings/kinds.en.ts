import type { KindStrings } from './changes';

export const kindsEn: KindStrings = {
  recalculate: 'Recalculate',
  fix: 'Fix findings',
  highlight: 'Mark what is below target',
  'clear-highlight': 'Clear marks',
  assign: 'Agency sheets',
  collect: 'Collect results',
  rounds: 'Rounds of reporting',
  evidence: 'Register of evidence',
  targets: 'Write targets',
  directory: 'Directory of agencies',
  scenario: 'Scenario',
  structure: 'How tables are read',
  'next-year': 'Next year’s plan',
  leads: 'Assign criteria',
  report: 'Report for the leader',
  appraisal: 'Appraised scores',
  history: 'Scores of all years',
  log: 'Sheet of the log',
};
