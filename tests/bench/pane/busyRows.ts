import type { CellValue } from '../../../src/core/base/grid';
import type { Workbench } from '../../e2e/workbench';
import { seedPlan } from '../../seedPlan';
import { tableOfAgencies } from '../agencies';
import { formsOfAgencies } from '../returnedForms';
import { tableOf } from '../tables';
import { LargeWorkbook } from './largeWorkbook';

/** From here on a browser speaks of a long task, and a user feels it. */
const BUDGET = 'budget: 50 ms';

/** (6): the longest task of the pane's own, whatever is done: on the processor, without collecting garbage. */
export async function busyRows(workbench: Workbench): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [name, use] of [
    ['63 provinces', provinces],
    ['sheets for 300 agencies', agencies],
    ['300 returned files', returnedFiles],
    ['a table of 100,000 rows', longTable],
  ] as const) {
    const { longest, page } = await use(workbench);
    await page.close();
    const took = `${Math.round(longest.milliseconds)} ms (${longest.what})`;
    rows.push([`the pane’s longest task, ${name}`, took, BUDGET]);
  }
  return rows;
}

async function provinces(workbench: Workbench): Promise<LargeWorkbook> {
  const rows: CellValue[][] = seedPlan().sheets[0]?.values.map((cells) => [...cells]) ?? [];
  const sheets = Array.from({ length: 63 }, (_, nth) => [`Tỉnh ${nth + 1}`, rows] as const);
  const large = await LargeWorkbook.open(workbench, Object.fromEntries(sheets));
  await large.openTab('Kiểm tra', /\d+ nội dung/);
  await large.openTab('Mục tiêu', 'Mở rộng tất cả');
  await large.openTab('Phân công', /Để gửi cơ quan điền/);
  await large.preview('Lập phiếu');
  await large.button('Hủy').click();
  await large.openTab('Tổng hợp kết quả', 'Đọc phiếu');
  await large.openTab('Tổng quan', 'Tỉnh 1');
  await large.writeAndUndo('Tính lại và ghi số');
  await large.writeAndUndo('Tô màu');
  return large;
}

async function agencies(workbench: Workbench): Promise<LargeWorkbook> {
  const large = await LargeWorkbook.open(workbench, { Bảng: tableOfAgencies() });
  await large.openTab('Phân công', /Để gửi cơ quan điền/);
  await large.writeAndUndo('Lập phiếu');
  return large;
}

async function returnedFiles(workbench: Workbench): Promise<LargeWorkbook> {
  const files = formsOfAgencies().map(({ name, bytes }) => ({
    ...{ name, mimeType: '' },
    buffer: Buffer.from(bytes),
  }));
  const large = await LargeWorkbook.open(workbench, { Bảng: tableOfAgencies() });
  await large.openTab('Tổng hợp kết quả', 'Đọc phiếu');
  await large.watch('reading them', async () => {
    await large.pane.locator('input[type=file]').first().setInputFiles(files);
    const all = `${files.length} phiếu · ${files.length} kết quả nhận được`;
    await large.pane.getByText(all).waitFor({ timeout: TWO_MINUTES });
  });
  await large.preview(`Ghi ${files.length} kết quả`);
  return large;
}

const TWO_MINUTES = 120_000;

/** Writing it is left out: the stand-in draws its own page for minutes. */
async function longTable(workbench: Workbench): Promise<LargeWorkbook> {
  const large = await LargeWorkbook.open(workbench, { Bảng: tableOf(100_000).values });
  await large.openTab('Kiểm tra', /\d+ nội dung/);
  await large.openTab('Mục tiêu', 'Mở rộng tất cả');
  await large.watch('all criteria', async () => {
    await large.button('Mở rộng tất cả').click();
    await large.button('Thu gọn tất cả').waitFor();
  });
  await large.watch('a target tried', async () => {
    await large.pane.locator('input[inputmode=decimal]').nth(3).fill('0,05');
    await large.button('Bỏ mục tiêu đang thử').click();
  });
  await large.watch('a search', async () => {
    await large.pane.getByRole('searchbox').fill('7.1');
  });
  await large.openTab('Phân công', /Để gửi cơ quan điền/);
  await large.openTab('Tổng hợp kết quả', 'Đọc phiếu');
  await large.openTab('Tổng quan', 'Bảng');
  await large.preview('Tính lại và ghi số');
  await large.button('Hủy').click();
  await large.preview('Tô màu');
  return large;
}
