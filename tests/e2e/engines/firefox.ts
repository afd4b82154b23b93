import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TIME_LIMITS } from '../../timeLimits';
import type { Connection } from './driver';
import { startLeashed } from './leashed';

const QUIET: Record<string, boolean | number> = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'marionette.port': 0,
};

/** Firefox, driven over Marionette: WebDriver's commands as Firefox itself takes them, on a socket. */
export async function startFirefox(
  settings: Record<string, boolean | number> = {},
): Promise<Connection> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries({ ...QUIET, ...settings }).map(
    ([name, value]) => `user_pref("${name}", ${String(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--marionette', '--profile', profile];
  const end = startLeashed('firefox-esr', options);
  const stop = async () => {
    await end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await portIn(join(profile, 'MarionetteActivePort'));
    const marionette = new Marionette(connect(port, '127.0.0.1'));
    await marionette.send('WebDriver:NewSession', {});
    await marionette.send('WebDriver:SetTimeouts', {
      pageLoad: TIME_LIMITS.wait,
      script: TIME_LIMITS.wait,
    });
    return {
      navigate: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
      switchTo: async (id) => void (await marionette.send('WebDriver:SwitchToFrame', { id })),
      execute: (script, argument) =>
        marionette.send('WebDriver:ExecuteScript', { script, args: [argument] }),
      close: async () => {
        marionette.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Firefox chooses a free port, and writes it there. */
async function portIn(file: string): Promise<number> {
  const deadline = Date.now() + TIME_LIMITS.wait;
  for (;;) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    if (Date.now() > deadline) throw new Error('Firefox does not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Answer = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: { value: unknown } | null,
];

/** Messages of "length:JSON"; the first that comes is a greeting. */
class Marionette {
  private received: Buffer = Buffer.alloc(0);
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer | Error) => void>();

  constructor(private readonly socket: Socket) {
    socket.on('data', (data) => {
      this.received = Buffer.concat([this.received, data]);
      for (let text = this.next(); text !== null; text = this.next())
        this.take(JSON.parse(text) as unknown);
    });
    socket.on('close', () => this.failAll('Firefox is gone.'));
    socket.on('error', (error) => this.failAll(error.message));
  }

  async send(command: string, parameters: object): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const message = JSON.stringify([0, id, command, parameters]);
    const answer = await new Promise<Answer | Error>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    if (answer instanceof Error) throw answer;
    const [, , error, result] = answer;
    if (error) throw new Error(`${command}: ${error.error}: ${error.message}`);
    return result?.value;
  }

  close(): void {
    this.socket.destroy();
  }

  /** @returns null where a message has not come as a whole */
  private next(): string | null {
    const colon = this.received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
    if (this.received.length < end) return null;
    const text = this.received.subarray(colon + 1, end).toString();
    this.received = this.received.subarray(end);
    return text;
  }

  private take(message: unknown): void {
    if (!Array.isArray(message)) return;
    const answer = message as Answer;
    this.waiting.get(answer[1])?.(answer);
    this.waiting.delete(answer[1]);
  }

  private failAll(reason: string): void {
    for (const resolve of this.waiting.values()) resolve(new Error(reason));
    this.waiting.clear();
  }
}
