/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { assignTask } from '../../src/app/assign';
import { highlightTask } from '../../src/app/highlight';
import { reportTask } from '../../src/app/report';
import type { Making } from '../../src/app/session/preparing';
import { Session } from '../../src/app/session/session';
import type { WorkbookPort } from '../../src/app/workbookPort';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { failure, success } from '../../src/core/base/outcome';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { StatusBar } from '../../src/taskpane/shell/StatusBar';
import { until } from '../app/openSession';
import { planReading } from '../core/assign/planReading';

const { snapshot } = planReading();
/** Somebody types into a cell. */
let isTyping = false;
let selected: string[] = [];
let session: Session;
const typing = () => (isTyping ? failure('cell-edit-mode') : null);

const port: Partial<WorkbookPort> = {
  read: async () => success(snapshot),
  recover: async () => success([]),
  keptChoices: async () => success(null),
  keepChoices: async () => success(undefined),
  lastWrite: async () => success(null),
  lateAnswer: () => Promise.resolve(),
  watch: async () => success(async () => undefined),
  watchSelection: async () => success(async () => undefined),
  refresh: async (now) => success(now),
  select: async (sheet) => {
    selected.push(sheet);
    return typing() ?? success(undefined);
  },
  apply: async ({ sheets, highlights }) =>
    typing() ??
    success({
      ...{ cells: [], highlights: highlights.length, sheetsUpdated: [], kept: [] },
      sheetsAdded: sheets.map(({ model }) => model.name),
    }),
  revert: async () =>
    typing() ??
    success({
      ...{ kind: 'recalculate', cells: 4, sheetsRemoved: [], sheetsRestored: [], kept: [] },
      lastVisible: null,
    }),
};

beforeEach(async () => {
  isTyping = false;
  selected = [];
  session = new Session(port as WorkbookPort);
  await session.start();
  render(
    <SessionProvider value={session}>
      <StatusBar />
    </SessionProvider>,
  );
});
afterEach(async () => {
  cleanup();
  await session.stop();
});

const write = (making: Making) =>
  act(async () => {
    await session.prepare(making);
    await session.confirm();
  });
const mark = () => write((reading) => highlightTask(reading));
const undo = () => act(() => session.undo('w1'));
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await until(() => session.getState().progress === null);
  });
const has = (text: RegExp | string) => screen.queryByText(text) !== null;

test('what was made is named, and a button leads to it', async () => {
  await write((reading) => reportTask(reading, '2022-10-01'));
  expect(has('Đã thêm 1 trang tính “Báo cáo”.')).toBe(true);
  await press('Mở trang tính');
  expect(selected).toEqual(['Báo cáo']);
});

test('of many sheets some are named, and the button leads to the one that lists them', async () => {
  await write((reading) => assignTask(reading, defaultAssignOptions));
  expect(has(/^Đã thêm 29 trang tính \((?:“[^”]+”, ){3}…\)\.$/)).toBe(true);
  await press('Mở trang tính');
  expect(selected).toEqual(['Tổng hợp giao việc']);
});

test('where no sheet was made there is none to open', async () => {
  await mark();
  expect(has(/^Đã tô màu \d+ ô/)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Mở trang tính' })).toBeNull();
});

test.each([
  ['a write', mark, /^Đã tô màu \d+ ô/],
  ['an undo', undo, /^Đã hoàn tác/],
] as const)(
  '%s that Excel refused while a cell was typed into is tried again by a button',
  async (_what, job, done) => {
    isTyping = true;
    await job();
    expect(has(/^Đang có ô được sửa/)).toBe(true);
    // Still typing.
    await press('Thử lại');
    expect(has(/^Đang có ô được sửa/)).toBe(true);
    isTyping = false;
    await press('Thử lại');
    expect(has(done)).toBe(true);
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  },
);

test('so is the way to a cell', async () => {
  isTyping = true;
  await act(() => session.select('Phụ lục II', { row: 5, column: 3 }));
  isTyping = false;
  await press('Thử lại');
  expect(selected).toEqual(['Phụ lục II', 'Phụ lục II']);
  expect(has(/^Đang có ô được sửa/)).toBe(false);
});
