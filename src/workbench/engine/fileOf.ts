import type { Workbook } from '@cj-tech-master/excelts';
import { writableFormats } from './writableRules';

/** A workbook as an .xlsx file. */
export async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  const kept = workbook.worksheets.map((worksheet) => {
    const formats = worksheet.conditionalFormattings;
    worksheet.conditionalFormattings = writableFormats(formats);
    return { worksheet, formats };
  });
  try {
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  } finally {
    for (const { worksheet, formats } of kept) worksheet.conditionalFormattings = formats;
  }
}
