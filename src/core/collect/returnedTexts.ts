import type { InputColumn } from '../ownSheets/formColumns';

/** What an agency writes in words; what a score was counted from goes with its note. */
export type TextInput = Exclude<InputColumn, 'score' | 'declared'>;

/** What an agency wrote beside its score. */
export type ReturnedTexts = Readonly<Record<TextInput, string>>;

/** The texts of a row, each from where it stands. */
export function returnedTexts(of: (input: TextInput) => string): ReturnedTexts {
  return {
    status: of('status'),
    evidence: of('evidence'),
    measures: of('measures'),
    deadline: of('deadline'),
    note: of('note'),
  };
}

export const NOTHING_SAID = returnedTexts(() => '');
