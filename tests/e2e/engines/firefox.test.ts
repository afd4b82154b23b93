import { shared } from '../shared';
import { Browser } from './driver';
import { startFirefox } from './firefox';
import { testWhere } from './testWhere';
import { wholeFlow } from './wholeFlow';

const test = testWhere('firefox-esr');

test('in Firefox: read, checked, recalculated, undone, assigned, and a file collected', async () => {
  const { address } = await shared();
  const browser = new Browser(await startFirefox());
  try {
    await wholeFlow(browser, `${address}/`);
  } finally {
    await browser.close();
  }
});
