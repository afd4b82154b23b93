import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { shared } from '../shared';
import { PANE_ALONE } from '../workbench';
import { Browser } from './driver';
import { startFirefox } from './firefox';
import { testWhere } from './testWhere';
import { readAndRecalculate, wholeFlow } from './wholeFlow';

const test = testWhere('firefox-esr');

test('in Firefox: read, checked, recalculated, undone, assigned, and a file collected', async () => {
  const { address } = await shared();
  const browser = new Browser(await startFirefox());
  try {
    await wholeFlow(browser, `${address}/${PANE_ALONE}`);
  } finally {
    await browser.close();
  }
});

/** Firefox's "Block cross-site cookies": storage of every kind is refused to a frame of another site. */
const BLOCKED = { 'network.cookie.cookieBehavior': 1 };

/** A page of another site with the workbench in a frame, as Excel on the web holds the pane. */
async function framed(address: string): Promise<{ address: string; stop(): void }> {
  const frame = `<!doctype html><iframe src="${address}/" width="1400" height="900"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(frame);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // As `listen` was asked for a port.
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  // The workbench is at "localhost": another name is another site.
  return { address: `http://127.0.0.1:${port}/`, stop };
}

test('in Firefox, in a frame of another site to which storage is refused: read, recalculated, undone', async () => {
  const { address } = await shared();
  const other = await framed(address);
  const browser = new Browser(await startFirefox(BLOCKED), [0]);
  try {
    await browser.open(other.address);
    await readAndRecalculate(browser);
    const refused = await browser.run(
      'pane',
      () =>
        [() => window.localStorage, () => new BroadcastChannel('any')].map((use) => {
          try {
            use();
            return 'given';
          } catch (error) {
            return (error as Error).name;
          }
        }),
      null,
    );
    expect(refused).toEqual(['SecurityError', 'SecurityError']);
  } finally {
    await browser.close();
    other.stop();
  }
});
