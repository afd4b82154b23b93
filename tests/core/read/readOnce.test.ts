import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { finish } from '../../../src/core/base/task';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { workbookOf } from '../../snapshot';
import { grid, HEADING, read } from './printedTable';

/** Reads a table of so many rows, whose agencies stand in three ways; counts the texts that agencies are read from. */
function textsRead(rows: number): string[] {
  const cells = ['Sở Nội vụ', 'Chủ trì: Sở Tư pháp; phối hợp: Sở Y tế', ''];
  const lines = Array.from(
    { length: rows },
    (_, nth) => `${nth + 1} | Việc ${nth + 1} | 5 | 4 | 4.5 | ${cells[nth % 3] ?? ''}`,
  );
  const table = grid('Bảng', `${HEADING} | Cơ quan chủ trì\n${lines.join('\n')}`);
  const texts: string[] = [];
  const readAgency = createAgencyReader(defaultDirectory);
  finish(
    readAppendices(workbookOf(table), (text) => {
      texts.push(text);
      return readAgency(text);
    }),
  );
  return texts.sort();
}

test('[C5] agencies are read once from each text, in however many rows it stands', () => {
  expect(textsRead(3_000)).toEqual(['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']);
  expect(textsRead(30)).toEqual(textsRead(3_000));
});

test('[S4] a name that nothing known is near is said once, with how many cells have it', () => {
  const { reading } = read(`PHÂN CÔNG THỰC HIỆN CHỈ SỐ CCHC CỦA BỘ NĂM 2024
    TT | Tiêu chí | Điểm tối đa | Điểm 2023 | Mục tiêu 2024 | Đơn vị chủ trì | Đơn vị phối hợp
    1 | Chỉ đạo | 5 | 4 | 4 | Vụ Tổ chức cán bộ | Văn phòng Bộ
    2 | Thể chế | 5 | 4 | 4 | Vụ Pháp chế | Vụ Tổ chức cán bộ
    3 | Bộ máy | 5 | 4 | 4 | Vụ Tổ chức cán bộ | Văn phòng Bộ`);
  const said = reading.findings.flatMap((one) =>
    one.rule === 'agency-unknown' ? [[one.printed, one.cells, one.row, one.column]] : [],
  );
  expect(said).toEqual([
    ['Vụ Tổ chức cán bộ', 3, 2, 5],
    ['Văn phòng Bộ', 2, 2, 6],
    ['Vụ Pháp chế', 1, 3, 5],
  ]);
});
