import type { FindingStrings } from './findings';

export const findingsEn: FindingStrings = {
  rules: {
    'code-typo': 'Wrong code',
    'code-in-name': 'Code repeated in the name',
    'max-mismatch': 'Maximum does not add up',
    'rollup-mismatch': 'Rollup does not agree',
    'rollup-rounded': 'Rollup is rounded',
    'delta-mismatch': 'Wrong change',
    'delta-rounded': 'Change is rounded',
    'delta-missing': 'Change is missing',
    'bound-not-met': 'Target not reached by its parts',
    'link-mismatch': 'PAR INDEX and SIPAS disagree',
    'no-improvement': 'No rise planned',
    'agency-missing': 'No lead agency',
    'agency-typo': 'Misspelt agency',
    'agency-unknown': 'Agency not in the directory',
    'number-as-text': 'Numbers kept as text',
    'mixed-decimals': 'Comma and dot mixed',
    'locale-misread': 'Decimal point read as thousands',
    'score-over-max': 'Above the maximum',
    'duplicate-code': 'Duplicate code',
    'orphan-code': 'Parent row is missing',
    'score-missing': 'Score is missing',
    'score-unreadable': 'Score cannot be read',
    'reading-assumption': 'Assumed while reading',
  },
  fields: {
    max: 'maximum',
    base: "last year's score",
    target: 'target',
    delta: 'change',
    result: 'result',
  },
  total: 'the total',
  codeTypo: (lines, expected) =>
    `Code ${lines.map((line) => `“${line}”`).join(', line break, ')} does not fit the rows around it; it should be ${expected}.`,
  codeInName: (code) => `The name repeats the code ${code}.`,
  maxPinned: (id, printed, expected, parent) =>
    `The maximum of ${id} says ${printed}; only with ${expected} does ${parent} add up.`,
  maxUnpinned: (parent, printed, sum) =>
    `The maximum of ${parent} says ${printed}, but its parts add up to ${sum}. Which cell is wrong is not certain.`,
  rollupMismatch: (who, field, printed, computed) =>
    `${who}: ${field} says ${printed}, but its parts give ${computed}.`,
  rollupRounded: (who, field, printed, computed) =>
    `${who}: ${field} ${printed} is ${computed}, rounded.`,
  deltaMismatch: (who, printed, expected) =>
    `${who}: the change says ${printed}; target minus last year is ${expected}.`,
  deltaRounded: (who, printed, expected) =>
    `${who}: the change says ${printed}; with unrounded figures it is ${expected}.`,
  deltaMissing: (who, expected) => `${who}: the change is blank; it should be ${expected}.`,
  boundNotMet: (who, printed, computed) =>
    `${who}: the target is ${printed}, but its parts reach only ${computed}.`,
  linkMismatch: (who, field, printed, expected, sipas) =>
    `${who}: ${field} says ${printed}; SIPAS ${sipas} makes it ${expected}.`,
  noImprovement: (who) => `${who} is below its maximum, and its target does not rise.`,
  agencyMissing: (who) => `${who} has no lead agency.`,
  agencyColumnBlank: 'The column of lead agencies is blank in every row.',
  agencyTypo: (printed, expected) => `“${printed}” is probably “${expected}”.`,
  agencyUnknown: (printed, suggestion) =>
    suggestion === ''
      ? `“${printed}” is not in the directory of agencies.`
      : `“${printed}” is not in the directory of agencies; the nearest is “${suggestion}”.`,
  numberAsText: (field, count) =>
    `${count} cells of the column ${field} are text, which Excel cannot add up. “Recalculate” turns them into numbers; bounds such as “>95,00” stay.`,
  mixedDecimals: 'Comma and dot stand in one row as decimal marks; both were read as such.',
  localeMisread: (who, field, printed, expected) =>
    `${who}: ${field} is ${printed}: a decimal point seems to have been taken for thousands; it should be ${expected}.`,
  scoreOverMax: (who, field, printed) => `${who}: ${field} ${printed} is above the maximum.`,
  duplicateCode: (printed) => `Code ${printed} stands in another row too.`,
  orphanCode: (printed, parent) => `Code ${printed} has no parent row ${parent}.`,
  scoreMissing: (who, field) => `${who}: ${field} is blank.`,
  scoreColumnBlank: (field) => `The column ${field} is blank in every row.`,
  scoreIsDate: (who, field) =>
    `${who}: ${field} is a date; Excel has probably made it of a score. Type the score again.`,
  scoreUnreadable: (who, field, printed) => `${who}: ${field} “${printed}” cannot be read.`,
  assumptions: {
    'column-passed-over': (heading) =>
      `The column “${heading}” is not used: another one fits its meaning better.`,
    'continued-name': (code) => `This row was taken for the rest of the name of ${code}.`,
    'repeated-header': () => 'The header stands again at a page break; passed over.',
    'column-numbers': () => 'A row of column numbers; passed over.',
    'row-left-out': () => 'This row is no criterion; passed over.',
    ditto: (text) => `The ditto mark was taken for the row above: ${text}.`,
    'no-codes': () => 'The table has no codes; its rows were numbered in order.',
    'kind-by-sums': () => 'Whether figures add up or average was told from the figures themselves.',
  },
};
