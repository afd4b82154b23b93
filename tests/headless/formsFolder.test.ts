import { mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headless } from '../../src/workbench/headless/command';
import { writeTogether } from '../../src/workbench/headless/outputs';
import { PLAN_PATH } from '../seedPlan';

const folder = mkdtempSync(join(tmpdir(), 'forms-'));
const at = (name: string) => join(folder, name);

async function exportTo(forms: string, lang: string) {
  const err: string[] = [];
  const args = [PLAN_PATH, '--steps', 'export', '--forms', forms, '--lang', lang];
  const status = await headless(args, { say: () => undefined, warn: (line) => err.push(line) });
  return [status, ...err];
}

writeFileSync(at('taken'), 'của người khác');
symlinkSync(at('nowhere'), at('dangling'));

test('a file in the place of the folder of forms is said before the work, and one above it, too', async () => {
  for (const forms of [at('taken'), at('taken/2025'), at('taken/2025/phieu')]) {
    expect(await exportTo(forms, 'vi')).toEqual([
      2,
      `${at('taken')}: đây là tệp, không phải thư mục.`,
    ]);
  }
  expect(await exportTo(at('taken'), 'en')).toEqual([
    2,
    `${at('taken')}: this is a file, not a folder.`,
  ]);
  const [status, said] = await exportTo(at('dangling'), 'vi');
  expect([status, said]).toEqual([2, expect.stringContaining('chưa có thư mục')]);
  expect(readFileSync(at('taken'), 'utf8')).toBe('của người khác');
  expect(readdirSync(folder).sort()).toEqual(['dangling', 'taken']);
});

test('a file that came there during the work is said as what it is', async () => {
  const outputs = (forms: string) => [{ path: join(forms, 'a.xlsx'), content: 'x' }];
  for (const forms of [at('taken'), at('taken/2025')]) {
    const failed = await writeTogether(outputs(forms), PLAN_PATH, forms);
    expect(failed).toEqual({ path: at('taken'), why: 'is-file', written: [] });
  }
  expect(readFileSync(at('taken'), 'utf8')).toBe('của người khác');
});
