import { inEngine, useWorkbench } from './workbench';

const openPage = useWorkbench();

test('the check of Excel: from the pane’s help and back, all holds, and nothing is left behind', async () => {
  const { page, pane, errors } = await openPage();
  const names = () => inEngine(page, null, ({ sheets }) => sheets.map(({ name }) => name));
  const before = await names();
  await pane.getByRole('button', { name: 'Trợ giúp: Tổng quan' }).click();
  await pane.getByText('Giới thiệu').click();
  await pane.getByRole('button', { name: 'Kiểm tra Excel trên máy này' }).click();
  await pane.getByText(/^Cả \d+ điều đều đúng/).waitFor();
  const report = await pane.getByRole('textbox').inputValue();
  expect(report).toMatch(/^CCHC \d+\.\d+\.\d+ · Excel OfficeOnline .* · ExcelApi 1\.14\n/);
  expect(report.match(/^ĐÚNG /gm)?.length).toBeGreaterThan(20);
  expect(report).not.toMatch(/^KHÁC /m);
  expect(await names()).toEqual(before);
  const opening = page.waitForEvent('popup');
  await pane.getByRole('link', { name: /^Mười việc kiểm tra thủ công/ }).click();
  const byHand = await opening;
  await byHand.getByRole('heading', { name: 'Mười việc kiểm tra thủ công' }).waitFor();
  expect(await byHand.getByText('Phải thấy', { exact: true }).count()).toBe(13);
  await byHand.close();
  await pane.getByRole('link', { name: 'Quay lại ngăn' }).click();
  await pane
    .getByRole('heading', { name: /PAR INDEX/ })
    .first()
    .waitFor();
  expect(errors).toEqual([]);
});
