import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { join } from 'node:path';
import { TIME_LIMITS } from './timeLimits';

const ROOT = join(__dirname, '..');

/** How a program ended. */
export interface Run {
  /** 124 or 137 where it was stuck. */
  status: number | null;
  out: string;
  err: string;
}

/**
 * Runs a program to its end. Where it is stuck, it is ended with everything that it has started: killing the program alone
 * would leave LibreOffice behind its script.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: Pick<SpawnSyncOptions, 'cwd' | 'env' | 'input'> = {},
): Run {
  const limit = ['--signal=KILL', String(TIME_LIMITS.program / 1000)];
  const { status, stdout, stderr } = spawnSync('timeout', [...limit, command, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    ...options,
  });
  return { status, out: stdout, err: stderr };
}

/** The same for a script of Node's, TypeScript too. */
export function runNode(args: readonly string[], options?: Parameters<typeof runProgram>[2]): Run {
  return runProgram(process.execPath, args, options);
}
