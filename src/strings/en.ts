import { collectEn } from './collect.en';
import { doubtsEn } from './doubts.en';
import { formsEn } from './forms.en';
import { findingsEn } from './findings.en';
import { overviewEn } from './overview.en';
import { problemsEn } from './problems.en';
import type { Strings } from './vi';
import { writeEn } from './write.en';
import { counted, plural } from './plural.en';

export const en: Strings = {
  findings: findingsEn,
  app: {
    title: 'Administrative reform scores',
    reading: 'Reading the workbook…',
    waiting: 'Working…',
    readRows: (done, of) => `${done} of ${counted(of, 'row')} read`,
    readAgain: 'Read again',
    notCalculated:
      'Excel calculates only when asked, and some formulas wait: figures in this pane may be old ones.',
    calculate: 'Calculate',
    tabs: {
      overview: 'Overview',
      check: 'Check',
      targets: 'Targets',
      assign: 'Assign',
      collect: 'Collect',
    },
    purposes: {
      overview: 'Scores, targets, and what to do next',
      check: 'What is wrong or doubtful in the tables',
      targets: 'Try targets before they are written',
      assign: 'A sheet of work for every agency',
      collect: 'What agencies sent back, into the tables',
    },
    helpWith: (tab) => `Help: ${tab}`,
    noTable: 'No scoring table in this workbook yet',
    pointAtTable: 'Make it a scoring table',
    pointHint:
      'If there is a scoring table, select its headings in the grid, and press the button below.',
    noTableHint:
      "A scoring table needs a header row with the criterion's name and a maximum, last year's score or a target.",
    points: 'points',
    more: (count) => `Show ${count} more`,
    all: (count) => `Show all ${count}`,
    none: 'None',
    close: 'Close',
    newVersion:
      'There is a new version, or the network is down: this part of the pane could not be loaded. What was written is in the workbook; reload to open the new version.',
    stopped: (what: string) =>
      `The pane met an error and had to stop (${what}). What was written is in the workbook; reload to open the pane again.`,
    reload: 'Reload',
    noOffice:
      'office.js, which connects this pane to Excel, could not be loaded. Check the network and open the pane again; if that does not help, tell whoever runs the server.',
    notInExcel: 'This pane runs in Excel: open a workbook, and choose PAR scores on the ribbon.',
    others: (count) => ` and ${count} more`,
    cell: (sheet, cell) => `${sheet}, cell ${cell}`,
  },
  help: {
    guide: 'How to use it',
  },
  write: writeEn,
  overview: overviewEn,
  check: {
    severities: { error: 'Errors', warning: 'To look at', info: 'Notes' },
    search: 'Search code, name, agency, cell',
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
    count: (shown, all) => `${shown} of ${counted(all, 'finding')}`,
  },
  targets: {
    table: 'Table',
    search: 'Search code or name',
    total: 'Total',
    target: (name) => `Target of ${name}`,
    from: (year, base, max) => `${year === '' ? 'last year' : `${year}:`} ${base} · maximum ${max}`,
    warnings: {
      'over-max': (limit) => `above the maximum ${limit}`,
      'below-base': (limit) => `below last year's ${limit}`,
      'off-step': (limit) => `this scale is usually graded by ${limit}`,
    },
    refusals: {
      unreadable: 'not a number',
      tooLong: 'too large, or too many decimals',
      negative: 'a score cannot be below 0',
      change: 'that is a change, not a target',
      percent: 'this table counts points, not percent',
    },
    refused: (why, kept) => `Not taken: ${why}; still ${kept}`,
    changeRank: (place, of) => `rise ${place} of ${of}`,
    changed: (count) => `${counted(count, 'target')} changed`,
    reset: 'Back to the table',
    write: 'Write to the target column',
    expand: (name) => `Expand ${name}`,
    collapse: (name) => `Collapse ${name}`,
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    reach: 'Spread to reach a score',
    goal: 'Score to reach',
    scope: 'Spread over',
    scopeAll: 'every criterion with room',
    scopeField: (name) => `the field ${name}`,
    scopeLead: (name) => `the agency ${name}`,
    propose: 'Propose',
    take: 'Take this proposal',
    proposal: (missing, added, count) =>
      `${missing} missing; ${added} spread over ${counted(count, 'criterion', 'criteria')}.`,
    leftOver: (points) => `${points} still missing: the chosen criteria can rise no further.`,
    stale: 'The targets have changed; press “Propose” again.',
    reached: 'The targets reach this already.',
    scenarios: 'Scenarios',
    scenarioName: 'Name of the scenario',
    save: 'Save scenario',
    open: 'Open',
    remove: 'Delete',
    noScenarios: 'There is no scenario yet.',
    compare: 'Compare',
    unknown: (codes) => `The table no longer has the criteria ${codes}.`,
  },
  assign: {
    agencies: (count) => counted(count, 'agency', 'agencies'),
    all: 'Select all',
    led: (counts) => (counts === '' ? 'leads no criterion' : `leads ${counts}`),
    shared: (count) => `${count} with a collective`,
    supported: (count) => `supports ${count}`,
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
  },
  forms: formsEn,
  collect: collectEn,
  doubts: doubtsEn,
  problems: problemsEn,
};
