import type { Appendix } from '../../../src/core/table/appendix';
import type { Rule } from '../../../src/core/table/finding';
import { auditAppendix } from '../../../src/core/audit/audit';
import { cellAddress, type CellValue } from '../../../src/core/base/grid';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { finish } from '../../../src/core/base/task';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

export const PAR = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2021',
  'Mục tiêu năm 2022',
  'Tăng/giảm',
];
export const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];

export function read(
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  options: GridOptions = {},
): Appendix {
  const { appendices } = finish(
    readAppendices(workbookOf(sheetOf('S', [header, ...rows], options)), () => []),
  );
  const [appendix] = appendices;
  if (!appendix) throw new Error('no table was read');
  return appendix;
}

export function found(appendix: Appendix, rule: Rule): string[] {
  return finish(auditAppendix(appendix))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ row, column, expected }) => `${cellAddress(row, column)} ${expected ?? ''}`.trim());
}
