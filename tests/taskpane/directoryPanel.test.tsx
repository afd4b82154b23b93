/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { Session } from '../../src/app/session/session';
import type { Reading } from '../../src/app/reading';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { directorySheet } from '../../src/core/directory/directorySheet';
import { readDirectory } from '../../src/core/directory/readDirectory';
import DirectoryPanel from '../../src/taskpane/directory/DirectoryPanel';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { gridOf } from '../core/agencies/modelGrid';
import { parSheet, read, workbook } from '../core/assign/tables';
import { sheetOf } from '../snapshot';
import { open as openDetails } from './doing';
import { choicesHeld } from './keptPane';
import { TIME_LIMITS } from '../timeLimits';
import { madeNow } from './madeNow';

afterEach(cleanup);

const plans: GuardedPlan[] = [];
beforeEach(() => plans.splice(0));

const TABLE = parSheet('Phụ lục I', [
  ['1', 'Cải cách', 1, 0, 1, 1, ''],
  ['1.1', 'Kế hoạch', 1, 0, 1, 1, 'Sở Nội vụ'],
]);

/** What the sheet holds once the last plan was written. */
function written(): Reading {
  const model = plans.at(-1)?.sheets[0]?.model;
  if (!model) throw new Error('nothing was prepared');
  return read(workbook(TABLE, gridOf(model)));
}

const ownEntry = (reading: Reading, name: string) =>
  readDirectory(reading.snapshot)?.agencies.find((agency) => agency.name === name);

let turnTo: (reading: Reading) => void = () => undefined;

function show(reading = read(workbook(TABLE))) {
  let current = reading;
  const session: Partial<Session> = {
    choices: choicesHeld(),
    prepare: async (making) => {
      plans.push(await madeNow(making, current));
    },
  };
  function Panel() {
    const [now, setNow] = useState(reading);
    turnTo = setNow;
    current = now;
    return <DirectoryPanel reading={now} />;
  }
  render(
    <SessionProvider value={session as Session}>
      <Panel />
    </SessionProvider>,
  );
}

const button = (name: string | RegExp, inside: HTMLElement = document.body) =>
  within(inside).getByRole<HTMLButtonElement>('button', { name });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

async function write() {
  const before = plans.length;
  fireEvent.click(button('Xem trước và ghi vào danh bạ'));
  await waitFor(() => expect(plans.length).toBe(before + 1), { timeout: TIME_LIMITS.wait });
}

/** Opens the entry of an agency. */
async function open(name: string): Promise<HTMLElement> {
  type(screen.getByRole('searchbox'), name);
  const details = await waitFor(() => {
    const found = screen
      .getAllByRole('group')
      .find(
        (group) => group.querySelector('summary span:last-child')?.firstChild?.textContent === name,
      );
    if (!found) throw new Error(name);
    return found;
  });
  if (details instanceof HTMLDetailsElement && !details.open) {
    await openDetails(details);
  }
  return details;
}

