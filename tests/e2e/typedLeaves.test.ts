import { confirm, inEngine, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

test('ten leaves typed after formulas were written bring no false finding, and the total follows each', async () => {
  const { page, pane, errors } = await openPage();
  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  const found = () => pane.getByRole('heading', { name: /^Lỗi \(\d+\)$/ }).allTextContents();
  await pane
    .getByRole('heading', { name: /^Lỗi \(\d+\)$/ })
    .first()
    .waitFor();
  const before = await found();
  const seen = new Set<string>();
  const leaves = await inEngine(page, null, ({ sheets }) => {
    const cells = sheets[0]?.cells;
    const rows = Array.from({ length: 140 }, (_, at) => at + 5);
    const codes = rows.map((row) => cells?.text(row, 0) ?? '');
    return rows.filter(
      (row, at) =>
        /^\d+\.\d+\.\d+$/.test(codes[at] ?? '') &&
        typeof cells?.value(row, 4) === 'number' &&
        !String(cells.formula(row, 4)).startsWith('=') &&
        Number(cells.value(row, 4)) >= 0.5,
    );
  });
  const total = () => textOf(page, 'Phụ lục I', 'E154');
  for (const row of leaves.slice(0, 10)) {
    const was = await total();
    await inEngine(page, row, (engine, at) => {
      const cells = engine.sheets[0]?.cells;
      const lower = Number(cells?.value(at, 4)) - 0.25;
      engine.batch('user', () => cells?.enter(at, 4, String(lower).replace('.', ',')));
    });
    expect(await total()).not.toBe(was);
    for (const heading of await found()) seen.add(heading);
  }
  expect(leaves.length).toBeGreaterThanOrEqual(10);
  // What is heard last is read within moments.
  await page.waitForTimeout(2000);
  for (const heading of await found()) seen.add(heading);
  expect([...seen]).toEqual(before);
  const now = await total();
  await pane.getByRole('tab', { name: 'Tổng quan' }).click();
  await pane.getByText(now, { exact: true }).first().waitFor();
  expect(errors).toEqual([]);
});
