import { check } from '../../app/check';
import { gridOf, type Reading } from '../../app/reading';
import type { WorkbookPort } from '../../app/workbookPort';
import type { Outcome } from '../../core/base/outcome';
import { answerChoice, kept } from '../../core/read/answerChoice';
import { readChoices } from '../../core/structure/readChoices';
import { withChoice, type Choices } from '../../core/table/choice';
import type { Doubt } from '../../core/table/doubt';
import { doubtTexts, type DoubtStrings } from '../../strings/doubts';

/** One line of an answers file: a doubt's id, and one of its answers as the report says it. */
export interface Answered {
  doubt: string;
  answer: string;
}

/** @returns null where the text is no list of answers */
export function parseAnswers(text: string): Answered[] | null {
  let parsed: unknown;
  try {
    // Windows' own editor may begin a text with this mark.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  return Array.isArray(parsed) && parsed.every(isAnswered) ? parsed : null;
}

function isAnswered(line: unknown): line is Answered {
  if (typeof line !== 'object' || line === null) return false;
  const { doubt, answer } = line as Partial<Record<keyof Answered, unknown>>;
  return typeof doubt === 'string' && typeof answer === 'string';
}

/** Lines of an answers file that answered nothing. */
export interface Unused {
  /** What they name is not asked of this workbook, or not any more. */
  notAsked: readonly Answered[];
  /** What they say is none of the answers, which are given beside it. */
  noAnswer: readonly (Answered & { answers: readonly string[] })[];
}

/**
 * Reads the workbook, and again with the answers to what it asks: one answer may bring up the next question.
 * @param words of the language that is spoken, then of others: a report in any of them may have been answered
 * @returns the reading, the choices that the answers add to those of the workbook (null where they add none), and which
 * answers were of no use
 */
export async function readAnswered(
  port: WorkbookPort,
  answered: readonly Answered[],
  words: readonly DoubtStrings[],
  year: number | null,
): Promise<{ reading: Outcome<Reading>; added: Choices | null; unused: Unused }> {
  let added: Choices | null = null;
  const open = new Set(answered);
  for (;;) {
    const reading = await check(port, { year, ...(added === null ? {} : { choices: added }) });
    if (!reading.ok) return { reading, added, unused: { notAsked: [], noAnswer: [] } };
    const more = answersTo(
      reading.value,
      open,
      words,
      added ?? readChoices(reading.value.snapshot),
    );
    if (more === null) return { reading, added, unused: unusedOf(reading.value, open, words) };
    added = more;
  }
}

/** @param open what was not asked yet: what is asked now is taken out @returns null where nothing of it is asked */
function answersTo(
  reading: Reading,
  open: Set<Answered>,
  words: readonly DoubtStrings[],
  known: Choices,
): Choices | null {
  let choices: Choices | null = null;
  for (const { appendix } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    for (const doubt of grid ? appendix.doubts : []) {
      const said = [...open].find((one) => one.doubt === doubt.id);
      const answer = said && answerIn(doubt, said.answer, words);
      const choice = grid && answer && answerChoice(grid, appendix, doubt, answer);
      if (!said || !choice) continue;
      open.delete(said);
      choices = withChoice(choices ?? known, kept(appendix, choice));
    }
  }
  return choices;
}

function answerIn(
  doubt: Doubt,
  said: string,
  words: readonly DoubtStrings[],
): Doubt['answers'][number] | undefined {
  const places = words.map((some) => doubtTexts(doubt, some).answers.indexOf(said));
  return doubt.answers[places.find((place) => place >= 0) ?? -1];
}

function unusedOf(
  { tables }: Reading,
  open: ReadonlySet<Answered>,
  [words]: readonly DoubtStrings[],
): Unused {
  const doubts = new Map(
    tables.flatMap(({ appendix }) => appendix.doubts.map((doubt) => [doubt.id, doubt] as const)),
  );
  const answersOf = (id: string) => {
    const doubt = doubts.get(id);
    return doubt && words ? doubtTexts(doubt, words).answers : null;
  };
  return {
    notAsked: [...open].filter(({ doubt }) => answersOf(doubt) === null),
    noAnswer: [...open].flatMap((one) => {
      const answers = answersOf(one.doubt);
      return answers === null ? [] : [{ ...one, answers }];
    }),
  };
}
