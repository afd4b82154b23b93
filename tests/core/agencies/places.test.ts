import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { addAlias } from '../../../src/core/agencies/editDirectory';
import type { CellValue } from '../../../src/core/base/grid';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { splitLabels } from '../../../src/core/read/agencyLabels';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

/** A plan issued on a day, with who leads each criterion. */
const plan = (day: string, year: number, ...leads: string[]) =>
  read(workbook(planSheet(day, year, leads)));

const planSheet = (day: string, year: number, leads: readonly string[]) => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  return sheet('Phụ lục I', [
    [`(Kèm theo Kế hoạch số 12/KH-UBND ngày ${day} của UBND tỉnh)`],
    [...header, `Mục tiêu năm ${year}`, 'Chủ trì'],
    ['1', 'Cải cách', leads.length, 0, leads.length, ''],
    ...rows,
  ]);
};
const unknown = ({ findings }: ReturnType<typeof plan>) =>
  findings.flatMap(({ rule, printed }) => (rule === 'agency-unknown' ? [printed] : []));

describe('[S10, S11] who is named with a place or a numeral that no directory has', () => {
  const VAN_PHONG = 'Ban Quản lý Khu kinh tế Vân Phong';

  test('is known, and is whom collectives mean: nobody is asked under the bare name', () => {
    const said = plan('15/01/2026', 2026, 'BQL KKT Vân Phong', 'Các sở, ban, ngành');
    expect(unknown(said)).toEqual([]);
    const boards = said.assignments.filter(({ agency }) => /Khu kinh tế/.test(agency));
    expect(boards).toMatchObject([{ agency: VAN_PHONG, lead: ['par:1.1'], shared: ['par:1.2'] }]);
  });

  test('and so is the treasury of a region among the branches of central bodies', () => {
    const branches = 'Các cơ quan Trung ương đóng trên địa bàn tỉnh';
    const { assignments } = plan('15/01/2026', 2026, 'KBNN khu vực XIII', branches);
    const treasuries = assignments.filter(({ agency }) => /^Kho bạc/.test(agency));
    expect(treasuries).toMatchObject([
      { agency: 'Kho bạc Nhà nước khu vực XIII', shared: ['par:1.2'] },
    ]);
  });

  test('is several where a plan names several', () => {
    const { assignments } = plan(
      '15/01/2026',
      2026,
      ...['BQL KKT Chu Lai', 'BQL KKT mở Dung Quất', 'Các sở, ngành'],
    );
    expect(assignments.filter(({ agency }) => /Khu kinh tế/.test(agency))).toMatchObject([
      { agency: 'Ban Quản lý Khu kinh tế Chu Lai', shared: ['par:1.3'] },
      { agency: 'Ban Quản lý Khu kinh tế mở Dung Quất', shared: ['par:1.3'] },
    ]);
  });

  const names = (text: string) =>
    createAgencyReader(defaultDirectory)(text).map(({ name, how }) => [name, how]);
  test.each([
    'BQL KKT và KCN',
    'Ban Quản lý khu kinh tế, khu công nghiệp',
    'Ban QL Khu Kinh tế cửa khẩu',
    'Ban Quản lý các khu công nghiệp và khu chế xuất tỉnh',
  ])('the board has zones of any kinds: %j', (text) => {
    expect(names(text)).toEqual([['Ban Quản lý Khu kinh tế', 'known']]);
  });

  test('keeps what else its name says, written out', () => {
    expect(names('BQL KKT Nghi Sơn và các KCN')).toEqual([
      ['Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp', 'known'],
    ]);
    // What a board does is no place.
    expect(names('BQL KKT chủ trì')).toEqual([['Ban Quản lý Khu kinh tế', 'known']]);
  });
});

describe('[S9] Huế', () => {
  const LEADS = ['UBND thành phố Huế', 'Công an TP. Huế', 'Sở Nội vụ'];

  test('was a city of its province until the end of 2024', () => {
    const said = plan('14/9/2023', 2023, ...LEADS);
    expect(said.assignments.map(({ agency }) => agency)).toEqual(LEADS);
    expect(unknown(said)).toEqual(LEADS.slice(0, 2));
  });

  test('is then whom somebody says that it is, and asked about no more', () => {
    const directory = addAlias(defaultDirectory, 'UBND cấp huyện', 'UBND thành phố Huế');
    const own = gridOf(directorySheet(directory));
    const said = read(workbook(planSheet('14/9/2023', 2023, LEADS), own));
    expect(said.assignments.map(({ agency }) => agency)).toContain('UBND cấp huyện');
    expect(unknown(said)).toEqual(['Công an TP. Huế']);
  });

  test('is under the central government since', () => {
    const said = plan('15/01/2026', 2026, ...LEADS);
    expect(said.assignments.map(({ agency }) => agency)).toEqual([
      ...['UBND tỉnh', 'Công an tỉnh', 'Sở Nội vụ'],
    ]);
  });
});

