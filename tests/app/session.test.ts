import { recalculateTask } from '../../src/app/recalculate';
import { Session } from '../../src/app/session/session';
import type { RunOptions, WorkbookPort } from '../../src/app/workbookPort';
import type { SheetGrid, WorkbookSnapshot } from '../../src/core/base/grid';
import { failure, success, type Outcome } from '../../src/core/base/outcome';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';
import { openSession, until } from './openSession';

/** A reading that the test answers when it wants to. */
interface Asked {
  options: RunOptions;
  answer: (snapshot: WorkbookSnapshot) => void;
}

function sessionWith(): { session: Session; asked: Asked[] } {
  const asked: Asked[] = [];
  const port: Partial<WorkbookPort> = {
    lastWrite: () => Promise.resolve(success(null)),
    read: (options = {}) =>
      new Promise<Outcome<WorkbookSnapshot>>((resolve) => {
        asked.push({ options, answer: (snapshot) => resolve(success(snapshot)) });
      }),
  };
  return { session: new Session(port as WorkbookPort), asked };
}

const workbook = (name: string) =>
  workbookOf(sheetOf(name, [HEADER, ['1', 'Lĩnh vực', 10, 5, 6, 1, '']]));

const sheetRead = (session: Session) => session.getState().reading?.tables[0]?.appendix.sheet;

test('a reading that a newer one overtook is dropped, whichever answers first', async () => {
  const { session, asked } = sessionWith();
  const readings = [session.read(), session.read()];
  asked[1]?.answer(workbook('Mới'));
  asked[0]?.answer(workbook('Cũ'));
  await Promise.all(readings);
  expect(asked[0]?.options.isCancelled?.()).toBe(true);
  expect(sheetRead(session)).toBe('Mới');
});

test('a reading tells how far it is, and can be stopped', async () => {
  const { session, asked } = sessionWith();
  const reading = session.read();
  asked[0]?.options.onProgress?.(100, 400);
  expect(session.getState().readProgress).toEqual({ done: 100, of: 400 });
  session.stopReading();
  expect(session.getState()).toMatchObject({
    isReading: false,
    readProgress: null,
    readProblem: { code: 'cancelled' },
  });
  asked[0]?.options.onProgress?.(200, 400);
  asked[0]?.answer(workbook('Bảng'));
  await reading;
  expect(session.getState()).toMatchObject({ reading: null, readProgress: null });
});

test('a preview outlives that a sheet is protected, and no edit of a cell', async () => {
  let snapshot = workbook('S');
  const refreshed: Partial<WorkbookPort> = {
    lastWrite: () => Promise.resolve(success(null)),
    read: async () => success(snapshot),
    refresh: async () => success(snapshot),
  };
  const session = new Session(refreshed as WorkbookPort);
  await session.read();
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare((now) => recalculateTask(now, 'formulas'));
  const isShown = () => session.getState().preview !== null;
  expect(isShown()).toBe(true);
  const [grid] = snapshot.sheets;
  if (!grid) throw new Error('no sheet');
  const isNow = async (now: SheetGrid) => {
    snapshot = { ...snapshot, sheets: [now] };
    session.comeBack();
    await until(() => session.getState().reading?.snapshot === snapshot);
  };
  await isNow({ ...grid, isProtected: true });
  expect(isShown()).toBe(true);
  await isNow({ ...grid, isProtected: true, values: structuredClone(grid.values) });
  expect(isShown()).toBe(false);
  expect(session.getState().notice).toEqual({ kind: 'outdated' });
});

test('an edit that is read while another comes is not lost', async () => {
  const { session, ranges, edit, targets } = await openSession();
  expect(targets()).toEqual(['6', '6']);
  edit('E2', 1);
  edit('E3', 2);
  for (const { answer } of ranges) answer();
  await until(() => targets()?.[1] === '2');
  expect(targets()).toEqual(['1', '2']);
  expect(ranges.map(({ addresses }) => addresses)).toEqual([['E2'], ['E2', 'E3']]);
  await session.stop();
});

test('a cell that is edited again while it is read is read again, and then no more', async () => {
  const { session, ranges, edit, targets } = await openSession();
  edit('E2', 1);
  edit('E2', 7);
  ranges[0]?.answer();
  // All that follows from an answer follows before the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  // Overtakes the second reading of the same cell, and so has to read that cell as well.
  edit('E3', 8);
  for (const { answer } of ranges) answer();
  await until(() => targets()?.[1] === '8');
  expect(targets()).toEqual(['7', '8']);
  edit('E3', 9);
  ranges[3]?.answer();
  await until(() => targets()?.[1] === '9');
  expect(ranges.map(({ addresses }) => addresses)).toEqual([['E2'], ['E2'], ['E2', 'E3'], ['E3']]);
  await session.stop();
});

test('cells that are edited while the whole workbook is read are read when that is done, and it is read once', async () => {
  const { session, ranges, edit, targets, holdReads } = await openSession();
  const wholes = holdReads();
  const reading = session.read();
  edit('E2', 9);
  edit('E3', 8);
  expect(ranges).toEqual([]);
  wholes[0]?.();
  await until(() => ranges.length === 1);
  ranges[0]?.answer();
  await reading;
  expect(targets()).toEqual(['9', '8']);
  expect(wholes).toHaveLength(1);
  expect(ranges.map(({ addresses }) => addresses)).toEqual([['E2', 'E3']]);
  await session.stop();
});

test('what is read again and says the same leaves a preview open', async () => {
  const { session, ranges, edit } = await openSession();
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare((now) => recalculateTask(now, 'formulas'));
  const { preview } = session.getState();
  expect(preview).not.toBeNull();
  edit('E2', 6);
  ranges[0]?.answer();
  await until(() => !session.getState().isReading);
  expect(session.getState()).toMatchObject({ preview, reading, notice: null });
  edit('E2', 7);
  ranges[1]?.answer();
  await until(() => session.getState().preview === null);
  expect(session.getState().notice).toEqual({ kind: 'outdated' });
  await session.stop();
});

test('an undo that does not find its sheet is known to be one', async () => {
  const gone = failure('sheet-gone', { sheet: 'Bảng' });
  const port: Partial<WorkbookPort> = {
    read: () => Promise.resolve(success(workbook('Tên mới'))),
    revert: () => Promise.resolve(gone),
    lastWrite: () => Promise.resolve(success(null)),
    lateAnswer: () => Promise.resolve(),
  };
  const session = new Session(port as WorkbookPort);
  await session.undo();
  expect(session.getState().notice).toMatchObject({ problem: gone.problem, of: 'undo' });
});
