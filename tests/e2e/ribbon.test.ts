import { eventually, inEngine, textOf, useWorkbench } from './workbench';

const openPage = useWorkbench();

test('the ribbon’s buttons do the four jobs, and say what they did', async () => {
  const { page, pane } = await openPage();
  // office.js calls a function as soon as it has started itself, however late the add-in's own script comes.
  await page.route(/\/commands\.\w+\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByText(/Kiểm tra xong: 5 lỗi/).waitFor();
  await page.getByRole('button', { name: 'Tính lại' }).click();
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93,1572');
  await page.getByRole('button', { name: 'Tô màu' }).click();
  await pane.getByText(/Đã tô màu \d+ ô/).waitFor();
  await page.getByRole('button', { name: 'Giao việc' }).click();
  await pane.getByText(/Đã thêm 31 trang tính/).waitFor();
});

test('buttons clicked without waiting work one after the other, and each can be undone', async () => {
  const { page, pane } = await openPage('?delay=300');
  const before = await textOf(page, 'Phụ lục I', 'E154');
  for (const name of ['Tính lại', 'Tô màu', 'Tính lại']) {
    await page.getByRole('button', { name }).click();
  }
  await eventually(() => page.locator('iframe.hidden').count(), 0);
  const writes = () =>
    inEngine(page, null, (engine) => {
      const journal = engine.sheets.find(({ name }) => name === '_CCHC_nhat_ky');
      return [1, 2].map((row) => journal?.cells.text(row, 1) ?? '').sort();
    });
  expect(await writes()).toEqual(['highlight', 'recalculate']);
  for (const left of [1, 0]) {
    await pane.getByRole('button', { name: 'Đóng' }).click();
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await eventually(async () => (await writes()).filter((kind) => kind !== '').length, left);
    await pane.getByText(/^Đã hoàn tác/).waitFor();
  }
  expect(await textOf(page, 'Phụ lục I', 'E154')).toBe(before);
});
