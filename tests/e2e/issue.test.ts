import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSnapshot } from '../readSnapshot';
import { confirm, useWorkbench } from './workbench';

const open = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'issue-'));
/** Pictures to be looked at, where somebody asks for them. */
const PICTURES = process.env.PICTURES;

test('the copy to issue is saved from the open workbook, with what is not saved yet, and has no sheet of the add-in’s', async () => {
  const { page, pane, errors, strangers } = await open();
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByRole('button', { name: 'Lập phiếu cho 28 cơ quan' }).click();
  await confirm(pane);
  await pane.getByText('Bản để ban hành (không kèm dữ liệu làm việc)').click();
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Lập bản để ban hành' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Ban_de_ban_hanh_2022.xlsx');
  const file = join(folder, 'copy.xlsx');
  await download.saveAs(file);
  await pane.getByText(/^Đã lập Ban_de_ban_hanh_2022\.xlsx, gồm: Phụ lục I/).waitFor();
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true });
    await page.locator('#pane').evaluate((frame) => (frame.style.width = '320px'));
    await page.locator('#pane').screenshot({ path: join(PICTURES, 'issue-320.png') });
  }
  const { sheets } = readSnapshot(readFileSync(file));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
    'Nhiệm vụ',
    'Tổ chức thực hiện',
  ]);
  expect([errors, strangers]).toEqual([[], []]);
});
