import { spawn } from 'node:child_process';
import { TIME_LIMITS } from '../../timeLimits';

/**
 * Ends the program, and all that it has started, when the input of the shell ends. `timeout` leads a group of its own; the
 * shell lives on until the program has ended.
 */
const LEASH =
  'trap : TERM; "$@" </dev/null & program=$!; read -r line; kill 0; while kill -0 $program; do wait $program; done';

/**
 * Starts a program that ends with this process, however that ends: nobody else holds its shell's input open.
 *
 * @returns ends it
 */
export function startLeashed(command: string, args: readonly string[]): () => Promise<void> {
  const limit = ['--signal=KILL', String(TIME_LIMITS.program / 1000)];
  const leash = spawn('timeout', [...limit, 'sh', '-c', LEASH, 'sh', command, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const hasEnded = new Promise<void>((resolve) => leash.once('exit', () => resolve()));
  return () => {
    leash.stdin.end();
    return hasEnded;
  };
}
