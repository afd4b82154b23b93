import type { Day } from '../core/base/day';
import { cellAddress } from '../core/base/grid';
import type { Answer, Doubt, Evidence, Question } from '../core/table/doubt';
import type { Signed } from '../core/table/signed';
import type { RollupRule } from '../core/table/indexTraits';
import type { ScoreField } from '../core/table/scoreFields';

/** The words of questions and their answers, in one language. */
export interface DoubtStrings {
  column: (field: string) => string;
  former: (year: number | null, provinces: number) => string;
  formerTables: (year: number, provinces: number) => string;
  rows: (count: number) => string;
  adjustments: (count: number) => string;
  total: (count: number) => string;
  rollup: string;
  lines: string;
  parent: (count: number) => string;
  year: (heading: number, title: number) => string;
  signed: (year: number) => string;
  /** @param day as officials write it */
  successor: (agency: string, day: Day) => string;
  /** @param among the collective that it may belong to */
  successorAmong: (agency: string, day: Day, among: string) => string;
  /** What stands at a cell: a heading or a row's name, and figures. */
  cells: (cell: string, said: string, texts: readonly string[]) => string;
  sum: (parts: readonly string[], sum: string) => string;
  agreement: (found: Extract<Evidence, { is: 'agreement' }>) => string;
  maximum: (family: string | null, printed: string, parts: string) => string;
  fields: Record<ScoreField, string>;
  answers: {
    mean: string;
    formerTable: (name: string, sheet: string) => string;
    rows: Record<'criterion' | 'rule' | 'counted' | 'apart', string>;
    total: (row: number) => string;
    rollup: Record<RollupRule, string>;
    year: (year: number) => string;
    signed: Record<Signed, string>;
    successor: (name: string) => string;
    goesOn: (name: string) => string;
    noAgency: (name: string) => string;
    parents: Record<'as-printed' | 'as-standing', string>;
    maximum: (code: string, text: string) => string;
    asPrinted: string;
  };
  /** What comes of an answer, and why it is offered. */
  effects: {
    /** The part's maximum is written as suggested, and its whole is right then. */
    part: (whole: string) => string;
    /** The whole's, as its parts come to. */
    whole: (parts: string) => string;
    /** Maxima that disagree are right as they are. */
    asPrinted: string;
  };
}

/** A question, what speaks for and against, its answers, the likeliest first, as they are shown, and what comes of each. */
export function doubtTexts(
  { question, evidence, answers }: Doubt,
  words: DoubtStrings,
): { question: string; evidence: string[]; answers: string[]; effects: (string | null)[] } {
  return {
    question: questionText({ question, evidence }, words),
    evidence: evidence.map((one) => evidenceText(one, words)),
    answers: answers.map((answer) => answerText(answer, words)),
    effects: answers.map((answer) => effectText(question, answer, words)),
  };
}

/** @returns null for what the answer says itself */
function effectText(question: Question, answer: Answer, { effects }: DoubtStrings): string | null {
  if (question.about !== 'maximum') return null;
  if (answer.is === 'as-printed') return effects.asPrinted;
  if (answer.is !== 'maximum') return null;
  const isWhole = answer.text === question.parts;
  return isWhole ? effects.whole(question.parts) : effects.part(question.printed);
}

function questionText(
  { question, evidence }: Pick<Doubt, 'question' | 'evidence'>,
  words: DoubtStrings,
): string {
  switch (question.about) {
    case 'former':
      return words.former(question.year, evidence.length);
    case 'former-tables':
      return words.formerTables(question.year, question.provinces);
    case 'column':
      return words.column(words.fields[question.field]);
    case 'rows':
    case 'adjustments':
    case 'total':
    case 'parent':
      return words[question.about](question.rows.length);
    case 'rollup':
    case 'lines':
      return words[question.about];
    case 'year':
      return words.year(question.heading, question.title);
    case 'signed':
      return words.signed(question.year);
    case 'successor':
      return question.among === null
        ? words.successor(question.agency, question.until)
        : words.successorAmong(question.agency, question.until, question.among);
    case 'maximum':
      return words.maximum(question.family, question.printed, question.parts);
  }
}

function evidenceText(evidence: Evidence, words: DoubtStrings): string {
  if (evidence.is === 'agreement') return words.agreement(evidence);
  if (evidence.is === 'sum') return words.sum(evidence.parts, evidence.sum);
  const { sheet, said, texts, row, column } = evidence;
  const cell = cellAddress(row, column);
  return words.cells(sheet === undefined ? cell : `${sheet}!${cell}`, said, texts);
}

export function answerText(answer: Answer, { answers }: DoubtStrings): string {
  switch (answer.is) {
    case 'column':
      return answer.heading;
    case 'mean':
      return answers.mean;
    case 'former-table':
      return answers.formerTable(answer.name, answer.sheet);
    case 'rows':
      return answers.rows[answer.as];
    case 'total':
      return answers.total(answer.row + 1);
    case 'rollup':
      return answers.rollup[answer.rollup];
    case 'year':
      return answers.year(answer.year);
    case 'signed':
      return answers.signed[answer.when];
    case 'successor':
      return answer.goesOn ? answers.goesOn(answer.name) : answers.successor(answer.name);
    case 'no-agency':
      return answers.noAgency(answer.name);
    case 'parents':
      return answers.parents[answer.as];
    case 'maximum':
      return answers.maximum(answer.code, answer.text);
    case 'as-printed':
      return answers.asPrinted;
  }
}
