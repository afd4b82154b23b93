import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { tableOf } from '../bench/tables';
import { convertToPdf } from '../libreOffice';
import { runNode, runProgram } from '../runProgram';
import { PLAN_PATH } from '../seedPlan';
import { fileOf } from '../workbench/bench';
import { openPage, WRITE, type Workbench } from './workbench';

type Scheme = 'light' | 'dark';

const ROWS = 10_000;
/** Lists are drawn a few lines at a time. */
const SETTLE_MS = 800;

/** The pane in states that the published plan does not bring about, and what opens on it. */
export async function states(workbench: Workbench, folder: string, scheme: Scheme): Promise<void> {
  for (const width of [320, 450]) {
    const { page, pane } = await openPage(workbench, '', { colorScheme: scheme });
    await page.locator('#pane').evaluate((frame, px) => {
      frame.style.width = `${px}px`;
    }, width);
    const take = async (name: string) => {
      await page.waitForTimeout(SETTLE_MS);
      const path = join(folder, `${name}-${scheme}-${width}.png`);
      await page.locator('#pane').screenshot({ path, animations: 'disabled' });
    };
    await opened(pane, take);
    await refused(page, pane, take);
    await long(page, pane, take);
    await empty(page, pane, take);
    await page.close();
  }
}

type Take = (name: string) => Promise<void>;

/** The help, a table's structure, a target that is tried, the preview of each kind, and what was written. */
async function opened(pane: FrameLocator, take: Take): Promise<void> {
  await pane.getByRole('button', { name: 'Trợ giúp: Tổng quan' }).click();
  await take('help');
  await pane.getByRole('button', { name: 'Trợ giúp: Tổng quan' }).click();
  await pane.getByRole('button', { name: 'Cách đọc bảng' }).first().click();
  await take('structure');
  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByText('Phân bổ để đạt điểm đề ra').click();
  await pane.getByRole('searchbox').fill('7.1');
  await take('reach');
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByRole('button', { name: /^Báo cáo lãnh đạo/ }).click();
  await pane.getByText(/Đã thêm 1 trang tính/).waitFor();
  await take('report-made');
  await pane.getByRole('button', { name: 'Tính lại và ghi số' }).click();
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await take('preview');
  await pane.getByRole('button', { name: WRITE }).click();
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  await take('written');
}

/** A cell is being edited, and a sheet is protected. */
async function refused(page: Page, pane: FrameLocator, take: Take): Promise<void> {
  for (const name of ['Đang sửa ô', 'Bảo vệ trang']) {
    await page.getByText('Giả lập').click();
    const box = page.getByRole('checkbox', { name });
    await box.check();
    await page.getByText('Giả lập').click();
    await pane.getByRole('button', { name: /^Tô màu/ }).click();
    await pane.getByRole('button', { name: WRITE }).click();
    await pane.getByRole('button', { name: 'Đóng', exact: true }).waitFor();
    await take(`refused-${name === 'Bảo vệ trang' ? 'protected' : 'editing'}`);
    await page.getByText('Giả lập').click();
    await box.uncheck();
    await page.getByText('Giả lập').click();
  }
}

async function openFile(page: Page, name: string, sheets: Parameters<typeof fileOf>[0]) {
  const buffer = Buffer.from(await fileOf(sheets));
  await page.locator('#file').setInputFiles({ name, mimeType: '', buffer });
  // What was worked on is not saved, and the page asks.
  const yes = page.locator('#yes');
  const opened = page.locator('#file-name').getByText(name);
  await opened.or(yes).filter({ visible: true }).first().waitFor();
  if (await yes.isVisible()) await yes.click();
  await opened.waitFor();
}

async function long(page: Page, pane: FrameLocator, take: Take): Promise<void> {
  await openFile(page, 'dai.xlsx', { 'Bảng dài': tableOf(ROWS).values });
  await pane.getByText('Bảng dài').first().waitFor();
  for (const [nth, tab] of ['overview', 'check', 'targets', 'assign', 'collect'].entries()) {
    await pane.getByRole('tab').nth(nth).click();
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    await take(`long-${tab}`);
  }
}

async function empty(page: Page, pane: FrameLocator, take: Take): Promise<void> {
  await openFile(page, 'khac.xlsx', {
    'Danh sách': [
      ['STT', 'Họ và tên'],
      [1, 'A'],
    ],
  });
  await pane.getByRole('tab').first().click();
  await take('empty');
}

/** The workbench's own page, with its menus, at its narrowest and narrower. */
export async function pages(workbench: Workbench, folder: string, scheme: Scheme): Promise<void> {
  const size = { width: 1400, height: 900 };
  const { page } = await openPage(workbench, '', { colorScheme: scheme, viewport: size });
  const take = (name: string) =>
    page.screenshot({ path: join(folder, `page-${name}-${scheme}.png`) });
  await page.getByText('Giả lập').click();
  await take('settings');
  await page.getByText('Giả lập').click();
  await page.getByText('Tệp mẫu').click();
  await take('samples');
  await page.getByText('Tệp mẫu').click();
  await page.getByText(/^Yêu cầu gửi Excel/).click();
  await take('log');
  await page.setViewportSize({ width: 1024, height: 768 });
  await take('1024');
  await page.setViewportSize({ width: 900, height: 700 });
  await take('900');
  await page.close();
}

/** The report for the leader as LibreOffice prints it. */
export function reportPages(folder: string): void {
  const made = mkdtempSync(join(tmpdir(), 'report-'));
  const steps = ['--steps', 'check,report', '--out', join(made, 'report.xlsx')];
  runNode(['--import', 'tsx', 'src/workbench/headless/main.ts', PLAN_PATH, ...steps]);
  convertToPdf(join(made, 'report.xlsx'), made);
  // Before it are the plan's own pages.
  const { out } = runProgram('pdftotext', ['-layout', join(made, 'report.pdf'), '-']);
  const first =
    1 +
    out
      .normalize('NFC')
      .split('\f')
      .findIndex((page) => page.includes('NỘI DUNG CẦN CHỈ ĐẠO'));
  const range = ['-f', String(first), '-l', String(first + 1), '-r', '80', '-png'];
  runProgram('pdftoppm', [...range, join(made, 'report.pdf'), join(folder, 'report')]);
}
