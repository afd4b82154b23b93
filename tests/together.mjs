/**
 * Runs npm's scripts at the same time: each argument is a list of such as follow one another. What each says is printed in one
 * piece when it ends; the exit status is 1 where any has failed.
 *
 * @example node tests/together.mjs lint 'format types'
 */
import { spawn } from 'node:child_process';

/** @returns whether the script succeeded */
function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        said += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(status === 0 ? said : `${said}npm run ${script} failed.\n`);
      resolve(status === 0);
    });
  });
}

async function inTurn(scripts) {
  let isGood = true;
  for (const script of scripts) isGood = (await run(script)) && isGood;
  return isGood;
}

const lists = process.argv.slice(2).map((list) => list.split(' '));
const good = await Promise.all(lists.map(inTurn));
process.exitCode = good.every(Boolean) ? 0 : 1;
