import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { FIGURES_BUDGET } from '../paneSize';
import { confirm, eventually, PANE_ALONE, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

const TABS = ['Kiểm tra', 'Mục tiêu', 'Phân công', 'Tổng hợp kết quả'];
/** Scripts of tabs, as webpack names them. */
const CHUNK = /\/\d+\.[0-9a-f]{20}\.js$/;
/** Of ours, the page's own and those that come later. */
const SCRIPT = /\.[0-9a-f]{20}\.js$/;
/** Of office.js: not shipped, and not missed. */
const TELEMETRY = /\/office\/telemetry\//;

/** Whether the pane has read the workbook. */
async function showsFigures(page: Page): Promise<boolean> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  return (await frame?.evaluate(() => performance.getEntriesByName('pane-ready').length)) === 1;
}

/** As a browser refuses storage and what goes with it to the page of another site in a frame. */
const refuse = () => {
  if (window.top === window) return;
  const refusal = () => new DOMException('The operation is insecure.', 'SecurityError');
  const get = () => {
    throw refusal();
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get });
  }
  function Refused() {
    throw refusal();
  }
  Object.defineProperty(window, 'BroadcastChannel', { value: Refused });
  const locks = { request: () => Promise.reject(refusal()) };
  Object.defineProperty(navigator, 'locks', { value: locks });
};

/** As in Safari before 15.4. */
const takeAway = () => {
  Reflect.deleteProperty(window, 'BroadcastChannel');
  Object.defineProperty(navigator, 'locks', { value: undefined });
};

test.each([
  ['refused', refuse],
  ['missing', takeAway],
] as const)(
  'storage, channels and locks %s: the pane reads, writes and undoes',
  async (_, init) => {
    const { page, pane, errors } = await openPage(PANE_ALONE, {}, (fresh) =>
      fresh.addInitScript(init),
    );
    await page.getByRole('button', { name: 'Tính lại' }).click();
    await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
    await confirm(pane);
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93,157');
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText(/^Đã hoàn tác/).waitFor();
    expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93.157');
    expect(errors).toEqual([]);
  },
);

test('a tab or a plan whose script is gone after an update says so, and is there when the pane is loaded anew', async () => {
  const gone = (fresh: Page) =>
    fresh.route(CHUNK, async (route) =>
      (await showsFigures(fresh)) ? route.fulfill({ status: 404 }) : route.continue(),
    );
  const { page, pane } = await openPage(PANE_ALONE, {}, gone);
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane
    .getByRole('tabpanel')
    .getByText(/Có bản mới/)
    .filter({ visible: true })
    .waitFor();
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane
    .getByRole('heading', { name: /PAR INDEX/ })
    .first()
    .waitFor();
  // What writes and follows came before the figures; what plans did not.
  const status = pane.getByRole('status');
  await pane.getByRole('button', { name: 'Tính lại và ghi số' }).click();
  await status.getByText(/Có bản mới.*chưa làm gì/).waitFor();
  expect(await status.getByRole('button', { name: 'Tải lại' }).count()).toBe(1);
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.unroute(CHUNK);
  await pane.getByRole('tabpanel').getByRole('button', { name: 'Tải lại' }).click();
  await pane
    .getByRole('heading', { name: /PAR INDEX/ })
    .first()
    .waitFor();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: /7\.1\.3: tăng\/giảm ghi \+0,018/ }).waitFor();
});

test('a pane whose part that reads is gone says so, and reads when it is loaded anew', async () => {
  const { page, pane } = await openPage(PANE_ALONE, {});
  await page.route(CHUNK, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane
    .getByText(/Có bản mới/)
    .first()
    .waitFor();
  await page.unroute(CHUNK);
  await pane.getByRole('button', { name: 'Tải lại' }).first().click();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).waitFor();
  await pane.getByRole('button', { name: /7\.1\.3: tăng\/giảm ghi \+0,018/ }).waitFor();
});

test('a pane that has been open for a while needs nothing more of the server for its tabs and plans', async () => {
  const loaded = new Set<string>();
  const { page, pane, errors } = await openPage(PANE_ALONE, {}, async (fresh) => {
    fresh.on('requestfinished', (request) => {
      if (CHUNK.test(request.url())) loaded.add(request.url());
    });
  });
  await eventually(async () => loaded.size >= TABS.length, true);
  // All that the pane will want, and not the tabs' alone: as long as something still comes.
  for (let before = 0; before < loaded.size;) {
    before = loaded.size;
    await page.waitForTimeout(2000);
  }
  await page.route(CHUNK, (route) => route.fulfill({ status: 404 }));
  for (const tab of TABS) {
    await pane.getByRole('tab', { name: tab }).click();
    const panel = pane.getByRole('tabpanel', { name: tab });
    await panel.getByRole('progressbar').waitFor({ state: 'detached' });
    await eventually(async () => (await panel.innerText()).length > 50, true);
  }
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByRole('button', { name: 'Tính lại và ghi số' }).click();
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  expect(await pane.getByText(/Có bản mới/).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('every file that office.js asks for is there, on every platform', async () => {
  const { page } = await openPage();
  const { origin } = new URL(page.url());
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 && !TELEMETRY.test(response.url())) missing.push(response.url());
  });
  // What office.js asks of its makers' servers is refused here, or never answered.
  const waiting = new Set<Request>();
  const isOurs = (request: Request) => request.url().startsWith(origin);
  page.on('request', (request) => isOurs(request) && waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  for (const platform of ['Win32', 'Mac', 'iOS', 'Web']) {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    waiting.clear();
    await page.goto(
      `${origin}/taskpane.html?_host_Info=Excel$${platform}$16.01$vi-VN$telemetry$$$0`,
    );
    await eventually(async () => asked.some((url) => /\/office\/excel-/.test(url)), true);
    await eventually(async () => waiting.size, 0);
    expect([platform, missing]).toEqual([platform, []]);
  }
});

test('every page that the manifest names shows text in a browser, and the pane without office.js too; what it shows figures with keeps to its budget', async () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/DefaultValue="https:\/\/[^/]*(\/[^"]*\.html[^"]*)"/g)];
  const paths = new Set(addresses.map(([, path = '']) => path));
  expect(paths.size).toBeGreaterThan(5);
  const { page: workbench } = await openPage(PANE_ALONE, { locale: 'vi-VN' });
  const { origin } = new URL(workbench.url());
  // Another tab: in the workbench's own office.js has noted that its host is Excel.
  const page = await workbench.context().browser()?.newPage({ locale: 'vi-VN' });
  if (!page) throw new Error('the browser is gone');
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (/\/taskpane\.html/.test(page.url()) && SCRIPT.test(request.url()))
      scripts.add(request.url());
  });
  for (const path of paths) {
    await page.goto(`${origin}${path}`);
    const said = path.startsWith('/help') ? /Bắt đầu/ : /Ngăn này chạy trong Excel/;
    await page.getByText(said).first().waitFor();
  }
  // Without Excel the pane loads what it shows figures with, and nothing besides.
  const sizes = await Promise.all(
    [...scripts].map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect([scripts.size > 1, bytes <= FIGURES_BUDGET ? 'within' : bytes]).toEqual([true, 'within']);
  await page.route(/\/office\/office\.js/, (route) => route.abort());
  await page.goto(`${origin}/taskpane.html`);
  await page.getByText(/Chưa tải được office\.js/).waitFor();
});
