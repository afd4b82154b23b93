import type { FrameLocator, Page } from 'playwright-core';
import { confirm, eventually, inEngine, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

/** A button of the ribbon loads the pane anew; the workbook stays open. */
async function reload(page: Page, pane: FrameLocator): Promise<void> {
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByRole('tabpanel', { name: 'Kiểm tra' }).waitFor();
  await pane.getByRole('button', { name: /7\.1\.3: tăng\/giảm ghi/ }).waitFor();
}

const agency = (pane: FrameLocator) => pane.getByRole('checkbox', { name: /^Sở Tư pháp/ }).first();
const target = (pane: FrameLocator) =>
  pane.getByRole('textbox', { name: /^Mục tiêu của 7\.1\.2 / });

test('[W15] small choices outlive a reload that comes right after them; of dropped files the names do', async () => {
  const { page, pane, errors } = await openPage();
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByText(/^Cơ quan nhận phiếu/).click();
  await agency(pane).uncheck();
  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  const files = ['a', 'b', 'c'].map((name) => ({
    ...{ name: `${name}.csv`, mimeType: 'text/csv' },
    buffer: Buffer.from('TT;X\n1;x\n'),
  }));
  await pane.locator('input[type=file]').first().setInputFiles(files);
  await pane.getByRole('button', { name: 'Bỏ tệp c.csv' }).waitFor();
  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByRole('searchbox').fill('7.1.2');
  await target(pane).fill('0,4');
  await pane.getByTestId('trial-total').getByText('93,057', { exact: true }).waitFor();
  await reload(page, pane);

  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByTestId('trial-total').getByText('93,057', { exact: true }).waitFor();
  await pane.getByRole('searchbox').fill('7.1.2');
  expect(await target(pane).inputValue()).toBe('0,4');
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByText(/^Cơ quan nhận phiếu/).click();
  await agency(pane).waitFor();
  expect(await agency(pane).isChecked()).toBe(false);
  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await pane.getByText(/thả lại 3 tệp: a\.csv; b\.csv; c\.csv/).waitFor();
  await pane.locator('input[type=file]').first().setInputFiles(files.slice(0, 2));
  await pane.getByText(/thả lại 1 tệp: c\.csv/).waitFor();
  expect(errors).toEqual([]);
});

test('[W16] the log: an older write is undone by itself, the newer one stays, and the log is copied out as a sheet', async () => {
  const { page, pane, errors } = await openPage();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Sửa: Phụ lục I, ô F121' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi 1 ô/).waitFor();
  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByRole('searchbox').fill('7.1.2');
  await target(pane).fill('0,4');
  await pane.getByRole('button', { name: 'Ghi vào cột mục tiêu' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  const written = await textOf(page, 'Phụ lục I', 'E120');

  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByText('Nhật ký ghi', { exact: true }).click();
  await pane.getByText(/ – Sửa/).click();
  await pane
    .getByRole('button', { name: 'Hoàn tác lần ghi này' })
    .filter({ visible: true })
    .click();
  await pane.getByText(/Đã hoàn tác 1 ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'F121')).toBe('+0,018');
  expect([written, await textOf(page, 'Phụ lục I', 'E120')]).toEqual(['0,4', '0,4']);
  await eventually(() => pane.getByText(/ – Sửa/).count(), 0);

  await pane.getByRole('button', { name: 'Chép nhật ký ra trang tính' }).click();
  await confirm(pane);
  await pane.getByText(/Đã thêm 1 trang tính/).waitFor();
  const log = await inEngine(page, null, ({ sheets }) => {
    const cells = sheets.find(({ name }) => name === 'Nhật ký ghi')?.cells;
    return [2, 5].map((column) => cells?.text(2, column));
  });
  expect(log).toEqual(['Ghi mục tiêu', 'Phụ lục I']);
  expect(errors).toEqual([]);
});
