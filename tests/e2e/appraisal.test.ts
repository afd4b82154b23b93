import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { councilOf } from '../core/appraisal/councilOf';
import { readSeed } from '../core/nextYear/plans';
import { fileOf } from '../workbench/bench';
import { confirm, textOf, useWorkbench } from './workbench';

const open = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'appraisal-'));
/** Pictures to be looked at, where somebody asks for them. */
const PICTURES = process.env.PICTURES;

test('the council’s scores come from a file: matched, looked through, written, with the sheet of lost points', async () => {
  const [published] = readSeed('phu-luc-205-kh-ubnd-2022.xlsx').tables;
  if (!published) throw new Error('no table');
  const file = join(folder, 'ket-qua-tham-dinh.xlsx');
  writeFileSync(file, await fileOf({ 'Kết quả Bộ': councilOf(published, 2022) }));
  const { page, pane, errors, strangers } = await open();
  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await pane.getByText('Điểm thẩm định, điều tra, điểm chính thức').click();
  const input = pane.locator('input[type=file]').nth(1);
  await input.setInputFiles([file]);
  await pane
    .getByText('146/148 tiêu chí')
    .or(pane.getByText(/\/148 tiêu chí trùng/))
    .waitFor();
  await pane.getByText(/Bảng chưa có cột cho: điểm thẩm định, điểm chính thức/).waitFor();
  await pane.getByText('4 điểm cần xem lại, chỉ nhập khi đánh dấu').waitFor();
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true });
    for (const width of [320, 380]) {
      await page.locator('#pane').evaluate((frame, px) => {
        frame.style.width = `${px}px`;
        frame.style.height = '3000px';
      }, width);
      await page.setViewportSize({ width: 1400, height: 3100 });
      await page.waitForTimeout(500);
      await page.locator('#pane').screenshot({ path: join(PICTURES, `appraisal-${width}.png`) });
    }
    await page.locator('#pane').evaluate((frame) => (frame.style.height = ''));
    await page.setViewportSize({ width: 1400, height: 900 });
  }
  await pane.getByRole('button', { name: /^Xem trước \d+ điểm/ }).click();
  await pane.getByText('Điểm bị trừ 2022').first().waitFor();
  await confirm(pane);
  expect(await textOf(page, 'Điểm bị trừ 2022', 'B6')).not.toBe('');
  expect(await textOf(page, 'Điểm bị trừ 2022', 'J6')).toBe('0,25');
  expect([errors, strangers]).toEqual([[], []]);
});
