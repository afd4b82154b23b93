import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { Engine } from '../../src/workbench/engine/engine';
import { TIME_LIMITS } from '../timeLimits';
import { chromiumOptions, serve } from './serve';
import { shared } from './shared';

/** The workbench as `npm start` serves it, and a browser to use it with. */
export interface Workbench {
  address: string;
  browser: Browser;
  stop(): Promise<void>;
}

/** The pane and what answers it, without a spreadsheet drawn: that takes longer than all the rest. */
export const PANE_ALONE = '?grid=none';
/** As anybody opens it. */
export const DRAWN = '';

/**
 * What every file of tests in a browser begins with: takes the workbench and the browser that all share, closes what a test
 * has opened after each, and lets go of the browser after the last, whether they hold or not. A page that was opened as
 * anybody would is kept from test to test, and begins anew there.
 *
 * @returns opens a page as `openPage` does; where nothing is asked of the workbench, without its grid
 */
export function useWorkbench(): (...page: PageOptions) => Promise<OpenPage> {
  let workbench: Pick<Workbench, 'address' | 'browser'> | undefined;
  const kept = new Map<string, OpenPage & { isFree: boolean }>();
  beforeAll(async () => {
    const { address, chromium: driven } = await shared();
    workbench = { address, browser: await chromium.connect(driven) };
  });
  afterEach(async () => {
    for (const [search, one] of kept) {
      // A test may have closed it, or gone elsewhere.
      const isThere = !one.page.isClosed() && one.page.url() === `${workbench?.address}/${search}`;
      if (isThere) one.isFree = true;
      else kept.delete(search);
    }
    const contexts = [...kept.values()].map(({ page }) => page.context());
    for (const context of workbench?.browser.contexts() ?? []) {
      if (!contexts.includes(context)) await context.close();
    }
  });
  afterAll(() => workbench?.browser.close());
  return async (search = PANE_ALONE, ...page) => {
    if (!workbench) throw new Error('the workbench has not started');
    if (page.length > 0) return openPage(workbench, search, ...page);
    const used = kept.get(search);
    if (used?.isFree) {
      used.isFree = false;
      await beginAnew(used);
      return used;
    }
    const opened = { ...(await openPage(workbench, search)), isFree: false };
    if (!used) kept.set(search, opened);
    return opened;
  };
}

/** The same for scripts, which share nothing. */
export async function startWorkbench(): Promise<Workbench> {
  const server = await serve();
  try {
    const browser = await chromium.launch(chromiumOptions());
    const stop = async () => {
      server.stop();
      await browser.close();
    };
    return { address: server.address, browser, stop };
  } catch (error) {
    server.stop();
    throw error;
  }
}

export interface OpenPage {
  page: Page;
  pane: FrameLocator;
  /** What went wrong in the page or in the pane. */
  errors: string[];
  /** Addresses that were asked for outside of the workbench's own. */
  strangers: string[];
}

/** What to ask of the workbench ("?lang=en"), and how the browser shows it. */
type PageOptions = [
  search?: string,
  options?: Parameters<Browser['newPage']>[0],
  /** What is done to the page before it goes anywhere. */
  prepare?: (page: Page) => Promise<unknown>,
];

/** Opens the workbench with the published plan, and waits until the pane has read it. */
export async function openPage(
  { address, browser }: Pick<Workbench, 'address' | 'browser'>,
  ...[search = '', options = {}, prepare]: PageOptions
): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
  page.setDefaultTimeout(TIME_LIMITS.wait);
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob|about):/.test(url)) strangers.push(url);
  });
  await prepare?.(page);
  await page.goto(`${address}/${search}`);
  await page.waitForSelector('body[data-ready=yes]');
  const pane = page.frameLocator('#pane');
  await hasRead(pane);
  return { page, pane, errors, strangers };
}

async function hasRead(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab').first().waitFor();
  await pane
    .getByRole('heading', { name: /PAR INDEX/ })
    .first()
    .waitFor();
}

/** Opens the published plan in a page where another test has worked. */
async function beginAnew({ page, pane, errors, strangers }: OpenPage): Promise<void> {
  await page.locator('#pane').evaluate((frame) => {
    frame.removeAttribute('style');
  });
  await page.evaluate(() =>
    (window as unknown as { workbench: { restart(): Promise<void> } }).workbench.restart(),
  );
  errors.length = 0;
  strangers.length = 0;
  await hasRead(pane);
}

/** What a cell shows, in the workbench's model. @param address such as "F121" */
export function textOf(page: Page, sheet: string, address: string): Promise<string> {
  return inEngine(page, { sheet, address }, (engine, { sheet: name, address: at }) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const column =
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const found = engine.sheets.find((one) => one.name === name);
    return found ? found.cells.text(Number(digits) - 1, column) : '(no such sheet)';
  });
}

/** Looks into the workbench's engine. `look` runs in the browser: it can use only what it is given. */
export function inEngine<A, R>(
  page: Page,
  argument: A,
  look: (engine: Engine, argument: A) => R,
): Promise<R> {
  return page.evaluate<R>(
    // The look is put together as a text, because it needs both the page's engine and an argument.
    `(${look.toString()})(window.workbench.engine, ${JSON.stringify(argument)})`,
  );
}

/** Waits until a probe gives what is expected. @throws what it gives instead, after a while */
export async function eventually<T>(probe: () => Promise<T>, expected: T): Promise<void> {
  const deadline = Date.now() + TIME_LIMITS.wait;
  let now = await probe();
  while (JSON.stringify(now) !== JSON.stringify(expected) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    now = await probe();
  }
  expect(now).toEqual(expected);
}

/** The button that writes what is shown, whatever it counts. */
export const WRITE = /^Ghi vào tệp Excel|^Ghi \S+ ô$/;

/** Confirms the preview, and waits for what the pane says was done. */
export async function confirm(pane: FrameLocator, label: string | RegExp = WRITE): Promise<void> {
  await pane.getByRole('button', { name: label }).click();
  await pane.getByRole('button', { name: label }).waitFor({ state: 'detached' });
}
