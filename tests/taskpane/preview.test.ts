import { assignTask } from '../../src/app/assign';
import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import { recalculateTask } from '../../src/app/recalculate';
import { targetsTask } from '../../src/app/targets';
import type { Reading } from '../../src/app/reading';
import { readingOf } from '../../src/app/check';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { finish } from '../../src/core/base/task';
import { whatIfTask } from '../../src/core/targets/whatIf';
import { emptyPlan } from '../../src/core/plan/plan';
import type { Scenario } from '../../src/core/targets/scenarios';
import { scenariosPlan } from '../../src/core/targets/scenarioSheet';
import { wordsOf } from '../../src/taskpane/session/WordsContext';
import { changeGroups } from '../../src/taskpane/shell/changeGroups';
import { groupTitle } from '../../src/taskpane/shell/groupTitle';
import { planLines } from '../../src/taskpane/shell/planLines';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf } from '../snapshot';

const vi = wordsOf('vi');

function published(): Reading {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

test('ranks are said to move, not to go; maxima that disagree are not among what is written', () => {
  const plan = finish(recalculateTask(published(), 'values'));
  const titles = changeGroups(plan.cells).map((group) => groupTitle(group, vi));
  expect(titles.filter((title) => /C113|C127/.test(title))).toEqual([]);
  expect(titles[0]).toMatch(/^Tách thứ hạng ở \d+ ô điểm sang cột riêng, Phụ lục I/);
  expect(planLines(plan, vi)[0]).toBe(
    'Thêm 2 cột bên phải bảng: “Xếp thứ năm 2021”, “Xếp thứ mục tiêu năm 2022”',
  );
  const split = plan.cells.filter(({ before }) => String(before).includes('Xếp thứ'));
  // A field's 13,47 becomes 13,4687: that its figure changes goes before the rank that leaves it.
  expect(new Set(split.map(({ why }) => why.is))).toEqual(new Set(['split-rank', 'recalculate']));
});

test('with formulas, what changes its figure stands apart from what keeps it, and says what it comes to', () => {
  const { cells } = finish(recalculateTask(published(), 'formulas'));
  const groups = new Map(changeGroups(cells).map((group) => [group.why.is, group.cells]));
  const changed = groups.get('recalculate') ?? [];
  expect(changed).toContainEqual(
    expect.objectContaining({
      row: 27,
      column: 3,
      before: expect.stringMatching(/^13,47/),
      gives: 13.4687,
    }),
  );
  expect(changed.every(({ before, gives }) => before !== gives)).toBe(true);
  const kept = groups.get('to-formula') ?? [];
  expect(kept.length).toBeGreaterThan(changed.length);
  expect(kept.filter(({ gives }) => gives === undefined)).toEqual([]);
});

test('targets above what can be scored come first, and are said to be', () => {
  const reading = published();
  const [table] = reading.tables;
  if (!table) throw new Error('no table');
  const whatIf = finish(whatIfTask(table.appendix, table.computed));
  const tried = [
    ['7.1.2', 0.4],
    ['8.3.1', 7.5],
  ] as const;
  for (const [id, value] of tried) whatIf.set(id, decimalFromNumber(value));
  const plan = finish(targetsTask(reading, table, whatIf));
  const titles = changeGroups(plan.cells).map((group) => groupTitle(group, vi));
  expect(titles).toEqual([
    expect.stringMatching(/^Cần xem: \d+ ô mục tiêu cao hơn điểm tối đa, Phụ lục I$/),
    expect.stringMatching(/^Mục tiêu thử: \d+ ô, Phụ lục I$/),
  ]);
});

test('marks are counted in cells; taking them away names no sheet that may have none', () => {
  const [marks] = planLines(finish(highlightTask(published())), vi);
  expect(marks).toMatch(/^Tô màu \d+ ô mục tiêu chưa đạt ở Phụ lục I, Phụ lục II$/);
  const [cleared] = planLines(finish(clearHighlightTask(published())), vi);
  expect(cleared).not.toContain('Phụ lục');
});

test('agency sheets are counted, the index is named, and the appendices are said to stay', () => {
  expect(planLines(finish(assignTask(published())), vi)).toEqual([
    expect.stringMatching(/^Thêm 31 trang tính: .* và 30 phiếu$/),
    'Không sửa ô nào trong các phụ lục',
  ]);
});

test('a scenario is said to be kept, overwritten or deleted', () => {
  const scenario = (name: string, at: string): Scenario => ({
    table: 'par',
    name,
    note: '',
    at,
    targets: {},
  });
  const linesOf = (kept: Scenario[], wanted: Scenario[]) => {
    const { model } = scenariosPlan(workbookOf(), kept).sheets[0] ?? {};
    const before = workbookOf(sheetOf(model?.name ?? '', model?.values ?? []));
    return planLines(scenariosPlan(before, wanted), vi);
  };
  const first = scenario('B', '2026-11-25T05:00:00.000Z');
  const again = scenario('B', '2026-11-26T05:00:00.000Z');
  expect(linesOf([], [first])).toEqual(['Lưu phương án “B” vào một trang tính ẩn của sổ tính']);
  expect(linesOf([first], [again])).toEqual(['Ghi đè phương án “B” đã lưu ngày 25/11/2026']);
  expect(linesOf([first], [])).toEqual(['Xóa phương án “B” đã lưu ngày 25/11/2026']);
});

test('new columns of one name are told apart by their sheets; what gives way is named', () => {
  const column = (sheet: string) => ({
    sheet,
    column: 7,
    likeColumn: 4,
    firstRow: 4,
    rows: 10,
  });
  const heading = (sheet: string) => ({
    sheet,
    row: 4,
    column: 7,
    before: '',
    after: 'Kết quả',
    isFormula: false,
    why: { is: 'rank' } as const,
  });
  const [write] = scenariosPlan(workbookOf(), [
    { table: 'par', name: 'A', note: '', at: '', targets: {} },
  ]).sheets;
  if (!write) throw new Error('no sheet');
  const replaced = [{ about: '1.1 Một · Sở A', before: '0,8', after: '1' }];
  const lines = planLines(
    {
      ...emptyPlan('collect'),
      cells: [heading('Phụ lục I'), heading('Phụ lục II')],
      newColumns: [column('Phụ lục I'), column('Phụ lục II')],
      sheets: [{ model: { ...write.model, name: 'Tổng hợp' }, replaces: 'Tổng hợp', replaced }],
    },
    vi,
  );
  expect(lines).toEqual([
    'Thêm 2 cột bên phải bảng: “Kết quả” (Phụ lục I), “Kết quả” (Phụ lục II)',
    'Lập lại 1 trang tính: Tổng hợp',
    'Thay 1 nội dung đã có bằng nội dung mới nhận: 1.1 Một · Sở A (0,8 → 1)',
  ]);
});

test('cells that keep their words are named with what they would have taken', () => {
  const cell = { sheet: 'Phụ lục I', row: 5, column: 7, before: 'Đã ban hành', after: 0.9 };
  const left = [
    { ...cell, isFormula: false, why: { is: 'rank' } as const, about: '2.1 Một · Sở A' },
  ];
  expect(planLines({ ...emptyPlan('collect'), left }, vi)).toEqual([
    'Giữ nguyên 1 ô đang có chữ không phải là điểm, không ghi điểm đè lên: Phụ lục I, ô H6 (2.1 Một · Sở A: 0,9)',
  ]);
});
