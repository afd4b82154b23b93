import { Session } from '../../src/app/session/session';
import { until } from '../app/openSession';
import { openSeed, type Bench } from '../workbench/bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openSeed();
});
afterEach(() => bench.close());

/** Counts what is sent to Excel from now on. */
function sent() {
  const { sync } = Excel.RequestContext.prototype;
  const spy = jest.spyOn(Excel.RequestContext.prototype, 'sync').mockImplementation(async function (
    this: Excel.RequestContext,
  ) {
    // Excel takes its time.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await sync.call(this);
  });
  return () => spy.mock.calls.length;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

const type = (value: number) =>
  bench.engine.batch('user', () => bench.engine.sheets[0]?.cells.setValue(5, 4, value));

test('a session that is stopped while it begins asks for nothing more once that is over, and hears nothing', async () => {
  const count = sent();
  const session = new Session(bench.port);
  const starting = session.start();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await session.stop();
  const asked = count();
  await pause();
  type(1);
  await pause();
  expect(count()).toBe(asked);
  await starting;
});

test('one that is stopped while it reads what was typed ends with that request', async () => {
  const session = new Session(bench.port);
  await session.start();
  const count = sent();
  type(1);
  // Heard a moment later, and asked for.
  await until(() => count() > 0);
  session.comeBack();
  await session.stop();
  const asked = count();
  expect(asked).toBeGreaterThan(0);
  session.comeBack();
  await session.read();
  await pause();
  expect(count()).toBe(asked);
});
