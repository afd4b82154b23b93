import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { tableOf } from '../bench/tables';
import { fileOf } from '../workbench/bench';
import {
  confirm,
  eventually,
  inEngine,
  openPage,
  startWorkbench,
  textOf,
  type Workbench,
} from './workbench';

const SECONDS = 1000;
jest.setTimeout(90 * SECONDS);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
}, 240 * SECONDS);
afterAll(async () => {
  await workbench.stop();
});

const LAYOUTS = join(__dirname, '../../seeds/layouts');

test('a workbook is opened, typed into as in a spreadsheet, undone and put back', async () => {
  const { page, pane } = await openPage(workbench);
  await page.locator('#file').setInputFiles(join(LAYOUTS, 'roman-codes-restart.xlsx'));
  await pane.getByText('4,75', { exact: true }).first().waitFor();
  await inEngine(page, null, (engine) => {
    const [sheet] = engine.sheets;
    if (sheet) engine.select(sheet, { row: 3, column: 4, rows: 1, columns: 1 });
  });
  await page
    .locator('canvas[id^=univer-sheet-main-canvas]')
    .click({ position: { x: 300, y: 300 } });
  await inEngine(page, null, (engine) => {
    const [sheet] = engine.sheets;
    if (sheet) engine.select(sheet, { row: 3, column: 4, rows: 1, columns: 1 });
  });
  await page.keyboard.type('1,5');
  await page.keyboard.press('Enter');
  await eventually(() => textOf(page, 'PAR INDEX', 'E4'), '1,5');
  await pane.getByText('5', { exact: true }).first().waitFor();
  await page.keyboard.press('Control+z');
  await eventually(() => textOf(page, 'PAR INDEX', 'E4'), '1,25');
  await page.getByRole('button', { name: 'Đặt lại' }).click();
  await pane.getByText('4,75', { exact: true }).first().waitFor();
  await page.close();
});

test('a file dropped on the page is opened; one that is no workbook is said', async () => {
  const { page, pane } = await openPage(workbench);
  const drop = (name: string, bytes: number[]) =>
    page.evaluate(
      ([title, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], title));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
      },
      [name, bytes] as [string, number[]],
    );
  await drop('text.xlsx', [1, 2, 3]);
  await page
    .locator('#toast')
    .getByText(/text\.xlsx/)
    .waitFor();
  await drop('total.xlsx', [...readFileSync(join(LAYOUTS, 'total-first.xlsx'))]);
  await pane.getByText('4,75', { exact: true }).first().waitFor();
  await page.close();
});

test('a protected sheet, a cell being edited and a workbook for reading are each said, and nothing is written', async () => {
  const { page, pane } = await openPage(workbench);
  await page.getByText('Giả lập').click();
  const cases = [
    ['Bảo vệ trang', /Trang tính Phụ lục I đang được bảo vệ/],
    ['Đang sửa ô', /Đang có ô được sửa/],
    ['Chỉ đọc', /Sổ tính chỉ mở để đọc/],
  ] as const;
  for (const [toggle, said] of cases) {
    await pane.getByRole('button', { name: 'Tính lại và ghi số' }).click();
    await page.getByLabel(toggle).check();
    await confirm(pane);
    await pane.getByText(said).first().waitFor();
    await page.getByLabel(toggle).uncheck();
    expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93.157');
  }
  await pane.getByRole('button', { name: 'Tính lại và ghi số' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  await page.close();
});

test('the log has every batch; the pane is as wide as it is pulled', async () => {
  const { page } = await openPage(workbench);
  await page.getByText(/^Batches: \d+$/).click();
  expect(await page.locator('#log li').count()).toBeGreaterThan(2);
  const width = async () => (await page.locator('#pane').boundingBox())?.width;
  await page.locator('#splitter').focus();
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(600);
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowRight');
  expect(await width()).toBe(300);
  await page.close();
});

test('usable within a second of office.js; a tried target is shown within a frame', async () => {
  const { page, pane } = await openPage(workbench);
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  const ready = await frame?.evaluate(() => {
    const script = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /excel-web-16\.00\.js/.test(name))
      .at(-1) as PerformanceResourceTiming;
    const [mark] = performance.getEntriesByName('pane-ready');
    return (mark?.startTime ?? Infinity) - script.responseEnd;
  });
  expect(ready).toBeLessThan(1000 * slowness());

  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByRole('button', { name: 'Mở hết' }).click();
  const input = pane.getByRole('textbox', { name: /^Mục tiêu của 7\.1\.2 / });
  expect(await keystroke(input)).toBeLessThan(16);
  await page.close();
});

test('with as many rows as 63 provinces have, a tried target is shown within 50 ms', async () => {
  const { page, pane } = await openPage(workbench);
  const buffer = Buffer.from(await fileOf({ Bảng: tableOf(9400).values }));
  await page.locator('#file').setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByRole('searchbox').fill('3.4.5');
  const input = pane.getByRole('textbox', { name: /^Mục tiêu của 3\.4\.5 / });
  await input.waitFor({ timeout: 60 * SECONDS });
  expect(await keystroke(input)).toBeLessThan(50);
  await page.close();
});

/** What the work below takes on the machine that the goal of a second is for: an EPYC core that nobody else uses. */
const REFERENCE_MILLISECONDS = 60;

/** @returns by how much this machine is slower now; 1 where it is not */
function slowness(): number {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    let sum = 0;
    for (let nth = 0; nth < 400_000; nth += 1) sum += Number(`0,${nth}`.replace(',', '.'));
    return sum > 0 ? performance.now() - started : Infinity;
  });
  return Math.max(1, Math.min(...times) / REFERENCE_MILLISECONDS);
}

/** @returns the median time from a keystroke to what follows from it being drawn, in milliseconds */
async function keystroke(input: Locator): Promise<number> {
  await input.fill('0,3');
  const times = await input.evaluate((element) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    return Array.from({ length: 15 }, (_, nth) => {
      const started = performance.now();
      set?.call(element, `0,0${30 + nth}`);
      // A discrete event: React has drawn what follows when it returns.
      element.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - started;
    });
  });
  return times.sort((a, b) => a - b)[7] ?? Infinity;
}
