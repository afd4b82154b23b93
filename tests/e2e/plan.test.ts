import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertToCsv } from '../libreOffice';
import { holdAnswers, HOLDABLE } from './holdAnswers';
import { confirm, DRAWN, eventually, inEngine, textOf, useWorkbench, WRITE } from './workbench';

const openPage = useWorkbench();

test('the plan opens: both scores, its findings, a jump to a cell, a fix with preview and undo', async () => {
  const { page, pane, errors, strangers } = await openPage(DRAWN);
  await pane.getByText('91,14', { exact: true }).waitFor();
  await pane.getByText('93,157', { exact: true }).first().waitFor();

  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: /7\.1\.3: tăng\/giảm ghi \+0,018/ }).click();
  const selection = () =>
    inEngine(page, null, ({ activeSheet, selection: { row, column } }) => [
      activeSheet.name,
      row,
      column,
    ]);
  await eventually(selection, ['Phụ lục I', 120, 5]);

  await pane.getByRole('button', { name: 'Sửa: Phụ lục I, ô F121' }).click();
  await pane.getByRole('heading', { name: /^Xem trước: / }).waitFor();
  await confirm(pane);
  await pane.getByText(/Đã ghi 1 ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'F121')).toBe('+0,008');

  await pane.getByRole('button', { name: 'Hoàn tác' }).click();
  await pane.getByText(/Đã hoàn tác 1 ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'F121')).toBe('+0,018');
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('recalculating as formulas and marking, then an edit in the grid is followed by the pane', async () => {
  const { page, pane } = await openPage(DRAWN);
  await pane.getByRole('button', { name: 'Tính lại và ghi công thức' }).click();
  // Headings of new columns go with them: the button counts what the line above it counts.
  const all = await pane.getByText(/^Sẽ ghi cả \d+ ô: 4 ô tính lại/).textContent();
  const writing = await pane.getByRole('button', { name: WRITE }).textContent();
  const numbers = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
  expect(numbers(writing).reduce((sum, one) => sum + one, 0)).toBe(numbers(all)[0]);
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'E154')).toBe('93,157');
  await pane.getByRole('button', { name: 'Tô màu tiêu chí chưa đạt mục tiêu' }).click();
  await confirm(pane);
  await pane.getByText(/Đã tô màu/).waitFor();
  const fill = await inEngine(
    page,
    null,
    (engine) => engine.sheets[0]?.conditionalFormats.lookOf(23, 4).fill,
  );
  expect(fill).toBe('#FFE699');

  await inEngine(page, null, (engine) => {
    engine.batch('user', () => engine.sheets[0]?.cells.enter(23, 4, '0,92'));
  });
  await pane.getByText('93,257', { exact: true }).first().waitFor();
});

test('targets: what is tried runs up to the total; what 94 points take is proposed; a scenario is kept', async () => {
  const { pane } = await openPage();
  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByRole('searchbox').fill('7.1.2');
  await pane.getByRole('textbox', { name: /^Mục tiêu của 7\.1\.2 / }).fill('0,4');
  await pane.getByTestId('trial-total').getByText('93,057', { exact: true }).waitFor();
  const row = (name: string) => pane.getByRole('listitem').filter({ hasText: name }).first();
  await row('7.1 Ứng dụng').getByText('7,14', { exact: true }).waitFor();
  await row('7 Hiện đại hóa').getByText('14,21', { exact: true }).waitFor();

  await pane.getByText('Phân bổ để đạt điểm đề ra', { exact: true }).click();
  await pane.getByLabel('Điểm cần đạt').fill('94');
  await pane.getByRole('button', { name: 'Xem phương án phân bổ' }).click();
  // With the decimals of the total above: 93,0572 and whole steps; 0,0028 are less than any.
  await pane.getByText(/Thiếu 0,943/).waitFor();
  await pane.getByText(/Còn thiếu 0,003/).waitFor();
  await pane.getByRole('button', { name: 'Áp dụng phương án này' }).click();
  await pane.getByTestId('trial-total').getByText('93,997', { exact: true }).waitFor();

  await pane.getByText(/^Phương án/).click();
  await pane.getByLabel('Tên phương án').fill('Đạt 94');
  await pane.getByRole('button', { name: 'Lưu phương án' }).click();
  await confirm(pane);
  await pane.getByRole('checkbox', { name: /Đạt 94/ }).waitFor();
});

