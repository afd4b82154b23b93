import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, startWorkbench, type Workbench } from './workbench';

/** Pictures of every tab, to be looked at: not kept in the repository. */
const FOLDER = join(__dirname, '../../screenshots');
const TABS = ['overview', 'check', 'targets', 'assign', 'collect'];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await startWorkbench();
  try {
    for (const language of ['vi', 'en']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 450]) await pictures(workbench, language, colorScheme, width);
      }
    }
    await whole(workbench);
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
