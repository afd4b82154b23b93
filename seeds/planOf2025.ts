import { Workbook } from '@cj-tech-master/excelts';
import { withFixedDates } from './fixedZip';

/** Names of the published plan, and who does their work since the reorganisation of 2025. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/Sở Kế hoạch và Đầu tư|Sở KH ?& ?ĐT/gu, 'Sở Tài chính'],
  [/Sở Thông tin và Truyền thông|Sở TT ?& ?TT/gu, 'Sở Khoa học và Công nghệ'],
  [/Sở Tài nguyên và Môi trường|Sở TN ?& ?MT/gu, 'Sở NN&MT'],
  [/Sở Nông nghiệp và (?:Phát triển nông thôn|PTNT)/gu, 'Sở Nông nghiệp và Môi trường'],
  [/Sở Giao thông vận tải/gu, 'Sở Xây dựng'],
  [/Sở Lao động ?[-,] ?Thương binh và Xã hội/gu, 'Sở Nội vụ'],
  [/Ban Dân tộc/gu, 'Sở Dân tộc và Tôn giáo'],
  [/UBND các huyện, thị xã, thành phố/gu, 'UBND các phường, xã'],
  [/(?:Trung tâm|TT) (?:Hành chính công|HCC) cấp huyện/giu, 'Trung tâm PVHCC cấp xã'],
  [/Trung tâm hành chính công cấp huyện/giu, 'Trung tâm PVHCC cấp xã'],
  [/UBND cấp huyện, (?:UBND )?cấp xã/gu, 'UBND cấp xã'],
  [/UBND cấp huyện/gu, 'UBND các xã, phường, đặc khu'],
  [/cấp huyện/gu, 'cấp xã'],
];

/** One cell keeps a name that ended, as plans copied from last year's do. */
const OLD_NAME = { sheet: 'Phụ lục I', name: 'Sở Kế hoạch và Đầu tư' };

/**
 * The published plan three years on: its years, and its agencies as they are called since July 2025.
 *
 * @param plan the workbook of the plan as published
 * @returns the bytes of an .xlsx file, the same for the same plan
 */
export async function makePlanOf2025(plan: Uint8Array): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(plan);
  let isOldNameLeft = false;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value } = cell;
        if (typeof value !== 'string') return;
        const isOld = sheet.name === OLD_NAME.sheet && value.includes(OLD_NAME.name);
        if (isOld && !isOldNameLeft) isOldNameLeft = true;
        else cell.value = inWordsOf2025(value);
      });
    });
  }
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function inWordsOf2025(text: string): string {
  const years = text.replace(/\b202([12])\b/g, (_, digit) => `202${Number(digit) + 3}`);
  return NAMES.reduce((words, [old, now]) => words.replace(old, now), years);
}
