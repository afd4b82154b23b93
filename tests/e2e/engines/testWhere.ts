import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** `test`, skipped with a word where a program is not installed: src/workbench/install.mjs installs them where it can. */
export function testWhere(...programs: string[]): jest.It {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return test;
  process.stderr.write(`Skipped, because it is not installed: ${missing.join(', ')}.\n`);
  return test.skip;
}

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
