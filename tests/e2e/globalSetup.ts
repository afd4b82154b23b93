import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions, serve } from './serve';
import { DEPLOYED, share, shareIn } from './shared';

declare global {
  /** Ends what globalSetup has begun; of the process that runs it and globalTeardown. */
  var endShared: (() => Promise<void>) | undefined;
}

/** Builds the workbench once for all tests in a browser, and starts a browser for them. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  shareIn(folder);
  const browser = await chromium.launchServer(chromiumOptions());
  const served = serve(['--build', folder], { DEPLOY_URL: `${DEPLOYED}/`, OFFICE_JS: '' });
  const told = served.then(
    ({ address }) =>
      share(folder, {
        address,
        bundle: join(folder, 'bundle'),
        chromium: browser.wsEndpoint(),
      }),
    (error: Error) => share(folder, { failed: error.message }),
  );
  globalThis.endShared = async () => {
    await told;
    // Where it has failed, the tests have been told why, and there is nothing to stop.
    await served.then(
      ({ stop }) => stop(),
      () => undefined,
    );
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
