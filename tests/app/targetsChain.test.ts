import { readingOf } from '../../src/app/check';
import { targetsTask } from '../../src/app/targets';
import { cellAddress, type CellValue } from '../../src/core/base/grid';
import type { CellChange } from '../../src/core/plan/plan';
import { finish } from '../../src/core/base/task';
import { readTarget } from '../../src/core/targets/readTarget';
import { limitOf } from '../../src/core/table/limit';
import { Trials } from '../../src/app/session/trials';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';

const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];

/** From the cells to what is tried in the targets tab and then written: what a clerk types, by criterion. */
function planned(
  rows: readonly (readonly CellValue[])[],
  typed: Record<string, string>,
  formulas: Record<string, string> = {},
) {
  const outcome = readingOf(workbookOf(sheetOf('S', rows, { formulas })));
  const table = outcome.ok ? outcome.value.tables[0] : undefined;
  if (!outcome.ok || !table) throw new Error('no table was read');
  const trial = finish(new Trials().of(table));
  const shown = table.computed.total.target;
  expect(trial.whatIf.total).toBe(shown);
  for (const [id, text] of Object.entries(typed)) {
    const criterion = table.appendix.byId.get(id);
    if (!criterion) throw new Error(`no ${id}`);
    const read = readTarget(text, table.appendix.kind, limitOf(table, criterion));
    if ('target' in read) trial.set(id, read.target.value, read.target.relation);
  }
  return finish(targetsTask(outcome.value, table, trial.whatIf));
}

function written(rows: readonly (readonly CellValue[])[], typed: Record<string, string>) {
  return byCell(planned(rows, typed).cells);
}

const byCell = (cells: readonly CellChange[] = []) =>
  Object.fromEntries(cells.map(({ row, column, after }) => [cellAddress(row, column), after]));

test('[K2] with one blank leaf a tried target leaves its parent and the total as they are', () => {
  const rows = [
    HEADER,
    ['1', 'Lĩnh vực', 3, 2.5, 2.75, 0.25],
    ['1.1', 'a', 2, 1.5, 1.5, 0],
    ['1.2', 'b', 1, 1, '', ''],
    ['', 'Tổng điểm', 3, 2.5, 2.75, 0.25],
  ];
  expect(written(rows, { '1.1': '1,4' })).toEqual({ E3: 1.4, F3: -0.1 });
});

test('[C6] with a missing field the total stays what it is; the other fields follow', () => {
  const rows = [
    HEADER,
    ['1', 'Lĩnh vực', 3, 2.5, 2.5, 0],
    ['1.1', 'a', 2, 1.5, 1.5, 0],
    ['1.2', 'b', 1, 1, 1, 0],
    ['2.1', 'c', 1, 1, 1, 0],
    ['', 'Tổng điểm', 9, 9, 9, 0],
  ];
  expect(written(rows, { '1.1': '1,7' })).toEqual({ E3: 1.7, F3: 0.2, E2: 2.7, F2: 0.2 });
});

test('a bound that is typed is written as a bound, and one that is replaced by a figure as a figure', () => {
  const rows = [
    SIPAS,
    ['I', 'Nhóm', 94, 95, 1],
    ['1', 'a', 94, 95, 1],
    ['2', 'b', 94, '>95,00', '>1,00'],
  ];
  expect(written(rows, { 'I/1': '>95' })).toEqual({ D3: '>95' });
  expect(written(rows, { 'I/2': '>95,5' })).toMatchObject({ D4: '>95,50' });
  expect(written(rows, { 'I/2': '96' })).toMatchObject({ D4: 96 });
});

describe('[K2] [W4] no sum is taken of a bound while targets are tried', () => {
  const rows = [
    HEADER,
    ['1', 'Lĩnh vực', 4, 2, 3, 1],
    ['1.1', 'a', 2, 1, '>1', ''],
    ['1.2', 'b', 2, 1, 1.5, 0.5],
    ['2', 'Lĩnh vực hai', 6, 4, 5, 1],
    ['2.1', 'c', 6, 4, 5, 1],
    ['', 'Tổng điểm', 10, 6, 8, 2],
  ];
  test('a field keeps what its bounds allow, and counts with it', () => {
    expect(written(rows, { '1.2': '1,75' })).toEqual({ E4: 1.75, F4: 0.75 });
    expect(written(rows, { '2.1': '5,5' })).toEqual({
      ...{ E6: 5.5, F6: 1.5, E5: 5.5, F5: 1.5, E7: 8.5, F7: 2.5 },
    });
  });
  test('what it rules out is not written over with a sum of it, nor is the total', () => {
    expect(written(rows, { '1.1': '>1,9' })).toEqual({ E3: '>1,9' });
  });
  test('a figure in place of the bound makes a sum', () => {
    expect(written(rows, { '1.1': '1,25' })).toEqual({
      ...{ E3: 1.25, F3: 0.25, E2: 2.75, F2: 0.75, E7: 7.75, F7: 1.75 },
    });
  });
});

