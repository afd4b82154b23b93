import { toNumber } from '../base/decimal';
import { foldText } from '../base/text';
import type { Criterion } from '../table/appendix';

/** What becomes of a base whose maximum is another now: nobody knows what it would be by the new one. */
export const RESCALED_BASES = ['as-is', 'scaled', 'blank'] as const;
export type RescaledBase = (typeof RESCALED_BASES)[number];

/** What becomes of a base by another maximum, and what that was decided about (see aboutMaxima). */
export interface RescaledChoice {
  is: RescaledBase;
  of: string;
}

/** By the id of the criterion in the new set. */
export type RescaledChoices = ReadonlyMap<string, RescaledChoice>;

/** What the decision is about: what the criterion is called, which one it was, and both maxima (SPEC W15). */
export function aboutMaxima(now: Criterion, before: Criterion): string {
  const [max, was] = [now, before].map(({ scores: { max: score } }) =>
    typeof score?.value === 'number' ? String(toNumber(score.value)) : '',
  );
  return [foldText(now.name), max, before.id, was].join('|');
}

/** @returns undefined where nothing was decided about this pair with these maxima */
export function chosenBase(
  rescaled: RescaledChoices,
  now: Criterion,
  before: Criterion,
): RescaledBase | undefined {
  const chosen = rescaled.get(now.id);
  return chosen?.of === aboutMaxima(now, before) ? chosen.is : undefined;
}
