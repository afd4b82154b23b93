import type { TableHeading } from '../table/appendix';
import type { ColumnMeaning, SourceKind } from '../table/columnMeaning';
import type { ColumnChoice, TableChoices } from '../table/choice';
import type { Column } from './columnRoles';
import { WORDS, type ColumnRole } from './rolePatterns';

/** What a person chose columns to be. */
export interface ChosenMeanings {
  has: (column: Pick<Column, 'column'>) => boolean;
  is: (column: Pick<Column, 'column'>, meaning: ColumnChoice) => boolean;
  /** The scores of provinces that were merged make the base by their mean. */
  isMeanOfFormers: boolean;
  columnOf: (meaning: ColumnMeaning, among: readonly Column[]) => Column | undefined;
}

export const NOTHING_MEANT: ChosenMeanings = {
  has: () => false,
  is: () => false,
  isMeanOfFormers: false,
  columnOf: () => undefined,
};

export function chosenMeanings(heading: TableHeading, choices: TableChoices): ChosenMeanings {
  const isMeanOfFormers = choices.of('former') !== undefined;
  if (choices.columns.size === 0) return { ...NOTHING_MEANT, isMeanOfFormers };
  const byColumn = new Map<number, ColumnChoice>();
  for (const [column, key] of heading.keys) {
    const choice = choices.columns.get(key);
    if (choice !== undefined) byColumn.set(column, choice);
  }
  return {
    isMeanOfFormers,
    has: ({ column }) => byColumn.has(column),
    is: ({ column }, meaning) => byColumn.get(column) === meaning,
    columnOf: (meaning, among) => among.find(({ column }) => byColumn.get(column) === meaning),
  };
}

const ROLES: Record<ColumnMeaning, ColumnRole> = {
  code: 'code',
  name: 'name',
  max: 'max',
  weight: 'weight',
  base: 'score',
  target: 'target',
  delta: 'delta',
  result: 'score',
  selfAssessed: 'score',
  appraised: 'score',
  survey: 'score',
  leads: 'leads',
  supports: 'supports',
  baseRank: 'rank',
  targetRank: 'rank',
};

const SOURCES: Partial<Record<ColumnMeaning, SourceKind>> = {
  selfAssessed: 'selfAssessed',
  appraised: 'appraised',
  survey: 'survey',
};

/** A column with the role that a person gave it, whatever its words and contents say. */
export function asChosen(column: Column, meant: ChosenMeanings): Column {
  if (!meant.has(column)) return column;
  const chosen = { ...column, second: null, margin: WORDS.CERTAIN, isByYearAlone: false };
  for (const meaning of Object.keys(ROLES) as ColumnMeaning[]) {
    if (!meant.is(column, meaning)) continue;
    return { ...chosen, role: ROLES[meaning], source: SOURCES[meaning] ?? column.source };
  }
  // A column of nothing is none of words either, which could be taken for names.
  return { ...chosen, role: 'lost' };
}
