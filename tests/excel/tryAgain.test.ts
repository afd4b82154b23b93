import { recalculateTask } from '../../src/app/recalculate';
import { Session } from '../../src/app/session/session';
import { openSeed } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';

test('a write that Excel refuses while somebody types into a cell is done when it is tried again', async () => {
  const bench = await openSeed();
  const session = new Session(bench.port);
  await session.start();
  const before = describeWorkbook(bench.engine);
  await session.prepare((reading) => recalculateTask(reading, 'values'));
  bench.host.settings.isCellBeingEdited = true;
  await session.confirm();
  const { notice } = session.getState();
  expect(notice).toMatchObject({ kind: 'problem', problem: { code: 'cell-edit-mode' } });
  expect(describeWorkbook(bench.engine)).toEqual(before);
  bench.host.settings.isCellBeingEdited = false;
  if (notice?.kind === 'problem') await notice.again?.();
  expect(session.getState().notice).toMatchObject({ kind: 'applied' });
  expect(describeWorkbook(bench.engine)).not.toEqual(before);
  await session.stop();
  bench.close();
});
