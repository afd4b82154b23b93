import { write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { inEngine, useWorkbench } from './workbench';

const open = useWorkbench();

/** A workbook that holds no table which is found by itself. */
async function openOther(page: Page): Promise<void> {
  const sheet = {
    A1: { t: 's', v: 'Mã' },
    ...{ B1: { t: 's', v: 'Việc' }, C1: { t: 's', v: 'Khung' } },
    ...{ A2: { t: 's', v: '1' }, B2: { t: 's', v: 'Thể chế' }, C2: { t: 'n', v: 4 } },
    ...{ A3: { t: 's', v: '2' }, B3: { t: 's', v: 'Thủ tục' }, C3: { t: 'n', v: 6 } },
    '!ref': 'A1:C3',
  };
  const buffer: Buffer = write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer' });
  await page.locator('#file').setInputFiles({ name: 'khac.xlsx', mimeType: '', buffer });
  // The pane is made anew with it.
  await page.locator('#file-name').getByText('khac.xlsx').waitFor();
}

test('where there is no scoring table, a plan to try the add-in on is opened beside the workbook', async () => {
  const { page, pane, errors, strangers } = await open();
  await openOther(page);
  await pane.getByRole('heading', { name: 'Chưa có bảng chấm điểm trong tệp Excel này' }).waitFor();
  await pane.getByRole('button', { name: 'Mở kế hoạch mẫu' }).click();
  await pane.getByText('Đã mở kế hoạch mẫu thành tệp Excel mới').waitFor();
  // The workbook that is open stays; the other is a window of its own.
  expect(await page.locator('#file-name').textContent()).toBe('khac.xlsx');
  await page.getByText('Tệp Excel mới (1)').click();
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Tệp mới 1' }).click();
  const sample = await opening;
  await sample.frameLocator('#pane').getByRole('heading', { name: 'PAR INDEX' }).first().waitFor();
  expect([errors, strangers]).toEqual([[], []]);
});

test('headings are selected in the grid, and one press in the pane makes them a table’s', async () => {
  const { page, pane } = await open();
  await openOther(page);
  await pane.getByRole('heading', { name: 'Chưa có bảng chấm điểm trong tệp Excel này' }).waitFor();
  await inEngine(page, null, (engine) => {
    engine.select(engine.activeSheet, { row: 0, column: 0, rows: 1, columns: 3 });
  });
  // The press that leads from the grid into the pane has it read once more.
  await pane.getByRole('button', { name: 'Chọn làm bảng chấm điểm' }).click();
  await pane.getByRole('button', { name: 'Cách đọc bảng' }).first().waitFor();
});
