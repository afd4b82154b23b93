import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { TIME_LIMITS } from '../timeLimits';

const ROOT = join(__dirname, '../..');
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The workbench's server, as `npm start` runs it. */
export interface Served {
  address: string;
  stop(): void;
}

/**
 * Builds and serves the workbench.
 *
 * @param options further ones of src/workbench/serve.ts
 * @param env settings of the build
 * @throws what the server said, where it ends or is stuck before it listens
 */
export async function serve(
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/workbench/serve.ts', '--port', '0', ...options],
    // The server ends with whoever holds the other end of the channel, even where that is killed.
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...env } },
  );
  try {
    return { address: await addressOf(server), stop: () => server.kill() };
  } catch (error) {
    server.kill();
    throw error;
  }
}

/** How Chromium is started, always headless: by the quicker of the commands that install.mjs looks for. */
export function chromiumOptions(): LaunchOptions {
  const commands = ['chromium-headless-shell', 'chromium'];
  const { stdout } = spawnSync('which', commands, { encoding: 'utf8' });
  const [executablePath] = stdout.split('\n');
  if (!executablePath) throw new Error(`None of ${commands.join(', ')} is installed.`);
  return { executablePath, args: FLAGS, timeout: TIME_LIMITS.wait };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`The workbench did not start: ${said}`));
    const timer = setTimeout(fail, TIME_LIMITS.program);
    const hear = (data: Buffer) => {
      said += data.toString();
      const match = /http:\/\/localhost:\d+/.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => {
      clearTimeout(timer);
      fail();
    });
  });
}
