import type { CriteriaByRef } from '../assign/criteriaByRef';
import { madeFor } from '../assign/tableNotes';
import { parseRowKey, subjectText } from '../ownSheets/rowKey';
import { traitsOf } from '../table/indexTraits';
import { scoreCell } from '../plan/scoreCell';
import { normaliseText } from '../base/text';
import { isSliceEnd, type Task } from '../base/task';
import { otherThanKeyed } from '../assign/otherWords';
import { addedKey, joinReports, type Report, reportId, saidScore } from './report';
import type { Returned, ReturnedRow } from './returned';

/** A figure and nothing else: no rank, no "/100", no change ("+0,5"); percentages only where they are the unit. */
const PLAIN = { points: /^-?\d+(?:[.,]\d+)?$/, percent: /^-?\d+(?:[.,]\d+)?%?$/ };

/**
 * Everything that agencies typed, by subject and agency (SPEC T3). Nothing is judged here: doubts and conflicts are
 * listed too.
 *
 * @param nameOf what the directory calls an agency
 */
export function* reportsOf(
  returned: readonly Returned[],
  criteria: CriteriaByRef,
  nameOf: (agency: string) => string,
): Task<Report[]> {
  const groups = new Map<string, Report[]>();
  const isOther = otherThanKeyed(criteria);
  for (const sheet of returned) {
    yield;
    const agency = nameOf(sheet.agency);
    const added = new Map<string, number>();
    for (const [nth, row] of sheet.rows.entries()) {
      if (isSliceEnd(nth)) yield;
      const content = contentOf(row, criteria);
      if (content === null) continue;
      const subject = subjectText(row.key);
      const isOwn =
        row.years === null && subject !== '' && !isAdded(subject) && !isOther(subject, row.label);
      const key = isOwn ? subject : keyOfWords(content, added);
      const report = {
        ...content,
        key,
        agency,
        id: reportId(key, agency),
        from: sheet.file ?? sheet.sheet,
      };
      const group = groups.get(report.id);
      if (group) group.push(report);
      else groups.set(report.id, [report]);
    }
  }
  yield;
  return [...groups.values()].flatMap(joinReports);
}

function isAdded(text: string): boolean {
  const key = parseRowKey(text);
  return key.kind === 'subject' && key.subject.kind === 'added';
}

type Content = Pick<Report, 'label' | 'score' | 'texts'>;

/** @returns null for a row in which nothing is typed */
function contentOf(
  { key, label, score, texts, years }: ReturnedRow,
  criteria: CriteriaByRef,
): Content | null {
  const placed = criteria.get(subjectText(key));
  // A parent's own formula adds its parts up: nobody typed that.
  const isParent = (placed?.criterion.children.length ?? 0) > 0;
  const isBlank = score.state === 'blank' || (isParent && score.stored === 'formula');
  // Words in a row that somebody put in are all that it says.
  const isPutIn = (key === '' || isAdded(key)) && label !== '';
  if (isBlank && !isPutIn && Object.values(texts).every((text) => text === '')) return null;
  const { value, state, relation, decimals, text } = score;
  const { kind, asFraction } = placed?.table.appendix ?? { kind: null, asFraction: false };
  const isFigure = value !== null && state === 'value' && relation === '=';
  const isPlain =
    isFigure && PLAIN[kind === null ? 'points' : traitsOf(kind).unit].test(normaliseText(text));
  const figure = isPlain ? scoreCell(value, decimals, asFraction).value : text;
  const said = years === null ? label : `${label} (${madeFor(years)})`;
  return { label: said, texts, score: isBlank ? '' : figure };
}

/**
 * A row that the agency added, or that is about what its key does not stand for any more, goes by its words: its number
 * on the sheet is another when rows come and go.
 */
function keyOfWords(content: Content, added: Map<string, number>): string {
  const words = [content.label, ...Object.values(content.texts), saidScore(content.score)];
  const own = addedKey(words.find((text) => text !== '') ?? '');
  const nth = (added.get(own) ?? 0) + 1;
  added.set(own, nth);
  return nth === 1 ? own : `${own} (${nth})`;
}
