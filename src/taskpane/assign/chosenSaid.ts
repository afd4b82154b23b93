import { type AssignSwitches, OFFERED_INPUTS } from '../../core/assign/assignOptions';
import type { FormChoices } from '../../core/assign/formChoices';
import { isRequested } from '../../core/assign/requested';
import type { AssignStrings } from '../../strings/assign.vi';
import type { FormsStrings } from '../../strings/forms.vi';

/** Agencies without a sheet that are named; of more it is said how many. */
const NAMED = 3;

/** Who gets no sheet, and why: those who are asked begin so, others were left out by hand. */
export function leftSaid(left: readonly string[], words: AssignStrings): string {
  const of = (isAsked: boolean) => left.filter((agency) => isRequested(agency) === isAsked);
  const said = (kind: keyof AssignStrings['left'], names: readonly string[]) =>
    names.length === 0
      ? []
      : [words.left[kind](names.slice(0, NAMED), Math.max(0, names.length - NAMED))];
  return [...said('requested', of(true)), ...said('unticked', of(false))].join('. ');
}

/** What stands on a sheet. */
export function optionsSaid({ inputs, ...others }: AssignSwitches, words: AssignStrings): string {
  const names = OFFERED_INPUTS.flatMap((one) =>
    inputs.includes(one) ? words.inputNames[one] : [],
  );
  return words.optionsSaid({ ...others, inputs: names });
}

/** How the document goes out, and who signs it. */
export function paperSaid({ form, signedBy }: FormChoices, words: FormsStrings): string {
  return words.paperSaid(words.paperForms[form], form === 'signed' ? words.signers[signedBy] : '');
}
