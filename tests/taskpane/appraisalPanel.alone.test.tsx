/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Session } from '../../src/app/session/session';
import type { GuardedPlan } from '../../src/app/workbookPort';
import AppraisalPanel from '../../src/taskpane/collect/AppraisalPanel';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { TIME_LIMITS } from '../timeLimits';
import { COUNCIL_ROWS, councilSheet, planSheet } from '../core/appraisal/tables';
import { read, workbook } from '../core/assign/tables';
import { enter } from './doing';
import { choicesHeld } from './keptPane';
import { madeNow } from './madeNow';

jest.mock('../../src/taskpane/collect/startWorker', () => ({
  startWorker: () => {
    throw new Error('no worker here');
  },
}));

afterEach(cleanup);

const plans: GuardedPlan[] = [];
beforeEach(() => plans.splice(0));

function show(columns?: string[], rows = COUNCIL_ROWS) {
  const reading = read(workbook(planSheet(columns), councilSheet(rows)));
  const session: Partial<Session> = {
    choices: choicesHeld(),
    prepare: async (making) => {
      plans.push(await madeNow(making, reading));
    },
  };
  render(
    <SessionProvider value={session as Session}>
      <AppraisalPanel reading={reading} />
    </SessionProvider>,
  );
}

const button = (name: RegExp) => screen.findByRole<HTMLButtonElement>('button', { name });
const choose = async (label: string, option: string) => {
  const select = await screen.findByLabelText<HTMLSelectElement>(label);
  const { value } = within(select).getByText<HTMLOptionElement>(option);
  await enter(select, value);
};
const TABLE = 'Bảng chấm điểm cho PAR INDEX (Phụ lục I)';

async function press(name: RegExp): Promise<GuardedPlan | undefined> {
  const found = await button(name);
  await waitFor(() => expect(found.disabled).toBe(false), { timeout: TIME_LIMITS.wait });
  fireEvent.click(found);
  await waitFor(() => expect(plans).toHaveLength(1), { timeout: TIME_LIMITS.wait });
  return plans[0];
}

test('a table of the workbook is offered, and nothing is taken before it is chosen', async () => {
  show();
  const before = await button(/^Lập trang/);
  await choose(TABLE, 'Kết quả Bộ');
  await screen.findByText('6/6 tiêu chí trùng mã và tên.');
  await screen.findByText('2 tiêu chí khác điểm tự đánh giá');
  await screen.findByText('tự đánh giá 2 → 1,75 (-0,25)');
  expect(before.isConnected).toBe(true);
  const plan = await press(/^Xem trước 16 điểm/);
  expect(plan?.cells).toHaveLength(13);
});

test('that the table has no column for them is said', async () => {
  show(['Tự đánh giá năm 2022', 'Điểm thẩm định năm 2022']);
  await choose(TABLE, 'Kết quả Bộ');
  await screen.findByText(/^Bảng chưa có cột cho: điểm điều tra xã hội học, điểm chính thức\./);
  const plan = await press(/^Xem trước/);
  expect(new Set(plan?.cells.map(({ column }) => column))).toEqual(new Set([7]));
});

test('a column is added where somebody chooses it', async () => {
  show(['Tự đánh giá năm 2022', 'Điểm thẩm định năm 2022']);
  await choose(TABLE, 'Kết quả Bộ');
  await choose('Điểm chính thức: ghi vào cột', 'Thêm cột vào bảng');
  await screen.findByText(/^Bảng chưa có cột cho: điểm điều tra xã hội học\./);
  const plan = await press(/^Xem trước/);
  expect(plan?.newColumns.map(({ column }) => column)).toEqual([9]);
  const cells = plan?.cells.filter(({ column }) => column === 9).map(({ after }) => after);
  expect(cells).toEqual(['Điểm chính thức năm 2022', 3.25, 1.75, 1.5, 2.25, 1, 1.25, 5.5]);
  const own = await screen.findByLabelText<HTMLSelectElement>('Điểm thẩm định: ghi vào cột');
  expect(within(own).queryByText('Thêm cột vào bảng')).toBeNull();
});

test('a column that does not say whose scores it holds is a person’s choice', async () => {
  show(['Tự đánh giá năm 2022', 'Thực hiện năm 2022']);
  await choose(TABLE, 'Kết quả Bộ');
  await choose('Điểm chính thức: ghi vào cột', 'H: Thực hiện năm 2022');
  const plan = await press(/^Xem trước/);
  expect(plan?.cells.map(({ column, after }) => [column, after])).toEqual([
    [7, 3.25],
    [7, 1.75],
    [7, 1.5],
    [7, 2.25],
    [7, 1],
    [7, 1.25],
    [7, 5.5],
  ]);
});

test('a score out of another maximum is taken where it is ticked', async () => {
  show(
    ['Điểm đạt được năm 2022'],
    COUNCIL_ROWS.map((row) => row.map((cell, at) => (row[0] === '1.1' && at === 2 ? 2.5 : cell))),
  );
  await choose(TABLE, 'Kết quả Bộ');
  // What is not clear of the table itself is said.
  expect((await screen.findByText(/^Bảng nhận được có điểm chưa rõ/)).textContent).toMatch(
    /tối đa/,
  );
  const asked = await screen.findByRole('group', { name: /cần xem lại, chỉ nhập khi đánh dấu/ });
  const tick = within(asked)
    .getAllByRole<HTMLInputElement>('checkbox')
    .find(
      (one) =>
        one.getAttribute('aria-label')?.startsWith('1.1 Kế hoạch') === true &&
        one.getAttribute('aria-label')?.includes('Điểm chính thức') === true,
    );
  if (!tick) throw new Error('no tick');
  expect(tick.checked).toBe(false);
  fireEvent.click(tick);
  await waitFor(() => expect(tick.checked).toBe(true));
  const plan = await press(/^Xem trước/);
  expect(plan?.cells.find(({ row }) => row === 3)).toMatchObject({ after: 1.75 });
});
