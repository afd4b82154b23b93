/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Session } from '../../src/app/session/session';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { UnansweredCriteria } from '../../src/taskpane/assign/UnansweredCriteria';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { read, sheet, workbook } from '../core/assign/tables';
import { TIME_LIMITS } from '../timeLimits';
import { choicesHeld } from './keptPane';
import { madeNow } from './madeNow';

afterEach(cleanup);

const plans: GuardedPlan[] = [];
const went: unknown[] = [];
beforeEach(() => {
  plans.splice(0);
  went.splice(0);
});

/** A plan of a year in which two criteria have nobody. */
async function show(year: number) {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`];
  const grid = sheet('Phụ lục I', [
    ['PAR INDEX'],
    [...header, 'Cơ quan chủ trì'],
    ['1', 'Cải cách', 3, 0, 3, ''],
    ['1.1', 'Kế hoạch', 1, 0, 1, 'Sở Nội vụ'],
    ['1.2', 'Kiểm tra', 1, 0, 1, ''],
    ['1.3', 'Một cửa', 1, 0, 1, 'UBND cấp huyện'],
  ]);
  const reading = read(workbook(grid));
  const session: Partial<Session> = {
    choices: choicesHeld(),
    prepare: async (making) => {
      plans.push(await madeNow(making, reading));
    },
    select: async (...place) => {
      went.push(place);
    },
  };
  render(
    <SessionProvider value={session as Session}>
      <UnansweredCriteria reading={reading} />
    </SessionProvider>,
  );
  await screen.findByText(/tiêu chí chưa có cơ quan chủ trì/, {}, { timeout: TIME_LIMITS.wait });
}

const offered = () =>
  within(screen.getByLabelText('Giao cho'))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value);

test('[G16] criteria that nobody answers for are named, lead to their cells, and are given to an agency', async () => {
  await show(2026);
  expect(screen.getByRole('heading').textContent).toBe('2 tiêu chí chưa có cơ quan chủ trì');
  fireEvent.click(screen.getByText('1.2 Kiểm tra'));
  await waitFor(() => expect(JSON.stringify(went)).toContain('Phụ lục I'));
  fireEvent.click(screen.getByLabelText('Chọn tất cả tiêu chí chưa giao'));
  fireEvent.change(screen.getByLabelText('Giao cho'), { target: { value: 'UBND cấp xã' } });
  fireEvent.click(screen.getByRole('button', { name: 'Xem trước: giao 2 ô' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.cells.map(({ row, after }) => [row, after])).toEqual([
    [4, 'UBND cấp xã'],
    [5, 'UBND cấp xã; UBND cấp huyện'],
  ]);
});

test.each([
  [2026, ['Sở Nông nghiệp và Môi trường', 'Thuế tỉnh'], ['Sở Giao thông vận tải', 'Cục Thuế tỉnh']],
  [2022, ['Sở Giao thông vận tải', 'Cục Thuế tỉnh'], ['Sở Nông nghiệp và Môi trường', 'Thuế tỉnh']],
])('[G16, S9] only agencies of the plan’s time are offered: %d', async (year, there, gone) => {
  await show(year);
  const names = offered();
  expect(names).toEqual(expect.arrayContaining(there));
  expect(names.filter((name) => gone.includes(name))).toEqual([]);
});