test('agency sheets: stopped half-way and taken back; made; filled in; collected with a conflict; saved', async () => {
  const { page, pane } = await openPage(HOLDABLE);
  const names = () =>
    inEngine(page, null, (engine) =>
      engine.sheets.filter(({ visibility }) => visibility !== 'veryHidden').map(({ name }) => name),
    );
  const before = await names();
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByRole('button', { name: /^Lập phiếu cho/ }).click();
  // With the first sheet that is made.
  const letGo = await holdAnswers(page, before.length);
  await pane.getByRole('button', { name: 'Ghi vào tệp Excel' }).click();
  await pane.getByRole('button', { name: 'Dừng' }).click();
  await letGo();
  await pane.getByText(/Đã dừng/).waitFor();
  expect((await names()).length).toBeGreaterThan(before.length);
  await pane.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await pane.getByText(/Đã hoàn tác/).waitFor();
  expect(await names()).toEqual(before);

  await pane.getByRole('button', { name: /^Lập phiếu cho/ }).click();
  await confirm(pane);
  await pane.getByText(/Đã thêm 29 trang tính/).waitFor();
  expect((await names()).length).toBeGreaterThan(before.length + 25);

  await inEngine(page, null, (engine) => {
    const type = (agency: string, key: string, score: string, heading = 'Tự đánh giá') => {
      const sheet = engine.sheets.find(({ name }) => name === agency);
      const used = sheet?.cells.used(true);
      if (!sheet || !used) throw new Error(`no sheet ${agency}`);
      let column = -1;
      for (let row = 0; row < used.row + used.rows; row += 1) {
        for (let at = 0; at < used.column + used.columns; at += 1) {
          if (String(sheet.cells.value(row, at)).includes(heading)) column = at;
        }
        if (sheet.cells.value(row, 0) === key) {
          engine.batch('user', () => {
            sheet.cells.enter(row, column, score);
          });
        }
      }
    };
    type('Sở Nội vụ', 'par:8.1', '9,3');
    type('Sở Tư pháp', 'par:8.1', '9,4');
    type('Sở Tư pháp', 'par:2.1.1', '1');
    type('Sở Tư pháp', 'par:2.1.1', 'Báo cáo số 45/BC-STP', 'Tài liệu kiểm chứng');
  });
  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await pane.getByText('1 số liệu chưa thống nhất').click();
  await pane.getByRole('button', { name: 'Chọn 9,4' }).click();
  await pane.getByText(/^\d+ tiêu chí thành phần chưa có kết quả/).click();
  await pane.getByText(/^Sở Nội vụ: \d+ tiêu chí/).click();
  await pane.getByRole('button', { name: 'Ghi 2 kết quả' }).click();
  await pane.getByText(/^2\.1\.1 .* · Sở Tư pháp$/).waitFor();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'H5')).toBe('Kết quả tự đánh giá năm 2022');
  const evidence = await inEngine(page, null, (engine) => {
    const cells = engine.sheets.find(({ name }) => name === 'Tổng hợp kết quả')?.cells;
    const rows = Array.from({ length: cells?.used(true)?.rows ?? 0 }, (_, row) => row);
    const row = rows.find((each) => cells?.value(each, 0) === 'par:2.1.1|sở tư pháp') ?? 0;
    // The column of evidence: this runs in the page.
    return cells?.value(row, 9);
  });
  expect(evidence).toBe('Báo cáo số 45/BC-STP');

  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao' }).click(),
  ]);
  const path = join(folder, 'saved.xlsx');
  await download.saveAs(path);
  convertToCsv(path, folder);
  const csv = readFileSync(join(folder, 'saved-Phụ lục I.csv'), 'utf8');
  expect(csv).toContain('Kết quả tự đánh giá năm 2022');
  expect(csv).not.toMatch(/#REF!|#NAME\?|#VALUE!|Err:\d/);
  await page.close();

  // The same sheets, sent back as a file, on the plan as it was.
  const other = await openPage();
  await other.pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await other.pane.locator('input[type=file]').setInputFiles(path);
  await other.pane.getByText('1 số liệu chưa thống nhất').click();
  await other.pane
    .getByText(/saved\.xlsx/)
    .first()
    .waitFor();
  await other.pane.getByRole('button', { name: 'Chọn 9,3' }).click();
  await other.pane.getByRole('button', { name: 'Ghi 2 kết quả' }).click();
  await confirm(other.pane);
  await other.pane.getByText(/Đã ghi \d+ ô/).waitFor();
  await other.pane.getByRole('button', { name: 'Bỏ tệp saved.xlsx' }).click();
  await other.pane.getByText(/^Chưa có phiếu nào/).waitFor();
});

test('in English, and in an older Excel, everything is there', async () => {
  const { pane, errors } = await openPage('?lang=en&api=1.9&grid=none');
  for (const tab of ['Check', 'Targets', 'Assign', 'Collect', 'Overview']) {
    await pane.getByRole('tab', { name: tab }).click();
    await pane.getByRole('tabpanel', { name: tab }).waitFor();
  }
  await pane.getByText('93.157', { exact: true }).first().waitFor();
  await pane.getByRole('button', { name: 'Recalculate, write figures' }).click();
  await confirm(pane, 'Write 561 cells');
  await pane.getByText(/cells written/).waitFor();
  expect(errors).toEqual([]);
});

test('the language is chosen in the pane: figures follow it, and the workbook keeps it', async () => {
  const { page, pane, errors } = await openPage();
  await pane.getByText('93,157', { exact: true }).first().waitFor();
  await pane.getByRole('button', { name: /^Trợ giúp/ }).click();
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('tab', { name: 'Collect' }).waitFor();
  await pane.getByText('93.157', { exact: true }).first().waitFor();
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  const isKept = () =>
    inEngine(page, null, ({ settings }) => settings.get('choices')?.includes('language') ?? false);
  await eventually(isKept, true);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByRole('tabpanel', { name: 'Check' }).waitFor();
  expect(await pane.locator('html').evaluate(() => window.location.search)).toContain('lang=vi');
  expect(errors).toEqual([]);
});
