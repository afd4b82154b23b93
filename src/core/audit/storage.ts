import type { Appendix, Finding } from '../table/appendix';
import { finding } from '../read/findings';
import { isSliceEnd, type Task } from '../base/task';
import { placeOf, type FigureRow } from './figures';
import type { ScoreField } from '../table/scoreFields';

const FIELDS: readonly ScoreField[] = ['max', 'base', 'target', 'delta', 'result'];

/**
 * `number-as-text`, once a column with its count, and `mixed-decimals`, once a row (SPEC A14, A15): figures that
 * Excel cannot add up, and rows that use the comma and the dot for the same thing.
 */
export function* auditStorage(appendix: Appendix): Task<Finding[]> {
  const { criteria, total } = appendix;
  const rows: FigureRow[] = total ? [...criteria, total] : criteria;
  const findings = FIELDS.flatMap((field) => textColumn(appendix, rows, field));
  for (const [nth, row] of rows.entries()) {
    if (isSliceEnd(nth)) yield;
    findings.push(...mixedRow(appendix, row));
  }
  return findings;
}

function textColumn(appendix: Appendix, rows: readonly FigureRow[], field: ScoreField): Finding[] {
  const texts = rows.filter(({ scores }) => {
    const score = scores[field];
    return score !== null && score.stored === 'text' && score.state === 'value';
  });
  const first = texts[0];
  if (!first) return [];
  return [
    finding('number-as-text', 'warning', placeOf(appendix, first.row, field), {
      id: 'id' in first ? first.id : null,
      printed: first.scores[field]?.text ?? '',
      details: { field, count: String(texts.length) },
    }),
  ];
}

function mixedRow(appendix: Appendix, row: FigureRow): Finding[] {
  const texts = FIELDS.map((field) => row.scores[field]).filter(
    (score) => score !== null && score.stored === 'text' && score.state === 'value',
  );
  const hasComma = texts.some((score) => /\d,\d/.test(score?.text ?? ''));
  const firstDot = FIELDS.find((field) => /\d\.\d/.test(row.scores[field]?.text ?? ''));
  if (!hasComma || firstDot === undefined) return [];
  return [
    finding('mixed-decimals', 'info', placeOf(appendix, row.row, firstDot), {
      id: 'id' in row ? row.id : null,
      printed: texts.map((score) => (score?.text ?? '').split('\n')[0] ?? '').join(' | '),
    }),
  ];
}
