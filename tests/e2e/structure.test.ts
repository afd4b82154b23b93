import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirm, eventually, inEngine, useWorkbench } from './workbench';

const openPage = useWorkbench();

const LAYOUTS = join(__dirname, '../../seeds/layouts');

test('a table read wrongly is put right in three clicks, recalculated, saved, and right when opened again', async () => {
  const { page, pane, errors } = await openPage();
  await page
    .locator('#file')
    .setInputFiles(join(LAYOUTS, 'final-scores-under-a-foreign-heading.xlsx'));
  const total = (text: string) => pane.getByText(text, { exact: true }).first().waitFor();
  await total('4,5');

  await pane.getByRole('button', { name: 'Cách đọc bảng' }).click();
  await pane.getByLabel('Cột “Chốt” là').selectOption({ label: 'Điểm chính thức (năm trước)' });
  await pane.getByText('do người dùng chọn').first().waitFor();
  const sheets = () => inEngine(page, null, (engine) => engine.sheets.map(({ name }) => name));
  await eventually(async () => (await sheets()).includes('Cách đọc bảng'), true);
  await pane.getByRole('button', { name: 'Quay lại' }).click();
  await pane.getByText('1 cột do người dùng chọn').waitFor();
  await total('3,75');

  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).click();
  await confirm(pane);
  const formulas = () =>
    inEngine(page, null, (engine) => {
      const cells = engine.sheets.find(({ name }) => name === 'Bảng')?.cells;
      return [cells?.formula(1, 3), cells?.formula(1, 4)].map((formula) =>
        String(formula).startsWith('='),
      );
    });
  await eventually(formulas, [false, true]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao' }).click(),
  ]);
  const saved = join(mkdtempSync(join(tmpdir(), 'structure-')), 'saved.xlsx');
  await download.saveAs(saved);
  await page.locator('#file').setInputFiles(join(LAYOUTS, 'roman-codes-restart.xlsx'));
  await total('4,75');
  await page.locator('#file').setInputFiles(saved);
  await pane.getByText('1 cột do người dùng chọn').waitFor();
  await total('3,75');
  expect(errors).toEqual([]);
});
