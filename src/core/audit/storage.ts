import type { Appendix, Score } from '../table/appendix';
import { finding, type Finding } from '../table/finding';
import { isSliceEnd, type Task } from '../base/task';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';
import { figureFinding, idOf, placeOf, type FigureRow } from './figures';
import { isTextOfNumber } from './overText';

/**
 * `number-as-text`, once a column with its count, and `mixed-decimals`, once a row (SPEC A14, A15): figures that
 * Excel cannot add up, and rows that use the comma and the dot for the same thing.
 */
export function* auditStorage(appendix: Appendix): Task<Finding[]> {
  const { criteria, total } = appendix;
  const rows: FigureRow[] = total ? [...criteria, total] : criteria;
  const columns = new Map<ScoreField, TextColumn>();
  const mixed: Finding[] = [];
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    for (const field of SCORE_FIELDS) countText(columns, row, field, appendix.asFraction);
    const found = mixedRow(appendix, row);
    if (found) mixed.push(found);
  }
  const ofColumns = SCORE_FIELDS.flatMap((field) => {
    const { first, count } = columns.get(field) ?? {};
    if (!first || !count) return [];
    return [figureFinding(appendix, first, field, { rule: 'number-as-text', field, count })];
  });
  return [...ofColumns, ...mixed];
}

/** Figures of a column that are kept as text. */
interface TextColumn {
  first: FigureRow;
  count: number;
}

function countText(
  columns: Map<ScoreField, TextColumn>,
  row: FigureRow,
  field: ScoreField,
  asFraction: boolean,
): void {
  const score = row.scores[field];
  if (!isTextOfNumber(score, asFraction)) return;
  const column = columns.get(field);
  if (column) column.count += 1;
  else columns.set(field, { first: row, count: 1 });
}

const COMMA = /\d,\d/;
const DOT = /\d\.\d/;

/** Of a row as most are nothing is made: there are tens of thousands of them. @returns null where it has one mark, or none */
function mixedRow(appendix: Appendix, row: FigureRow): Finding | null {
  let hasComma = false;
  let firstDot: ScoreField | null = null;
  for (const field of SCORE_FIELDS) {
    const score = row.scores[field];
    if (score === null) continue;
    hasComma ||= isFigureText(score) && COMMA.test(score.text);
    if (firstDot === null && DOT.test(score.text)) firstDot = field;
  }
  if (!hasComma || firstDot === null) return null;
  const printed: string[] = [];
  for (const field of SCORE_FIELDS) {
    const score = row.scores[field];
    if (score !== null && isFigureText(score)) printed.push(score.text.split('\n', 1)[0] ?? '');
  }
  const at = placeOf(appendix, row.row, firstDot);
  return finding({ rule: 'mixed-decimals' }, at, { id: idOf(row), printed: printed.join(' | ') });
}

function isFigureText({ stored, state }: Score): boolean {
  return stored === 'text' && state === 'value';
}
