import type { Page } from 'playwright-core';
import { useWorkbench } from './workbench';

const openPage = useWorkbench();

/** Lists are drawn a few lines at a time. */
const SETTLE_MS = 1000;
/** As narrow as Excel makes the pane. */
const NARROW = 320;

test('in a narrow pane the figures of an index stand beside each other, are the same on all tabs, and what stays at the top is whole', async () => {
  const { page, pane } = await openPage();
  await page.locator('#pane').evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, NARROW);
  const lines = await pane.locator('dl').evaluateAll((lists) =>
    lists.map((list) => {
      const tops = [...list.children].map((one) => one.getBoundingClientRect().top);
      return { figures: tops.length, lines: new Set(tops).size };
    }),
  );
  expect(lines).toEqual([
    { figures: 3, lines: 1 },
    { figures: 3, lines: 1 },
  ]);
  const target = await pane.locator('dl').first().locator('dd').nth(2).textContent();
  expect(target).toBe('93,157');

  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  const total = pane.getByTestId('trial-total');
  expect(await total.textContent()).toBe(target);
  // What is held at the top while a target is tried is two lines: the total, and what writes it.
  await pane.getByRole('searchbox').fill('7.1.2');
  await pane.getByRole('textbox', { name: /^Mục tiêu của 7\.1\.2 / }).fill('0,4');
  await total.getByText('93,057', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Bỏ mục tiêu đang thử' }).waitFor();
  const held = await total.locator('..').boundingBox();
  expect(held?.height).toBeLessThan(80);

  await pane.getByRole('tab', { name: 'Phân công' }).click();
  const button = pane.getByRole('button', { name: 'Lập phiếu cho 28 cơ quan' });
  await button.waitFor();
  // What is chosen stands before it, and hides it neither closed nor open.
  const choice = pane.getByText(/^Cơ quan nhận phiếu: 28\/30/);
  const below = () =>
    button.evaluate((element) => {
      const main = element.closest('main');
      if (!main) return null;
      const { bottom } = element.getBoundingClientRect();
      return Math.max(0, bottom - main.getBoundingClientRect().bottom);
    });
  expect(await below()).toBe(0);
  const [above, under] = [await choice.boundingBox(), await button.boundingBox()];
  expect(above?.y).toBeLessThan(under?.y ?? 0);
  await choice.click();
  await pane.getByRole('checkbox', { name: 'Sở Tư pháp' }).waitFor();
  expect(await below()).toBe(0);
});

test('in a narrow pane nothing of the structure of a table is cut off', async () => {
  const { page, pane } = await openPage();
  await page.locator('#pane').evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, NARROW);
  await pane.getByRole('button', { name: 'Cách đọc bảng' }).first().click();
  await pane.getByLabel('Điểm tổng hợp tính bằng').first().waitFor();
  const cut = await pane.locator('main select').evaluateAll((selects) => {
    const right = selects[0]?.closest('main')?.getBoundingClientRect().right ?? 0;
    return selects.filter((one) => one.getBoundingClientRect().right > right).length;
  });
  expect(cut).toBe(0);
});

test('in a narrow pane no text is cut off that cannot be read otherwise', async () => {
  const { page, pane } = await openPage();
  await page.locator('#pane').evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, NARROW);
  const found: string[] = [];
  for (const tab of ['Tổng quan', 'Kiểm tra', 'Mục tiêu', 'Phân công', 'Tổng hợp kết quả']) {
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('tabpanel', { name: tab }).waitFor();
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    if (tab === 'Mục tiêu') await pane.getByRole('button', { name: 'Mở rộng tất cả' }).click();
    await page.waitForTimeout(SETTLE_MS);
    const cut = await pane.locator('body *:visible').evaluateAll((elements) =>
      elements
        .filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          const isHidden = (way: string) => way === 'hidden' || way === 'clip';
          const isWide = isHidden(overflowX) && one.scrollWidth > one.clientWidth + 1;
          const isTall = isHidden(overflowY) && one.scrollHeight > one.clientHeight + 1;
          if (!(isWide || isTall) || one.clientWidth <= 1) return false;
          const said = one.closest('[title]')?.getAttribute('title') ?? '';
          return !said.includes((one.textContent ?? '').trim());
        })
        .map((one) => (one.textContent ?? '').trim().slice(0, 60)),
    );
    found.push(...cut.filter((text) => text !== '').map((text) => `${tab}: ${text}`));
  }
  expect(found).toEqual([]);
});

test.each(['vi', 'en'])(
  'in a narrow pane each step of the year is one line: %s',
  async (language) => {
    const { page, pane } = await openPage(`?lang=${language}`);
    await page.locator('#pane').evaluate((frame, px) => {
      frame.style.width = `${px}px`;
    }, NARROW);
    const steps = pane.locator('main ol > li > button');
    await steps.last().waitFor();
    const wrapped = await steps.evaluateAll((buttons) =>
      buttons
        .filter((one) => one.getBoundingClientRect().height > 40)
        .map((one) => (one.textContent ?? '').trim()),
    );
    expect(wrapped).toEqual([]);
  },
);

/** What moved of what was drawn already, as a part of the pane, and since when; Chromium counts it. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null }[];
}

test('as the pane opens, what comes later pushes nothing away that could be pressed already', async () => {
  const observe = (page: Page) =>
    page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[]) {
          const drawn = sources.filter(({ node }) => node?.parentElement?.closest('main'));
          const what = drawn.map(({ node }) => node?.textContent?.slice(0, 30));
          if (value > 0.02 && drawn.length > 0)
            shifts.push(`${value.toFixed(3)} ${what.join(' / ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  const { pane } = await openPage('', {}, observe);
  await pane.getByRole('heading', { name: 'Các bước trong năm' }).waitFor();
  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).waitFor();
  await pane.getByText('Nhật ký ghi', { exact: true }).waitFor();
  const shifts = () =>
    pane
      .locator('body')
      .evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts);
  expect(await shifts()).toEqual([]);
});
