import { Workbook } from '@cj-tech-master/excelts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { eventually, inEngine, PANE_ALONE, textOf, useWorkbench, WRITE } from './workbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const FORM = join(__dirname, '../../seeds/phieu-gui-ve-so-noi-vu.xlsx');

const openPage = useWorkbench();

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane is not open');
  return frame;
}

interface Axe {
  /** What holds is not told: that would take longer than looking. */
  resultTypes: string[];
  /** Ids of rules; all of them where it is not given. */
  runOnly?: string[];
}

/** What another theme changes. */
const OF_COLOURS: Pick<Axe, 'runOnly'> = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** @returns what axe finds wrong in the pane, a line for each */
async function violations(page: Page, { runOnly }: Pick<Axe, 'runOnly'> = {}): Promise<string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(AXE);
  // A button that has just become usable goes over to its colours, and no half of the way is a contrast.
  await frame.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, ::before, ::after { transition: none !important; animation: none !important; }',
    );
    document.adoptedStyleSheets = [still];
  });
  const { violations: found } = await frame.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run(options: Axe): Promise<AxeResults> } };
      return axe.run(options);
    },
    { resultTypes: ['violations'], ...(runOnly && { runOnly }) },
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`)
        .slice(0, 3)
        .join(' ')}`,
  );
}

/**
 * Opens three of each kind of thing that can be opened, and of what that brings to light: thirty agencies are thirty times
 * the same parts, and axe takes seconds to look at each. Of one kind are those that stand in the same elements.
 */
