import type { Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { shownCode } from '../table/shownCode';

/**
 * What stands under rows of a form about their maxima that are in doubt (SPEC A3): the printed ones are what the form
 * holds, and what one of them probably should be is no more than a suggestion.
 *
 * @param shown the criteria of the rows
 * @returns null where none of them is in doubt
 */
export function maximaInDoubt(
  { appendix: { doubts, byId } }: ScoredTable,
  shown: readonly Criterion[],
): string | null {
  const said = doubts.flatMap(({ question, place, answers }) => {
    if (question.about !== 'maximum') return [];
    const suggested = answers.find((answer) => answer.is === 'maximum');
    if (suggested) {
      const criterion = shown.find(({ row }) => row === place.row);
      const printed = criterion?.scores.max?.text;
      if (!criterion || printed === undefined) return [];
      return [`tiêu chí ${shownCode(criterion)} (in ${printed}, có thể là ${suggested.text})`];
    }
    const whole = question.family === null ? undefined : byId.get(question.family);
    if (!whole || !shown.includes(whole)) return [];
    const { printed, parts } = question;
    const code = shownCode(whole);
    return [`tiêu chí ${code} (in ${printed}, các tiêu chí thành phần cộng lại là ${parts})`];
  });
  return said.length === 0 ? null : `${REMARK}: ${said.join('; ')}.`;
}

const REMARK = 'Ghi chú: điểm tối đa in theo phụ lục, đang được rà soát vì chưa khớp nhau';
