import { Workbook } from '@cj-tech-master/excelts';
import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { useWorkbench, WRITE } from './workbench';

const open = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'clicks-'));

/** Counts every click of a job. */
class Clicks {
  private count = 0;

  async on(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  /** A picker of files opens at a click; the files are chosen in a window of the system's. */
  async files(input: Locator, paths: readonly string[]): Promise<void> {
    this.count += 1;
    await input.setInputFiles([...paths]);
  }

  /** @returns how many there were since it was asked last */
  taken(): number {
    const { count } = this;
    this.count = 0;
    return count;
  }
}

async function filledIn(archive: string): Promise<string> {
  const form = unzipSync(readFileSync(archive))['Phieu_SoNoiVu_2022.xlsx'];
  const workbook = new Workbook();
  await workbook.xlsx.load(form ?? new Uint8Array());
  workbook.worksheets[0]?.eachRow((row) => {
    if (row.getCell(1).value === 'par:1.1') row.getCell(8).value = 1.5;
  });
  const path = join(folder, 'noi-vu.xlsx');
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })));
  return path;
}

test('the jobs of the year take no more clicks than they were promised to', async () => {
  const { page, pane, errors } = await open();
  const clicks = new Clicks();
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const write = async () => {
    await clicks.on(button(WRITE));
    await button(WRITE).waitFor({ state: 'detached' });
  };
  const taken: Record<string, number> = {};

  // As the ribbon's button opens the pane: at the list.
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await clicks.on(button('Sửa 11 mục (xem trước)'));
  await write();
  taken.fixed = clicks.taken();

  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await clicks.on(button('Sửa điểm tối đa của 6.4.1 thành 1'));
  await write();
  taken.maximum = clicks.taken();

  await clicks.on(button('Tính lại và ghi số'));
  await write();
  taken.recalculated = clicks.taken();

  await clicks.on(button('Báo cáo lãnh đạo (2 trang)'));
  await pane.getByText(/Đã thêm 1 trang tính/).waitFor();
  taken.report = clicks.taken();

  await clicks.on(pane.getByRole('tab', { name: 'Phân công' }));
  await clicks.on(button('Lập phiếu cho 28 cơ quan'));
  await write();
  const saving = page.waitForEvent('download');
  await clicks.on(button('Xuất phiếu gửi 28 cơ quan'));
  const archive = join(folder, 'forms.zip');
  await (await saving).saveAs(archive);
  taken.forms = clicks.taken();

  const form = await filledIn(archive);
  await clicks.on(pane.getByRole('tab', { name: 'Tổng hợp kết quả' }));
  await clicks.files(pane.locator('input[type=file]'), [form]);
  await clicks.on(button(/^Ghi 1 kết quả/));
  await write();
  taken.collected = clicks.taken();

  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await clicks.on(pane.getByRole('tab', { name: 'Tổng hợp kết quả' }));
  await clicks.on(button('Sao chép nội dung đôn đốc'));
  taken.reminder = clicks.taken();

  expect(taken).toEqual({
    ...{ fixed: 2, maximum: 2, recalculated: 2, report: 1 },
    ...{ forms: 4, collected: 4, reminder: 2 },
  });
  expect(errors).toEqual([]);
});
