/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { ADDED, DROPPED, MOVED, RENAMED } from '../../seeds/newSet2023';
import type { Session } from '../../src/app/session/session';
import type { GuardedPlan } from '../../src/app/workbookPort';
import type { Reading } from '../../src/app/reading';
import NextYearPanel from '../../src/taskpane/nextYear/NextYearPanel';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { TIME_LIMITS } from '../timeLimits';
import { HEADER, parSheet, sheet, workbook } from '../core/assign/tables';
import { at, readingOfSnapshot, readSeed } from '../core/nextYear/plans';
import { choicesHeld } from './keptPane';
import { madeNow } from './madeNow';

jest.mock('../../src/taskpane/collect/startWorker', () => ({
  startWorker: () => {
    throw new Error('no worker here');
  },
}));

// The page of the tests has none, and files are read with it.
afterEach(cleanup);

const plans: GuardedPlan[] = [];
beforeEach(() => plans.splice(0));

async function show(reading: Reading) {
  let current = reading;
  const session: Partial<Session> = {
    choices: choicesHeld(),
    prepare: async (making) => {
      plans.push(await madeNow(making, current));
    },
  };
  const pane = (now: Reading) => (
    <SessionProvider value={session as Session}>
      <NextYearPanel reading={now} />
    </SessionProvider>
  );
  const { rerender } = render(pane(reading));
  await screen.findByRole('button', { name: /^Xem trước/ });
  /** The workbook is read again. */
  return async (now: Reading) => {
    current = now;
    rerender(pane(now));
    await settle();
  };
}

const canMake = () =>
  screen.queryByRole<HTMLButtonElement>('button', { name: /^Xem trước/ })?.disabled === false;

/** What is chosen takes some turns of the event loop to be worked out; until then nothing can be made. */
const settle = () =>
  waitFor(
    () => {
      if (!canMake()) throw new Error('not worked out yet');
    },
    { timeout: TIME_LIMITS.wait },
  );

async function choose(label: string, option: string, nth = 0) {
  const select = screen.getAllByLabelText<HTMLSelectElement>(label)[nth];
  if (!select) throw new Error(label);
  const { value } = within(select).getByText<HTMLOptionElement>(option);
  fireEvent.change(select, { target: { value } });
  await settle();
}

async function press() {
  await settle();
  const before = plans.length;
  fireEvent.click(screen.getByRole('button', { name: /^Xem trước/ }));
  await waitFor(() => expect(plans.length).toBe(before + 1), { timeout: TIME_LIMITS.wait });
  return plans.at(-1);
}

