import { collectEn } from './collect.en';
import { findingsEn } from './findings.en';
import { clockTime } from './moment';
import type { Strings } from './vi';
import { writeEn } from './write.en';

const MOST_NAMED = 3;
/** " on …", or nothing where the place is not known. */
const at = (sheets: string): string => {
  const names = sheets.split(', ');
  const others = names.length - MOST_NAMED;
  if (others <= 0) return sheets === '' ? '' : ` on ${sheets}`;
  return ` on ${names.slice(0, MOST_NAMED).join(', ')} and ${others} other sheets`;
};
const sentence = (text: string): string => text.replace(/\.$/, '');

export const en: Strings = {
  findings: findingsEn,
  app: {
    title: 'Administrative reform scores',
    reading: 'Reading the workbook…',
    readRows: (done, of) => `${done} of ${of} rows read`,
    readAgain: 'Read again',
    tabs: {
      overview: 'Overview',
      check: 'Check',
      targets: 'Targets',
      assign: 'Assign',
      collect: 'Collect',
    },
    noTable: 'No scoring table was found in this workbook.',
    noTableHint:
      "A scoring table needs a header row with the criterion's name and a maximum, last year's score or a target.",
    kinds: { par: 'PAR INDEX', sipas: 'SIPAS' },
    units: { par: 'points', sipas: '%' },
    more: (count) => `Show ${count} more`,
    none: 'None',
    close: 'Close',
    others: (count) => ` and ${count} more`,
    cell: (sheet, cell) => `${sheet}, cell ${cell}`,
  },
  write: writeEn,
  overview: {
    base: (year) => `Year ${year}`,
    target: (year) => `Target ${year}`,
    change: 'Change',
    max: 'Maximum',
    result: 'Result',
    inTable: (printed) => `the table says ${printed}`,
    belowByBase: (base, target) => `Score of ${base} below the target of ${target}`,
    belowByResult: (year) => `Result of ${year} below target`,
    waiting: (base) => `No result yet, score of ${base} below target`,
    resultSoFar: (given, of) => `Results of ${given}/${of} criteria`,
    targetSoFar: (points) => `their targets: ${points}`,
    atMax: 'At maximum',
    withRoom: 'With room left',
    fields: 'Fields',
    groups: 'Groups',
    rank: (from, to) => `rank ${from} → ${to}`,
    bar: (name, base, target, max) =>
      `${name}: last year ${base}, target ${target}, maximum ${max}`,
    room: 'Most room left',
    roomOf: (points) => `${points} left`,
    jobs: 'Jobs',
    recalculateValues: 'Recalculate, write figures',
    valuesNote: 'Rollups hold figures; they stay when scores are edited.',
    recalculateFormulas: 'Recalculate, write formulas',
    formulasNote: 'Rollups hold formulas; they follow when scores are edited.',
    highlight: 'Mark below target',
    clearHighlight: 'Clear marks',
    findings: (errors, warnings) =>
      errors > 0
        ? `See ${errors} errors, ${warnings} to look at`
        : warnings > 0
          ? `No errors; ${warnings} to look at`
          : 'No errors, nothing to look at',
  },
  check: {
    severities: { error: 'Errors', warning: 'To look at', info: 'Notes' },
    search: 'Search code, cell or text',
    allRules: 'All kinds',
    rule: 'Kind of finding',
    fix: 'Fix',
    fixAll: (count) => `Fix the ${count} that can be fixed`,
    none: 'Nothing was found.',
    noMatch: 'No finding matches.',
    group: (rule, count) => `${rule}: ${count} places`,
    count: (shown, all) => `${shown} of ${all} findings`,
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
    changed: (count) => `${count} targets changed`,
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
      `${missing} missing; ${added} spread over ${count} criteria.`,
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
    why: 'tried target',
  },
  assign: {
    agencies: (count) => `${count} agencies`,
    all: 'Select all',
    led: (par, sipas) =>
      `leads ${[par > 0 || sipas === 0 ? `${par} PAR` : '', sipas > 0 ? `${sipas} SIPAS` : ''].filter(Boolean).join(', ')}`,
    shared: (count) => `${count} with a collective`,
    supported: (count) => `supports ${count}`,
    tasks: (count) => `${count} tasks`,
    atStake: (points) => `${points} to gain`,
    options: 'Options',
    live: 'Live links to the appendix (not for sheets sent as files of their own)',
    includeShared: 'With criteria given to a collective',
    inputs: 'Columns to fill in',
    inputNames: {
      score: 'Self-assessed score',
      evidence: 'Evidence',
      measures: 'Measures',
      deadline: 'Deadline',
      note: 'Note',
    },
    make: (count) => `Make sheets for ${count} agencies`,
    unknown: 'Names that the directory does not hold',
    isAlias: (name) => `It is ${name}`,
    isNew: 'New agency',
    chooseAgency: 'Choose a known agency',
    unassigned: 'No agency known',
    unassignedOf: (agency, count) => `${agency}: ${count} criteria`,
  },
  collect: collectEn,
  commands: {
    check: (errors, warnings) =>
      `Checked: ${errors} errors, ${warnings} places to look at. The pane’s tab “Check” shows each cell.`,
  },
  problems: {
    'no-table': () => 'No scoring table was found in the workbook.',
    'cell-edit-mode': () => 'A cell is being edited. Press Enter or Esc, then try again.',
    'sheet-protected': (sheet) =>
      `${sheet === '' ? 'This sheet' : `The sheet ${sheet}`} is protected. Unprotect it and try again; nothing was written.`,
    'structure-protected': () =>
      'The workbook structure is protected, so no sheet can be added. Unprotect it and try again; nothing was written.',
    'read-only': () =>
      'The workbook is open for reading only. Open it for editing; nothing was written.',
    'chart-selected': () =>
      'A chart is selected. Click a cell, then try again; nothing was written.',
    'sheet-hidden': (sheet) =>
      `${sheet === '' ? 'That sheet' : `The sheet ${sheet}`} is hidden. Unhide it, then try again.`,
    'changed-under-us': (place) =>
      `${place === '' ? 'The workbook' : `What stands at ${place}`} changed after it was read. Nothing was written; press the same button again to work with the new figures.`,
    'being-written': (began) =>
      `Another write, begun at ${clockTime(began, 'en')}, is not finished; nothing more was written. If somebody is writing, wait and try again; if that write was cut off, undo it in the pane first.`,
    'sheet-gone': (sheet) =>
      `${sheet === '' ? 'That sheet' : `The sheet ${sheet}`} is gone. Read the workbook again.`,
    'too-large': () => "This is more than Excel's limits allow. Split the workbook.",
    'host-failed': (message) =>
      message === '' ? 'Excel reports an error.' : `Excel reports an error: ${sentence(message)}.`,
    'connection-lost': () => 'The connection to Excel was lost. Check the network and read again.',
    'partly-written': (sheets) =>
      `Writing stopped half-way${at(sheets)}. Press Undo to have the workbook as it was.`,
    'partly-reverted': (sheets) =>
      `Reverting stopped half-way${at(sheets)}. Press Undo once more for the rest.`,
    'typed-since': (places) =>
      `Somebody typed${places === '' ? '' : ` into ${places}`} since. That was left alone.`,
    'nothing-to-revert': () => 'There is no write to undo.',
    'nothing-to-do': () => 'There is nothing to change.',
    cancelled: (sheets) =>
      sheets === ''
        ? 'Stopped; nothing was written.'
        : `Stopped; part was written${at(sheets)}. Press Undo to have the workbook as it was.`,
    unsupported: (detail) =>
      `This Excel cannot do that${detail === '' ? '' : `: ${sentence(detail)}`}.`,
    undone: 'Everything was put back as it was.',
  },
};
