import { type Decimal, isSame, sum } from '../base/decimal';
import type { Appendix, Criterion } from '../table/appendix';
import { maximumChoice } from '../table/choice';
import { doubtId, type Doubt, type Evidence } from '../table/doubt';
import { topmost } from '../table/topmost';
import { titleOf } from '../table/shownCode';
import { expectedIn, placeOf } from './figures';
import type { MaxJudgement } from './maxima';

/**
 * Maxima are set by the ministry: where they disagree the printed ones count, nothing rolls up from either (SPEC A3, K2),
 * and what one of them probably should be is asked.
 *
 * @returns one for each family
 */
export function maxDoubts(appendix: Appendix, { repairs, doubts }: MaxJudgement): Doubt[] {
  const pinned = repairs.flatMap(({ criterion, max, parent, sum }) => {
    const text = expectedIn(criterion, 'max', max);
    const suggested = { is: 'maximum', code: criterion.code, text } as const;
    const doubt = doubtOf(appendix, parent, criterion.row, sum);
    if (!doubt) return [];
    // Whoever is asked about a parent sees the part that it is about.
    const about = {
      ...({ is: 'cells', row: criterion.row, column: doubt.place.column } as const),
      ...{ said: titleOf(criterion), texts: [criterion.scores.max?.text ?? ''] },
    };
    const evidence = [...doubt.evidence, ...(criterion === parent ? [] : [about])];
    return [{ ...doubt, evidence, answers: [suggested, { is: 'as-printed' } as const] }];
  });
  const unpinned = doubts.flatMap(({ parent, sum }) => {
    const doubt = doubtOf(appendix, parent, parent?.row ?? appendix.total?.row ?? 0, sum);
    return doubt ? [{ ...doubt, answers: [{ is: 'as-printed' } as const] }] : [];
  });
  return [...pinned, ...unpinned];
}

/** @param parent whose maximum disagrees with its parts'; null for the total @param row of the cell that is asked about */
function doubtOf(
  appendix: Appendix,
  parent: Criterion | null,
  row: number,
  ofParts: Decimal,
): Omit<Doubt, 'answers'> | null {
  const whole = parent ?? appendix.total;
  if (!whole) return null;
  const place = placeOf(appendix, row, 'max');
  const printed = whole.scores.max?.text ?? '';
  const parts = expectedIn(whole, 'max', ofParts);
  return {
    id: doubtId('maximum', place),
    place,
    evidence: sumOf(parent?.children ?? topmost(appendix), ofParts, parts),
    scope: [{ field: 'max', family: parent?.id ?? null }],
    question: {
      about: 'maximum',
      family: parent?.id ?? null,
      printed,
      parts,
    },
  };
}

/** The sum as it can be checked by eye; nothing where what is printed does not come to it. */
function sumOf(parts: readonly Criterion[], value: Decimal, text: string): Evidence[] {
  const maxima = parts.flatMap(({ scores: { max } }) =>
    max && max.value !== null ? [{ value: max.value, text: max.text }] : [],
  );
  const isShown =
    maxima.length === parts.length && isSame(sum(maxima.map((one) => one.value)), value);
  if (!isShown) return [];
  return [{ is: 'sum', parts: maxima.map((one) => one.text), sum: text }];
}

/** Whether a person said which of the maxima is right. */
export function isSettled({ choices }: Appendix, { question }: Doubt): boolean {
  if (question.about !== 'maximum') return false;
  const { of, said } = maximumChoice(question, 'as-printed');
  return choices.some((one) => one.about === 'maximum' && one.of === of && one.said === said);
}
