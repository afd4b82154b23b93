/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Session } from '../../src/app/session/session';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { UnansweredCriteria } from '../../src/taskpane/assign/UnansweredCriteria';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { read, sheet, workbook } from '../core/assign/tables';
import { TIME_LIMITS } from '../timeLimits';
import { open } from './doing';
import { choicesHeld } from './keptPane';
import { madeNow } from './madeNow';

afterEach(cleanup);

const plans: GuardedPlan[] = [];
const went: unknown[] = [];
beforeEach(() => {
  plans.splice(0);
  went.splice(0);
});

const NOBODY = [
  ['1.2', 'Kiểm tra', 1, 0, 1, ''],
  ['1.3', 'Một cửa', 1, 0, 1, 'UBND cấp huyện'],
];

/** A plan of a year in which these criteria have nobody. */
async function show(year: number, withNobody = NOBODY) {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`];
  const grid = sheet('Phụ lục I', [
    ['PAR INDEX'],
    [...header, 'Cơ quan chủ trì'],
    ['1', 'Cải cách', 3, 0, 3, ''],
    ['1.1', 'Kế hoạch', 1, 0, 1, 'Sở Nội vụ'],
    ...withNobody,
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
  const wait = { timeout: TIME_LIMITS.wait };
  const title = await screen.findByText(/tiêu chí chưa có cơ quan chủ trì/, {}, wait);
  // One line until somebody opens it: the steps below are not pushed away.
  expect(screen.queryByLabelText('Giao cho')).toBeNull();
  const details = title.closest('details');
  if (details) await open(details);
}

const offered = () =>
  within(screen.getByLabelText('Giao cho'))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value);

test('[G16] criteria that nobody answers for are named, lead to their cells, and are given to an agency', async () => {
  await show(2026);
  expect(screen.getByText('2 tiêu chí chưa có cơ quan chủ trì')).toBeDefined();
  expect(screen.getByText('Bảng để trống ô chủ trì')).toBeDefined();
  expect(screen.getByText('Bảng ghi: UBND cấp huyện')).toBeDefined();
  fireEvent.click(screen.getByText('1.2 Kiểm tra'));
  await waitFor(() => expect(JSON.stringify(went)).toContain('Phụ lục I'));
  fireEvent.click(screen.getByLabelText('Chọn tất cả tiêu chí chưa giao'));
  fireEvent.change(screen.getByLabelText('Giao cho'), { target: { value: 'UBND cấp xã' } });
  fireEvent.click(screen.getByRole('button', { name: 'Giao 2 tiêu chí (xem trước)' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.cells.map(({ row, after }) => [row, after])).toEqual([
    [4, 'UBND cấp xã'],
    [5, 'UBND cấp xã; UBND cấp huyện'],
  ]);
});

test('[G16] one alone needs no tick: it is there with what the table says, and waits for an agency alone', async () => {
  await show(2026, [['1.2', 'Kiểm tra', 1, 0, 1, 'UBND cấp huyện']]);
  expect(screen.queryByRole('checkbox')).toBeNull();
  const give = screen.getByRole<HTMLButtonElement>('button', {
    name: 'Giao 1 tiêu chí (xem trước)',
  });
  expect(give.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('Giao cho'), { target: { value: 'UBND cấp xã' } });
  fireEvent.click(screen.getByRole('button', { name: 'Giao 1 tiêu chí (xem trước)' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.cells.map(({ row, after }) => [row, after])).toEqual([
    [4, 'UBND cấp xã; UBND cấp huyện'],
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
