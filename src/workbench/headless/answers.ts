import { check } from '../../app/check';
import { gridOf, type Reading } from '../../app/reading';
import type { WorkbookPort } from '../../app/workbookPort';
import type { Outcome } from '../../core/base/outcome';
import { answerChoice, kept } from '../../core/read/answerChoice';
import { readChoices } from '../../core/structure/readChoices';
import { withChoice, type Choices } from '../../core/table/choice';
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

/**
 * Reads the workbook, and again with the answers to what it asks: one answer may bring up the next question.
 * @returns the reading, and the choices that the answers add to those of the workbook; null where they add none
 */
export async function readAnswered(
  port: WorkbookPort,
  answered: readonly Answered[],
  words: DoubtStrings,
  year: number | null,
): Promise<{ reading: Outcome<Reading>; added: Choices | null }> {
  let added: Choices | null = null;
  const open = new Set(answered);
  for (;;) {
    const reading = await check(port, { year, ...(added === null ? {} : { choices: added }) });
    if (!reading.ok) return { reading, added };
    const more = answersTo(
      reading.value,
      open,
      words,
      added ?? readChoices(reading.value.snapshot),
    );
    if (more === null) return { reading, added };
    added = more;
  }
}

/** @param open what was not asked yet: what is asked now is taken out @returns null where nothing of it is asked */
function answersTo(
  reading: Reading,
  open: Set<Answered>,
  words: DoubtStrings,
  known: Choices,
): Choices | null {
  let choices: Choices | null = null;
  for (const { appendix } of reading.tables) {
    const grid = gridOf(reading, appendix.sheet);
    for (const doubt of grid ? appendix.doubts : []) {
      const { answers } = doubtTexts(doubt, words);
      const said = [...open].find((one) => one.doubt === doubt.id);
      const answer = said && doubt.answers[answers.indexOf(said.answer)];
      const choice = grid && answer && answerChoice(grid, appendix, doubt, answer);
      if (!said || !choice) continue;
      open.delete(said);
      choices = withChoice(choices ?? known, kept(appendix, choice));
    }
  }
  return choices;
}
