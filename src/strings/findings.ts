import type { Unreadable } from '../core/table/appendix';
import type { Assumption, Finding, Rule } from '../core/table/finding';
import type { ScoreField } from '../core/table/scoreFields';

/** The words of the audit, in one language. */
export interface FindingStrings {
  /** A name for each rule, as a heading over its findings. */
  rules: Record<Rule, string>;
  fields: Record<ScoreField, string>;
  total: string;
  /** What each rule says of a finding. */
  sentences: { [R in Rule]: (finding: Finding<R>, cell: SaidCell) => string };
}

/** The cell of a finding, in words. */
export interface SaidCell {
  /** The criterion's id, or the words for the total. */
  who: string;
  /** The first line of what the cell says. */
  printed: string;
}

export type UnreadableSentences = Record<
  Unreadable,
  (who: string, field: string, printed: string) => string
>;

export type AssumptionSentences = {
  [W in Assumption['what']]: (assumed: Assumption<W>) => string;
};

/** One sentence that says what is wrong and, where it is known, what would be right. */
export function findingMessage<R extends Rule>(finding: Finding<R>, words: FindingStrings): string {
  const who = finding.id ?? words.total;
  const said = words.sentences[finding.rule](finding, { who, printed: firstLine(finding.printed) });
  // A code keeps its letter as it is.
  return said.startsWith(words.total) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

export function assumptionMessage<W extends Assumption['what']>(
  assumed: Assumption<W>,
  sentences: AssumptionSentences,
): string {
  return sentences[assumed.what](assumed);
}

/** A cell may say more below its figure, such as a rank. */
export function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

/** A figure that a cell should say, with a language's decimal mark in place of the table's. */
export function inMark(figure: string | null, mark: ',' | '.'): string {
  return (figure ?? '').replace(/[.,]/, mark);
}

/** A code in quotes, in parts where a line break stands inside. */
export function codeLines(printed: string): string[] {
  return printed
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => `“${line}”`);
}
