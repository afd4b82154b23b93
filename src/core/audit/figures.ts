import type { Appendix, Criterion, Relation, Score, TotalRow } from '../table/appendix';
import { decimalsOf, formatDecimal, type Decimal } from '../base/decimal';
import { finding, type Fact, type Finding, type Fix, type Place } from '../table/finding';
import type { ScoreField } from '../table/scoreFields';

/** A row that holds figures: a criterion, or the total. */
export type FigureRow = Criterion | TotalRow;

export function idOf(row: FigureRow): string | null {
  return 'id' in row ? row.id : null;
}

/**
 * The cell of a figure: of a score that appraised and surveyed points make together the first of them; the table's
 * first cell where the table has no such column.
 */
export function placeOf({ sheet, area, columns }: Appendix, row: number, field: ScoreField): Place {
  const part = field === 'base' ? (columns.appraised ?? columns.survey) : undefined;
  return { sheet, row, column: columns[field] ?? part ?? area.column };
}

/** A figure as it would be printed where `like` stands: with its decimal mark, its relation and its sign. */
function printLike(like: Score | null, value: Decimal, isChange: boolean): string {
  const mark = like !== null && /\d\.\d/.test(like.text) ? '.' : ',';
  const relation = like === null || like.relation === '=' ? '' : like.relation;
  const sign = isChange && value > 0 && relation === '' ? '+' : '';
  const places = like === null || isChange ? undefined : Math.max(like.decimals, decimalsOf(value));
  return relation + sign + formatDecimal(value, mark, places);
}

/** The change of a bound is a bound of the same kind, whatever was printed. */
function asBound(change: Score | null, target: Score | null): Score | null {
  if (change === null || target === null || change.relation !== '=') return change;
  return { ...change, relation: target.relation };
}

/** A finding about one figure of a row. */
export function figureFinding(
  appendix: Appendix,
  row: FigureRow,
  field: ScoreField,
  fact: Fact,
): Finding {
  const printed = row.scores[field]?.text ?? '';
  return finding(fact, placeOf(appendix, row.row, field), { id: idOf(row), printed });
}

/** The exact figure as the row's cell would say it. @param relation in which what is known of it stands to the figure */
export function expectedIn(
  row: FigureRow,
  field: ScoreField,
  exact: Decimal,
  relation: Relation = '=',
): string {
  const score = row.scores[field];
  const like = field === 'delta' ? asBound(score, row.scores.target) : score;
  return (relation === '=' ? '' : relation) + printLike(like, exact, field === 'delta');
}

/** Puts the exact figure into the row's cell. */
export function figureFix(
  { asFraction }: Appendix,
  row: FigureRow,
  field: ScoreField,
  value: Decimal,
): Fix {
  const text = expectedIn(row, field, value);
  return { puts: 'figure', field, value, text, now: row.scores[field], asFraction };
}
