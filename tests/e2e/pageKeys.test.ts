import type { Page } from 'playwright-core';
import { DRAWN, eventually, inEngine, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

/** Where the focus is: of the page, and where that is the pane, what in it has it. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.closest('#grid')) return 'the grid';
    if (!(activeElement instanceof HTMLIFrameElement)) return activeElement?.id ?? '';
    const inPane = activeElement.contentDocument?.activeElement;
    return `the pane: ${inPane?.getAttribute('role') ?? inPane?.tagName} ${inPane?.textContent}`;
  });
}

test('F6 leads out of the grid, which takes the Tab key for itself, to the pane, and on, and back', async () => {
  const { page } = await openPage(DRAWN);
  await page.locator('#open').focus();
  await page.keyboard.press('F6');
  await eventually(() => focusOf(page), 'the grid');
  // Keys are the grid's then: what is typed goes to the selected cell.
  await inEngine(page, null, (engine) => {
    engine.select(engine.activeSheet, { row: 160, column: 1, rows: 1, columns: 1 });
  });
  await page.keyboard.type('ghi');
  await page.keyboard.press('Tab');
  await eventually(() => textOf(page, 'Phụ lục I', 'B161'), 'ghi');
  await page.keyboard.press('F6');
  await eventually(() => focusOf(page), 'the pane: tab Tổng quan');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  await eventually(() => focusOf(page), 'open');
  // The pane is entered where it was left.
  await page.keyboard.press('Shift+F6');
  await eventually(() => focusOf(page), 'the pane: tab Kiểm tra');
  await page.keyboard.press('Shift+F6');
  await eventually(() => focusOf(page), 'the grid');
});
