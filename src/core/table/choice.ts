import type { ColumnMeaning } from './columnMeaning';
import type { Question } from './doubt';
import type { Signed } from './signed';
import type { IndexKind, RollupRule } from './indexTraits';

/** What a column is for: a meaning, or nothing that is read. */
export type ColumnChoice = ColumnMeaning | 'none';

export type RowChoice = 'criterion' | 'rule';

/**
 * What a person decided about the structure of a table, as an answer to a doubt or without having been asked. Columns
 * and rows are named by their words and not by their places (columnKeys, rowKeyOf), so that it holds for the table of
 * another year, too.
 */
export type Choice =
  /**
   * Rows that the reader does not know as a header head a table. @property columns of how many columns with a heading
   * it is, where other ones stand beside it; else it is of all that the rows head
   */
  | { about: 'table'; headerRows: number; columns?: number }
  | { about: 'column'; column: string; is: ColumnChoice }
  | { about: 'row'; row: string; is: RowChoice }
  /** Of the scores of provinces that were merged their mean is the base. */
  | { about: 'former'; is: 'mean' }
  /** The base is what the table of one of them says. @property is the province's name; "mean": of all of them */
  | { about: 'former-tables'; is: string }
  /** All rows without codes that sums do not decide. */
  | { about: 'rows'; is: RowChoice }
  /** Whether the total holds bonus and penalty points. */
  | { about: 'adjustments'; is: 'counted' | 'apart' }
  | { about: 'total'; row: string }
  | { about: 'rollup'; is: RollupRule }
  | { about: 'index'; is: IndexKind }
  /** @property said the years that headings and title name, to which alone it applies */
  | { about: 'year'; of: 'base' | 'target'; is: number; said: string }
  /** When the plan was issued, of a year within which agencies changed. */
  | { about: 'signed'; is: Signed }
  /**
   * Who took over from an agency; it itself: it goes on; null: the province had none. @property isListed null was said
   * although the workbook's directory lists it in a collective
   */
  | { about: 'successor'; of: string; is: string | null; isListed?: true }
  /** Whether rows whose codes put them elsewhere are parts of what their codes say, or of what they stand under. */
  | { about: 'parents'; is: 'as-printed' | 'as-standing' }
  /**
   * Of maxima that disagree: those printed, or what one of them probably should be, which its fix writes. @property of
   * the family: an id, '' for the total @property said the maxima to which alone it applies: the whole's and the parts'
   */
  | { about: 'maximum'; of: string; said: string; is: 'as-printed' | 'suggested' };

/** A choice with the heading of the tables that it is about. */
export interface KeptChoice {
  /** The fingerprint of the heading. */
  table: string;
  /** The heading, for people. */
  heading: string;
  choice: Choice;
}

/** What is kept in a workbook. */
export type Choices = readonly KeptChoice[];

/** The choices about one table, so that each can be looked up. */
export interface TableChoices {
  all: readonly Choice[];
  isTable: boolean;
  columns: ReadonlyMap<string, ColumnChoice>;
  rows: ReadonlyMap<string, RowChoice>;
  of: <A extends Choice['about']>(about: A) => Extract<Choice, { about: A }> | undefined;
  year: (of: 'base' | 'target', said: string) => number | null;
}

/** @param table a heading's fingerprint */
export function choicesOf(choices: Choices, table: string): TableChoices {
  const all = choices.flatMap((one) => (one.table === table ? [one.choice] : []));
  return all.length === 0 ? NOTHING_CHOSEN : lookUp(all);
}

function lookUp(all: readonly Choice[]): TableChoices {
  const of = <A extends Choice['about']>(about: A) => all.filter((one) => isAbout(one, about));
  return {
    all,
    isTable: of('table').length > 0,
    columns: new Map(of('column').map(({ column, is }) => [column, is])),
    rows: new Map(of('row').map(({ row, is }) => [row, is])),
    of: (about) => of(about)[0],
    year: (which, said) =>
      of('year').find((one) => one.of === which && one.said === said)?.is ?? null,
  };
}

/** What an answer about maxima that disagree decides; it holds while these are printed. */
export function maximumChoice(
  { family, printed, parts }: Extract<Question, { about: 'maximum' }>,
  is: 'as-printed' | 'suggested',
): Extract<Choice, { about: 'maximum' }> {
  return { about: 'maximum', of: family ?? '', said: `${printed} / ${parts}`, is };
}

/** Which figures are the base. */
function saysBase(choice: Choice): boolean {
  return isOfFormers(choice) || (choice.about === 'column' && choice.is === 'base');
}

function isOfFormers({ about }: Choice): boolean {
  return about === 'former' || about === 'former-tables';
}

function isAbout<A extends Choice['about']>(
  choice: Choice,
  about: A,
): choice is Extract<Choice, { about: A }> {
  return choice.about === about;
}

export const NOTHING_CHOSEN: TableChoices = lookUp([]);

/** Takes a choice in, in place of those that it contradicts: a column has one meaning, and most meanings one column. */
export function withChoice(choices: Choices, added: KeptChoice): Choices {
  return [...withoutChoice(choices, added), added];
}

/** Takes a choice back, and those that contradict it. */
export function withoutChoice(choices: Choices, gone: KeptChoice): Choices {
  return choices.filter(
    ({ table, choice }) => table !== gone.table || !contradict(choice, gone.choice),
  );
}

function contradict(one: Choice, other: Choice): boolean {
  if (isOfFormers(one) || isOfFormers(other)) return saysBase(one) && saysBase(other);
  if (one.about === 'column' && other.about === 'column') {
    return one.column === other.column || (one.is === other.is && one.is !== 'none');
  }
  if (one.about === 'row' && other.about === 'row') return one.row === other.row;
  if (one.about === 'year' && other.about === 'year') {
    return one.of === other.of && one.said === other.said;
  }
  if (one.about === 'maximum' && other.about === 'maximum') return one.of === other.of;
  if (one.about === 'successor' && other.about === 'successor') return one.of === other.of;
  return one.about === other.about;
}
