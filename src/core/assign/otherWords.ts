import type { Criterion } from '../appendix';
import type { CriteriaByRef } from './criteriaByRef';
import type { FiguredTable } from './figures';
import { shownCode } from '../shownCode';
import { foldText } from '../text';

/** Of the words of two names, so many are the same where one is the other corrected. */
const SAME_SHARE = 0.6;

/** A code as a sheet may have had it: with a dot behind it, or another than now. */
const ANY_CODE = /^(?:\d+|[ivxlc]+)(?:[./,]\d+)*[.)]? /;

/**
 * Makes the function that says whether a row of a returned sheet is about something else than the criterion that has its
 * code now: the table may have been renumbered, or reworded, since the sheet was made.
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
    names ??= new Set(criteria.map((one) => foldText(one.name)));
    return names.has(saidName) || shareOfWords(saidName, own) < SAME_SHARE;
  };
}

/** The same for keys of rows: whether a label is about something else than what its key stands for now. */
export function otherThanKept(criteria: CriteriaByRef): (key: string, label: string) => boolean {
  const checks = new Map<FiguredTable, ReturnType<typeof otherWords>>();
  return (key, label) => {
    const placed = criteria.get(key);
    if (!placed) return false;
    const { table, criterion } = placed;
    const isOther = checks.get(table) ?? otherWords(table.appendix.criteria);
    checks.set(table, isOther);
    return isOther(label, criterion);
  };
}

function shareOfWords(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.split(/[^\p{L}\d]+/u).filter(Boolean)));
  if (!a || !b) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(a.size, b.size, 1);
}
