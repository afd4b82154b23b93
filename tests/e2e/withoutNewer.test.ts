import { join } from 'node:path';
import { confirm, PANE_ALONE, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

/** Takes away what came after Safari 15.0 or Chrome 90. Written as text, too: a worker has it before its own script. */
const takeAway = () => {
  // The workbench around the pane is of today.
  if (typeof window !== 'undefined' && window.top === window) return;
  const bytes = Object.getPrototypeOf(Uint8Array) as typeof Uint8Array;
  const gone: [object, string[]][] = [
    [Array, ['fromAsync']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [RegExp, ['escape']],
    [AbortSignal, ['timeout', 'any']],
    [URL, ['canParse', 'parse']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference']],
    [Set.prototype, ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [
      globalThis,
      ['structuredClone', 'BroadcastChannel', 'reportError', 'requestIdleCallback', 'Iterator'],
    ],
    [globalThis, ['CompressionStream', 'DecompressionStream', 'OffscreenCanvas', 'scheduler']],
    [Object.getPrototypeOf(crypto) as object, ['randomUUID']],
    ...[Array.prototype, bytes.prototype].map((sequence): [object, string[]] => [
      sequence,
      ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    ]),
  ];
  for (const [object, names] of gone) {
    for (const name of names) Reflect.deleteProperty(object, name);
  }
};

test('in an engine of 2021 the pane opens, reads, recalculates, writes forms and reads one that came back', async () => {
  const workers: string[] = [];
  const { page, pane, errors } = await openPage(PANE_ALONE, {}, async (fresh) => {
    await fresh.addInitScript(takeAway);
    await fresh.route(/\/(?:reader|writer)\.[0-9a-f]{20}\.js$/, async (route) => {
      workers.push(/(\w+)\.[0-9a-f]{20}/.exec(route.request().url())?.[1] ?? '');
      const response = await route.fetch();
      const body = `(${takeAway.toString()})();\n${await response.text()}`;
      await route.fulfill({ response, body });
    });
  });
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await pane.getByRole('heading', { name: /Xem trước/ }).waitFor();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93,157');

  await pane.getByRole('tab', { name: 'Phân công' }).click();
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Xuất phiếu gửi 28 cơ quan' }).click();
  await saving;
  await pane.getByText('Đã xuất 28 phiếu').waitFor();

  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  const form = join(__dirname, '../../seeds/phieu-gui-ve-so-noi-vu.xlsx');
  await pane.locator('input[type=file]').setInputFiles(form);
  await pane.getByText(/1 phiếu · \d+ kết quả nhận được/).waitFor();
  expect([...new Set(workers)].sort()).toEqual(['reader', 'writer']);
  expect(errors).toEqual([]);
});
