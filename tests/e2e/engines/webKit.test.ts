import { shared } from '../shared';
import { PANE_ALONE } from '../workbench';
import { Browser } from './driver';
import { testWhere } from './testWhere';
import { startWebKit } from './webKit';
import { wholeFlow } from './wholeFlow';

const test = testWhere('WebKitWebDriver', 'xvfb-run', 'dbus-run-session');

test('in WebKit: read, checked, recalculated, undone, assigned, and a file collected', async () => {
  const { address } = await shared();
  const browser = new Browser(await startWebKit());
  try {
    await wholeFlow(browser, `${address}/${PANE_ALONE}`);
  } finally {
    await browser.close();
  }
});
