import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import { recalculateTask } from '../../src/app/recalculate';
import { Session } from '../../src/app/session/session';
import { trialsOf } from '../../src/app/session/trials';
import { targetsTask } from '../../src/app/targets';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { cellAddress, type CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { columnChoice, kept } from '../../src/core/read/answerChoice';
import { withChoice } from '../../src/core/table/choice';
import { until } from '../app/openSession';
import { openSheets, type Bench } from '../workbench/bench';

const SHEET = 'Bảng chấm điểm';
const TARGET = 4;

/** Figures as text, so that recalculating writes all of them; the first field's target is wrong. */
const ROWS: CellValue[][] = [
  [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
    'Kết quả năm 2025',
  ],
  ['1', 'Thể chế', 4, '3', '3', '0', 3],
  ['1.1', 'Văn bản', 2, '1,5', '1,75', '0,25', 1.25],
  ['1.2', 'Kiểm tra', 2, '1,5', '1,75', '0,25', 1.75],
];

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ [SHEET]: ROWS });
});
afterEach(() => bench.close());

const sheet = () => {
  const found = bench.engine.sheets.find(({ name }) => name === SHEET);
  if (!found) throw new Error(SHEET);
  return found;
};

/** Each column that has a heading, as it stands now: heading, figures, and where. */
const columnsNow = () =>
  Array.from({ length: 9 }, (_, column) => ({
    column,
    heading: sheet().cells.value(0, column),
    figures: [1, 2, 3].map((row) => sheet().cells.value(row, column)),
  })).filter(({ heading }) => heading !== '');

async function readNow() {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

async function apply(plan: Parameters<Bench['port']['apply']>[0]) {
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
}

const MOVES: [string, () => void][] = [
  ...[0, 2, 3, 4, 5, 6, 7].map((at): [string, () => void] => [
    `a column is put in at ${at}`,
    () => sheet().cells.insertColumns(at, 1),
  ]),
  ...[2, 3, 4, 5, 6].map((at): [string, () => void] => [
    `column ${at} is taken out`,
    () => sheet().cells.deleteColumns(at, 1),
  ]),
];
const asUser = (move: () => void) => bench.engine.batch('user', move);

test.each(MOVES)(
  '[W9] after %s an undo gives each column its own figures or leaves them',
  async (_, move) => {
    const before = new Map(columnsNow().map(({ heading, figures }) => [heading, figures]));
    await apply(finish(recalculateTask(await readNow(), 'values')));
    const written = new Map(columnsNow().map(({ heading, figures }) => [heading, figures]));
    asUser(move);
    const moved = columnsNow();
    const reverted = await bench.port.revert();
    if (!reverted.ok) throw new Error(JSON.stringify(reverted.problem));
    const { kept: named } = reverted.value;
    const now = columnsNow();
    expect(now.map(({ heading }) => heading)).toEqual(moved.map(({ heading }) => heading));
    for (const { heading, figures } of now) {
      const isGivenBack = JSON.stringify(figures) === JSON.stringify(before.get(heading));
      if (!isGivenBack) expect(figures).toEqual(written.get(heading));
    }
    // What was written and not given back is named, where it stood then.
    const columns = [...before].flatMap(([heading, figures], column) => {
      const isBack = now.some(
        (one) => one.heading === heading && JSON.stringify(one.figures) === JSON.stringify(figures),
      );
      const wasWritten = JSON.stringify(written.get(heading)) !== JSON.stringify(figures);
      return wasWritten && !isBack ? [column] : [];
    });
    for (const column of columns) expect(named).toContain(`${SHEET}!${cellAddress(1, column)}`);
  },
);

test.each(MOVES.filter(([move]) => !/ 7$/.test(move)))(
  '[W8] where %s while a preview is open nothing is written',
  async (_, move) => {
    const plan = finish(recalculateTask(await readNow(), 'values'));
    asUser(move);
    const moved = columnsNow();
    expect(await bench.port.apply(plan)).toMatchObject({
      ok: false,
      problem: { code: 'changed-under-us' },
    });
    expect(columnsNow()).toEqual(moved);
  },
);

test.each([0, 3, 4, 5])(
  '[H1] marks go with a column that is put in at %s, and are the same when made again',
  async (at) => {
    await apply(finish(recalculateTask(await readNow(), 'values')));
    await apply(finish(highlightTask(await readNow())));
    const marks = () => sheet().conditionalFormats.all();
    const targets = () => marks().flatMap(({ areas }) => areas.map(({ column }) => column));
    expect(targets()).toEqual([TARGET]);
    asUser(() => sheet().cells.insertColumns(at, 1));
    expect(targets()).toEqual([TARGET + (at <= TARGET ? 1 : 0)]);
    const formulas = marks().map(({ formula }) => formula);
    await apply(finish(highlightTask(await readNow())));
    expect(marks().map(({ formula }) => formula)).toEqual(formulas);
    expect(await bench.port.revert()).toMatchObject({ ok: true });
    expect(marks()).toEqual([]);
  },
);

test('tried targets, and what somebody decided about columns, go with a column that is put in', async () => {
  const session = new Session(bench.port);
  await session.start();
  const table = () => {
    const [found] = session.getState().reading?.tables ?? [];
    if (!found) throw new Error('no table');
    return found;
  };
  const choice = columnChoice(table().appendix, 6, 'none');
  if (!choice) throw new Error('no such column');
  const decided = kept(table().appendix, choice);
  await session.choosing.decide((choices) => withChoice(choices, decided));
  expect(table().appendix.columns.result).toBeUndefined();
  const trial = finish(trialsOf(session).of(table()));
  trial.set('1.1', decimalFromNumber(2));
  asUser(() => sheet().cells.insertColumns(3, 1));
  await until(() => table().appendix.columns.target === TARGET + 1);
  expect(table().appendix.columns.result).toBeUndefined();
  finish(trialsOf(session).of(table()));
  const reading = session.getState().reading;
  if (!reading) throw new Error('no reading');
  await apply(finish(targetsTask(reading, table(), trial.whatIf)));
  expect([1, 2, 3].map((row) => sheet().cells.value(row, TARGET + 1))).toEqual([3.75, 2, '1,75']);
  expect([1, 2, 3].map((row) => sheet().cells.value(row, 3))).toEqual(['', '', '']);
  await session.stop();
});
