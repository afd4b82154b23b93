import type { FrameLocator, Page } from 'playwright-core';
import { holdAnswers, HOLDABLE } from './holdAnswers';
import { confirm, eventually, inEngine, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

/** What every cell of every sheet holds, those of our own sheets among it. */
const contents = (page: Page) =>
  inEngine(page, null, ({ sheets }) =>
    sheets.map(({ name, cells }) => {
      const used = cells.used(true);
      const rows = Array.from({ length: used ? used.row + used.rows : 0 }, (_, row) => row);
      const columns = Array.from({ length: used ? used.column + used.columns : 0 }, (_, at) => at);
      return [name, rows.map((row) => columns.map((column) => cells.formula(row, column)))];
    }),
  );

const preview = (pane: FrameLocator) => pane.getByRole('heading', { name: /Xem trước/ });

test('each button of the ribbon loads the pane at its job, and writes nothing by itself', async () => {
  const { page, pane, errors } = await openPage();
  const before = await contents(page);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByRole('tabpanel', { name: 'Kiểm tra' }).waitFor();
  await pane.getByRole('button', { name: /7\.1\.3: tăng\/giảm ghi \+0,018/ }).waitFor();
  await page.getByRole('button', { name: 'Phân công' }).click();
  await pane.getByRole('tabpanel', { name: 'Phân công' }).waitFor();
  await pane.getByRole('button', { name: /^Lập phiếu cho/ }).waitFor();
  await page.getByRole('button', { name: 'Tô màu' }).click();
  await preview(pane).waitFor();
  await pane.getByRole('tabpanel', { name: 'Tổng quan' }).waitFor();
  expect(await contents(page)).toEqual(before);

  for (const nth of [1, 2]) {
    await page.getByRole('button', { name: 'Tính lại' }).click();
    await preview(pane).waitFor();
    expect([nth, await contents(page)]).toEqual([nth, before]);
  }
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93,157');
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await pane.getByText(/Không có gì cần thay đổi/).waitFor();
  expect(errors).toEqual([]);
});

test('a button clicked while the pane writes asks first; who stays loses nothing', async () => {
  const { page, pane } = await openPage(HOLDABLE);
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByRole('button', { name: /^Lập phiếu cho/ }).click();
  const letGo = await holdAnswers(page);
  await pane.getByRole('button', { name: 'Ghi vào tệp Excel' }).click();
  await pane.getByRole('button', { name: 'Dừng' }).waitFor();
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  });
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  expect(await asked).toBe('beforeunload');
  await letGo();
  await pane.getByText(/Đã thêm 29 trang tính/).waitFor();
});

test('a button works on the workbook that it stands over, and no other hears of it', async () => {
  const one = await openPage();
  const other = await openPage();
  await one.page.getByRole('button', { name: 'Tính lại' }).click();
  await preview(one.pane).waitFor();
  await confirm(one.pane);
  await one.pane.getByText(/Đã ghi \d+ ô/).waitFor();
  await eventually(() => textOf(one.page, 'Phụ lục I', 'E154'), '93,157');
  expect(await other.pane.getByRole('status').innerText()).toBe('');
  expect(await textOf(other.page, 'Phụ lục I', 'E154')).toBe('93.157');
});
