import { assignTask } from '../../src/app/assign';
import { clearHighlightTask, highlightTask } from '../../src/app/highlight';
import { recalculateTask } from '../../src/app/recalculate';
import { targetsTask } from '../../src/app/targets';
import type { Reading } from '../../src/app/reading';
import { readingOf } from '../../src/app/check';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { finish } from '../../src/core/base/task';
import { whatIfTask } from '../../src/core/targets/whatIfTree';
import { previewTask } from '../../src/app/session/preview';
import { cellAddress } from '../../src/core/base/grid';
import { changeGroups } from '../../src/core/plan/changeGroups';
import { type CellChange, emptyPlan } from '../../src/core/plan/plan';
import type { Scenario } from '../../src/core/targets/scenarios';
import { scenariosPlan } from '../../src/core/targets/scenarioSheet';
import { vi as strings } from '../../src/strings/vi';
import { wordsOf } from '../../src/taskpane/session/WordsContext';
import { groupTitle } from '../../src/taskpane/shell/groupTitle';
import { planLines } from '../../src/taskpane/shell/planLines';
import { stayingGroups } from '../../src/taskpane/shell/staying';
import { withPreview } from '../../src/taskpane/shell/previewWords';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf } from '../snapshot';

const vi = withPreview(wordsOf({ language: 'vi', strings }));

function published(): Reading {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

test('ranks are said to move, not to go, and their figures stay; maxima that disagree are not among what is written', () => {
  const plan = finish(recalculateTask(published(), 'formulas'));
  const titles = finish(changeGroups(plan.cells)).map((group) => groupTitle(group, vi));
  expect(titles.filter((title) => /C113|C127/.test(title))).toEqual([]);
  expect(titles[0]).toBe('4 ô tính lại, số liệu thay đổi');
  expect(titles[1]).toMatch(/^Tách thứ hạng ở \d+ ô điểm sang cột riêng, Phụ lục I/);
  expect(planLines(plan, vi)[0]).toBe(
    'Thêm 2 cột bên phải bảng: “Xếp thứ năm 2021”, “Xếp thứ mục tiêu năm 2022”',
  );
  const split = plan.cells.filter(({ before }) => String(before).includes('Xếp thứ'));
  expect(new Set(split.map(({ why }) => why.is))).toEqual(new Set(['split-rank']));
  expect(split.filter(({ numberFormat }) => /#/.test(numberFormat ?? ''))).toEqual([]);
});

test.each(['values', 'formulas'] as const)(
  '[W10] of the published plan %s change two figures and fill two blanks; everything else is one line of form',
  (mode) => {
    const { cells } = finish(recalculateTask(published(), mode));
    const groups = finish(changeGroups(cells));
    const figures = groups.flatMap((group) =>
      group.of === 'figures' && !['rank', 'split-rank'].includes(group.why.is) ? group.cells : [],
    );
    const changed = figures.map(({ sheet, row, column, before }) => [
      `${sheet} ${cellAddress(row, column)}`,
      before,
    ]);
    expect(changed).toEqual([
      ['Phụ lục I F21', ''],
      ['Phụ lục I F28', '+0,0002'],
      ['Phụ lục I F121', '+0,018'],
      ['Phụ lục I F145', ''],
    ]);
    const form = groups.filter(({ of }) => of === 'form');
    expect(form).toHaveLength(1);
    const places = new Set(
      form[0]?.cells.map(({ sheet, row, column }) => `${sheet} ${cellAddress(row, column)}`),
    );
    const SAME = ['I E154', 'I F154', 'I F117', 'II C5', 'II C6', 'II C11', 'II C30'];
    expect(SAME.filter((cell) => !places.has(`Phụ lục ${cell}`))).toEqual([]);
  },
);

test('the one line of form says how many become numbers and how many formulas', () => {
  const title = (mode: 'values' | 'formulas') => {
    const groups = finish(changeGroups(finish(recalculateTask(published(), mode)).cells));
    const form = groups.find(({ of }) => of === 'form');
    return form && groupTitle(form, vi);
  };
  expect(title('values')).toMatch(/^557 ô chuyển chữ thành số, giá trị không đổi$/);
  expect(title('formulas')).toMatch(
    /^\d+ ô chuyển chữ thành số, \d+ ô thay bằng công thức, giá trị không đổi$/,
  );
});

test('[K2] nothing follows from a figure above its maximum, what would has no tick to begin with, and others have theirs', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
    ['1', 'Thể chế', 4, 3, 3, ''],
    ['1.1', 'a', 2, 1.5, 15, 0.5],
    ['1.2', 'b', 2, 1.5, 1.75, 0.25],
    ['2', 'Tài chính', 4, 2, 3, 1],
    ['2.1', 'c', 2, 1, 1.5, 0.5],
    ['2.2', 'd', 2, 1, 1, 0],
  ];
  const reading = readingOf(workbookOf(sheetOf('S', rows)));
  if (!reading.ok) throw new Error(reading.problem.code);
  const preview = finish(previewTask(reading.value, recalculateTask(reading.value, 'values')));
  const at = (cell: CellChange) => cellAddress(cell.row, cell.column);
  const ticked = preview.chosen.cells.map(at);
  const all = preview.plan.cells.map(at);
  expect(all).toEqual(['F2', 'E5', 'F5']);
  expect(all.filter((cell) => !ticked.includes(cell))).toEqual(['F2']);
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
  const titles = finish(changeGroups(plan.cells)).map((group) => groupTitle(group, vi));
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
    expect.stringMatching(/^Thêm 29 trang tính: .* và 28 phiếu$/),
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
  expect(linesOf([], [first])).toEqual(['Lưu phương án “B” vào một trang tính ẩn của tệp Excel']);
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
    why: { is: 'rank' } as const,
  });
  const [write] = scenariosPlan(workbookOf(), [
    { table: 'par', name: 'A', note: '', at: '', targets: {} },
  ]).sheets;
  if (!write) throw new Error('no sheet');
  const replaced = [{ about: '1.1 Một · Sở A', before: '0,8', after: '1' }];
  const plan = {
    ...emptyPlan('collect'),
    cells: [heading('Phụ lục I'), heading('Phụ lục II')],
    newColumns: [column('Phụ lục I'), column('Phụ lục II')],
    sheets: [{ model: { ...write.model, name: 'Tổng hợp' }, replaces: 'Tổng hợp', replaced }],
  };
  expect(planLines(plan, vi)).toEqual([
    'Thêm 2 cột bên phải bảng: “Kết quả” (Phụ lục I), “Kết quả” (Phụ lục II)',
    'Lập lại 1 trang tính: Tổng hợp',
  ]);
  expect(stayingGroups(plan, vi, () => null)).toMatchObject([
    {
      title: 'Thay 1 nội dung đã có bằng nội dung mới nhận',
      lines: [{ name: '1.1 Một · Sở A', text: '0,8 → 1', place: null }],
    },
  ]);
});

