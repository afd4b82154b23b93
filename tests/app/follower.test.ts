import { readingOf } from '../../src/app/check';
import { patchSnapshot } from '../../src/app/patchSnapshot';
import type { Reading } from '../../src/app/reading';
import { Follower, type Shown } from '../../src/app/session/follower';
import type { CellValue, WorkbookSnapshot } from '../../src/core/base/grid';
import { success } from '../../src/core/base/outcome';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';
import { until } from './openSession';

const SHEET = 'Bảng';
/** Rows of the table's target: the field's, and those of its two leaves. */
const [FIELD, LEAF, TARGET] = [1, 2, 4];

/** A field and its two leaves. @param formula of the field's target, if it has one */
function workbook(formula?: string): WorkbookSnapshot {
  const rows: CellValue[][] = [
    HEADER.slice(0, TARGET + 1),
    ['1', 'Lĩnh vực', 4, 2, 3],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5],
    ['1.2', 'Thực hiện kế hoạch', 2, 1, 1.5],
  ];
  const formulas: Record<string, string> = formula === undefined ? {} : { '1,4': formula };
  return workbookOf(sheetOf(SHEET, rows, { formulas }));
}

/** What is found in a cell that is read again: what was typed, or what a formula came to. */
function read(from: WorkbookSnapshot, row: number, value: CellValue, formula = value) {
  const cell = { ...sheetOf(SHEET, [[value]]), formulas: [[formula]], row, column: TARGET };
  return patchSnapshot(from, cell);
}

/** A pane that shows a workbook, and follows what its cells hold now. */
function follow(before: WorkbookSnapshot, now: WorkbookSnapshot) {
  const first = readingOf(before);
  if (!first.ok) throw new Error(first.problem.code);
  const taken: Reading[] = [];
  let hear: () => void = () => undefined;
  const shown: Shown = {
    reading: () => first.value,
    choices: () => null,
    year: () => null,
    isWriting: () => false,
    begin: () => undefined,
    progress: () => undefined,
    take: (found) => {
      if (found.ok) taken.push(found.value);
    },
  };
  const port = { read: async () => success(now), refresh: async () => success(now) };
  const heard = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const follower = new Follower(port, shown, () => heard);
  // Nothing is heard yet, and the whole workbook was read.
  const begun = follower.read().then(() => {
    taken.length = 0;
    follower.note([{ is: 'edited', sheet: SHEET, address: 'E3' }]);
  });
  const isTaken = async () => {
    await begun;
    await until(() => taken.length > 0);
    return taken[0];
  };
  /** Whether it waits for what is not heard yet: long after a table of four rows is read. */
  const waits = async () => {
    await begun;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return taken.length === 0;
  };
  return { isTaken, waits, hear };
}

const rulesOf = (reading: Reading | undefined) =>
  reading?.findings.map(({ rule }) => rule).filter((rule) => /rollup|delta/.test(rule));

test('what an edit comes to is shown as soon as it is read, where nothing new is found', async () => {
  const before = workbook('=E3+E4');
  const after = read(read(before, LEAF, 1.75), FIELD, 3.25, '=E3+E4');
  const taken = await follow(before, after).isTaken();
  expect(taken?.tables[0]?.computed.total.target).toBe(3.25e8);
});

test('without a formula nothing is ahead of what is typed: what is found is shown at once', async () => {
  const before = workbook();
  const taken = await follow(before, read(before, LEAF, 1.75)).isTaken();
  expect(rulesOf(taken)).toContain('rollup-mismatch');
});

test.each([
  // 1.2 rose as well, and that is in the result alone.
  ['a total that follows from a cell that nobody has told of yet is not found wrong', 3.75],
  // 1.2 fell by what 1.1 rose.
  ['two edits that leave a total as it is are not taken for one that it does not follow', 3],
])('%s before that is heard', async (_, result) => {
  const before = workbook('=E3+E4');
  const after = read(read(before, LEAF, 1.75), FIELD, result, '=E3+E4');
  const { isTaken, waits, hear } = follow(before, after);
  expect(await waits()).toBe(true);
  hear();
  expect(rulesOf(await isTaken())).toContain('rollup-mismatch');
});
