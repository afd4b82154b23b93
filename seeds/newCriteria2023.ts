import { Workbook } from '@cj-tech-master/excelts';
import { withFixedDates } from './fixedZip';
import { newSetOf } from './newSet2023';

/** A fixed date, so that the same plan always gives the same bytes. */
const DECIDED = new Date(Date.UTC(2022, 11, 15));

/** Code, name and maximum of the published plan's first table. @param plan its workbook */
export async function publishedRows(plan: Uint8Array): Promise<[string, string, number][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(plan);
  const rows: [string, string, number][] = [];
  workbook.getWorksheet('Phụ lục I')?.eachRow((row) => {
    const text = (column: number) => String(row.getCell(column).value ?? '').trim();
    const max = Number(text(3).replace(',', '.'));
    if (/^\d/.test(text(1)) && text(3) !== '' && Number.isFinite(max)) {
      rows.push([text(1), text(2).replace(/^\d+(?:\.\d+)+\.\s*/, ''), max]);
    }
  });
  return rows;
}

/**
 * A set of criteria for 2023, as a ministry's decision prints it: made up, from the criteria of the published plan.
 *
 * @param plan the workbook of the plan as published
 * @returns the bytes of an .xlsx file, the same for the same plan
 */
export async function makeNewCriteria(plan: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = DECIDED;
  workbook.modified = DECIDED;
  const sheet = workbook.addWorksheet('Bộ tiêu chí 2023');
  sheet.addRow(['BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP TỈNH NĂM 2023']);
  sheet.addRow([]);
  sheet.addRow(['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa']);
  const rows = newSetOf(await publishedRows(plan));
  for (const { code, name, max } of rows) sheet.addRow([code, name, max]);
  sheet.addRow(['', 'TỔNG ĐIỂM', 100]);
  [8, 90, 12].forEach((width, nth) => (sheet.getColumn(nth + 1).width = width));
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