async function openSome(page: Page): Promise<void> {
  await paneFrame(page).evaluate(async () => {
    const opened = new Map<string, number>();
    const kindOf = (one: Element | null): string =>
      one === null ? '' : `${kindOf(one.parentElement)}/${one.tagName}`;
    for (;;) {
      const closed = [...document.querySelectorAll('details')].filter((one) => {
        const kind = kindOf(one);
        if (one.open || !one.checkVisibility() || (opened.get(kind) ?? 0) >= 3) return false;
        opened.set(kind, (opened.get(kind) ?? 0) + 1);
        return true;
      });
      if (closed.length === 0) return;
      for (const one of closed) one.querySelector('summary')?.click();
      // Their contents are drawn when the browser has told of them.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

describe.each([
  ['light', {}],
  ['dark', OF_COLOURS],
] as const)('axe finds nothing in the %s theme', (colorScheme, rules) => {
  test('on any tab, with what can be opened opened, and on the preview', async () => {
    const { page, pane } = await openPage(PANE_ALONE, { colorScheme, reducedMotion: 'reduce' });
    for (const tab of ['Tổng quan', 'Kiểm tra', 'Mục tiêu', 'Phân công', 'Tổng hợp kết quả']) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
      await openSome(page);
      expect([tab, await violations(page, rules)]).toEqual([tab, []]);
    }
    await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
    await inEngine(page, null, (engine) => {
      engine.select(engine.activeSheet, { row: 9, column: 1, rows: 1, columns: 1 });
    });
    await pane.getByText('Tiêu chí đang chọn').click();
    await pane.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    expect(['a criterion', await violations(page, rules)]).toEqual(['a criterion', []]);
    await pane.getByText('Tiêu chí đang chọn').click();
    await pane.getByRole('tab', { name: 'Tổng quan' }).click();
    await pane.getByRole('button', { name: 'Tính lại và ghi số' }).click();
    await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
    expect(await violations(page, rules)).toEqual([]);
    await pane.getByRole('button', { name: WRITE }).click();
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    await pane.getByRole('button', { name: 'Trợ giúp: Tổng quan' }).click();
    await pane.getByRole('button', { name: 'Cách đọc bảng' }).first().click();
    await pane.getByLabel('Điểm tổng hợp tính bằng').first().waitFor();
    await openSome(page);
    expect(['help, structure, notice', await violations(page, rules)]).toEqual([
      'help, structure, notice',
      [],
    ]);
  });
});

test('the keyboard alone: to a tab, to a finding’s fix, through the preview, and back by undo', async () => {
  const { page, pane } = await openPage();
  await pane.getByRole('tab', { name: 'Tổng quan' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tabpanel', { name: 'Kiểm tra' }).waitFor();
  const fix = pane.getByRole('button', { name: 'Sửa: Phụ lục I, ô F121' });
  await fix.waitFor();
  await tabTo(page, 'Sửa: Phụ lục I, ô F121');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await tabTo(page, 'Ghi vào tệp Excel');
  await page.keyboard.press('Enter');
  await pane.getByText(/Đã ghi 1 ô/).waitFor();
  // What takes it back is the next stop, once it is there.
  await pane.getByRole('button', { name: 'Hoàn tác' }).first().waitFor();
  const focused = () => paneFrame(page).evaluate(() => document.activeElement?.tagName);
  await eventually(focused, 'FOOTER');
  await tabTo(page, 'Hoàn tác', 1);
  await page.keyboard.press('Enter');
  await pane.getByText(/Đã hoàn tác 1 ô/).waitFor();
  // What opens is a stop of the Tab key, and opens by it.
  await tabTo(page, 'Mã số lặp lại trong tên: 4 nội dung');
  await page.keyboard.press('Enter');
  await pane.locator('details[open] > summary', { hasText: 'Mã số lặp lại' }).waitFor();
});

test('the keyboard alone: a returned form collected, its doubt settled, the results written, and next year’s plan made', async () => {
  const { page, pane } = await openPage();
  await pane.getByRole('tab', { name: 'Phân công' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tabpanel', { name: 'Tổng hợp kết quả' }).waitFor();
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, /^Thả tệp gửi về vào đây hoặc bấm để chọn/);
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(await formWith({ 'par:1.4': 7 }));
  await (await choosing).setFiles({ name: 'so-noi-vu.xlsx', mimeType: '', buffer });
  await pane.getByText('1 phiếu · 3 kết quả nhận được').waitFor();
  await tabTo(page, '1 cần xem lại');
  await page.keyboard.press('Enter');
  await pane.getByText(/cao hơn điểm tối đa 1/).waitFor();
  await tabTo(page, 'Điểm khác');
  await page.keyboard.type('0,75');
  await tabTo(page, 'Chọn', 1);
  await page.keyboard.press('Enter');
  await pane.getByText('1 phiếu · 4 kết quả nhận được').waitFor();
  await tabTo(page, /^Ghi 4 kết quả/);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await tabTo(page, WRITE);
  await page.keyboard.press('Enter');
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'H12')).toBe('0,75');

  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await pane.getByRole('tabpanel', { name: 'Tổng quan' }).waitFor();
  await tabTo(page, /^Lập kế hoạch năm sau/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: /^Xem trước \d+ trang tính mới/ }).waitFor();
  await tabTo(page, /^Xem trước \d+ trang tính mới/);
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await tabTo(page, WRITE);
  await page.keyboard.press('Enter');
  await pane.getByLabel('Năm đang làm việc').waitFor();
});

test('everything that can be used is reached by the Tab key, on every tab', async () => {
  const { page, pane } = await openPage();
  for (const tab of ['Tổng quan', 'Kiểm tra', 'Mục tiêu', 'Phân công', 'Tổng hợp kết quả']) {
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    const unreached = await paneFrame(page).evaluate(() => {
      const usable = 'button, a[href], input, select, summary, textarea, [role=checkbox]';
      const panel = document.querySelector('[role=tabpanel]');
      return [...(panel?.querySelectorAll<HTMLElement>(usable) ?? [])]
        .filter((one) => !one.matches(':disabled, [aria-disabled=true]') && one.tabIndex < 0)
        .map((one) => one.outerHTML.slice(0, 120));
    });
    expect([tab, unreached]).toEqual([tab, []]);
  }
});

test('nothing overflows at 300 px, and at half of that: what is left at 200 % zoom', async () => {
  const { page, pane } = await openPage();
  for (const width of [150, 300]) {
    await page.locator('#pane').evaluate((frame, px) => {
      frame.style.width = `${px}px`;
    }, width);
    for (const tab of ['Tổng quan', 'Kiểm tra', 'Mục tiêu', 'Phân công', 'Tổng hợp kết quả']) {
      await pane.getByRole('tab', { name: tab }).click();
      await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
      const overflow = await paneFrame(page).evaluate(() => {
        const parts = document.querySelectorAll('main, [role=tab]');
        return [...parts].map((part) => part.scrollWidth - part.clientWidth);
      });
      expect([width, tab, overflow]).toEqual([width, tab, [0, 0, 0, 0, 0, 0]]);
    }
  }
});

/** The seeds' form with further scores, by the keys of their criteria. */
async function formWith(scores: Record<string, number>): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(FORM));
  workbook.worksheets[0]?.eachRow((row) => {
    const score = scores[String(row.getCell(1).value)];
    if (score !== undefined) row.getCell(8).value = score;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

/** Presses Tab until something with this name has the focus. @param most times */
async function tabTo(page: Page, name: string | RegExp, most = 300): Promise<void> {
  const frame = paneFrame(page);
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await frame.evaluate(() => {
      const { activeElement: element } = document;
      const labels = element instanceof HTMLInputElement ? element.labels : null;
      const text = labels?.[0]?.textContent ?? element?.textContent ?? '';
      return element?.getAttribute('aria-label') ?? text;
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`"${String(name)}" is not reached with the Tab key`);
}
