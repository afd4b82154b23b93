import { countEn } from './count';
import type { Choice } from '../core/table/choice';
import type { Signed } from '../core/table/signed';
import { traitsOf } from '../core/table/indexTraits';
import { counted } from './plural.en';
import type { StructureStrings } from './structure.vi';

const signedWords: Readonly<Record<Signed, string>> = {
  'since-july': 'Since 01/7/2025',
  'before-july': 'From 01/3 to 30/6/2025',
  'before-march': 'Before 01/3/2025',
};

const columnWords: StructureStrings['columnWords'] = {
  code: 'Code, number',
  name: 'Name of the criterion',
  max: 'Maximum',
  weight: 'Weight',
  base: 'Official score (last year)',
  target: 'Target',
  delta: 'Change',
  result: 'Result of the target year',
  selfAssessed: 'Self-assessed score',
  appraised: 'Appraised score',
  survey: 'Score from a survey',
  leads: 'Lead agency',
  supports: 'Cooperating agency',
  baseRank: 'Rank last year',
  targetRank: 'Rank aimed at',
  none: 'Not used',
};

const rollupWords: StructureStrings['rollupWords'] = {
  sum: 'The sum of their parts',
  mean: 'The mean of their parts',
  weighted: 'The weighted mean',
  none: 'They do not follow from parts',
};

const rowChoices = { criterion: 'A criterion', rule: 'No criterion' };

function choice(of: Choice): { about: string; is: string } {
  switch (of.about) {
    case 'table':
      return { about: 'Table', is: `Headed by ${counted(of.headerRows, 'row')}` };
    case 'column':
      return { about: `Column “${of.column}”`, is: columnWords[of.is] };
    case 'row':
      return { about: `Row “${of.row}”`, is: rowChoices[of.is] };
    case 'former':
      return {
        about: 'Last year’s score',
        is: 'The mean of the provinces or cities that were merged',
      };
    case 'former-tables':
      return {
        about: 'Last year’s score',
        is:
          of.is === 'mean'
            ? 'The mean of the provinces or cities that were merged'
            : `That of ${of.is}`,
      };
    case 'rows':
      return { about: 'Rows without a code', is: rowChoices[of.is] };
    case 'adjustments':
      return {
        about: 'Bonus and penalty points',
        is: of.is === 'counted' ? 'In the total' : 'Apart',
      };
    case 'total':
      return { about: 'Total', is: `“${of.row}”` };
    case 'rollup':
      return { about: 'Parents', is: rollupWords[of.is] };
    case 'maximum':
      return {
        about: `Maximum of ${of.of === '' ? 'the total' : of.of} (${of.said})`,
        is: of.is === 'as-printed' ? 'Right as printed' : 'As suggested',
      };
    case 'index':
      return { about: 'Index', is: traitsOf(of.is).name };
    case 'year':
      return {
        about: of.of === 'base' ? 'Year of the score' : 'Year of the target',
        is: String(of.is),
      };
    case 'signed':
      return { about: 'When the plan of 2025 was issued', is: signedWords[of.is] };
    case 'successor':
      return {
        about: `Who took over from ${of.of}`,
        is: of.is === of.of ? 'It goes on' : (of.is ?? 'There was none'),
      };
    case 'parents':
      return {
        about: 'Rows elsewhere than their codes say',
        is: of.is === 'as-printed' ? 'By their codes' : 'By their places',
      };
  }
}

export const structureEn: StructureStrings = {
  back: 'Back',
  title: 'How the tables are read',
  intro:
    'What was understood can be put right here: all figures follow, and the workbook remembers.',
  questions: (count) => counted(count, 'question'),
  later: 'Later',
  postponed: (count) => `${counted(count, 'question')} for later`,
  openStructure: 'Show how the table is read',
  untilThen: 'Until it is answered nothing that it touches is written; everything else goes on.',
  columns: 'Columns',
  meaning: (heading) => `Column “${heading}” is`,
  column: (letters) => `Column ${letters}`,
  noHeading: '(no heading)',
  isChosen: 'chosen by the user',
  blank: 'blank',
  columnWords,
  rows: (count) => `Rows that are no criteria (${countEn(count)})`,
  uncoded: (count) => `Criteria without a code (${countEn(count)})`,
  rowWords: {
    rule: 'hint for scoring',
    subtotal: 'subtotal',
    bonus: 'bonus or penalty',
    heading: 'heading',
    'column-numbers': 'column numbers',
    header: 'header repeated',
    index: 'index below the total',
    rank: 'rank',
    note: 'note',
  },
  rowChoices,
  asRow: (said, row) => `${said}: ${row}`,
  selectedRows: 'Rows selected in the grid',
  table: 'The whole table',
  index: 'Index',
  rollup: 'Parents follow as',
  rollupWords,
  baseYear: 'Year of the score',
  targetYear: 'Year of the target',
  noYear: 'Unknown',
  choices: (count) => `Chosen (${countEn(count)})`,
  choice,
  takeBack: 'Take back',
  takeAllBack: 'Take back all choices of this table',
  pointHint: 'A scoring table is missing here? Select its headings in the grid, and press:',
};
