import { emptyPlan } from '../../src/core/plan/plan';
import { appliedMessage } from '../../src/strings/appliedMessage';
import { collectVi } from '../../src/strings/collect.vi';
import { nextStepsVi } from '../../src/strings/nextSteps.vi';
import { summaryVi } from '../../src/strings/summary.vi';
import { assignEn } from '../../src/strings/assign.en';
import { checkEn } from '../../src/strings/check.en';
import { targetsEn } from '../../src/strings/targets.en';
import { collectEn } from '../../src/strings/collect.en';
import { nextStepsEn } from '../../src/strings/nextSteps.en';
import { previewEn } from '../../src/strings/preview.en';
import { summaryEn } from '../../src/strings/summary.en';
import { tableDetailsEn } from '../../src/strings/tableDetails.en';
import { en } from '../../src/strings/en';
import { problemMessage } from '../../src/strings/problemMessage';
import { revertedMessage } from '../../src/strings/revertedMessage';
import { vi } from '../../src/strings/vi';

const NOTHING = {
  ...{ cells: [], highlights: 0, sheetsAdded: [], sheetsUpdated: [] },
  kept: [] as string[],
};

describe('what was written is said without what was not', () => {
  const newColumn = { sheet: 'S', column: 7, likeColumn: 3, firstRow: 0, rows: 9 };
  test.each([
    [emptyPlan('fix'), { ...NOTHING, cells: [1] }, 'Đã ghi 1 ô.'],
    [
      { ...emptyPlan('recalculate'), newColumns: [newColumn, newColumn] },
      { ...NOTHING, cells: [1, 2] },
      'Đã ghi 2 ô, thêm 2 cột.',
    ],
    [emptyPlan('assign'), { ...NOTHING, sheetsAdded: ['A', 'B'] }, 'Đã thêm 2 trang tính.'],
    [emptyPlan('fix'), NOTHING, 'Không có gì cần thay đổi.'],
    [emptyPlan('clear-highlight'), NOTHING, 'Đã bỏ tô màu.'],
    [
      emptyPlan('fix'),
      { ...NOTHING, cells: [1], kept: ['S!A1', 'Sở Nội vụ'] },
      'Đã ghi 1 ô. Trong lúc ghi có người gõ vào S, ô A1; Sở Nội vụ: giữ nguyên nội dung vừa gõ. Hãy xem lại; nếu vẫn cần ghi thì làm lại.',
    ],
    [
      { ...emptyPlan('highlight'), highlights: [{ sheet: 'S', rules: [], marked: 32 }] },
      { ...NOTHING, highlights: 7 },
      'Đã tô màu 32 ô mục tiêu chưa đạt.',
    ],
  ])('%#', (plan, applied, said) => {
    expect(appliedMessage(plan, applied, vi)).toBe(said);
  });
});

test('what is one is said as one in English', () => {
  const said = (count: number) => appliedMessage(emptyPlan('fix'), written(count), en);
  const written = (count: number) => ({ ...NOTHING, cells: Array.from({ length: count }) });
  expect([1, 2].map(said)).toEqual(['Done: 1 cell written.', 'Done: 2 cells written.']);
  const none = {
    kind: 'fix' as const,
    cells: 1,
    sheetsRemoved: ['A'],
    sheetsRestored: [],
    kept: [],
    lastVisible: null,
  };
  expect(revertedMessage(none, en)).toBe('Undone: 1 cell, 1 sheet that was added.');
});

