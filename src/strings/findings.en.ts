import { countEn } from './count';
import type { EndedAgency } from '../core/table/finding';
import { apartText } from './apart';
import { apartEn } from './apart.en';
import { englishDay } from './moment';
import { formatDecimal, type Decimal } from '../core/base/decimal';
import { findingRulesEn } from './findingRules.en';
import {
  assumptionMessage,
  codeLines,
  firstLine,
  inMark,
  type AssumptionSentences,
  type FindingStrings,
  type UnreadableSentences,
} from './findings';
import { counted, plural } from './plural.en';

const FIELDS: FindingStrings['fields'] = {
  max: 'maximum',
  base: "last year's score",
  target: 'target',
  delta: 'change',
  result: 'result',
};

const TOTAL = 'the total';

const figure = (value: Decimal): string => formatDecimal(value, '.');
/** What a cell should say, as this language writes it: the cell's own mark is its table's. */
const should = (text: string | null): string => inMark(text, '.');

const ASSUMED: AssumptionSentences = {
  'column-passed-over': ({ heading }) =>
    `The column “${heading}” is not used: another one fits its meaning better.`,
  'continued-name': ({ code }) => `This row was taken for the rest of the name of ${code}.`,
  'repeated-header': () => 'The header stands again at a page break; passed over.',
  'column-numbers': () => 'A row of column numbers; passed over.',
  'far-cells': ({ last }) =>
    `Cells stand very far from the tables (as far as ${last}), as other tools leave them; they were not read.`,
  'old-font': () =>
    'From this cell on words were typed in an old font (TCVN3 or VNI): headings, criteria and agencies are not recognised. Convert them to Unicode and read again.',
  'row-left-out': () => 'This row is no criterion; passed over.',
  ditto: ({ text }) => `The ditto mark was taken for the row above: ${text}.`,
  'unheaded-rest': ({ of }) =>
    `The rows from here on look like the rest of the table on sheet “${of}” but have no column headings, so they were not read. Copy the table's heading row above them.`,
  'shares-of-one': ({ printed, meant }) =>
    `No percentage of the table is above 1 (this cell says ${printed}), so they are read as less than 1%. If it is ${figure(meant)}%, format the cells as percentages (%), or write ${figure(meant)}.`,
  'no-codes': () => 'The table has no codes; its rows were numbered in order.',
  'kind-by-sums': () => 'Whether figures add up or average was told from the figures themselves.',
};

const UNREADABLE: UnreadableSentences = {
  date: (who, field) =>
    `${who}: ${field} is a date; Excel has probably made it of a score. Type the score again.`,
  words: (who, field, printed) => `${who}: ${field} “${printed}” cannot be read.`,
  time: (who, field) =>
    `${who}: ${field} is a time; Excel has probably made it of a score. Type the score again.`,
  several: (who, field) =>
    `${who}: ${field} holds several figures on lines of their own. Give each criterion a row of the table.`,
  aim: (who, field, printed) =>
    `${who}: ${field} “${printed}” is no figure yet and does not count. Type a figure, or a bound such as “≥ 8,5”.`,
  'too-large': (who, field, printed) =>
    `${who}: ${field} ${printed} is too large or has too many decimals. Type the score again.`,
};

