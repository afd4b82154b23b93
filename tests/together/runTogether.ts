import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.resolve(__dirname, '..');
/** Those that put another module in a module's place, or want another environment than their folder's: they run alone. */
const ALONE = /\.alone\.test\.tsx?$/;

/**
 * Runs a folder's files of tests in one context. Each in a context of its own reads, compiles and warms up the whole program
 * again, which took more than half of their time.
 *
 * @param part of how many: files are dealt out in turn, so that no part is much longer than another
 */
export function runTogether(folder: string, { part, of }: { part: number; of: number }): void {
  const files = readdirSync(path.join(TESTS, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !ALONE.test(file))
    .sort()
    .filter((_, nth) => nth % of === part - 1);
  for (const file of files) {
    const from = path.join(TESTS, folder, file);
    const text = readFileSync(from, 'utf8');
    const wantsPage = text.includes('@jest-environment jsdom');
    if (text.includes('jest.mock(') || (wantsPage && typeof document === 'undefined'))
      throw new Error(`${folder}/${file} cannot share a context: name it *.alone.test.*`);
    describe(`${folder}/${file}`, () => {
      jest.requireActual(from);
    });
  }
}
