import type { Appendix, Finding, Score } from '../table/appendix';
import { decimalFromNumber, formatDecimal } from '../base/decimal';
import { contentAt, type CellValue, type SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { changeCell, shownDecimals } from './changeCell';
import { emptyPlan, type CellChange, type Plan } from './plan';
import { scoreCell } from './scoreCell';
import type { ScoreField } from '../table/scoreFields';

/**
 * Puts right what findings say can be put right by itself (SPEC W7). Several findings of one cell make one change.
 *
 * @param gridOf the sheet of a finding as it was read
 * @param findings those without a fix are passed over
 */
export function* fixPlan(
  gridOf: (sheet: string) => SheetGrid | undefined,
  appendices: readonly Appendix[],
  findings: readonly Finding[],
): Task<Plan> {
  const cells = new Map<string, CellChange>();
  for (const [nth, finding] of findings.entries()) {
    if (isSliceEnd(nth)) yield;
    const { sheet, row, column, fix } = finding;
    const grid = gridOf(sheet);
    if (fix === undefined || !grid) continue;
    const key = `${row}:${column}:${sheet}`;
    const earlier = cells.get(key);
    const before = contentAt(grid, row, column);
    const content =
      typeof fix === 'number'
        ? numberContent(appendixAt(appendices, finding), finding, fix)
        : textContent(earlier?.after ?? before, finding, fix);
    if (content === null || content.after === before) continue;
    cells.set(key, { sheet, row, column, before, isFormula: false, why: finding.rule, ...content });
  }
  return { ...emptyPlan('fix'), cells: [...cells.values()] };
}

function appendixAt(
  appendices: readonly Appendix[],
  { sheet, row }: Finding,
): Appendix | undefined {
  return appendices.find(
    (one) => one.sheet === sheet && row >= one.area.row && row < one.area.row + one.area.rows,
  );
}

type Content = Pick<CellChange, 'after' | 'numberFormat'>;

function numberContent(
  appendix: Appendix | undefined,
  finding: Finding,
  fix: number,
): Content | null {
  const value = decimalFromNumber(fix);
  if (!appendix || value === null) return null;
  const field = finding.details.field as ScoreField;
  const score = scoreAt(appendix, finding, field);
  if (score?.rank && score.stored === 'text') {
    return {
      after: withFigure(score.text, finding.expected ?? formatDecimal(value, ',')),
      numberFormat: '@',
    };
  }
  const printed = score?.decimals ?? 0;
  const { value: after, numberFormat } =
    field === 'delta'
      ? changeCell(value, printed, appendix.asFraction)
      : scoreCell(value, shownDecimals(value, printed), appendix.asFraction);
  return { after, numberFormat };
}

function scoreAt(appendix: Appendix, { id, row }: Finding, field: ScoreField): Score | null {
  const found = id === null ? appendix.total : appendix.byId.get(id);
  return found?.row === row ? found.scores[field] : null;
}

/** "13,47 (Xếp thứ 5/63)" with another figure before the rank. */
function withFigure(text: string, figure: string): string {
  return text.replace(/^\s*[+-]?[\d.,]+/, () => figure);
}

/** A name is put right inside what else the cell says; a code stands alone and must stay text. */
function textContent(now: CellValue, finding: Finding, fix: string): Content {
  if (finding.rule === 'agency-typo' && finding.expected !== null) {
    const { printed, expected } = finding;
    return { after: String(now).replace(printed, () => expected) };
  }
  return finding.rule === 'code-typo' ? { after: fix, numberFormat: '@' } : { after: fix };
}