describe('the published plan with a new set of criteria on a sheet of its own', () => {
  const plan = readSeed('phu-luc-205-kh-ubnd-2022.xlsx');
  const set = readSeed('bo-tieu-chi-2023.xlsx').snapshot.sheets;
  const { snapshot } = plan;
  const both = readingOfSnapshot({ ...snapshot, sheets: [...snapshot.sheets, ...set] });

  test('lists what is called otherwise, moved, new and gone, and asks what is not certain', async () => {
    await show(both);
    expect(screen.queryByText(/tiêu chí đổi tên/)).toBeNull();
    await choose('Bộ tiêu chí', 'Bộ tiêu chí 2023');
    const asked = screen.getByRole('group', { name: /có thể trùng nhau, cần xác nhận/ });
    const ticks = within(asked).getAllByRole<HTMLInputElement>('checkbox');
    expect(ticks.map(({ checked }) => checked)).toEqual([false, false]);
    const [, tick] = ticks;
    expect(tick?.getAttribute('aria-label')).toMatch(
      /^7\.2\.2 Tỷ lệ hồ sơ.* → 7\.2\.1 Tỷ lệ hồ sơ/,
    );
    for (const title of [
      `${Object.keys(RENAMED).length - 1} tiêu chí đổi tên`,
      `${Object.keys(MOVED).length} tiêu chí chuyển sang mục khác`,
      `${ADDED.length + 1} tiêu chí mới`,
      `${DROPPED.length + 1} tiêu chí không còn`,
    ]) {
      expect(screen.queryByText(title)).not.toBeNull();
    }
    if (tick) fireEvent.click(tick);
    await settle();
    expect(screen.queryByText(`${ADDED.length} tiêu chí mới`)).not.toBeNull();
    expect(screen.queryByText(`${DROPPED.length} tiêu chí không còn`)).not.toBeNull();
    const made = await press();
    expect(made?.sheets.map(({ model }) => model.name)).toEqual([
      'Phụ lục I năm 2023',
      'Phụ lục II năm 2023',
    ]);
    // 7.2.1, with the target of last year's 7.2.2.
    expect(at(made?.sheets[0]?.model, 'D130')).toBe(1);
  });

  test('a pair whose tick is cleared is none, and a new one can be paired by hand', async () => {
    await show(both);
    await choose('Bộ tiêu chí', 'Bộ tiêu chí 2023');
    const group = screen.getByRole('group', { name: /tiêu chí đổi tên/ });
    fireEvent.click(within(group).getByRole('checkbox', { name: /^1\.2 / }));
    await settle();
    expect(screen.queryByText(`${ADDED.length + 2} tiêu chí mới`)).not.toBeNull();
    const name = 'Tiêu chí năm trước của 1.4 Kết nối, chia sẻ dữ liệu phục vụ chỉ đạo, điều hành';
    await choose(name, '1.4 Công tác tuyên truyền CCHC');
    expect(screen.queryByText('1 tiêu chí ghép thủ công')).not.toBeNull();
    const made = await press();
    expect([at(made?.sheets[0]?.model, 'D8'), at(made?.sheets[0]?.model, 'D13')]).toEqual(['', 1]);
  });
});

test('[W15] what becomes of a base holds for the maxima and the criterion that it was chosen for', async () => {
  const reading = (code: string, max: number) => {
    const rows = [
      ['1', 'Cải cách', max, 1, 1.5, 0.5, ''],
      [code, 'Ban hành kế hoạch', max, 1, 1.5, 0.5, 'Sở Nội vụ'],
    ];
    const set = sheet('Bộ tiêu chí', [
      ['STT', 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'Cải cách', 4],
      ['1.1', 'Ban hành kế hoạch', 4],
    ]);
    return readingOfSnapshot(workbook(parSheet('Phụ lục I', rows), set));
  };
  const readAgain = await show(reading('1.1', 2));
  const base = async () => at((await press())?.sheets[0]?.model, 'D4');
  await choose('Bộ tiêu chí', 'Bộ tiêu chí');
  expect(await base()).toBe(1.5);
  await choose('Điểm năm trước của 1.1 Ban hành kế hoạch', 'Quy đổi theo điểm tối đa mới');
  // 1.5 of 2 is 3 of 4.
  expect(await base()).toBe(3);
  await readAgain(reading('1.1', 8));
  expect(await base()).toBe(1.5);
  await readAgain(reading('1.2', 2));
  expect(await base()).toBe(1.5);
  await readAgain(reading('1.1', 2));
  expect(await base()).toBe(3);
});

test('a set of criteria comes from a file that is dropped; a file without one is said', async () => {
  await show(readSeed('phu-luc-205-kh-ubnd-2022.xlsx'));
  const drop = (name: string, bytes: Uint8Array) => {
    const file = {
      name,
      size: bytes.length,
      arrayBuffer: async () => new Uint8Array(bytes).buffer,
    };
    const input = screen.getByLabelText(/^Thả tệp bộ tiêu chí mới/);
    fireEvent.change(input, { target: { files: [file] } });
  };
  const wait = { timeout: TIME_LIMITS.wait };
  drop('trong.csv', new TextEncoder().encode('a;b\n1;2\n'));
  await screen.findByText('Không thấy bảng tiêu chí trong tệp trong.csv.', {}, wait);
  drop('bo.xlsx', readFileSync(join(__dirname, '../../seeds/bo-tieu-chi-2023.xlsx')));
  await screen.findAllByText('Bộ tiêu chí 2023 (tệp bo.xlsx)', {}, wait);
  await choose('Bộ tiêu chí', 'Bộ tiêu chí 2023 (tệp bo.xlsx)');
  expect(screen.queryByText(`${ADDED.length + 1} tiêu chí mới`)).not.toBeNull();
});

