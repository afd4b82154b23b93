import { calmTitles, fieldLabels } from '../../../src/core/report/fieldLabel';
import { topmost } from '../../../src/core/table/topmost';
import { parSheet, read, workbook } from '../assign/tables';

const fieldsOf = (...names: string[]) => {
  const rows = names.map((name, nth) => [`${nth + 1}`, name, 4, 2, 3, '', 'Sở Nội vụ']);
  const [table] = read(workbook(parSheet('S', rows))).tables;
  return table ? topmost(table.appendix) : [];
};
const labelsOf = (...names: string[]) => [...fieldLabels(fieldsOf(...names)).values()];

test('[B4] fields are called by their code and what programmes call them for short', () => {
  expect(
    labelsOf(
      'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      'XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QUY PHẠM PHÁP LUẬT TẠI TỈNH',
      'Cải cách thủ tục hành chính',
      'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
      'TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC',
    ),
  ).toEqual([
    ...['1. Chỉ đạo, điều hành', '2. Thể chế', '3. Thủ tục hành chính', '4. Chính quyền số'],
    '5. Tác động của CCHC',
  ]);
});

test('[B4] of two with one short name, and of names that are nobody’s, the words are cut where they allow it', () => {
  expect(
    labelsOf(
      'Chất lượng cán bộ, công chức cấp tỉnh và cấp huyện',
      'Chất lượng cán bộ, công chức cấp xã',
      'Khảo sát',
    ),
  ).toEqual([
    '1. Chất lượng cán bộ, công chức cấp…',
    '2. Chất lượng cán bộ, công chức cấp xã',
    '3. Khảo sát',
  ]);
});

test('in a list on the screen only names in capitals that have a short one of their own give way to it', () => {
  const fields = fieldsOf(
    'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    'Cải cách tổ chức bộ máy hành chính',
    'KHẢO SÁT CỦA UBND TỈNH',
    'CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP TỈNH',
    'CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ',
  );
  expect(fields.map(calmTitles(fields))).toEqual([
    '1 Thủ tục hành chính',
    '2 Cải cách tổ chức bộ máy hành chính',
    '3 KHẢO SÁT CỦA UBND TỈNH',
    '4 CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP TỈNH',
    '5 CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ',
  ]);
});
