import type { Plan } from '../../src/core/plan/plan';
import { emptyPlan } from '../../src/core/plan/plan';
import { LOOK_AGAIN } from '../../src/excel/effects/otherWriter';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { HostSettings } from '../../src/workbench/host/hostSettings';
import { faultWorkbook, OPERATIONS, type Operation } from '../faults/operations';
import { isSameState, shows, stateOf, type State } from '../faults/state';
import { openBytes, type Bench } from '../workbench/bench';
import type { AnyPlanPort } from '../anyPlanPort';
import { IS_WHOLE } from '../whole';

const NAMES = [
  'recalculate as values',
  'recalculate as formulas',
  'fix findings',
  'highlight',
  ...(IS_WHOLE ? OPERATIONS.map(({ name }) => name) : []),
];
const CHOSEN = OPERATIONS.filter(({ name }) => NAMES.includes(name));
/** Presses that are tried for each operation: all of them in the whole sweep. */
const MOST_PRESSES = IS_WHOLE ? Infinity : 7;

/** One cell beside the tables. */
const NOTED: Plan = {
  ...emptyPlan('targets'),
  cells: [{ sheet: 'Sổ tay', row: 3, column: 3, before: '', after: 7, why: { is: 'target' } }],
};

/** What was written before the operation, and the presses that would take that back. */
let earlier = { depth: 0, at: '' };
let bytes: Uint8Array;
let bench: Bench;
beforeAll(async () => {
  bytes = await faultWorkbook();
});
afterEach(() => bench.close());

/** @param hasEarlier whether an earlier write stands in the journal, whose sheet an undo leaves then */
async function begin(
  operation: Operation,
  ctrlZ: HostSettings['ctrlZ'],
  hasEarlier = false,
): Promise<State> {
  bench = await openBytes(bytes, { ctrlZ });
  if (hasEarlier) expect(await bench.port.apply(NOTED)).toMatchObject({ ok: true });
  await operation.before?.(bench.port, bench.engine);
  const last = await bench.port.lastWrite();
  earlier = { depth: bench.host.commands.depth, at: (last.ok && last.value?.at) || '' };
  const before = stateOf(bench.engine);
  const done = await operation.run(bench.port);
  if (!done.ok) throw new Error(done.problem.code);
  return before;
}

function press(times: number): void {
  for (let nth = 0; nth < times; nth += 1) bench.host.commands.press();
}

/** Evenly, the first and the last among them. */
function sampled(depth: number): number[] {
  const all = Array.from({ length: depth }, (_, nth) => nth + 1);
  const stride = Math.max(1, depth / MOST_PRESSES);
  return all.filter(
    (nth) => nth === depth || Math.floor(nth / stride) !== Math.floor((nth - 1) / stride),
  );
}

describe.each(['call', 'batch'] as const)('[W17] Ctrl+Z takes back a %s at a time', (mode) => {
  test.each(CHOSEN)(
    '$name: after any number of presses what is said is true, and one undo gives back all',
    async (operation) => {
      await begin(operation, mode);
      const { depth } = bench.host.commands;
      const whole = stateOf(bench.engine);
      expect(depth).toBeGreaterThan(0);
      bench.close();
      const wrong: string[] = [];
      for (const presses of sampled(depth)) {
        const before = await begin(operation, mode);
        press(presses);
        wrong.push(...(await judge(before, whole)).map((what) => `${presses} presses: ${what}`));
        bench.close();
      }
      expect(wrong).toEqual([]);
      await begin(operation, mode);
    },
  );
});

describe.each(['call', 'batch'] as const)(
  '[W17] Ctrl+Z takes back the undo, a %s at a time',
  (mode) => {
    test.each(CHOSEN.filter(({ name }) => !name.startsWith('revert')))(
      '$name: after any number of presses what is said is true, and one more undo gives back all',
      async (operation) => {
        const undone = async () => {
          const before = await begin(operation, mode, true);
          const whole = stateOf(bench.engine);
          expect(await bench.port.revert()).toMatchObject({ ok: true });
          return { before, whole };
        };
        await undone();
        // Where a sheet came or went since, less is left.
        const depth =
          bench.host.commands.depth - Math.min(earlier.depth, bench.host.commands.depth - 1);
        bench.close();
        const wrong: string[] = [];
        for (const presses of sampled(depth)) {
          const { before, whole } = await undone();
          press(presses);
          wrong.push(...(await judge(before, whole)).map((what) => `${presses} presses: ${what}`));
          bench.close();
        }
        // That an undo was begun is noted until the press that takes back that note, the last.
        const last = `${depth} presses: ${CUT_OFF}`;
        expect(wrong.filter((what) => what === last || !what.endsWith(CUT_OFF))).toEqual([]);
        await begin(operation, mode);
      },
    );
  },
);

const CUT_OFF = 'whole, and said to be cut off';

/** The pane is opened anew: it knows nothing but the workbook. */
async function judge(before: State, whole: State): Promise<string[]> {
  const port = createExcelWorkbook();
  const wrong: string[] = [];
  const left = stateOf(bench.engine);
  const last = await port.lastWrite();
  // Where the record itself was taken back, nothing may stand of what it was of.
  if (last.ok && last.value === null)
    return isSameState(left, before) ? [] : ['something stands, and nothing is said of it'];
  if (!last.ok || last.value === null) return ['Excel does not say'];
  // Of what was undone and is forgotten nothing may stand.
  if (last.value.at === earlier.at)
    return isSameState(left, before)
      ? []
      : ['something stands, and only the earlier write is told of'];
  const isWhole = isSameState(left, whole);
  if (isWhole && last.value.isUnfinished) wrong.push(CUT_OFF);
  if (!isWhole && !last.value.isUnfinished) wrong.push('not whole, and said to be done');
  if (last.value.isGone && !isSameState({ ...left, backups: before.backups }, before))
    wrong.push('said to be gone, and something stands');
  const undone = await port.revert();
  if (!undone.ok) return [...wrong, `undo says ${undone.problem.code}`];
  const after = stateOf(bench.engine);
  if (!isSameState(after, before)) wrong.push('undo does not give back all');
  if (!shows(after, 'của người dùng')) wrong.push('typed text is gone');
  return wrong;
}

describe.each(['none', 'emptied'] as const)('[W17] where Ctrl+Z is %s', (mode) => {
  test('a press changes nothing of the write, and undo gives back all', async () => {
    const [operation] = CHOSEN;
    if (!operation) throw new Error('no operation');
    const before = await begin(operation, mode);
    const whole = stateOf(bench.engine);
    press(3);
    expect(isSameState(stateOf(bench.engine), whole)).toBe(true);
    expect(await judge(before, whole)).toEqual([]);
  });
});

test('[W17] after Ctrl+Z nobody is refused: the next write is written, by another pane as well, and both are told of', async () => {
  const [operation] = CHOSEN;
  if (!operation) throw new Error('no operation');
  await begin(operation, 'call');
  // The note that the write is done, and nothing else.
  press(3);
  const port: AnyPlanPort = createExcelWorkbook();
  const waiting = jest.spyOn(globalThis, 'setTimeout');
  expect(await port.apply(NOTED)).toMatchObject({ ok: true });
  // Nor does anybody wait to see whether the write goes on.
  expect(waiting.mock.calls.map(([, limit]) => limit)).not.toContain(LOOK_AGAIN.milliseconds);
  waiting.mockRestore();
  const log = await port.writes();
  expect(log.ok && log.value.map(({ kind }) => kind)).toEqual(['targets', 'recalculate']);
});
