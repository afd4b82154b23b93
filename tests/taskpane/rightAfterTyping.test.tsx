/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import CheckTab from '../../src/taskpane/check/CheckTab';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionContext';
import { openSession, until } from '../app/openSession';
import { TIME_LIMITS } from '../timeLimits';

afterEach(cleanup);

function Pane() {
  const { reading } = useSessionState();
  return reading && <CheckTab reading={reading} />;
}

test('[W8] a fix that is pressed right after typing waits for what was typed, and is shown', async () => {
  const { session, ranges, edit, targets } = await openSession();
  // The second target rises by 3 now, and its change says 1.
  edit('E3', 8);
  ranges.shift()?.answer();
  await until(() => targets()?.[1] === '8');
  render(
    <SessionProvider value={session}>
      <Pane />
    </SessionProvider>,
  );
  const fix = await screen.findByRole('button', { name: /^Sửa: .*F3/ });
  edit('E2', 7);
  fireEvent.click(fix);
  await waitFor(() => expect(session.getState().progress).toMatchObject({ task: 'plan' }));
  ranges.shift()?.answer();
  await waitFor(() => expect(session.getState().progress).toBeNull(), {
    timeout: TIME_LIMITS.wait,
  });
  const { preview, notice } = session.getState();
  expect(notice).toBeNull();
  // 8 − 5.
  expect(preview?.plan.cells.map(({ row, column, after }) => [row, column, after])).toEqual([
    [2, 5, 3],
  ]);
  await session.stop();
});
