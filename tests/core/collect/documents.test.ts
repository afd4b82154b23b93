import { documentsIn } from '../../../src/core/collect/documents';

test('[T6] a document is listed with number, day and link as the agency wrote them', () => {
  const text =
    'Báo cáo số 123/BC-SNV ngày 15/11/2025 của Sở Nội vụ; Quyết định số 45/QĐ-UBND ngày 01 tháng 3 năm 2025 https://quangninh.gov.vn/qd45.pdf';
  expect(documentsIn(text)).toEqual([
    {
      text: 'Báo cáo số 123/BC-SNV ngày 15/11/2025 của Sở Nội vụ',
      number: '123/BC-SNV',
      day: '15/11/2025',
      link: '',
    },
    {
      text: 'Quyết định số 45/QĐ-UBND ngày 01 tháng 3 năm 2025 https://quangninh.gov.vn/qd45.pdf',
      number: '45/QĐ-UBND',
      day: '01 tháng 3 năm 2025',
      link: 'https://quangninh.gov.vn/qd45.pdf',
    },
  ]);
});

test.each([
  ['on lines', 'KH 1/KH-UBND\n2/KH-UBND', ['1/KH-UBND', '2/KH-UBND']],
  [
    'with bullets',
    '- BC số 1/BC-SNV\n+ BC số 2/BC-SNV\n• BC số 3/BC-SNV',
    ['1/BC-SNV', '2/BC-SNV', '3/BC-SNV'],
  ],
  [
    'after commas and “và”',
    'QĐ số 1/QĐ-UBND, 2/QĐ-UBND và số 3/QĐ-UBND',
    ['1/QĐ-UBND', '2/QĐ-UBND', '3/QĐ-UBND'],
  ],
  [
    'with a year in the number',
    'NĐ 30/2020/NĐ-CP; TT 02/2021/TT-BNV',
    ['30/2020/NĐ-CP', '02/2021/TT-BNV'],
  ],
  ['with a space around the slash', 'CV số 12 /SNV-CCHC', ['12 /SNV-CCHC']],
  ['with letters behind the number', 'QĐ 1234a/QĐ-UBND', ['1234a/QĐ-UBND']],
])('[T6] documents %s are told apart', (_, text, numbers) => {
  expect(documentsIn(text).map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['a comma within words', 'Báo cáo kết quả, kèm phụ lục'],
  ['a day and no number', 'Biên bản họp ngày 3-4-2025, có chữ ký'],
  ['what is no number of a document', 'đạt 5/6 tiêu chí, tăng 1/2'],
])('[T6] %s does not part a document', (_, text) => {
  expect(documentsIn(text)).toMatchObject([{ text, number: '' }]);
});

test.each([
  ['ngày 5.6.2025', '5.6.2025'],
  ['15-11-2025', '15-11-2025'],
  ['ngày 5 tháng 6 năm 2025', '5 tháng 6 năm 2025'],
  ['tháng 6 năm 2025', ''],
])('[T6] the day of “%s” is “%s”', (text, day) => {
  expect(documentsIn(text)[0]?.day).toBe(day);
});

test.each([
  ['xem www.a.vn/b;', 'www.a.vn/b'],
  ['(https://a.vn/x?y=1;z=2)', 'https://a.vn/x?y=1;z=2'],
  ['https://a.vn/bc.pdf.', 'https://a.vn/bc.pdf'],
])('[T6] the link in “%s” is whole', (text, link) => {
  expect(documentsIn(text)[0]?.link).toBe(link);
});

test('[T6] two links are two documents, and blanks are none', () => {
  expect(documentsIn('https://a.vn/1 https://a.vn/2').map(({ link }) => link)).toEqual([
    'https://a.vn/1',
    'https://a.vn/2',
  ]);
  expect(documentsIn(' ;\n- ')).toEqual([]);
});
