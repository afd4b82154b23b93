import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbenchServer, listen } from '../../src/workbench/server/server';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: Server;
let port: number;

beforeAll(async () => {
  writeFileSync(join(folder, 'tệp.xlsx'), 'workbook');
  writeFileSync(join(folder, 'index.html'), 'page');
  server = createWorkbenchServer([folder]);
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path just as it is written: clients of a higher kind mend it first. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

test.each(['/%E0%A4%A', '//', '//[', '/%00', '/%2e%2e/%2e%2e/etc/passwd', '/../../etc/passwd'])(
  '"%s" is not found, and the server goes on',
  async (path) => {
    expect(await ask(path)).toBe('HTTP/1.1 404 Not Found');
    expect(await ask('/t%E1%BB%87p.xlsx')).toBe('HTTP/1.1 200 OK');
    expect(await ask('/')).toBe('HTTP/1.1 200 OK');
  },
);

test('who opens the page while it is built is told to wait, and gets it as soon as it is there', async () => {
  let isReady = false;
  const building = createWorkbenchServer([folder], () => isReady);
  const address = `http://localhost:${await listen(building, 0)}/`;
  const first = await fetch(address);
  expect([first.status, await first.text()]).toEqual([503, expect.stringContaining('xin chờ')]);
  isReady = true;
  expect(await (await fetch(address)).text()).toBe('page');
  building.close();
});
