/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import { Session } from '../../src/app/session/session';
import type { LoggedWrite, WorkbookPort } from '../../src/app/workbookPort';
import { failure, success } from '../../src/core/base/outcome';
import WriteLog from '../../src/taskpane/log/WriteLog';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { StatusBar } from '../../src/taskpane/shell/StatusBar';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';
import { open as openDetails } from './doing';

afterEach(cleanup);

const SNAPSHOT = workbookOf(sheetOf('Bảng', [HEADER, ['1', 'Lĩnh vực', 2, 1, 2, 1, '']]));

const write = (nth: number, more: Partial<LoggedWrite>): LoggedWrite => ({
  ...{ id: `w${nth}`, kind: 'targets', at: `2026-11-2${nth}T01:30:00.000Z`, isUnfinished: false },
  ...{ cells: nth, sheets: 1, names: ['Bảng'], hasContents: true, barred: null },
  ...more,
});

async function show(port: Partial<WorkbookPort>) {
  const session = new Session(port as WorkbookPort);
  const reading = readingOf(SNAPSHOT);
  if (!reading.ok) throw new Error(reading.problem.code);
  render(
    <SessionProvider value={session}>
      <WriteLog />
    </SessionProvider>,
  );
  await open(await screen.findByText('Nhật ký ghi'));
  return session;
}

/** Opens what has this title. */
async function open(title: HTMLElement): Promise<HTMLDetailsElement> {
  const details = title.closest('details');
  if (!details) throw new Error('nothing to open');
  await openDetails(details);
  return details;
}

test('[W16] each write is told of, and undone by its own button; one that cannot be says why', async () => {
  const undone: (string | undefined)[] = [];
  await show({
    writes: async () =>
      success([
        write(3, {}),
        write(2, { names: ['Bảng', 'Khác'], sheets: 30 }),
        write(1, { barred: 'let-go', hasContents: false, kind: 'recalculate' }),
      ]),
    contentsOf: async (id) =>
      id === 'w2'
        ? success([{ sheet: 'Bảng', row: 1, column: 4, before: 2, after: 1.5 }])
        : failure('journal-damaged'),
    revert: async ({ id } = {}) => {
      undone.push(id);
      return failure('cell-edit-mode');
    },
    read: async () => success(SNAPSHOT),
    lastWrite: async () => success(null),
  });
  const second = await open(await screen.findByText(/22\/11\/2026.* – Ghi mục tiêu/));
  expect(within(second).getByText('2 ô · 30 trang tính: Bảng, Khác, …')).toBeDefined();
  expect(await within(second).findByText('1,5')).toBeDefined();
  fireEvent.click(within(second).getByRole('button', { name: 'Hoàn tác lần ghi này' }));
  const first = await open(await screen.findByText(/21\/11\/2026.* – Tính lại/));
  const barred = within(first).getByRole<HTMLButtonElement>('button', {
    name: 'Hoàn tác lần ghi này',
  });
  expect(barred.disabled).toBe(true);
  expect(within(first).getByText(/chỉ 10 lần ghi gần nhất/)).toBeDefined();
  const newest = await open(await screen.findByText(/23\/11\/2026.* – Ghi mục tiêu/));
  const button = within(newest).getByRole<HTMLButtonElement>('button', {
    name: 'Hoàn tác lần ghi này',
  });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
  await screen.findByText(/Bản sao lưu của lần ghi/);
  // By name the newest, too: by now it may be another one.
  expect(undone).toEqual(['w2', 'w3']);
});

test('[W16] without writes, or where Excel does not answer, that is said', async () => {
  await show({ writes: async () => success([]) });
  expect(await screen.findByText('Chưa có lần ghi nào trong tệp Excel này.')).toBeDefined();
  cleanup();
  await show({ writes: async () => failure('cell-edit-mode') });
  expect(await screen.findByText(/Đang có ô được sửa/)).toBeDefined();
});

test('[W18] writes on copies that were merged are said in the bar below at the next reading, and beside each other in the log', async () => {
  const both = [write(3, {}), write(2, { kind: 'collect' })].map(({ kind, at }) => ({ kind, at }));
  const now: Pick<LoggedWrite, 'beside'> = {};
  const session = new Session({
    read: async () => success(SNAPSHOT),
    lastWrite: async () => success(write(3, now)),
    writes: async () => success([write(3, { beside: both.slice(1), hasContents: false })]),
  } as Partial<WorkbookPort> as WorkbookPort);
  const reading = readingOf(SNAPSHOT);
  if (!reading.ok) throw new Error(reading.problem.code);
  render(
    <SessionProvider value={session}>
      <WriteLog />
      <StatusBar />
    </SessionProvider>,
  );
  await act(session.read);
  expect(await screen.findByText('Lần ghi gần nhất: Ghi mục tiêu')).toBeDefined();
  expect(screen.queryByText(/nay đã gộp lại/)).toBeNull();
  now.beside = both;
  await act(session.read);
  const said = await screen.findByText(/nay đã gộp lại: Ghi mục tiêu \(.*2026\); .*2026\)\./);
  expect(said.textContent).toContain('hoàn tác được');
  await open(screen.getByText('Nhật ký ghi'));
  const newest = await open(await screen.findByText(/23\/11\/2026.* – Ghi mục tiêu/));
  expect(within(newest).getByText(/^Làm cùng lúc.*22\/11\/2026/)).toBeDefined();
});
