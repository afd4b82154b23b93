import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TIME_LIMITS } from '../timeLimits';

/** Where the deployment of the tests' bundle would stand. */
export const DEPLOYED = 'https://cchc.example.gov.vn';

/** What all tests in a browser share: one build, one server, one Chromium. Made by globalSetup, ended by globalTeardown. */
export interface Shared {
  address: string;
  /** The production bundle as it is deployed to DEPLOYED. */
  bundle: string;
  /** Where Chromium is driven. */
  chromium: string;
}

/** Where globalSetup says what has become of them: it does not wait for the build, so that other tests begin. */
const FOLDER = 'SHARED_BY_E2E_TESTS';
const stateFile = (folder: string) => join(folder, 'shared.json');

export function shareIn(folder: string): void {
  process.env[FOLDER] = folder;
}

export function share(folder: string, state: Shared | { failed: string }): void {
  const file = stateFile(folder);
  writeFileSync(`${file}.new`, JSON.stringify(state));
  // Whoever waits for it never sees a half of it.
  renameSync(`${file}.new`, file);
}

/** Waits for what is shared. @throws why it could not be made */
export async function shared(): Promise<Shared> {
  const file = stateFile(process.env[FOLDER] ?? '');
  const deadline = Date.now() + TIME_LIMITS.program;
  while (!existsSync(file)) {
    if (Date.now() > deadline) throw new Error('The workbench is not built after a long while.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const state = JSON.parse(readFileSync(file, 'utf8')) as Shared | { failed: string };
  if ('failed' in state) throw new Error(state.failed);
  return state;
}
