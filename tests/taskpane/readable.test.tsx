/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import type { Session } from '../../src/app/session/session';
import { NOTHING_READ } from '../../src/app/session/sessionState';
import CheckTab from '../../src/taskpane/check/CheckTab';
import SelectedCriterion from '../../src/taskpane/criterion/SelectedCriterion';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { PlaceLink } from '../../src/taskpane/shell/PlaceLink';
import { seedPlan } from '../seedPlan';
import { press } from './doing';

afterEach(cleanup);

function published(): Reading {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

test('what two lines cut off can be read: the whole of it is in a title', () => {
  const reading = published();
  const name = '1.3.1 Tỷ lệ cơ quan chuyên môn (CQCM) cấp tỉnh';
  render(
    <SessionProvider value={{} as Session}>
      <PlaceLink sheet="Phụ lục I" row={9} column={1}>
        {name}
      </PlaceLink>
      <CheckTab reading={reading} />
    </SessionProvider>,
  );
  expect(screen.getByRole('button', { name }).title).toBe(`${name} (Phụ lục I, ô B10)`);
  const cut = screen.getAllByText(/^7\.1\.3 Tỷ lệ văn bản trao đổi/);
  expect(cut.map((one) => one.title)).toEqual(cut.map(({ textContent }) => textContent));
});

test('the two large figures of a criterion say of which years they are, and the third that it is a change', async () => {
  const reading = published();
  const state = { ...NOTHING_READ, reading, selected: { sheet: 'Phụ lục I', row: 120, column: 1 } };
  const session = { getState: () => state, subscribe: () => () => undefined };
  render(
    <SessionProvider value={session as unknown as Session}>
      <SelectedCriterion reading={reading} isHidden={false} />
    </SessionProvider>,
  );
  await press(screen.getByRole('button', { expanded: false }));
  const years = screen.getByText('Năm 2021 → mục tiêu 2022');
  expect(years.nextElementSibling?.textContent).toMatch(/ → .*Tăng\/giảm \+0,008/);
});

test.each([
  ['Phụ lục II', 10, '90%'],
  ['Phụ lục I', 120, '0'],
])('a criterion’s bar says where it begins: %s', async (sheet, row, said) => {
  const reading = published();
  const state = { ...NOTHING_READ, reading, selected: { sheet, row, column: 1 } };
  const session = { getState: () => state, subscribe: () => () => undefined };
  render(
    <SessionProvider value={session as unknown as Session}>
      <SelectedCriterion reading={reading} isHidden={false} />
    </SessionProvider>,
  );
  await press(screen.getByRole('button', { expanded: false }));
  const bar = screen.getByRole('img', { name: /tối đa/ });
  expect(bar.previousSibling?.textContent).toBe(said);
});
