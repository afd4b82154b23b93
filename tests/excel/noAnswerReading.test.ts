import { Session } from '../../src/app/session/session';
import { ANSWER_LIMIT } from '../../src/excel/requests/answered';
import { until } from '../app/openSession';
import { openSeed, type Bench } from '../workbench/bench';
import { cellsOf } from './agencyBench';

const PAR = 'Phụ lục I';

let bench: Bench;
let session: Session;
/** Of the requests to come; null: all are answered. */
let answeredYet: number | null;
let release: (() => void)[];
const limit = ANSWER_LIMIT.milliseconds;

beforeEach(async () => {
  bench = await openSeed();
  session = new Session(bench.port);
  answeredYet = null;
  release = [];
  const send = Excel.RequestContext.prototype.sync;
  jest.spyOn(Excel.RequestContext.prototype, 'sync').mockImplementation(async function (
    this: Excel.RequestContext,
  ) {
    const isAnswered = answeredYet === null || answeredYet > 0;
    if (answeredYet !== null) answeredYet -= 1;
    ANSWER_LIMIT.milliseconds = isAnswered ? limit : 50;
    if (isAnswered) await send.call(this);
    else await new Promise<void>((resolve) => release.push(resolve));
  });
});
afterEach(async () => {
  answeredYet = null;
  await session.stop();
  jest.restoreAllMocks();
  ANSWER_LIMIT.milliseconds = limit;
  bench.close();
});

test.each([0, 1])(
  '[W14] a reading of which Excel answers %d requests is said to be none, and can be tried again',
  async (answers) => {
    await session.start();
    const { reading } = session.getState();
    answeredYet = answers;
    await session.read();
    expect(session.getState()).toMatchObject({
      isReading: false,
      readProblem: { code: 'not-read' },
    });
    // What was read before stays.
    expect(session.getState().reading).toBe(reading);
    answeredYet = null;
    await session.read();
    expect(session.getState()).toMatchObject({ isReading: false, readProblem: null });
    // An answer that comes late is nobody's any more.
    release.forEach((answer) => answer());
    expect(session.getState().reading?.tables).toHaveLength(2);
  },
);

test('[W14] the pane that is opened while Excel answers nothing says so, and reads when it does', async () => {
  answeredYet = 0;
  await session.start();
  expect(session.getState()).toMatchObject({ isReading: false, readProblem: { code: 'not-read' } });
  answeredYet = null;
  await session.read();
  expect(session.getState().readProblem).toBeNull();
  expect(session.getState().reading?.tables).toHaveLength(2);
});

test('[W14] an edit whose reading is not answered is read with the next', async () => {
  await session.start();
  answeredYet = 0;
  bench.engine.batch('user', () => cellsOf(bench, PAR).setValue(7, 4, 0.75));
  await until(() => session.getState().readProblem !== null);
  answeredYet = null;
  await session.read();
  const grid = session.getState().reading?.snapshot.sheets.find(({ sheet }) => sheet === PAR);
  expect(grid?.values[7 - grid.row]?.[4 - grid.column]).toBe(0.75);
});
