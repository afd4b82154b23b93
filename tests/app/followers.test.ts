import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import { previewTask } from '../../src/app/session/preview';
import { finish } from '../../src/core/base/task';
import type { RecalculateMode } from '../../src/core/plan/recalculatePlan';
import { sheetOf, workbookOf } from '../snapshot';
import { nameOf, OTHER, ROWS } from './followedTable';

function previewOf(mode: RecalculateMode, formulas: Record<string, string>, rows = ROWS) {
  const grids = [sheetOf('SIPAS', OTHER), sheetOf('PAR', rows, { formulas })];
  const reading = readingOf(workbookOf(...grids));
  if (!reading.ok) throw new Error(reading.problem.code);
  const preview = finish(previewTask(reading.value, recalculateTask(reading.value, mode)));
  const follow = (preview.plan.left ?? []).filter(({ because }) => because === 'follows');
  return {
    follow: follow.map(nameOf),
    planned: preview.plan.cells.map(nameOf),
    written: preview.chosen.cells.map(nameOf),
  };
}

describe.each(['values', 'formulas'] as const)('[W10] %s: a formula that follows', (mode) => {
  test('a figure of another table is named, and what is computed from it waits', () => {
    const { follow, planned, written } = previewOf(mode, { '2,3': '=SIPAS!C2/100*10' });
    expect(follow).toEqual(['PAR!D3']);
    expect(planned).toEqual(expect.arrayContaining(['PAR!D2', 'PAR!D5', 'SIPAS!C2']));
    expect(written).not.toContain('PAR!D2');
    expect(written).toEqual(expect.arrayContaining(['PAR!D5', 'SIPAS!C2']));
  });

  test('such a formula is named too', () => {
    const rows = ROWS.map((row, nth) => (nth === 1 ? ['1', 'Lĩnh vực', 20, 9.4, 19, ''] : row));
    const formulas = { '1,3': '=SUM(D3:D4)', '2,3': '=sipas!$C$2/100*10' };
    const { follow, planned } = previewOf(mode, formulas, rows);
    expect(follow).toEqual(['PAR!D3', 'PAR!D2']);
    expect(planned).not.toContain('PAR!D2');
  });

  test('is none where it refers to what does not change, or is what it will be', () => {
    const { follow, written } = previewOf(mode, { '2,3': '=SIPAS!C3/100*10-0.6' });
    expect(follow).toEqual([]);
    expect(written).toContain('PAR!D2');
    const sums = previewOf(mode, { '1,3': '=SUM(D3:D4)' });
    expect(sums.follow).toEqual([]);
  });
});
