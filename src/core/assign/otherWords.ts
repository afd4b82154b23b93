import { isOneSlip } from '../agencies/oneSlip';
import type { Criterion } from '../table/appendix';
import { shownCode } from '../table/shownCode';
import type { CriteriaByRef } from './criteriaByRef';
import type { ScoredTable } from '../table/scoredTable';
import { foldText } from '../base/text';

/** A code as a sheet may have had it: with a dot behind it, or another than now. */
const ANY_CODE = /^(?:\d+|[ivxlc]+)(?:[./,]\d+)*[.)]? /;

/** Words that tell criteria apart by themselves: "nhóm A", "giai đoạn II". */
const ONE_LETTER_OR_ROMAN = /^(?:\p{L}|[ivxlc]+)$/u;

/**
 * Makes the function that says whether a row of a returned sheet is about something else than the criterion that has its
 * code now: the table may have been renumbered, or reworded, since the sheet was made. Siblings differ by a word ("cấp
 * tỉnh", "cấp huyện"), so that no more than one slip of the fingers passes for the same (SPEC T1).
 *
 * @param criteria those of the table
 */
export function otherWords(
  criteria: readonly Criterion[],
): (label: string, criterion: Criterion) => boolean {
  // Of no use as long as sheets and table agree: a long table has many names.
  let names: ReadonlySet<string> | null = null;
  return (label, criterion) => {
    const { code, name } = criterion;
    const said = foldText(label);
    const own = foldText(name);
    const prefix = [shownCode(criterion), code]
      .map((each) => `${foldText(each)} `)
      .find((each) => said.startsWith(each));
    const saidName = prefix === undefined ? said.replace(ANY_CODE, '') : said.slice(prefix.length);
    if ([said, saidName].includes(own) || said === '') return false;
    const ofName = lettersOf(own);
    if ([said, saidName].some((each) => lettersOf(each) === ofName)) return false;
    names ??= new Set(criteria.map((one) => lettersOf(foldText(one.name))));
    return names.has(lettersOf(saidName)) || !isSlipOf(own, saidName);
  };
}

/** The same for keys of rows: whether a label is about something else than what its key stands for now. */
export function otherThanKeyed(criteria: CriteriaByRef): (key: string, label: string) => boolean {
  const checks = new Map<ScoredTable, ReturnType<typeof otherWords>>();
  return (key, label) => {
    const placed = criteria.get(key);
    if (!placed) return false;
    const { table, criterion } = placed;
    const isOther = checks.get(table) ?? otherWords(table.appendix.criteria);
    checks.set(table, isOther);
    return isOther(label, criterion);
  };
}

/** A folded text without its spaces and punctuation, which writers vary. */
function lettersOf(folded: string): string {
  return wordsOf(folded).join('');
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);
}

/** Whether two names differ by one slip in one word. */
function isSlipOf(name: string, other: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  );
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  return !pair.some((word) => ONE_LETTER_OR_ROMAN.test(word)) && isOneSlip(...pair);
}
