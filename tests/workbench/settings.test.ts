import { strFromU8, unzipSync } from 'fflate';
import { openBytes, openSheets, type Bench } from './bench';

let bench: Bench;
afterEach(() => bench.close());

const HOSTILE = '{"a":"<b c=\\"d\\">&amp;\\n\\t\'Sở Nội vụ\' __Date(1)__"}';

test('what is kept in the settings is there in the saved file, and nobody hears of it', async () => {
  bench = await openSheets({ Bảng: [['a', 1]] });
  const heard: unknown[] = [];
  await bench.port.watch((changes) => heard.push(changes));
  expect(await bench.port.keptChoices()).toEqual({ ok: true, value: null });
  await bench.port.keepChoices('một');
  expect(await bench.port.keepChoices(HOSTILE)).toEqual({ ok: true, value: undefined });
  expect(await bench.port.keptChoices()).toEqual({ ok: true, value: HOSTILE });
  const file = await bench.save();
  bench.close();
  bench = await openBytes(file);
  expect(await bench.port.keptChoices()).toEqual({ ok: true, value: HOSTILE });
  await bench.port.keepChoices('hai');
  const again = await bench.save();
  bench.close();
  bench = await openBytes(again);
  expect(await bench.port.keptChoices()).toEqual({ ok: true, value: 'hai' });
  expect(heard).toEqual([]);
});

test('the file names the settings as Office does', async () => {
  bench = await openSheets({ Bảng: [['a', 1]] });
  await bench.port.keepChoices(HOSTILE);
  const file = await bench.save();
  const parts = unzipSync(file);
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(textOf('_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
  expect(textOf('[Content_Types].xml')).toContain('application/vnd.ms-office.webextension+xml');
  expect(textOf('xl/webextensions/webextension1.xml')).toContain('&lt;b c=');
});

test('a workbook that is open for reading keeps nothing, and says so', async () => {
  bench = await openSheets({ Bảng: [['a', 1]] }, { isReadOnly: true });
  expect((await bench.port.keepChoices('x')).ok).toBe(false);
});
