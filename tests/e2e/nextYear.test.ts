import { DRAWN, useWorkbench } from './workbench';

const open = useWorkbench();

test('next year’s appendices are shown, made, worked on as the newer year, and the year before can be chosen again', async () => {
  const { page, pane, errors } = await open(DRAWN);
  await pane.getByText('Lập kế hoạch năm sau').click();
  const make = pane.getByRole('button', { name: /^Xem trước/ });
  await make.waitFor();
  await make.click();
  await pane.getByRole('button', { name: 'Ghi vào tệp Excel' }).click();
  const choice = pane.getByLabel('Năm đang làm việc');
  await choice.waitFor();
  expect(await choice.inputValue()).toBe('2023');
  expect(await choice.locator('option').allTextContents()).toEqual(['2022', '2023']);
  await pane.getByText('Phụ lục I (năm 2022)').waitFor();
  await choice.selectOption('2022');
  await pane.getByText('Phụ lục I năm 2023 (năm 2023)').waitFor();
  expect(await pane.getByText('Mục tiêu 2022', { exact: true }).first().isVisible()).toBe(true);
  const tabs = page.getByText('Phụ lục I năm 2023');
  expect(await tabs.count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
