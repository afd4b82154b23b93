import { withPreconditions } from '../../src/app/withPreconditions';
import type {
  GuardedPlan,
  RunOptions,
  SheetChange,
  WorkbookPort,
} from '../../src/app/workbookPort';
import type { WorkbookSnapshot } from '../../src/core/base/grid';
import { failure, success, type Outcome } from '../../src/core/base/outcome';
import { emptyPlan } from '../../src/core/plan/plan';
import type { Task } from '../../src/core/base/task';
import { Session } from '../../src/app/session/session';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';

/** A reading that the test answers when it wants to. */
interface Asked {
  options: RunOptions;
  answer: (snapshot: WorkbookSnapshot) => void;
}

function sessionWith(): { session: Session; asked: Asked[] } {
  const asked: Asked[] = [];
  const port: Partial<WorkbookPort> = {
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

/** A workbook that is open, in which somebody types targets; what is read of it waits to be answered. */
async function openSession() {
  let listener: (changes: SheetChange[]) => void = () => undefined;
  const ranges: { address: string; answer: () => void }[] = [];
  const wholes: (() => void)[] = [];
  let isHeld = false;
  const rows = [HEADER, ['1', 'Lĩnh vực', 10, 5, 6, 1, ''], ['2', 'Lĩnh vực', 10, 5, 6, 1, '']];
  const port: Partial<WorkbookPort> = {
    read: () => {
      const asked = success(workbookOf(sheetOf('S', structuredClone(rows))));
      if (!isHeld) return Promise.resolve(asked);
      return new Promise((resolve) => wholes.push(() => resolve(asked)));
    },
    lastWrite: async () => success(null),
    watch: async (hear) => {
      listener = hear;
      return success(async () => undefined);
    },
    readRange: (sheet, address) =>
      new Promise((resolve) => {
        const row = Number(address.slice(1)) - 1;
        const grid = { ...sheetOf(sheet, [[rows[row]?.[4] ?? '']]), row, column: 4 };
        ranges.push({ address, answer: () => resolve(success(grid)) });
      }),
  };
  const session = new Session(port as WorkbookPort);
  await session.start();
  return {
    session,
    ranges,
    edit: (address: string, target: number) => {
      const row = rows[Number(address.slice(1)) - 1];
      if (row) row[4] = target;
      listener([{ sheet: 'S', address }]);
    },
    /** From now on a reading of the whole workbook waits, too. */
    holdReads: () => {
      isHeld = true;
      return wholes;
    },
    targets: () =>
      session
        .getState()
        .reading?.tables[0]?.appendix.criteria.map(({ scores }) => scores.target?.text),
  };
}

const LONGEST_MILLISECONDS = 2000;

/** @throws where it does not come to that */
const until = async (isSo: () => boolean) => {
  for (const end = performance.now() + LONGEST_MILLISECONDS; !isSo();) {
    if (performance.now() > end) throw new Error(`waited for ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

test('an edit that is read while another comes is not lost', async () => {
  const { session, ranges, edit, targets } = await openSession();
  expect(targets()).toEqual(['6', '6']);
  edit('E2', 1);
  await until(() => ranges.length === 1);
  edit('E3', 2);
  await until(() => ranges.length === 2);
  for (const { answer } of ranges) answer();
  await until(() => ranges.length === 3);
  ranges[2]?.answer();
  await until(() => targets()?.[1] === '2');
  expect(targets()).toEqual(['1', '2']);
  await session.stop();
});

test('a cell that is edited again while it is read is read with the next edit, and then no more', async () => {
  const { session, ranges, edit, targets } = await openSession();
  const places = () => ranges.map(({ address }) => address);
  edit('E2', 1);
  edit('E2', 7);
  ranges[0]?.answer();
  await new Promise((resolve) => setTimeout(resolve, 50));
  // Overtakes the second reading of the same cell, and so has to read that cell as well.
  edit('E3', 8);
  ranges[2]?.answer();
  await until(() => ranges.length === 4);
  ranges[3]?.answer();
  await until(() => targets()?.[1] === '8');
  expect(targets()).toEqual(['7', '8']);
  expect(places()).toEqual(['E2', 'E2', 'E2', 'E3']);
  edit('E3', 9);
  ranges[4]?.answer();
  await until(() => targets()?.[1] === '9');
  expect(places().slice(4)).toEqual(['E3']);
  await session.stop();
});

test('a cell that is edited while the whole workbook is read is not lost when that is overtaken again', async () => {
  const { session, ranges, edit, targets, holdReads } = await openSession();
  const wholes = holdReads();
  const reading = session.read();
  edit('E2', 9);
  wholes[0]?.();
  await reading;
  edit('E3', 8);
  for (const answer of wholes) answer();
  await until(() => !session.getState().isReading);
  expect(targets()).toEqual(['9', '8']);
  expect(ranges).toEqual([]);
  await session.stop();
});

/** Pauses without end, and long enough that the pane gets its turn in between. */
function* endless(): Task<never> {
  for (;;) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield;
  }
}

/** Takes the marks of one sheet away. */
function marking(session: Session): Task<GuardedPlan> {
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  return withPreconditions(reading, {
    ...emptyPlan('highlight'),
    highlights: [{ sheet: 'S', rules: [] }],
  });
}

test('a plan that takes long can be stopped while it is made, and is then not shown', async () => {
  const { session } = await openSession();
  const preparing = session.prepare(endless());
  expect(session.getState().progress).toMatchObject({ task: 'plan', isStopping: false });
  session.stopWriting();
  await preparing;
  expect(session.getState()).toMatchObject({ progress: null, preview: null });
});

test('a plan is shown when it is made; while it is, no other is begun', async () => {
  const { session } = await openSession();
  const preparing = session.prepare(marking(session));
  await session.prepare(endless());
  await preparing;
  expect(session.getState().preview?.plan).toMatchObject({
    kind: 'highlight',
    highlights: [{ sheet: 'S', rules: [] }],
  });
});

test('a plan that would write nothing is not shown, and that is said', async () => {
  const { session } = await openSession();
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare(withPreconditions(reading, emptyPlan('assign')));
  expect(session.getState()).toMatchObject({ preview: null, notice: { kind: 'nothing' } });
});

test('a preview is closed, and said to be, when the workbook is read anew under it', async () => {
  const { session } = await openSession();
  await session.prepare(marking(session));
  expect(session.getState().preview).not.toBeNull();
  await session.read();
  expect(session.getState()).toMatchObject({ preview: null, notice: { kind: 'outdated' } });
});

test('a plan made of what was read before is not shown', async () => {
  const { session } = await openSession();
  const plan = marking(session);
  function* slow(): Task<GuardedPlan> {
    for (const until = performance.now() + 100; performance.now() < until;) yield;
    return yield* plan;
  }
  const preparing = session.prepare(slow());
  await Promise.all([preparing, session.read()]);
  expect(session.getState()).toMatchObject({ preview: null, notice: { kind: 'outdated' } });
});

test('an undo that does not find its sheet is known to be one', async () => {
  const gone = failure('sheet-gone', { sheet: 'Bảng' });
  const port: Partial<WorkbookPort> = {
    read: () => Promise.resolve(success(workbook('Tên mới'))),
    revert: () => Promise.resolve(gone),
    lastWrite: () => Promise.resolve(success(null)),
  };
  const session = new Session(port as WorkbookPort);
  await session.undo();
  expect(session.getState().notice).toMatchObject({ problem: gone.problem, of: 'undo' });
});
