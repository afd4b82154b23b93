import { openPage, startWorkbench, inEngine } from './workbench';
async function main() {
  const w = await startWorkbench();
  try {
    const { page, pane } = await openPage(w, '?lang=vi', {
      viewport: { width: 1440, height: 900 },
    });
    await pane.getByRole('tab').first().waitFor();
    await page.waitForTimeout(2500);
    await page.screenshot({ path: '/tmp/rep/page.png' });
    await page
      .locator('canvas[id^=univer-sheet-main-canvas]')
      .click({ position: { x: 300, y: 60 } });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: '/tmp/rep/page2.png' });
    await page.getByText(/^Yêu cầu gửi Excel/).click();
    await pane.getByRole('button', { name: /Báo cáo lãnh đạo/ }).click();
    await pane.getByText(/Đã thêm 1 trang tính/).waitFor();
    await pane.getByRole('button', { name: 'Mở trang tính' }).click();
    await page.waitForTimeout(2500);
    await page.locator('#log ol > li summary').nth(1).click();
    await page.screenshot({ path: '/tmp/rep/page3.png' });
    await inEngine(page, null, (engine) => {
      engine.select(engine.activeSheet, { row: 44, column: 1, rows: 1, columns: 1 });
    });
    await page.waitForTimeout(2500);
    await page.screenshot({ path: '/tmp/rep/page4.png' });
  } finally {
    await w.stop();
  }
}
void main();
