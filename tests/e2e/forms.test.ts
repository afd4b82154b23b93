import { Workbook } from '@cj-tech-master/excelts';
import { unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import { inEngine, useWorkbench } from './workbench';

const open = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'forms-'));

/** A form with one score typed behind a criterion's key, as an agency's program saves it. */
async function fillIn(bytes: Uint8Array, key: string, score: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const [sheet] = workbook.worksheets;
  sheet?.eachRow((row) => {
    if (row.getCell(1).value === key) row.getCell(8).value = score;
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

test('forms go out as one archive and come back, written and read in workers under the pane’s policy', async () => {
  const { page, pane, errors, strangers } = await open();
  const workers: string[] = [];
  const refused: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Xuất phiếu gửi 28 cơ quan' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Phieu_gui_cac_co_quan_2022.zip');
  const archive = join(folder, 'forms.zip');
  await download.saveAs(archive);
  const files = unzipSync(readFileSync(archive));
  expect(Object.keys(files)).toHaveLength(29);
  await pane.getByText('Đã xuất 28 phiếu').waitFor();

  const form = (name: string) => files[name] ?? new Uint8Array();
  const [first, second] = [join(folder, 'noi-vu.xlsx'), join(folder, 'tu-phap.xls')];
  writeFileSync(first, await fillIn(form('Phieu_SoNoiVu_2022.xlsx'), 'par:1.1', 1.5));
  // The older format, as an office program saves it: read by another reader, which only the worker loads.
  const filled = await fillIn(form('Phieu_SoTuPhap_2022.xlsx'), 'par:2.1.1', 0.75);
  writeFileSync(second, write(read(filled), { bookType: 'biff8', type: 'buffer' }) as Buffer);
  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await pane.locator('input[type=file]').setInputFiles([first, second]);
  await pane.getByText('2 phiếu · 2 kết quả nhận được').waitFor();
  expect(workers.map((url) => /(writer|reader)/.exec(url)?.[1])).toEqual(
    expect.arrayContaining(['writer', 'reader']),
  );
  expect([errors, refused, strangers]).toEqual([[], [], []]);
});

test('where the pane cannot save files, each form is opened, and stands in a page of its own', async () => {
  const { page, pane, errors, strangers } = await open('?platform=mac&grid=none');
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByRole('button', { name: 'Xuất phiếu gửi 28 cơ quan' }).click();
  for (const agency of ['Sở Nội vụ', 'Sở Tư pháp'])
    await pane.getByRole('button', { name: `Mở: ${agency}`, exact: true }).click();
  await page.getByText('Tệp Excel mới (2)').click();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Tệp mới 2' }).click();
  const other = await opening;
  await other.waitForSelector('body[data-ready=yes]');
  const first = (of: typeof page) => inEngine(of, null, (engine) => engine.sheets[0]?.name);
  expect([await first(page), await first(other)]).toEqual(['Phụ lục I', 'Sở Tư pháp']);
  expect(await other.locator('#file-name').textContent()).toBe('Tệp mới 2.xlsx');
  expect([errors, strangers]).toEqual([[], []]);
});