describe('[S14] the directory in the pane', () => {
  test('is searched without accents, by other names too', async () => {
    show();
    type(screen.getByRole('searchbox'), 'gtvt');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^1\/\d+ mục/));
    expect(screen.queryByText('Sở Giao thông vận tải')).not.toBeNull();
    type(screen.getByRole('searchbox'), 'giao thong');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^1\/\d+ mục/));
    expect(screen.queryByText('Không còn từ 01/3/2025 · nay là Sở Xây dựng')).not.toBeNull();
  });

  test('gathers changes, which can be taken back one by one, and writes them to the sheet at once', async () => {
    show();
    const name = screen.getByLabelText('Tên cơ quan mới');
    type(name, 'Sở ngoại vụ');
    expect(button('Thêm cơ quan').disabled).toBe(true);
    expect(screen.queryByText('Danh bạ đã có tên này: Sở Ngoại vụ.')).not.toBeNull();
    for (const each of ['Sở Một', 'Sở Hai']) {
      type(name, each);
      fireEvent.click(button('Thêm cơ quan'));
    }
    const entry = await open('Sở Công Thương');
    type(within(entry).getByLabelText('Tên chính thức'), 'Sở Công nghiệp');
    fireEvent.click(button('Đổi tên', entry));
    fireEvent.click(button('Bỏ thay đổi: Thêm Sở Hai'));
    const pending = screen.getByRole('group', { name: '2 thay đổi chưa ghi' });
    expect(
      within(pending).queryByText('Đổi tên Sở Công Thương thành Sở Công nghiệp'),
    ).not.toBeNull();
    await write();
    const reading = written();
    expect(ownEntry(reading, 'Sở Công nghiệp')?.aliases).toContain('Sở Công Thương');
    expect(ownEntry(reading, 'Sở Một')).toBeDefined();
    expect(ownEntry(reading, 'Sở Hai')).toBeUndefined();
    // Once it stands on the sheet nothing is left to write, nor after it was undone.
    act(() => turnTo(reading));
    await waitFor(() => expect(screen.queryByText(/thay đổi chưa ghi/)).toBeNull());
    act(() => turnTo(read(workbook(TABLE))));
    await waitFor(() => expect(screen.queryByText('Sở Công nghiệp')).toBeNull());
    expect(screen.queryByText(/thay đổi chưa ghi/)).toBeNull();
  });

  test('takes what was changed by hand on the sheet, and makes its own changes to that', async () => {
    show();
    type(screen.getByLabelText('Tên cơ quan mới'), 'Sở Một');
    fireEvent.click(button('Thêm cơ quan'));
    await write();
    const model = plans.at(-1)?.sheets[0]?.model;
    const grid = model && gridOf(model);
    const line = grid?.values.find((row) => row[2] === 'Sở Tư pháp');
    if (!grid || !line) throw new Error('no sheet');
    line[3] = 'Sở TP';
    grid.formulas = grid.values;
    type(screen.getByLabelText('Tên cơ quan mới'), 'Sở Ba');
    fireEvent.click(button('Thêm cơ quan'));
    act(() => turnTo(read(workbook(TABLE, grid))));
    await screen.findByText('1 thay đổi chưa ghi');
    await write();
    expect(ownEntry(written(), 'Sở Tư pháp')?.aliases).toEqual(['Sở TP']);
    expect(ownEntry(written(), 'Sở Ba')).toBeDefined();
  });

  test('says days and who took over; what is no day is refused', async () => {
    show();
    const entry = await open('Sở Y tế');
    const until = within(entry).getByLabelText('Không còn từ ngày');
    type(until, '31/2/2026');
    expect(button('Đổi ngày', entry).disabled).toBe(true);
    expect(within(entry).queryByText(/^Nhập ngày dạng 01\/3\/2025/)).not.toBeNull();
    type(until, '1/2/2026');
    type(within(entry).getByLabelText('Nay là'), 'Sở Nội vụ');
    fireEvent.click(button('Thay bằng cơ quan này', entry));
    await write();
    expect(ownEntry(written(), 'Sở Y tế')).toMatchObject({
      ...{ until: '2026-02-01', successor: 'Sở Nội vụ' },
    });
  });

  test('[S12] takes a list of communes that was pasted, and says what is not clear in it', async () => {
    show();
    const entry = await open('UBND cấp xã');
    type(
      within(entry).getByLabelText('Dán danh sách, mỗi dòng một xã, phường hoặc đặc khu'),
      '1\tXã An Bình\n2\tPhường An Bình\n3\tTân Lập\n',
    );
    expect(within(entry).queryByText(/\(1 dòng\), sẽ không thêm: Tân Lập$/)).not.toBeNull();
    fireEvent.click(button('Thêm 2 địa phương', entry));
    await write();
    expect(ownEntry(written(), 'UBND cấp xã')).toMatchObject({
      ...{ sharesSheet: true, members: ['UBND xã An Bình', 'UBND phường An Bình'] },
    });
  });
});

test('[S6] members whom nobody is called are shown as kept, and can be taken off', async () => {
  const kept = {
    agencies: [
      { name: 'Sở Y tế', aliases: [], isCollective: false, members: [] },
      { name: 'Các khối', aliases: [], isCollective: true, members: ['Sở Y tế', 'Sở Ê', 'Sở Ô'] },
    ],
  };
  show(read(workbook(TABLE, gridOf(directorySheet(kept)))));
  const entry = await open('Các khối');
  const group = within(entry).getByRole('group', {
    name: 'Giữ nguyên, chưa có cơ quan nào tên như vậy',
  });
  expect(
    within(group)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([...['Sở Ê', 'Sở Ô']]);
  fireEvent.click(button('Bớt Sở Ô', group));
  await write();
  expect(ownEntry(written(), 'Các khối')?.members).toEqual(['Sở Y tế', 'Sở Ê']);
});

test('[S14] what is the province’s own is said, and which departments it has that only some have', async () => {
  const titled = sheetOf('Phụ lục I', [
    ['Kèm theo Kế hoạch số 1/KH-UBND ngày 10/02/2026 của UBND thành phố Hải Phòng'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'],
    ['1', 'Cải cách', 1, 0, 1, ''],
    ['1.1', 'Kế hoạch', 1, 0, 1, 'Các sở, ban, ngành'],
  ]);
  show(read(workbook(titled)));
  expect(screen.getByText('Thành phố Hải Phòng (trực thuộc Trung ương)')).toBeTruthy();
  fireEvent.click(screen.getByText('Hồ sơ tỉnh, thành phố'));
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sở Ngoại vụ' });
  await waitFor(() => expect(box().checked).toBe(false));
  fireEvent.click(box());
  await waitFor(() => expect(box().checked).toBe(true));
  expect(screen.getByText('Có Sở Ngoại vụ')).toBeTruthy();
  await write();
  const group = plans
    .at(-1)
    ?.sheets[0]?.model.values.find((row) => row.includes('Các sở, ban, ngành'));
  expect(group?.join(' ')).toContain('Sở Ngoại vụ');
  // Said again the other way it is no change any more.
  fireEvent.click(box());
  await waitFor(() => expect(screen.queryByText('Có Sở Ngoại vụ')).toBeNull());
  expect(screen.queryByText('Không có Sở Ngoại vụ')).toBeNull();
});
