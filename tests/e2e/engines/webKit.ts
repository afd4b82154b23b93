import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { TIME_LIMITS } from '../../timeLimits';
import type { Connection } from './driver';
import { startLeashed } from './leashed';

const LIBRARIES = '/usr/lib';

/** WebKitGTK's MiniBrowser, driven over WebDriver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Connection> {
  const port = await freePort();
  const driver = ['dbus-run-session', '--', 'WebKitWebDriver', `--port=${port}`];
  const stop = startLeashed('xvfb-run', ['-a', ...driver]);
  const send = (method: string, path: string, body?: object) =>
    call(`http://127.0.0.1:${port}${path}`, method, body);
  try {
    await untilUp(() => send('GET', '/status'));
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const session = (await send('POST', '/session', { capabilities: { alwaysMatch } })) as {
      sessionId: string;
    };
    const own = `/session/${session.sessionId}`;
    await send('POST', `${own}/timeouts`, { pageLoad: TIME_LIMITS.wait, script: TIME_LIMITS.wait });
    return {
      navigate: async (url) => void (await send('POST', `${own}/url`, { url })),
      switchTo: async (id) => void (await send('POST', `${own}/frame`, { id })),
      execute: (script, argument) =>
        send('POST', `${own}/execute/sync`, { script, args: [argument] }),
      close: async () => {
        try {
          await send('DELETE', own);
        } finally {
          await stop();
        }
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Debian puts it beside the library, in a folder that names the machine. */
function miniBrowser(): string {
  const found = readdirSync(LIBRARIES)
    .flatMap((machine) =>
      ['4.1', '4.0'].map((version) =>
        join(LIBRARIES, machine, `webkit2gtk-${version}`, 'MiniBrowser'),
      ),
    )
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('MiniBrowser is not installed.');
  return found;
}

async function call(address: string, method: string, body?: object): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(address, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

async function untilUp(ask: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + TIME_LIMITS.wait;
  for (;;) {
    const isUp = await ask().then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
