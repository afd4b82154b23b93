/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Session } from '../../src/app/session/session';
import CheckTab from '../../src/taskpane/check/CheckTab';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { seedPlan } from '../seedPlan';
import { drawn, enter, press } from './doing';
import { choicesHeld } from './keptPane';

afterEach(cleanup);

const chips = () =>
  within(screen.getByRole('group', { name: 'Lọc theo mức độ' })).getAllByRole('button');
const headings = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent);
const pressed = () =>
  chips()
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent);

test('the counts by severity add up to all, follow what is sought, and each is a press to see these alone', async () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  await drawn(() =>
    render(
      <SessionProvider value={{ choices: choicesHeld() } as Session}>
        <CheckTab reading={reading.value} />
      </SessionProvider>,
    ),
  );
  expect(chips().map(({ textContent }) => textContent)).toEqual([
    'Tất cả 95',
    'Lỗi 5',
    'Cần rà soát 18',
    'Lưu ý 72',
  ]);
  expect(pressed()).toEqual(['Tất cả 95']);
  await press(screen.getByRole('button', { name: 'Cần rà soát 18' }));
  expect(headings()).toEqual(['Cần rà soát (18)']);
  expect(pressed()).toEqual(['Cần rà soát 18']);
  await enter(screen.getByRole('searchbox'), 'so tu phap');
  expect(chips()[0]?.textContent).not.toBe('Tất cả 95');
  await enter(screen.getByRole('searchbox'), '');
  await press(screen.getByRole('button', { name: 'Tất cả 95' }));
  expect(headings()).toEqual(['Lỗi (5)', 'Cần rà soát (18)', 'Lưu ý (72)']);
});