export const findingsEn: FindingStrings = {
  rules: findingRulesEn,
  fields: FIELDS,
  total: TOTAL,
  sentences: {
    'code-typo': ({ printed, expected }) =>
      `Code ${codeLines(printed).join(', on a line of its own ')} does not fit the rows around it; it should be ${expected}.`,
    'code-in-name': (_, { who }) => `The name repeats the code ${who}.`,
    'max-mismatch': (finding, { who, printed }) => {
      const parent = finding.parent ?? TOTAL;
      return finding.pinned
        ? `The maximum of ${who} says ${printed}; only with ${should(finding.expected)} does ${parent} add up.`
        : `The maximum of ${parent} says ${printed}, but its parts add up to ${figure(finding.sum)}. Which cell is wrong is not certain.`;
    },
    'rollup-mismatch': ({ field, computed, bound }, { who, printed }) =>
      bound === null
        ? `${who}: ${FIELDS[field]} says ${printed}, but its parts give ${figure(computed)}.`
        : `${who}: ${FIELDS[field]} says ${printed}, but its parts, of which some are bounds such as “>1”, give ${bound === '≥' ? 'no less' : 'no more'} than ${figure(computed)}.`,
    'rollup-rounded': ({ field, computed }, { who, printed }) =>
      `${who}: ${FIELDS[field]} ${printed} is ${figure(computed)}, rounded.`,
    'delta-mismatch': ({ expected }, { who, printed }) =>
      `${who}: the change says ${printed}; target minus last year is ${should(expected)}.`,
    'delta-rounded': ({ expected }, { who, printed }) =>
      `${who}: the change says ${printed}; with unrounded figures it is ${should(expected)}.`,
    'delta-missing': ({ expected }, { who }) =>
      `${who}: the change is blank; it should be ${should(expected)}.`,
    'bound-not-met': ({ field, computed }, { who, printed }) =>
      `${who}: the ${FIELDS[field]} is ${printed}, but its parts reach only ${figure(computed)}.`,
    'link-mismatch': ({ field, expected, sipas }, { who, printed }) =>
      `${who}: ${FIELDS[field]} says ${printed}; SIPAS ${firstLine(sipas)} makes it ${should(expected)}.`,
    'no-improvement': (_, { who }) => `${who} is below its maximum, and its target does not rise.`,
    'agency-missing': (_, { who }) => `${who} has no lead agency.`,
    'agency-typo': ({ expected }, { printed }) => `“${printed}” is probably “${expected}”.`,
    'agency-unknown': ({ expected, cells }, { printed }) =>
      expected === null
        ? `“${printed}”${cells > 1 ? ` (${countEn(cells)} cells)` : ''} is not in the directory of agencies.`
        : `“${printed}” is not in the directory of agencies; the nearest is “${expected}”.`,
    'agency-ended': ({ ended }) => endedSentence(ended),
    'agency-ending': ({ ended }) =>
      `${endedSentence(ended)} The plan was made before that day; nothing is wrong.`,
    'number-as-text': ({ field, count }) =>
      `${counted(count, 'cell')} of the column ${FIELDS[field]} ${plural(count, 'is', 'are')} text, which Excel cannot add up. “Recalculate” turns text into numbers; bounds such as “>95.00” stay.`,
    'mixed-decimals': () =>
      'Comma and dot stand in one row as decimal marks; both were read as such.',
    'locale-misread': ({ field, expected }, { who, printed }) =>
      `${who}: ${FIELDS[field]} is ${printed}: a decimal point seems to have been taken for thousands; it should be ${should(expected)}.`,
    'score-over-max': ({ field }, { who, printed }) =>
      `${who}: ${FIELDS[field]} ${printed} is above the maximum.`,
    'duplicate-code': (_, { printed }) => `Code ${printed} stands in another row too.`,
    'orphan-code': ({ parent }, { printed }) => `Code ${printed} has no parent row ${parent}.`,
    'score-missing': ({ field, blank }, { who }) =>
      blank === 'column'
        ? `The column ${FIELDS[field]} is blank in every row.`
        : `${who}: ${FIELDS[field]} is blank.`,
    'score-unreadable': ({ field, because }, { who, printed }) =>
      UNREADABLE[because](who, FIELDS[field], printed),
    'reading-assumption': ({ assumed }) => assumptionMessage(assumed, ASSUMED),
  },
};

function endedSentence(ended: EndedAgency): string {
  const { name, until, successor } = ended;
  if (ended.isWording === true) {
    const now = successor === null ? '' : `; the wording is now “${successor}”`;
    return `“${name}”: towns (thị trấn) ended on ${englishDay(until)}${now}.`;
  }
  const others = apartText(ended, apartEn);
  const since = `“${name}” ended on ${englishDay(until)}`;
  return successor === null
    ? `${since}; nobody took over as a whole.`
    : `${since}; it is now “${successor}”${others === '' ? '' : ` (but ${others})`}.`;
}
