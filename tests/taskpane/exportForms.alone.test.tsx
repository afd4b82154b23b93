/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Session } from '../../src/app/session/session';
import type { FilePort, WorkbookPort } from '../../src/app/workbookPort';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { failure, success } from '../../src/core/base/outcome';
import { ExportForms } from '../../src/taskpane/assign/ExportForms';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { parSheet, read, workbook } from '../core/assign/tables';
import { TIME_LIMITS } from '../timeLimits';

jest.mock('../../src/taskpane/assign/startWriter', () => ({
  startWriter: () => {
    throw new Error('no worker here');
  },
}));

afterEach(cleanup);

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
        <ExportForms reading={reading} options={defaultAssignOptions} count={AGENCIES.length} />
      </FilesProvider>
    </SessionProvider>,
  );
}

const button = (name: string | RegExp) => screen.findByRole('button', { name }, wait);
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

test('forms are written with progress, and each is opened when it is asked for', async () => {
  const opened: Uint8Array[] = [];
  show(async (bytes) => {
    opened.push(bytes);
    return success(undefined);
  });
  screen.getByText(/mỗi phiếu được mở thành một tệp Excel mới/);
  await press('Xuất phiếu gửi 3 cơ quan');
  await screen.findByText(/^Đang lập tệp \d\/4…/, {}, wait);
  await button('Mở: Danh sách phiếu');
  expect(screen.queryByText(/^Đang lập tệp/)).toBeNull();
  expect(opened).toEqual([]);
  for (const [nth, agency] of AGENCIES.entries()) {
    await press(`Mở: ${agency}`);
    const said = () => screen.queryAllByText(/đã mở, lưu với tên/);
    await waitFor(() => expect(said()).toHaveLength(nth + 1), wait);
  }
  screen.getByText(/lưu với tên Phieu_SoTuPhap_2022\.xlsx/);
  // Each its own, and each a zip.
  expect(new Set(opened).size).toBe(3);
  expect(opened.map(([p, k]) => String.fromCharCode(p ?? 0, k ?? 0))).toEqual(['PK', 'PK', 'PK']);
});

test('writing can be stopped, and nothing is offered then; it can be begun again', async () => {
  show(async () => success(undefined));
  await press('Xuất phiếu gửi 3 cơ quan');
  await press('Dừng');
  await waitFor(() => expect(screen.queryByText(/^Đang lập tệp/)).toBeNull(), wait);
  expect(screen.queryByRole('button', { name: /^Mở:/ })).toBeNull();
  await press('Xuất phiếu gửi 3 cơ quan');
  await button('Mở: Sở Nội vụ');
});

test('a file that Excel does not open is said, and loses none of the others', async () => {
  let isRefusing = true;
  show(async () =>
    isRefusing
      ? failure('host-failed', { hostCode: 'GeneralException', hostMessage: 'no' })
      : success(undefined),
  );
  await press('Xuất phiếu gửi 3 cơ quan');
  await press('Mở: Sở Tư pháp');
  await screen.findByText(/^Excel không thực hiện được/, {}, wait);
  expect(screen.queryByText(/đã mở/)).toBeNull();
  expect(screen.getAllByRole('button', { name: /^Mở:/ })).toHaveLength(4);
  isRefusing = false;
  await press('Mở: Sở Nội vụ');
  await screen.findByText(/lưu với tên Phieu_SoNoiVu_2022\.xlsx/, {}, wait);
  expect(screen.queryByText(/^Excel không thực hiện được/)).toBeNull();
  // The one that failed is opened the second time.
  await press('Mở: Sở Tư pháp');
  await screen.findByText(/lưu với tên Phieu_SoTuPhap_2022\.xlsx/, {}, wait);
});
