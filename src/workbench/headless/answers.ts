import { check } from '../../app/check';
import type { Reading } from '../../app/reading';
import type { WorkbookPort } from '../../app/workbookPort';
import type { Outcome } from '../../core/base/outcome';
import { NO_ANSWERS, type Answer, type Answers } from '../../core/table/doubt';
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
    parsed = JSON.parse(text);
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
 * @returns the reading, and the answers that were understood
 */
export async function readAnswered(
  port: WorkbookPort,
  answered: readonly Answered[],
  words: DoubtStrings,
): Promise<{ reading: Outcome<Reading>; answers: Answers }> {
  let answers = NO_ANSWERS;
  for (;;) {
    const reading = await check(port, { answers });
    if (!reading.ok) return { reading, answers };
    const more = answersTo(reading.value, answered, words, answers);
    if (more.size === answers.size) return { reading, answers };
    answers = more;
  }
}

function answersTo(
  { tables }: Reading,
  answered: readonly Answered[],
  words: DoubtStrings,
  known: Answers,
): Answers {
  const answers = new Map<string, Answer>(known);
  for (const doubt of tables.flatMap(({ appendix }) => appendix.doubts)) {
    const said = answered.find((one) => one.doubt === doubt.id)?.answer;
    const answer = doubt.answers[doubtTexts(doubt, words).answers.indexOf(said ?? '')];
    if (answer) answers.set(doubt.id, answer);
  }
  return answers;
}
