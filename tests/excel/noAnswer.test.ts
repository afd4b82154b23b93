import { highlightTask } from '../../src/app/highlight';
import { recalculateTask } from '../../src/app/recalculate';
import { Session } from '../../src/app/session/session';
import { failure } from '../../src/core/base/outcome';
import { ANSWER_LIMIT } from '../../src/excel/requests/answered';
import { until } from '../app/openSession';
import { openSeed, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';

/** What becomes of a request: it is done and answered; done, and answered later; lost without a word. */
type Fate = 'answered' | 'late' | 'lost';

let bench: Bench;
let session: Session;
/** Of the writing requests to come, in their order; all after them are answered, and whatever only asks. */
let fates: Fate[];
/** Excel does what it is asked, and answers nothing. */
let isSilent: boolean;
let release: (() => void)[];
const limit = ANSWER_LIMIT.milliseconds;

beforeEach(async () => {
  bench = await openSeed();
  session = new Session(bench.port);
  await session.start();
  fates = [];
  isSilent = false;
  release = [];
  const send = Excel.RequestContext.prototype.sync;
  jest.spyOn(Excel.RequestContext.prototype, 'sync').mockImplementation(async function (
    this: Excel.RequestContext,
  ) {
    const wasSilent = isSilent;
    const fate = isSilent ? 'late' : (writes(this) && fates.shift()) || 'answered';
    // Whoever has sent it begins to wait right after this: what is answered may take its time.
    ANSWER_LIMIT.milliseconds = fate === 'answered' ? limit : 300;
    if (fate !== 'lost') await send.call(this);
    // What was begun in the silence and done after it is answered with the others.
    if (fate === 'lost' || (fate === 'late' && (isSilent || !wasSilent)))
      await new Promise<void>((resolve) => release.push(resolve));
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  ANSWER_LIMIT.milliseconds = limit;
  await session.stop();
  bench.close();
});

/** The pane asks for the selection and follows edits beside what a test does. */
function writes({ debugInfo }: Excel.RequestContext): boolean {
  return debugInfo.pendingStatements.some((text) =>
    /^(?!var )\S+\.(?:values|formulas) = /.test(text),
  );
}

const notice = () => session.getState().notice;
const workbook = () => describeWorkbook(bench.engine);
const isJudged = () => notice()?.kind === 'judged';

/** Recalculates: one request looks, the next one writes. */
async function write(...fate: Fate[]): Promise<void> {
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare((now) => recalculateTask(now, 'values'));
  fates = fate;
  await session.confirm();
}

test('a write whose answer is late is said to be unknown, then found done; its undo is offered then (W14)', async () => {
  const before = workbook();
  await write('late');
  expect(session.getState()).toMatchObject({
    progress: null,
    lastWrite: null,
    notice: { problem: { code: 'no-answer' } },
  });
  await until(isJudged);
  expect(notice()).toEqual({ kind: 'judged', of: 'write', isDone: true });
  expect(session.getState().lastWrite).toMatchObject({ kind: 'recalculate', isUnfinished: false });
  release.forEach((answer) => answer());
  await session.undo();
  expect(notice()).toMatchObject({ kind: 'reverted' });
  expect(workbook()).toEqual(before);
});

test('a write that is lost without a word is found not done, and can be done again (W14)', async () => {
  const before = workbook();
  await write('lost');
  await until(isJudged);
  expect(notice()).toEqual({ kind: 'judged', of: 'write', isDone: false });
  expect(workbook()).toEqual(before);
  await write('answered');
  expect(notice()).toMatchObject({ kind: 'applied' });
});

test('while Excel answers nothing, undoing and writing say so and change nothing, and go on when it answers (W14)', async () => {
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare((now) => recalculateTask(now, 'values'));
  fates = ['late'];
  const confirming = session.confirm();
  await until(() => release.length > 0);
  isSilent = true;
  await confirming;
  await until(() => session.getState().isReading);
  // What is asked is done, whether it is answered or not: it would be seen.
  const standing = workbook();
  await session.undo();
  expect(notice()).toMatchObject({ problem: { code: 'not-begun' } });
  await session.prepare((now) => recalculateTask(now, 'values'));
  await session.confirm();
  expect(notice()).toMatchObject({ problem: { code: 'not-begun' } });
  expect(workbook()).toEqual(standing);
  isSilent = false;
  release.forEach((answer) => answer());
  await until(() => session.getState().lastWrite !== null && !session.getState().isReading);
  expect(session.getState().lastWrite).toMatchObject({ kind: 'recalculate', isUnfinished: false });
  await until(isJudged);
  expect(notice()).toEqual({ kind: 'judged', of: 'write', isDone: true });
  await session.undo();
  expect(notice()).toMatchObject({ kind: 'reverted' });
});

/** Marks what misses its target: another write, which is answered. */
async function mark(): Promise<void> {
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  await session.prepare(highlightTask);
  await session.confirm();
}

const undo = async (...fate: Fate[]) => {
  fates = fate;
  await session.undo();
};

test.each([
  ['write', 'a write', write, write],
  ['write', 'an undo', write, undo],
  ['undo', 'a write', undo, write],
  ['undo', 'an undo', undo, undo],
] as const)(
  'a lost %s is judged as it is, whatever was asked for before it was known: %s is said not to be begun (W14)',
  async (of, _what, lost, refused) => {
    await mark();
    const { lastWrite } = session.getState();
    expect(lastWrite).toMatchObject({ kind: 'highlight' });
    const before = workbook();
    const losing = lost('lost');
    await until(() => release.length > 0);
    isSilent = true;
    await losing;
    await until(() => session.getState().readProblem !== null);
    isSilent = false;
    await refused();
    expect(notice()).toMatchObject({ problem: { code: 'not-begun' } });
    await until(isJudged);
    expect(notice()).toEqual({ kind: 'judged', of, isDone: false });
    expect(session.getState().lastWrite).toEqual(lastWrite);
    expect(workbook()).toEqual(before);
    await write();
    expect(notice()).toMatchObject({ kind: 'applied' });
  },
);

test('an undo of which the log cannot tell is not said to be not done (W14)', async () => {
  await write('answered');
  const log = await bench.port.writes();
  jest.spyOn(bench.port, 'writes').mockResolvedValue(failure('cell-edit-mode'));
  fates = ['lost'];
  await session.undo(log.ok ? log.value[0]?.id : '');
  await until(() => session.getState().lastWrite !== null);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(notice()).toMatchObject({ kind: 'problem', problem: { code: 'cell-edit-mode' } });
});

test('the late answer of an earlier write does not keep the later one from being judged (W14)', async () => {
  await write('late');
  await until(isJudged);
  const [answerFirst] = release;
  const { read } = bench.port;
  // The look at the later one is still reading when the answer comes.
  jest.spyOn(bench.port, 'read').mockReturnValueOnce(new Promise(() => undefined));
  await undo('lost');
  expect(notice()).toMatchObject({ problem: { code: 'no-answer' } });
  await until(() => jest.mocked(bench.port.read).mock.calls.length > 0);
  bench.port.read = read;
  answerFirst?.();
  await until(isJudged);
  expect(notice()).toEqual({ kind: 'judged', of: 'undo', isDone: false });
});

test('what an earlier look has found does not take the place of what was done since (W14)', async () => {
  await write('late');
  const { lastWrite } = bench.port;
  let find: () => void = () => undefined;
  const found = await lastWrite();
  jest
    .spyOn(bench.port, 'lastWrite')
    .mockImplementationOnce(() => new Promise((resolve) => (find = () => resolve(found))));
  await until(() => jest.mocked(bench.port.lastWrite).mock.calls.length > 0);
  bench.port.lastWrite = lastWrite;
  await session.undo();
  expect(notice()).toMatchObject({ kind: 'reverted' });
  find();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(found).toMatchObject({ value: { kind: 'recalculate' } });
  expect(session.getState().lastWrite).toBeNull();
});

test('what an earlier look could not find out does not take the place of what was done since (W14)', async () => {
  await write('late');
  const { lastWrite } = bench.port;
  let fail: () => void = () => undefined;
  jest
    .spyOn(bench.port, 'lastWrite')
    .mockImplementationOnce(
      () => new Promise((resolve) => (fail = () => resolve(failure('no-answer')))),
    );
  await until(() => jest.mocked(bench.port.lastWrite).mock.calls.length > 0);
  bench.port.lastWrite = lastWrite;
  await session.undo();
  expect(notice()).toMatchObject({ kind: 'reverted' });
  fail();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(notice()).toMatchObject({ kind: 'reverted' });
});

test('an undo without an answer is judged by what is there (W14)', async () => {
  const before = workbook();
  await write('answered');
  const written = workbook();
  fates = ['lost'];
  await session.undo();
  expect(notice()).toMatchObject({ problem: { code: 'no-answer' } });
  await until(isJudged);
  expect(notice()).toEqual({ kind: 'judged', of: 'undo', isDone: false });
  expect(workbook()).toEqual(written);
  // What was written is back, and its record forgotten, which nobody hears of.
  fates = ['answered', 'late'];
  await session.undo();
  await until(isJudged);
  expect(notice()).toEqual({ kind: 'judged', of: 'undo', isDone: true });
  expect(workbook()).toEqual(before);
});
