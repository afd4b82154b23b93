/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Session } from '../../src/app/session/session';
import type { FilePort, WorkbookPort } from '../../src/app/workbookPort';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { failure, success } from '../../src/core/base/outcome';
import { ExportForms } from '../../src/taskpane/assign/ExportForms';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { parSheet, read, workbook } from '../core/assign/tables';
import { TIME_LIMITS } from '../timeLimits';
import { HeldWriter } from './heldWriter';

let mockWriter: HeldWriter | null = null;
jest.mock('../../src/taskpane/assign/startWriter', () => ({
  startWriter: () => {
    if (!mockWriter) throw new Error('no worker here');
    return mockWriter.start();
  },
}));

afterEach(() => {
  cleanup();
  mockWriter = null;
});

const AGENCIES = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính'];
const reading = read(
  workbook(
    parSheet('Phụ lục I', [
      ['1', 'Lĩnh vực', 3, 1.5, 3, 1.5, ''],
      ...AGENCIES.map((lead, nth) => [`1.${nth + 1}`, `Việc ${nth + 1}`, 1, 0.5, 1, 0.5, lead]),
    ]),
  ),
);
const wait = { timeout: TIME_LIMITS.wait };

/** @param open what Excel makes of each file */
function show(open: FilePort['open']): void {
  const files: FilePort = {
    way: 'open',
    open,
    copy: () => Promise.reject(new Error('not asked for')),
  };
  render(
    <SessionProvider value={new Session({} as WorkbookPort)}>
      <FilesProvider value={files}>
        <ExportForms
          reading={reading}
          optionsIn={() => defaultAssignOptions}
          count={AGENCIES.length}
        />
      </FilesProvider>
    </SessionProvider>,
  );
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, wait);
/** Presses what is there to be pressed, and waits for what comes of it at once. */
const press = async (name: string | RegExp) => {
  const found = await button(name);
  expect(found.isConnected).toBe(true);
  await act(async () => {
    fireEvent.click(found);
  });
};
const progress = () => screen.queryByText(/^Đang lập tệp/)?.textContent ?? null;

test('forms are written with progress, and each is opened when it is asked for', async () => {
  const opened: Uint8Array[] = [];
  const writer = (mockWriter = new HeldWriter());
  show(async (bytes) => {
    opened.push(bytes);
    return success(undefined);
  });
  screen.getByText(/mỗi phiếu được mở thành một tệp Excel mới/);
  await press('Xuất phiếu gửi 3 cơ quan');
  for (const said of ['0/4', '1/4', '2/4', '3/4']) {
    expect(progress()).toBe(`Đang lập tệp ${said}…Dừng`);
    await writer.write();
  }
  await button('Mở: Danh sách phiếu');
  expect(progress()).toBeNull();
  expect(opened).toEqual([]);
  for (const [nth, agency] of AGENCIES.entries()) {
    await press(`Mở: ${agency}`);
    expect(screen.queryAllByText(/đã mở, lưu với tên/)).toHaveLength(nth + 1);
  }
  screen.getByText(/lưu với tên Phieu_SoTuPhap_2022\.xlsx/);
  // Each its own, and each a zip.
  expect(new Set(opened).size).toBe(3);
  expect(opened.map(([p, k]) => String.fromCharCode(p ?? 0, k ?? 0))).toEqual(['PK', 'PK', 'PK']);
});

test('writing can be stopped, and nothing is offered then; it can be begun again', async () => {
  const writer = (mockWriter = new HeldWriter());
  show(async () => success(undefined));
  await press('Xuất phiếu gửi 3 cơ quan');
  await writer.write();
  await press('Dừng');
  // The file that is being written is the last.
  await writer.write();
  expect(progress()).toBeNull();
  expect(writer.asked).toEqual([]);
  expect(screen.queryByRole('button', { name: /^Mở:/ })).toBeNull();
  await press('Xuất phiếu gửi 3 cơ quan');
  await writer.write(4);
  await button('Mở: Sở Nội vụ');
});

test('without a worker the page writes; a file that Excel does not open is said, and loses none of the others', async () => {
  let isRefusing = true;
  show(async () =>
    isRefusing
      ? failure('host-failed', { hostCode: 'GeneralException', hostMessage: 'no' })
      : success(undefined),
  );
  await press('Xuất phiếu gửi 3 cơ quan');
  await press('Mở: Sở Tư pháp');
  screen.getByText(/^Excel không thực hiện được/);
  expect(screen.queryByText(/đã mở/)).toBeNull();
  expect(screen.getAllByRole('button', { name: /^Mở:/ })).toHaveLength(4);
  isRefusing = false;
  await press('Mở: Sở Nội vụ');
  screen.getByText(/lưu với tên Phieu_SoNoiVu_2022\.xlsx/);
  expect(screen.queryByText(/^Excel không thực hiện được/)).toBeNull();
  // The one that failed is opened the second time.
  await press('Mở: Sở Tư pháp');
  screen.getByText(/lưu với tên Phieu_SoTuPhap_2022\.xlsx/);
});
