import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

declare global {
  /** The folder of this run; of the process that runs this and `runFolderGone`. */
  var runFolder: string | undefined;
}

/** Gives this run of tests a folder for all that it, and the programs that it starts, write down for a while. */
export default function runFolder(): void {
  globalThis.runFolder = mkdtempSync(join(tmpdir(), 'tests-'));
  process.env['TMPDIR'] = globalThis.runFolder;
}
