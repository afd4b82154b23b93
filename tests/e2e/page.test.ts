import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { confirm, DRAWN, eventually, inEngine, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

const LAYOUTS = join(__dirname, '../../seeds/layouts');

const requestsOf = (page: Page) => page.getByText(/^Yêu cầu gửi Excel: \d+$/).textContent();

/**
 * Waits until the pane has read what was changed: what it plans before is for the rows as they were.
 *
 * @param asked what it had asked before that; it asks again, however late
 */
async function hasHeard(page: Page, asked: string | null): Promise<void> {
  const requests = () => requestsOf(page);
  await eventually(async () => (await requests()) !== asked, true);
  for (let before: string | null = null; before !== (await requests());) {
    before = await requests();
    await page.waitForTimeout(500);
  }
}

test('a workbook is opened, typed into as in a spreadsheet, undone and put back', async () => {
  const { page, pane } = await openPage(DRAWN);
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
  await pane.getByText('5,00', { exact: true }).first().waitFor();
  await page.keyboard.press('Control+z');
  await eventually(() => textOf(page, 'PAR INDEX', 'E4'), '1,25');
  // As the grid would have it, 0.98 with a format of its own; here the engine takes what was typed, with its decimal mark.
  await page.keyboard.type('98%');
  await page.keyboard.press('Enter');
  const typed = () =>
    inEngine(page, null, ({ sheets, selection }) => {
      const cells = sheets[0]?.cells;
      return [cells?.value(selection.row - 1, 4), cells?.text(selection.row - 1, 4)];
    });
  await eventually(typed, [0.98, '98%']);
  await page.getByRole('button', { name: 'Khôi phục tệp ban đầu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
  expect(await typed()).toEqual([0.98, '98%']);
  await page.getByRole('button', { name: 'Khôi phục tệp ban đầu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await pane.getByText('4,75', { exact: true }).first().waitFor();
});

test('rows are put in and taken out, after a question; where the page cannot, it says so', async () => {
  const { page, pane } = await openPage(DRAWN);
  const codes = () =>
    inEngine(page, null, ({ sheets }) =>
      [6, 7, 8, 9].map((row) => sheets[0]?.cells.text(row, 0) ?? ''),
    );
  await inEngine(page, null, (engine) => {
    engine.select(engine.activeSheet, { row: 7, column: 0, rows: 2, columns: 1 });
  });
  expect(await page.locator('#toast').textContent()).toBe('');
  let asked = await requestsOf(page);
  await page.getByRole('button', { name: 'Chèn dòng' }).click();
  await eventually(codes, ['1.1', '', '', '1.2']);
  await page.getByRole('button', { name: 'Xóa dòng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
  expect(await codes()).toEqual(['1.1', '', '', '1.2']);
  await hasHeard(page, asked);
  asked = await requestsOf(page);
  await page.getByRole('button', { name: 'Xóa dòng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa dòng' }).click();
  await eventually(codes, ['1.1', '1.2', '1.3', '1.3.1']);
  await hasHeard(page, asked);
  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  // Formulas go with their rows.
  const total = (row: number) =>
    inEngine(page, row, ({ sheets }, at) => [
      String(sheets[0]?.cells.formula(at, 4)).startsWith('='),
      sheets[0]?.cells.value(at, 4),
    ]);
  const before = await total(153);
  expect(before[0]).toBe(true);
  await page.getByRole('button', { name: 'Chèn dòng' }).click();
  await eventually(codes, ['1.1', '', '', '1.2']);
  expect(await total(155)).toEqual(before);
  await pane.getByRole('button', { name: 'Báo cáo lãnh đạo' }).click();
  await pane.getByText(/Đã thêm 1 trang tính/).waitFor();
  await inEngine(page, null, (engine) => {
    const [report] = engine.sheets.filter(({ charts }) => charts.all().length > 0);
    if (!report) throw new Error('no sheet with a chart');
    engine.activate(report);
    engine.select(report, { row: 3, column: 0, rows: 1, columns: 1 });
  });
  await page.getByRole('button', { name: 'Chèn dòng' }).click();
  await page
    .locator('#toast')
    .getByText(/biểu đồ hoặc công thức mảng/)
    .waitFor();
});

test('what the grid does not do on a right-click, and with looks, is said', async () => {
  const { page } = await openPage(DRAWN);
  const toast = page.locator('#toast');
  const grid = page.locator('canvas[id^=univer-sheet-main-canvas]');
  await grid.click({ button: 'right', position: { x: 300, y: 300 } });
  await toast.getByText('không có trình đơn chuột phải').waitFor();
  await grid.click({ position: { x: 300, y: 300 } });
  await page.keyboard.press('Control+b');
  await toast.getByText('Trang chạy thử không làm được việc này').waitFor();
});

test('a file dropped on the page is opened; one that is no workbook is said', async () => {
  const { page, pane } = await openPage(DRAWN);
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
});

test('charts are drawn over their cells, and go with them', async () => {
  const { page, pane } = await openPage(DRAWN);
  await pane.getByRole('button', { name: /Báo cáo lãnh đạo/ }).click();
  await pane.getByText(/Đã thêm 1 trang tính/).waitFor();
  expect(await page.locator('main > .charts svg').count()).toBe(0);
  const show = (rowsBelow: number) =>
    inEngine(page, rowsBelow, (engine, below) => {
      const sheet = engine.sheets.find(({ charts }) => charts.all().length > 0);
      const row = sheet?.charts.all()[0]?.look?.place.row ?? 0;
      if (sheet) engine.select(sheet, { row: row + below, column: 1, rows: 1, columns: 1 });
    });
  await show(6);
  const chart = page.getByRole('img', { name: 'Điểm theo lĩnh vực' });
  await chart.waitFor();
  const top = async () => Math.round((await chart.boundingBox())?.y ?? 0);
  const before = await top();
  await show(9);
  // Some rows of 17 points: the grid scrolls to where it sees fit.
  await eventually(async () => (await top()) < before - 40, true);
});

test('a protected sheet, a cell being edited and a workbook for reading are each said, and nothing is written', async () => {
  const { page, pane } = await openPage(DRAWN);
  await page.getByText('Giả lập').click();
  // What is chosen there is said in the page's language.
  const options = await page.locator('#settings option').allTextContents();
  expect(options.length).toBeGreaterThan(10);
  expect(options.filter((text) => /^[a-z]+(?:-[A-Z]+)?$/.test(text))).toEqual([]);
  const cases = [
    ['Bảo vệ trang', /Trang tính Phụ lục I đang được bảo vệ/],
    ['Đang sửa ô', /Đang có ô được sửa/],
    ['Chỉ đọc', /Tệp Excel chỉ mở để đọc/],
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
});

test('the log has every batch; the pane is as wide as it is pulled', async () => {
  const { page } = await openPage(DRAWN);
  await page.getByText(/^Yêu cầu gửi Excel: \d+$/).click();
  expect(await page.locator('#log li').count()).toBeGreaterThan(2);
  const width = async () => (await page.locator('#pane').boundingBox())?.width;
  await page.locator('#splitter').focus();
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(600);
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowRight');
  expect(await width()).toBe(300);
});
