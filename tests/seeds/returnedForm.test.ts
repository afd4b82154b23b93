import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingOf } from '../../src/app/check';
import { collectFiles } from '../../src/workbench/headless/collectFiles';
import { readSnapshot } from '../readSnapshot';

const seeds = join(__dirname, '../../seeds');
const FILE = 'phieu-gui-ve-so-noi-vu.xlsx';

test('the sample of a returned form is read as any, and its scores are those that were filled in', async () => {
  const reading = readingOf(
    readSnapshot(readFileSync(join(seeds, 'phu-luc-205-kh-ubnd-2022.xlsx'))),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  const folder = mkdtempSync(join(tmpdir(), 'returned-'));
  try {
    copyFileSync(join(seeds, FILE), join(folder, FILE));
    const { collected, files, without } = await collectFiles(reading.value, folder);
    expect([files.failed, without, collected.doubtful, collected.conflicts]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(collected.accepted.map(({ ref, value }) => [ref, value / 1e8])).toEqual([
      ['par:1.1', 1.5],
      ['par:1.3.1', 1],
      ['par:1.3.2', 0.5],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
