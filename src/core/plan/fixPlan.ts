import { cellAt, type CellContent, plainContent } from '../base/cellContent';
import type { SheetGrid } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { fixOf, type Finding, type Fix } from '../table/finding';
import { changeCell, shownDecimals } from './changeCell';
import { emptyPlan, type CellChange, type Plan } from './plan';
import { withFigure } from './rankedText';
import { scoreCell } from './scoreCell';

/**
 * Puts right what findings say can be put right by itself (SPEC W7). Several findings of one cell make one change.
 *
 * @param gridOf the sheet of a finding as it was read
 * @param findings those without a fix are passed over
 */
export function* fixPlan(
  gridOf: (sheet: string) => SheetGrid | undefined,
  findings: readonly Finding[],
): Task<Plan> {
  const cells = new Map<string, CellChange>();
  for (const [nth, finding] of findings.entries()) {
    if (isSliceEnd(nth)) yield;
    const { sheet, row, column } = finding;
    const fix = fixOf(finding);
    const grid = gridOf(sheet);
    if (fix === null || !grid) continue;
    const key = `${row}:${column}:${sheet}`;
    const before = cellAt(grid, row, column);
    const content = contentOf(fix, cells.get(key)?.after ?? before);
    if (content.after === before) continue;
    const why = { is: 'fix', rule: finding.rule } as const;
    cells.set(key, { sheet, row, column, before, why, ...content });
  }
  return { ...emptyPlan('fix'), cells: [...cells.values()] };
}

type Content = Pick<CellChange, 'after' | 'numberFormat'>;

/** @param now what the cell holds, after the fixes before this one */
function contentOf(fix: Fix, now: CellContent): Content {
  switch (fix.puts) {
    case 'figure':
      return figureContent(fix);
    case 'agency':
      return { after: String(plainContent(now)).replace(fix.printed, () => fix.name) };
    case 'code':
      return { after: fix.code, numberFormat: '@' };
    case 'name':
      return { after: fix.name };
  }
}

function figureContent({ field, value, text, now, asFraction }: Fix & { puts: 'figure' }): Content {
  if (now?.rank && now.stored === 'text') {
    return { after: withFigure(now.text, text), numberFormat: '@' };
  }
  const printed = now?.decimals ?? 0;
  const { value: after, numberFormat } =
    field === 'delta'
      ? changeCell(value, printed, asFraction)
      : scoreCell(value, shownDecimals(value, printed), asFraction);
  return { after, numberFormat };
}