test('targets follow the rule that is chosen; a share that is none is said, and nothing can be made', async () => {
  const rows = [
    ['1', 'Cải cách', 2, 1, 1.5, 0.5, ''],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, 0.5, 'Sở Nội vụ'],
  ];
  await show(readingOfSnapshot(workbook(parSheet('Phụ lục I', rows))));
  await choose('Mục tiêu năm 2023', 'Tăng thêm một phần dư địa');
  const percent = screen.getByLabelText('Tăng thêm bao nhiêu phần trăm dư địa');
  fireEvent.change(percent, { target: { value: '130' } });
  expect(screen.queryByText('Nhập một số lớn hơn 0, không quá 100.')).not.toBeNull();
  expect(screen.queryByRole('button', { name: /^Xem trước/ })).toBeNull();
  fireEvent.change(percent, { target: { value: '50' } });
  await settle();
  // 1.5 and half of the 0.5 that are missing.
  expect(at((await press())?.sheets[0]?.model, 'E4')).toBe(1.75);
});

test('[N1] the year that is planned for is chosen freely; one that is none, or not a later one, is said', async () => {
  const rows = [
    ['1', 'Cải cách', 2, 1, 1.5, 0.5, ''],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, 0.5, 'Sở Nội vụ'],
  ];
  await show(readingOfSnapshot(workbook(parSheet('Phụ lục I', rows))));
  const year = screen.getByLabelText<HTMLInputElement>('Lập cho năm');
  expect(year.value).toBe('2023');
  for (const none of ['2022', '20', '', 'năm sau']) {
    fireEvent.change(year, { target: { value: none } });
    expect(screen.queryByText('Nhập một năm sau năm 2022.')).not.toBeNull();
    expect(screen.queryByRole('button', { name: /^Xem trước/ })).toBeNull();
  }
  fireEvent.change(year, { target: { value: '2025' } });
  await settle();
  const made = (await press())?.sheets[0]?.model;
  expect(made?.name).toBe('Phụ lục I năm 2025');
  // The score is last year's, which the plan was of; the target is the chosen year's.
  expect([at(made, 'D2'), at(made, 'E2')]).toEqual(['Điểm năm 2022', 'Mục tiêu năm 2025']);
});

test('who takes over from an agency that has ended is asked where nobody is known, before anything is made', async () => {
  const header = HEADER.map((text) => text.replace('2022', '2024').replace('2021', '2023'));
  const rows = [
    ['1', 'Cải cách', 4, 2, 3, 1, ''],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, 0.5, 'UBND cấp huyện'],
    ['1.2', 'Giảm nghèo', 2, 1, 1.5, 0.5, 'Sở LĐTB&XH'],
  ];
  const grid = sheet('Phụ lục I', [['PAR INDEX'], header, ...rows]);
  await show(readingOfSnapshot(workbook(grid)));
  expect(canMake()).toBe(false);
  // Who takes over the most of it is put in its place, and it is said what others do now.
  expect(screen.getByText(/^Riêng .*giảm nghèo: Sở Nông nghiệp và Môi trường: xem/)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe(
    'Còn 1 cơ quan chưa rõ cơ quan thay thế: hãy chọn.',
  );
  await choose('Thay cho UBND cấp huyện', 'UBND cấp xã');
  expect(canMake()).toBe(true);
  expect(at((await press())?.sheets[0]?.model, 'G4')).toBe('UBND cấp xã');
});