test('[S5] localities that are listed behind their kind are each one of it', () => {
  const [first, second, third] = ['UBND phường Hạc Thành', 'UBND phường Quảng Phú', 'UBND xã Yên'];
  const said = plan('15/01/2026', 2026, 'UBND các phường: Hạc Thành, Quảng Phú và xã Yên');
  expect(said.assignments.map(({ agency }) => agency)).toEqual([first, second, third]);
  expect(unknown(said)).toEqual([first, second, third]);
  const districts = plan('15/01/2023', 2023, 'UBND các huyện Hậu Lộc, Nga Sơn');
  expect(districts.assignments.map(({ agency }) => agency)).toEqual([
    ...['UBND huyện Hậu Lộc', 'UBND huyện Nga Sơn'],
  ]);
});

test.each([
  ['UBND các xã ĐBKK', ['UBND các xã ĐBKK']],
  ['các xã ATK', ['các xã ATK']],
  ['UBND các xã ATK Định Hóa', ['UBND các xã ATK Định Hóa']],
  ['UBND các phường HẠC THÀNH, QUẢNG PHÚ', ['UBND phường HẠC THÀNH', 'UBND phường QUẢNG PHÚ']],
])('[S5] a group of localities that is called in short is no locality: %j', (text, expected) => {
  expect(unknown(plan('15/01/2026', 2026, text))).toEqual(expected);
});

test.each([
  ['Sở Nội vụ Sở Tài chính Văn phòng UBND tỉnh', 'Sở Nội vụ;Sở Tài chính;Văn phòng UBND tỉnh'],
  ['(Sở Nội vụ, Sở Tài chính)', 'Sở Nội vụ;Sở Tài chính'],
  ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['Giao Sở Nội vụ; các sở: Giao thông vận tải, Y tế', 'Sở Nội vụ;Sở Giao thông vận tải;Sở Y tế'],
  ['VP Đoàn ĐBQH&HĐND tỉnh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
  ['VPĐKĐĐ tỉnh', 'Văn phòng Đăng ký đất đai'],
  ['Cơ quan chủ trì, tham mưu: Sở Nội vụ', 'Sở Nội vụ'],
  ['Các đơn vị sự nghiệp công lập thuộc UBND tỉnh', 'Các đơn vị sự nghiệp thuộc tỉnh'],
  ['Theo phân công', 'Các cơ quan, đơn vị được giao nhiệm vụ'],
])('[S3, S11] knows whom %j means', (text, expected) => {
  const matches = createAgencyReader(defaultDirectory)(text);
  expect(matches.map(({ name }) => name).join(';')).toBe(expected);
  expect(matches.map(({ how }) => how)).not.toContain('unknown');
});

test.each(['Thanh tra Sở Xây dựng', 'Văn phòng Sở Nội vụ'])('[S3] %j is one', (text) => {
  expect(createAgencyReader(defaultDirectory)(text)).toMatchObject([{ printed: text }]);
});

test.each([
  ['CQ chủ trì: Sở Tư pháp. CQ phối hợp: Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
  ['Sở Tư pháp phối hợp với Thuế tỉnh, KBNN khu vực VI', 'Thuế tỉnh, KBNN khu vực VI'],
])('[R10] parts who leads and who cooperates in %j', (cell, supports) => {
  expect(splitLabels(cell)).toEqual({ leads: expect.stringMatching(/^Sở Tư pháp\.?$/), supports });
});

test.each([
  'BQL KKT, Sở Y Tế và Sở Tài Chính',
  'BQL KKT\nSở Y Tế\nSở Tài Chính',
  'BQL KKT - Sở Y Tế - Sở Tài Chính',
])('[S3] whoever stands behind a board is no place of it: %j', (text) => {
  const names = createAgencyReader(defaultDirectory)(text).map(({ name }) => name);
  expect(names).toEqual(['Ban Quản lý Khu kinh tế', 'Sở Y tế', 'Sở Tài chính']);
});

test('[S11] a board with a place, and whoever stands on the next line', () => {
  const names = createAgencyReader(defaultDirectory)('BQL KKT Vân Phong\nSở Nội Vụ').map(
    ({ name }) => name,
  );
  expect(names).toEqual(['Ban Quản lý Khu kinh tế Vân Phong', 'Sở Nội vụ']);
});

test.each([
  'Chủ trì, phối hợp: Sở Nội vụ',
  'Chủ trì và phối hợp: Sở Nội vụ',
  'Chủ trì, phối hợp thực hiện: Sở Nội vụ',
  'Cơ quan chủ trì, phối hợp: Sở Nội vụ',
  '- Đơn vị chủ trì/phối hợp: Sở Nội vụ',
])('[R10] one label of both is no part of the names: %j', (cell) => {
  const said = plan('15/01/2026', 2026, cell);
  expect(said.assignments).toMatchObject([{ agency: 'Sở Nội vụ', lead: ['par:1.1'] }]);
  expect(unknown(said)).toEqual([]);
});
