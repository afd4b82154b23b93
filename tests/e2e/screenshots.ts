import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pages, reportPages, states } from './screenshotsOfStates';
import { inEngine, openPage, startWorkbench, type Workbench } from './workbench';

/** Pictures of every tab, to be looked at: not kept in the repository. */
const FOLDER = join(__dirname, '../../screenshots');
/** Pictures of the user's pages: kept, and served with the add-in. */
const MANUAL = join(__dirname, '../../src/help/pictures');
const FORM = join(__dirname, '../../seeds/phieu-gui-ve-so-noi-vu.xlsx');
const TABS = ['overview', 'check', 'targets', 'assign', 'collect'];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(MANUAL, { recursive: true });
  const workbench = await startWorkbench();
  try {
    if (!process.argv.includes('--states')) await manual(workbench);
    if (process.argv.includes('--manual')) return;
    for (const language of process.argv.includes('--states') ? [] : ['vi', 'en']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 380, 450])
          await pictures(workbench, language, colorScheme, width);
      }
    }
    await opening(workbench);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panels(workbench, colorScheme);
      await states(workbench, FOLDER, colorScheme);
      await pages(workbench, FOLDER, colorScheme);
    }
    await whole(workbench);
    reportPages(FOLDER);
  } finally {
    await workbench.stop();
  }
}

async function pictures(
  workbench: Workbench,
  language: string,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  const { page, pane } = await openPage(workbench, `?lang=${language}`, { colorScheme });
  await page.locator('#pane').evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, width);
  for (const [index, tab] of TABS.entries()) {
    await pane.getByRole('tab').nth(index).click();
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    // Lists are drawn a few lines at a time.
    await page.waitForTimeout(500);
    const path = join(FOLDER, `${tab}-${language}-${colorScheme}-${width}.png`);
    await page.locator('#pane').screenshot({ path, animations: 'disabled' });
  }
  await page.close();
}

/** What is shown until the pane's script has come. */
async function opening({ address, browser }: Workbench): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 320, height: 400 }, colorScheme });
    await page.route(/\.js(?:\?|$)/, (route) => route.abort());
    await page.goto(`${address}/taskpane.html`);
    await page.screenshot({ path: join(FOLDER, `opening-${colorScheme}.png`) });
    await page.close();
  }
}

/** What opens on the tabs: the selected criterion, next year's panel, the rounds. */
async function panels(workbench: Workbench, colorScheme: 'light' | 'dark'): Promise<void> {
  const { page, pane } = await openPage(workbench, '', {
    colorScheme,
    viewport: { width: 1400, height: 1400 },
  });
  await page.locator('#pane').evaluate((frame) => {
    frame.style.width = '320px';
  });
  const take = async (name: string) => {
    await page.waitForTimeout(800);
    const path = join(FOLDER, `${name}-${colorScheme}-320.png`);
    await page.locator('#pane').screenshot({ path, animations: 'disabled' });
  };
  const nextYear = pane.locator('summary', { hasText: 'Lập kế hoạch năm sau' });
  await nextYear.click();
  await nextYear.evaluate((element) => {
    element.scrollIntoView();
  });
  await take('nextYear');
  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await pane.getByText('Theo dõi theo kỳ báo cáo').click();
  await pane.getByRole('button', { name: 'Lập bảng kỳ báo cáo' }).click();
  await pane.getByRole('button', { name: 'Ghi vào tệp Excel' }).click();
  await pane.getByRole('button', { name: 'Ghi vào tệp Excel' }).waitFor({ state: 'detached' });
  await take('rounds');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByText('Phụ lục I, ô A40').first().click();
  await take('criterion');
  await page.close();
}

/** What the user's pages show: each tab, a preview, and a form as an agency sees it. */
async function manual(workbench: Workbench): Promise<void> {
  const { page, pane } = await openPage(workbench, '', { viewport: { width: 1100, height: 780 } });
  const take = async (name: string, what = '#pane') => {
    // Lists are drawn a few lines at a time.
    await page.waitForTimeout(800);
    const path = join(MANUAL, `${name}.png`);
    await page.locator(what).screenshot({ path, animations: 'disabled' });
  };
  await take('tong-quan');
  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).click();
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await take('xem-truoc');
  await pane.getByRole('button', { name: 'Hủy', exact: true }).click();
  for (const [index, name] of ['kiem-tra', 'muc-tieu', 'phan-cong', 'tong-hop'].entries()) {
    await pane
      .getByRole('tab')
      .nth(index + 1)
      .click();
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    if (name === 'tong-hop') {
      await pane.locator('input[type=file]').first().setInputFiles(FORM);
      await pane.getByText('1 phiếu').first().waitFor();
    }
    await take(name);
  }
  await page.locator('#file').setInputFiles(FORM);
  await page.locator('#file-name').getByText('phieu').waitFor();
  await page.setViewportSize({ width: 1500, height: 640 });
  await inEngine(page, null, (engine) => {
    engine.select(engine.activeSheet, { row: 18, column: 7, rows: 1, columns: 1 });
  });
  await take('phieu', '#grid');
  await page.close();
}

/** The whole workbench, with something about to be written. */
async function whole(workbench: Workbench): Promise<void> {
  const { page, pane } = await openPage(workbench);
  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).click();
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await page.screenshot({ path: join(FOLDER, 'workbench.png') });
  await page.close();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
