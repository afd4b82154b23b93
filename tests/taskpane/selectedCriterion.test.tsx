/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import type { Session } from '../../src/app/session/session';
import { NOTHING_READ, type SessionState } from '../../src/app/session/sessionState';
import SelectedCriterion from '../../src/taskpane/criterion/SelectedCriterion';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { parSheet, read, workbook } from '../core/assign/tables';
import { drawn, press } from './doing';

afterEach(cleanup);

/** Row 4 (from 0) has a wrong change; row 3 nothing to see to. */
const SHEET = 'Phụ lục I';
const reading = read(
  workbook(
    parSheet(SHEET, [
      ['1', 'Lĩnh vực', 2, 1, 1.75, 0.75, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 0.5, 0.75, 0.25, 'Sở Nội vụ'],
      ['1.2', 'Tự kiểm tra', 1, 0.5, 1, 0.75, 'Sở Tư pháp'],
    ]),
  ),
);

/** The pane, over a session that hears what is selected in the grid. @returns what selects a row; null: nobody knows */
function show(): (row: number | null, sheet?: string) => Promise<void> {
  let state: SessionState = { ...NOTHING_READ, reading };
  const listeners = new Set<() => void>();
  const session = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  render(
    <SessionProvider value={session as unknown as Session}>
      <SelectedCriterion reading={reading} isHidden={false} />
    </SessionProvider>,
  );
  return (row, sheet = SHEET) =>
    drawn(() => {
      state = { ...state, selected: row === null ? null : { sheet, row, column: 1 } };
      for (const listener of listeners) listener();
    });
}

const card = () => screen.queryByRole('region', { name: 'Tiêu chí đang chọn' });
const shown = () => card()?.textContent ?? '';

test('the row selected in the grid shows its criterion: findings, lead, target', async () => {
  const select = show();
  expect(card()).toBeNull();
  await select(4);
  expect(shown()).toMatch(/1 nội dung cần xem/);
  expect(shown()).toMatch(/1\.2\.? Tự kiểm tra/);
  // Its name alone until it is opened.
  expect(shown()).not.toMatch(/Sở Tư pháp/);
  await press(within(card() as HTMLElement).getByRole('button', { expanded: false }));
  expect(shown()).toMatch(/0,5.*→ 1/);
  expect(shown()).toMatch(/Kết quả kiểm tra/);
  expect(shown()).toMatch(/Sở Tư pháp/);
});

test('it follows the selection, open as it was left, and goes where no criterion is selected', async () => {
  const select = show();
  await select(4);
  await press(within(card() as HTMLElement).getByRole('button', { expanded: false }));
  await select(3);
  expect(shown()).toMatch(/0,5.*→ 0,75/);
  expect(shown()).toMatch(/Sở Nội vụ/);
  expect(shown()).not.toMatch(/Sở Tư pháp|Kết quả kiểm tra|cần xem/);
  // Another sheet, a heading, nothing known: each time and back.
  for (const leave of [() => select(4, 'Trang khác'), () => select(0), () => select(null)]) {
    await leave();
    expect(card()).toBeNull();
    await select(4);
    expect(shown()).toMatch(/Sở Tư pháp/);
    expect(shown()).toMatch(/Kết quả kiểm tra/);
  }
});