test.each(['tăng 0,5', '+0,5', 'giảm 0,5', '↑0,5', '▲ 0,5', '75%', '0,5 (tạm tính)', '~0,75'])(
  '[T1] "%s" is no target, as it is no score when it comes back from an agency',
  (text) => {
    const rows = [HEADER, ['1', 'Lĩnh vực', 3, 2.5, 2.5, 0], ['1.1', 'a', 3, 2.5, 2.5, 0]];
    expect(written(rows, { '1.1': text })).toEqual({});
  },
);

test('[W4] words in a parent stay where they are', () => {
  const rows = [
    HEADER,
    ['1', 'Lĩnh vực', 3, 2.5, 'Bộ Nội vụ chưa công bố', ''],
    ['1.1', 'a', 2, 1.5, 1.5, 0],
    ['1.2', 'b', 1, 1, 1, 0],
  ];
  const cells = written(rows, { '1.1': '1,7' });
  expect(Object.keys(cells)).not.toContain('E2');
  expect(cells.E3).toBe(1.7);
});

describe('[W4] formulas over a target that becomes a bound are named: what they show changes', () => {
  const rows = (leaf: CellValue = 2) => [
    HEADER,
    ['1', 'Lĩnh vực', 10, 4, 5, 1],
    ['1.1', 'a', 5, 1.5, leaf, 0.5],
    ['1.2', 'b', 5, 2.5, 3, 0.5],
    ['2', 'Lĩnh vực hai', 10, 4, 4, 0],
    ['', 'Tổng điểm', 20, 8, 9, 1],
  ];
  const LIVE = {
    ...{ '1,4': '=SUM(E3:E4)', '1,5': '=E2-D2', '2,5': '=E3-D3', '3,5': '=E4-D4' },
    ...{ '5,4': '=E2+E5', '5,5': '=E6-D6' },
  };
  const left = (
    typed: Record<string, string>,
    formulas: Record<string, string>,
    leaf?: CellValue,
  ) => {
    const plan = planned(rows(leaf), typed, formulas);
    const reasons = new Set(plan.left?.map(({ because }) => because));
    expect([...reasons]).toEqual(plan.left ? ['formula'] : []);
    return byCell(plan.left);
  };
  test('the fields above it, the total, and the changes, with what they should be', () => {
    // More than 3 and 3 are at least 6; with 4 at least 10.
    expect(left({ '1.1': '>3' }, LIVE)).toEqual({
      ...{ E2: '≥6', F2: '≥2', F3: '>1,5', E6: '≥10', F6: '≥2' },
    });
    expect(byCell(planned(rows(), { '1.1': '>3' }, LIVE).cells)).toEqual({ E3: '>3' });
  });
  test('"<" is at most', () => {
    expect(left({ '1.1': '≤1' }, LIVE)).toMatchObject({ E2: '≤4', F2: '≤0', F3: '≤-0,5' });
  });
  test('a field that keeps its 5, which bounds allow, shows another figure all the same', () => {
    // More than 1.5 and 3: at least 4.5. The total goes on counting the 5.
    expect(left({ '1.1': '>1,5' }, LIVE)).toEqual({
      ...{ E2: '≥4,5', F2: '≥0,5', F3: '>0', E6: '9', F6: '1' },
    });
  });
  test('two bounds in one family: each formula once, and nothing known where they point both ways', () => {
    expect(left({ '1.1': '>2,5', '1.2': '<2' }, LIVE)).toMatchObject({ E2: '', F2: '' });
    expect(planned(rows(), { '1.1': '>2,5', '1.2': '>3' }, LIVE).left).toHaveLength(6);
  });
  test('figures follow nothing, and stay as they are', () => {
    expect(left({ '1.1': '>2,5' }, {})).toEqual({});
    expect(left({ '1.1': '>3' }, { '5,4': '=E2+E5' })).toEqual({ E6: '≥10' });
  });
  test('over a bound that was one before nothing changes', () => {
    expect(left({ '1.1': '>2,75' }, LIVE, '>2,5')).toEqual({});
  });
  test('a figure that is tried is followed', () => {
    expect(left({ '1.1': '2,5' }, LIVE)).toEqual({});
  });
});
