import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { listen } from '../../src/workbench/server/server';
import { writeStaticPage } from '../../src/workbench/server/staticPage';
import { TIME_LIMITS } from '../timeLimits';
import { shared } from './shared';
import { confirm, textOf } from './workbench';

/** Under which a server has the page, beside other things. */
const PATH = '/phong-cchc/chay-thu/';
const PLAN = join(__dirname, '../../seeds/phu-luc-205-kh-ubnd-2022.xlsx');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let folder: string;
let server: Server;
let origin: string;
let browser: Browser;
/** What was asked for that is no file of the page. */
const strays: string[] = [];

/** A server that does nothing but give files. */
function filesOf(root: string): Server {
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const relative = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || 'index.html' : null;
    const file = relative === null ? null : join(root, decodeURIComponent(relative));
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      strays.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}

beforeAll(async () => {
  const { bundle, chromium: driven } = await shared();
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  await writeStaticPage({ bundle, page: join(dirname(bundle), 'page') }, join(folder, 'out'));
  server = filesOf(join(folder, 'out'));
  origin = `http://localhost:${await listen(server, 0)}`;
  browser = await chromium.connect(driven);
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(TIME_LIMITS.wait);
  await page.goto(`${origin}${PATH}`);
  await page.waitForSelector('body[data-ready=yes]');
  return page;
}

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('as files under a path of its own the page opens a workbook, works on it, saves a copy, and opens that', async () => {
  const page = await open();
  const pane = page.frameLocator('#pane');
  await pane.getByText('93,157', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('phu-luc-205-kh-ubnd-2022 - bản sao.xlsx');
  const copy = join(folder, download.suggestedFilename());
  await download.saveAs(copy);

  await page.getByText('Tệp mẫu').click();
  await page.getByRole('button', { name: /Bảng trình bày khác/ }).click();
  await page.locator('#file-name').getByText('scores-self-and-appraised.xlsx').waitFor();
  await page.locator('#file').setInputFiles(copy);
  await page.locator('#file-name').getByText('bản sao').waitFor();
  await pane.getByText('93,157', { exact: true }).first().waitFor();
  // What was text as published is the number that was written.
  expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93,157');
  const [second] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao' }).click(),
  ]);
  expect(second.suggestedFilename()).toBe('phu-luc-205-kh-ubnd-2022 - bản sao 2.xlsx');
  // office.js does without its telemetry, which is left out.
  expect(strays.filter((path) => !path.startsWith(`${PATH}office/telemetry/`))).toEqual([]);
  await page.close();
});

test('what a copy would lack is said before it is saved, and macros before anything is done', async () => {
  const plan = new Uint8Array(readFileSync(PLAN));
  const parts = unzipSync(plan);
  const sheet = 'xl/worksheets/sheet1.xml';
  const filtered = strFromU8(parts[sheet] ?? new Uint8Array()).replace(
    '</sheetData>',
    '</sheetData><autoFilter ref="A5:G154"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
  );
  const page = await open();
  const losing = zipSync({ ...parts, [sheet]: strToU8(filtered) });
  await page.locator('#file').setInputFiles(fileOf('co-loc.xlsx', losing));
  await page.locator('#file-name').getByText('co-loc.xlsx').waitFor();
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Lưu bản sao' }).click();
  const question = page.getByRole('dialog');
  await question.getByText('điều kiện lọc').waitFor();
  await question.getByRole('button', { name: 'Hủy' }).click();
  expect(saved).toEqual([]);
  await page.getByRole('button', { name: 'Lưu bản sao' }).click();
  await question.getByRole('button', { name: 'Vẫn lưu bản sao' }).click();
  await page.locator('#toast').getByText('co-loc - bản sao.xlsx').waitFor();
  expect(saved).toEqual(['co-loc - bản sao.xlsx']);

  const macros = zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('macros') });
  await page.locator('#file').setInputFiles(fileOf('co-macro.xlsm', macros));
  await page
    .locator('#toast')
    .getByText(/co-macro\.xlsm: tệp Excel có macro/)
    .waitFor();
  expect(await page.locator('#file-name').textContent()).toBe('co-loc.xlsx');
  await page.close();
});
