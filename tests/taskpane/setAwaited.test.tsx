/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { nextYearSheetsTask } from '../../src/app/nextYear';
import type { Reading } from '../../src/app/reading';
import type { Session } from '../../src/app/session/session';
import { finish } from '../../src/core/base/task';
import { choicesOf } from '../../src/taskpane/nextYear/panelState';
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

/** The panel on one reading after the other, with the set chosen on the first. */
async function chosenOn(first: Reading) {
  const session: Partial<Session> = { choices: choicesHeld() };
  const pane = (now: Reading) => (
    <SessionProvider value={session as Session}>
      <NextYearPanel reading={now} />
    </SessionProvider>
  );
  const { rerender } = render(pane(first));
  const offered = [...(await select()).options].map(({ value }) => value);
  fireEvent.change(await select(), { target: { value: offered[1] } });
  await waitFor(async () => expect(await canMake()).toBe(true), WAIT);
  const state = session.choices?.get().nextYear;
  if (!state) throw new Error('nothing is chosen');
  return { offered, state, readNow: (now: Reading) => rerender(pane(now)) };
}

afterEach(cleanup);

test('[N3] nothing is made of last year’s criteria in the place of a set that is not there', async () => {
  const { state } = await chosenOn(readingOfSnapshot(workbook(PLAN, SET)));
  const now = readingOfSnapshot(workbook(PLAN));
  const choices = choicesOf(now, state, []);
  if (!choices) throw new Error('no choices');
  expect(finish(nextYearSheetsTask(now, choices)).sheets).toEqual([]);
  const asked = choicesOf(now, { ...state, tables: new Map() }, []);
  expect(asked && finish(nextYearSheetsTask(now, asked)).sheets).toHaveLength(1);
});

test('[N3] a set that has become an appendix of the plan itself is said to be that, and not to be gone', async () => {
  const { readNow } = await chosenOn(readingOfSnapshot(workbook(PLAN, SET)));
  const planned = parSheet('Bộ mới', [
    ['1', 'Cải cách', 3, 1, 1.5, 0.5, ''],
    ['1.1', 'Ban hành kế hoạch', 3, 1, 1.5, 0.5, 'Sở Nội vụ'],
  ]);
  readNow(readingOfSnapshot(workbook(PLAN, planned)));
  const alert = await screen.findByRole('alert', {}, WAIT);
  expect(alert.textContent).toMatch(/^Trang “Bộ mới” .* nay là phụ lục của chính kế hoạch/);
  expect(await canMake()).toBe(false);
});

test('[N3] where the chosen set of criteria is not there any more nothing is made until one is chosen', async () => {
  const { offered, readNow } = await chosenOn(readingOfSnapshot(workbook(PLAN, SET)));
  // The sheet was deleted.
  readNow(readingOfSnapshot(workbook(PLAN)));
  const alert = await screen.findByRole('alert', {}, WAIT);
  expect(alert.textContent).toMatch(/^Không còn thấy bộ .*“Bộ mới”/);
  expect([(await select()).value, await canMake()]).toEqual([offered[1], false]);
  fireEvent.change(await select(), { target: { value: '' } });
  await waitFor(async () => expect(await canMake()).toBe(true), WAIT);
  expect(screen.queryByRole('alert')).toBeNull();
});