test('no English phrase speaks of one thing as several', () => {
  const { write, overview } = en;
  const [collect, preview, details] = [collectEn, previewEn, tableDetailsEn];
  const phrases = [
    ...Object.values(write.doneParts),
    ...[write.undoneParts.cells, write.undoneParts.removed, write.undoneParts.restored],
    ...[preview.addSheets, preview.updateSheets, preview.columns, preview.left, preview.marks],
    ...[write.marked, preview.forms, checkEn.group, checkEn.fixAll, targetsEn.changed],
    ...[assignEn.tasks, assignEn.make],
    ...[collect.sheets, collect.accepted, collect.conflicts, collect.gaps, collect.unmatched],
    ...[collect.gapsOf, collect.write, collect.reports],
    ...[overview.chosen, overview.belowByResult, overview.resultSoFar],
    ...[summaryEn.text.belowByBase],
    ...[details.unchanged, details.agencyNote, details.resultOf, summaryEn.text.below],
    ...Object.values(nextStepsEn.stepState),
  ];
  const said = phrases.map((phrase) => String(Reflect.apply(phrase, null, [1, 1])));
  const plural =
    /\b1 (?:\w+ )?(?:cells|sheets|columns|targets|rows|results|criteria|agencies|tasks|errors|findings|places|conflicts)\b/;
  expect(said.filter((text) => plural.test(text))).toEqual([]);
});

describe('what was taken back', () => {
  const none = { cells: 0, sheetsRemoved: [], sheetsRestored: [], kept: [], lastVisible: null };
  test('cells, sheets and marks', () => {
    const said = (kind: 'fix' | 'highlight', taken: object) =>
      revertedMessage({ kind, ...none, ...taken }, vi);
    expect(said('fix', { cells: 1 })).toBe('Đã hoàn tác 1 ô.');
    expect(said('fix', { sheetsRemoved: ['A'] })).toBe('Đã hoàn tác 1 trang tính đã thêm.');
    expect(said('fix', { lastVisible: 'A' })).toBe(
      'Giữ lại trang tính A vì tệp Excel phải còn ít nhất một trang đang hiện.',
    );
    expect(said('highlight', {})).toBe('Đã hoàn tác việc tô màu.');
  });
  test('formulas that cannot be put back are said with their texts', () => {
    const lostFormulas = [{ cell: 'Phụ lục I!E24', formula: "='Nhập liệu'!B2/50" }];
    const undone = { kind: 'fix' as const, ...none, kept: ['Phụ lục I!E24'], lostFormulas };
    expect(revertedMessage(undone, vi)).toContain("Phụ lục I, ô E24: ='Nhập liệu'!B2/50.");
    const many = ['A1', 'A2', 'A3', 'A4'].map((at) => ({ cell: `P!${at}`, formula: '=B1' }));
    expect(revertedMessage({ ...undone, lostFormulas: many }, en)).toContain('=B1 and 1 more.');
  });
  test('what was left is named by sheet and cell, a few of many', () => {
    const kept = ['Phụ lục I!E24', 'Sở Nội vụ', ...Array.from({ length: 5 }, (_, n) => `S!A${n}`)];
    expect(revertedMessage({ kind: 'fix', ...none, kept }, vi)).toBe(
      'Giữ nguyên vì đã có người gõ vào hoặc dời hàng, cột: Phụ lục I, ô E24; Sở Nội vụ; S, ô A0; S, ô A1; S, ô A2 và 2 nơi khác.',
    );
  });
});

test('a changed cell is named in words', () => {
  const problem = {
    code: 'changed-under-us' as const,
    details: { sheet: 'Phụ lục I', cell: 'E24' },
  };
  expect(problemMessage(problem, vi)).toContain('Nội dung ở Phụ lục I, ô E24 đã thay đổi');
});

test('what is counted of the parts of tables is called alike wherever it is counted', () => {
  const said = [
    vi.overview.waiting(3, '2021'),
    vi.overview.resultSoFar(3, 110),
    collectVi.gaps(88),
    summaryVi.text.belowByBase(32, 110, '2021'),
  ];
  for (const text of said) expect(text).toMatch(/\d tiêu chí thành phần/);
  // 110 of one table, 134 targets of all, 88 of those who are asked.
  expect(nextStepsVi.stepState.targets(134, 134)).toBe('đã đặt 134/134 mục tiêu');
  expect(collectVi.gapsNote).toBe('Không kể tiêu chí điều tra xã hội học');
});
