import type { Appendix, Score } from '../table/appendix';
import { finding, type Finding } from '../table/finding';
import { forEach, type Task } from '../base/task';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';
import { figureFinding, idOf, placeOf, type FigureRow } from './figures';
import { isTextOfNumber } from './overText';

/**
 * `number-as-text`, once a column with its count, and `mixed-decimals`, once a row (SPEC A14, A15): figures that
 * Excel cannot add up, and rows that use the comma and the dot for the same thing.
 */
export function* auditStorage(appendix: Appendix): Task<Finding[]> {
  const { criteria, total, asFraction } = appendix;
  const texts = new TextForms(asFraction);
  const columns = new Map<ScoreField, TextColumn>();
  const mixed: Finding[] = [];
  const take = (row: FigureRow) => {
    for (const field of SCORE_FIELDS) countText(columns, row, field, texts);
    const found = mixedRow(appendix, row, texts);
    if (found) mixed.push(found);
  };
  yield* forEach(criteria, take);
  if (total) take(total);
  const ofColumns = SCORE_FIELDS.flatMap((field) => {
    const { first, count } = columns.get(field) ?? {};
    if (!first || !count) return [];
    return [figureFinding(appendix, first, field, { rule: 'number-as-text', field, count })];
  });
  return [...ofColumns, ...mixed];
}

const COMMA = /\d,\d/;
const DOT = /\d\.\d/;

/** How a figure is written that is kept as text. */
interface TextForm {
  isOfNumber: boolean;
  hasComma: boolean;
  hasDot: boolean;
  /** What a finding quotes. */
  line: string;
}

/** Equal texts are one score of a table, which holds few different ones (see ScoreReader): each is judged once. */
class TextForms {
  private readonly known = new Map<Score, TextForm>();

  constructor(private readonly asFraction: boolean) {}

  /** @returns null of what is kept otherwise */
  of(score: Score | null): TextForm | null {
    if (score?.stored !== 'text') return null;
    const before = this.known.get(score);
    if (before) return before;
    const { state, text } = score;
    const form: TextForm = {
      isOfNumber: isTextOfNumber(score, this.asFraction),
      hasComma: state === 'value' && COMMA.test(text),
      hasDot: DOT.test(text),
      line: state === 'value' ? (text.split('\n', 1)[0] ?? '') : '',
    };
    this.known.set(score, form);
    return form;
  }
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
  texts: TextForms,
): void {
  if (texts.of(row.scores[field])?.isOfNumber !== true) return;
  const column = columns.get(field);
  if (column) column.count += 1;
  else columns.set(field, { first: row, count: 1 });
}

/** Of a row as most are nothing is made: there are tens of thousands of them. @returns null where it has one mark, or none */
function mixedRow(appendix: Appendix, row: FigureRow, texts: TextForms): Finding | null {
  const firstDot = hasComma(row, texts) ? fieldWithDot(row, texts) : null;
  if (firstDot === null) return null;
  let printed = '';
  for (const field of SCORE_FIELDS) {
    const score = row.scores[field];
    if (score?.state !== 'value') continue;
    const form = texts.of(score);
    if (form) printed += printed === '' ? form.line : ` | ${form.line}`;
  }
  const at = placeOf(appendix, row.row, firstDot);
  return finding({ rule: 'mixed-decimals' }, at, { id: idOf(row), printed });
}

function hasComma({ scores }: FigureRow, texts: TextForms): boolean {
  for (const field of SCORE_FIELDS) {
    if (texts.of(scores[field])?.hasComma === true) return true;
  }
  return false;
}

function fieldWithDot({ scores }: FigureRow, texts: TextForms): ScoreField | null {
  for (const field of SCORE_FIELDS) {
    const score = scores[field];
    if (score !== null && (texts.of(score)?.hasDot ?? DOT.test(score.text))) return field;
  }
  return null;
}
