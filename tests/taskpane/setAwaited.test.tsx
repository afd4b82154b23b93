/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Reading } from '../../src/app/reading';
import type { Session } from '../../src/app/session/session';
import NextYearPanel from '../../src/taskpane/nextYear/NextYearPanel';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { TIME_LIMITS } from '../timeLimits';
import { parSheet, sheet, workbook } from '../core/assign/tables';
import { readingOfSnapshot } from '../core/nextYear/plans';
import { choicesHeld } from './keptPane';

const WAIT = { timeout: TIME_LIMITS.wait };

const PLAN = parSheet('Phụ lục I', [
  ['1', 'Cải cách', 2, 1, 1.5, 0.5, ''],
  ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, 0.5, 'Sở Nội vụ'],
]);
const SET = sheet('Bộ mới', [
  ['STT', 'Tiêu chí', 'Điểm tối đa'],
  ['1', 'Cải cách', 3],
  ['1.1', 'Ban hành kế hoạch', 3],
]);

const select = () => screen.findByLabelText<HTMLSelectElement>('Bộ tiêu chí', {}, WAIT);
const canMake = async () =>
  !(await screen.findByRole<HTMLButtonElement>('button', { name: /^Xem trước/ }, WAIT)).disabled;

test('[N3] where the chosen set of criteria is not there any more nothing is made until one is chosen', async () => {
  const session: Partial<Session> = { choices: choicesHeld() };
  const pane = (now: Reading) => (
    <SessionProvider value={session as Session}>
      <NextYearPanel reading={now} />
    </SessionProvider>
  );
  const { rerender } = render(pane(readingOfSnapshot(workbook(PLAN, SET))));
  const offered = [...(await select()).options].map(({ value }) => value);
  fireEvent.change(await select(), { target: { value: offered[1] } });
  await waitFor(async () => expect(await canMake()).toBe(true), WAIT);
  // The sheet was deleted.
  rerender(pane(readingOfSnapshot(workbook(PLAN))));
  const alert = await screen.findByRole('alert', {}, WAIT);
  expect(alert.textContent).toMatch(/Không còn thấy bộ .*“Bộ mới”/);
  expect([(await select()).value, await canMake()]).toEqual([offered[1], false]);
  fireEvent.change(await select(), { target: { value: '' } });
  await waitFor(async () => expect(await canMake()).toBe(true), WAIT);
  expect(screen.queryByRole('alert')).toBeNull();
});