test('cells that keep their words are named with what they would have taken', () => {
  const cell = { sheet: 'Phụ lục I', row: 5, column: 7, before: 'Đã ban hành', after: 0.9 };
  const one = { ...cell, why: { is: 'rank' } as const, about: '2.1 Một · Sở A' };
  const left = [
    { ...one, because: 'words' as const },
    { ...one, row: 6, because: 'doubt' as const },
    { ...one, row: 7, because: 'figure' as const },
  ];
  const nameOf = ({ about }: CellChange) => about ?? null;
  const text = 'Đã ban hành; điểm tính ra: 0,9';
  expect(stayingGroups({ ...emptyPlan('collect'), left }, vi, nameOf)).toMatchObject([
    {
      title: 'Giữ nguyên 1 ô đang có chữ không phải là điểm, không ghi điểm đè lên',
      lines: [{ name: '2.1 Một · Sở A', text, place: { row: 5, column: 7 } }],
    },
    {
      title: 'Chưa tính 1 ô vì còn điểm chưa rõ trong bảng',
      lines: [{ name: '2.1 Một · Sở A', text, place: { row: 6, column: 7 } }],
    },
  ]);
});

test('a sheet that is told entry by entry leaves those beside it their lines', () => {
  const model = (name: string) => {
    const [write] = scenariosPlan(workbookOf(sheetOf('Phụ lục', [['']])), []).sheets;
    if (!write) throw new Error('no sheet');
    return { ...write.model, name };
  };
  const sheets = [
    { model: model('Danh bạ cơ quan') },
    {
      ...{ model: model('Cách đọc bảng'), replaces: 'Cách đọc bảng' },
      entries: [{ change: 'added' as const, name: 'Vẫn hoạt động' }],
    },
  ];
  const lines = planLines({ ...emptyPlan('directory'), sheets }, vi);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('Vẫn hoạt động');
  expect(lines[1]).toContain('Danh bạ cơ quan');
});
