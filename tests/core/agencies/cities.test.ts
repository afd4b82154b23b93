import { agencyKey } from '../../../src/core/agencies/agencyKey';
import { cityOfWorkbook } from '../../../src/core/agencies/documentPlace';
import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { SheetNames } from '../../../src/core/assign/agencySheetNames';
import { choicesWrite } from '../../../src/core/assign/choicesSheet';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/base/grid';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

const isOfCity = (snapshot: WorkbookSnapshot) => cityOfWorkbook(snapshot) !== null;

const plan = (title: string, ...leads: string[]) => {
  const header = [
    'STT',
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm năm 2025',
    'Mục tiêu năm 2026',
    'Chủ trì',
  ];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  const whole = ['1', 'Cải cách', leads.length, 0, leads.length, ''];
  return sheet('Phụ lục I', [['PAR INDEX'], [title], header, whole, ...rows]);
};
const CITY = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND thành phố Hải Phòng)';
const PROVINCE = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Quảng Ninh)';
const LEADS = ['Công an thành phố', 'VP UBND thành phố', 'Thanh tra TP', 'Thuế TP. Hải Phòng'];

describe('[S15] a city under the central government', () => {
  it('has its agencies called as it calls them', () => {
    const { assignments, findings } = read(workbook(plan(CITY, ...LEADS)));
    expect(assignments.map(({ agency }) => agency)).toEqual([
      ...['Công an thành phố', 'Văn phòng UBND thành phố', 'Thanh tra thành phố', 'Thuế thành phố'],
    ]);
    expect(findings.filter(({ rule }) => /^agency-(?:typo|unknown|ended)/.test(rule))).toEqual([]);
  });

  it('has the same ones under the names of a province, and in collectives', () => {
    const leads = ['Công an tỉnh', 'Các cơ quan chuyên môn thuộc UBND thành phố'];
    const { assignments } = read(workbook(plan(CITY, ...leads)));
    expect(assignments[0]?.agency).toBe('Công an thành phố');
    expect(assignments.map(({ agency }) => agency)).toContain('Thanh tra thành phố');
    expect(assignments.filter(({ agency }) => agency.includes('tỉnh'))).toEqual([]);
  });

  it('leads from what has ended to its own successors', () => {
    const { assignments } = read(workbook(plan(CITY, 'Cục Thuế thành phố')));
    expect(assignments.map(({ agency }) => agency)).toEqual(['Thuế thành phố']);
  });

  it('is none where the titles are a province’s, and nothing that a workbook’s directory calls otherwise', () => {
    const { assignments } = read(workbook(plan(PROVINCE, 'Công an thành phố')));
    expect(assignments.map(({ agency }) => agency)).toEqual(['Công an tỉnh']);
    const own = gridOf(directorySheet(defaultDirectory));
    const kept = read(workbook(plan(CITY, 'Công an thành phố'), own));
    expect(kept.assignments.map(({ agency }) => agency)).toEqual(['Công an tỉnh']);
  });
});

test.each([
  ['Công an TP. Đà Nẵng', 'Công an tỉnh'],
  ['Công an Tp. Đà Nẵng', 'Công an tỉnh'],
  ['Công an Tp.Đà Nẵng', 'Công an tỉnh'],
  ['Thanh tra tp. Huế', 'Thanh tra tỉnh'],
  ['VP UBND Tp.', 'Văn phòng UBND tỉnh'],
  ['VP UBND TP', 'Văn phòng UBND tỉnh'],
  ['Ủy ban MTTQ Việt Nam thành phố', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['Các cơ quan chuyên môn thuộc UBND thành phố', 'Các cơ quan chuyên môn thuộc UBND tỉnh'],
  ['Sở Nội vụ TP Huế', 'Sở Nội vụ'],
])('[S15] %s is known', (text, name) => {
  expect(createAgencyReader(defaultDirectory)(text)).toMatchObject([{ name, how: 'known' }]);
});

test('[S15] a place’s short word before its name ends no sentence, and is what it stands for', () => {
  const names = (text: string) =>
    createAgencyReader(defaultDirectory)(text).map(({ printed, name }) => [printed, name]);
  expect(names('UBND Tp. Hạ Long; Sở Nội vụ')).toEqual([
    ['UBND Tp. Hạ Long', 'UBND Tp. Hạ Long'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ]);
  expect(names('UBND Tx. Quảng Yên').map(([printed]) => printed)).toEqual(['UBND Tx. Quảng Yên']);
  expect(names('Sở Nội vụ. Sở Tài chính').map(([printed]) => printed)).toEqual([
    ...['Sở Nội vụ', 'Sở Tài chính'],
  ]);
  const same = ['UBND Tp. Hạ Long', 'UBND TP.Hạ Long', 'UBND thành phố Hạ Long'].map(agencyKey);
  expect(new Set(same).size).toBe(1);
});

test('[S15] titles name a city as "TP." and "Tp." too', () => {
  const title = (kind: string) => CITY.replace('thành phố', kind);
  for (const kind of ['TP.', 'Tp.', 'Tp']) {
    expect(isOfCity(workbook(plan(title(kind), 'Công an')))).toBe(true);
  }
  expect(isOfCity(workbook(plan(PROVINCE, 'Công an')))).toBe(false);
});

test.each([
  ['Hà Nội', '2026'],
  ['Hồ Chí Minh', '2026'],
  ['HCM', '2026'],
  ['Đà Nẵng', '2022'],
  ['Hải Phòng', '2022'],
  ['Cần Thơ', '2026'],
  ['Huế', '2025'],
])('[S15] %s is a city under the central government in %s', (name, year) => {
  const title = CITY.replace('Hải Phòng', name).replace('2026', year);
  expect(isOfCity(workbook(plan(title, 'Công an')))).toBe(true);
  const { assignments } = read(workbook(plan(title, 'Công an tỉnh')));
  expect(assignments.map(({ agency }) => agency)).toEqual(['Công an thành phố']);
});

test.each([
  ['Hạ Long', '2022'],
  ['Thủ Đức', '2024'],
  ['Đà Lạt', '2026'],
  ['Huế', '2024'],
])('[S15] %s is none in %s: it is a city of a province', (name, year) => {
  const title = CITY.replace('Hải Phòng', name).replace('2026', year);
  expect(isOfCity(workbook(plan(title, 'Công an')))).toBe(false);
  // Without the document's day the years that titles name say of what time they are.
  const undated = `KẾ HOẠCH NĂM ${year} CỦA THÀNH PHỐ ${name.toUpperCase()}`;
  expect(isOfCity(workbook(plan(undated, 'Công an')))).toBe(false);
  expect(isOfCity(workbook(plan(undated.replace(/NĂM \d+/, ''), 'Công an')))).toBe(name === 'Huế');
});

test('[S15] three parts of a heading side by side are titles, and no table', () => {
  const [, , ...table] = plan('', 'Công an thành phố', 'UBND tỉnh').values;
  const heading = ['UBND THÀNH PHỐ HẢI PHÒNG', 'PHỤ LỤC I', '(Dự thảo)'];
  const { assignments } = read(workbook(sheet('Phụ lục I', [heading, ...table])));
  expect(assignments[0]?.agency).toBe('Công an thành phố');
  // Below the first row of a table nothing is a title.
  const below = [
    ['STT', 'Tiêu chí', 'Điểm'],
    ['1', 'UBND thành phố Huế', 1],
  ];
  expect(isOfCity(workbook(sheet('Khác', below)))).toBe(false);
});

test('[S15] "Sở TP" is no city’s department', () => {
  expect(createAgencyReader(defaultDirectory)('Sở TP')).toMatchObject([{ name: 'Sở Tư pháp' }]);
});

test('[S15] who leads a criterion makes no city of a province', () => {
  expect(isOfCity(workbook(plan('', 'Công an thành phố Hạ Long')))).toBe(false);
  expect(isOfCity(workbook(plan('', 'Thuế TP. Hải Phòng')))).toBe(false);
});

test('[S15] who was chosen to issue the document says of what place the workbook is, before its titles', () => {
  const issuedBy = (issuer: string, title: string) => {
    const own = workbook(plan(title, 'Thanh tra tỉnh', 'Trung tâm Phục vụ hành chính công'));
    const write = choicesWrite(own, { ...DEFAULT_CHOICES, issuer }, new SheetNames(own));
    if (!write) throw new Error('not kept');
    const { assignments } = read(workbook(...own.sheets, gridOf(write.model)));
    return assignments.map(({ agency }) => agency);
  };
  const [inspectorate, centre] = ['Thanh tra thành phố', 'Trung tâm Phục vụ hành chính công'];
  expect(issuedBy('UBND thành phố Hải Phòng', '')).toEqual([inspectorate, `${centre} thành phố`]);
  expect(issuedBy('UBND tỉnh Quảng Ninh', CITY)).toEqual(['Thanh tra tỉnh', `${centre} tỉnh`]);
  expect(issuedBy('UBND phường Hồng Gai', PROVINCE)).toEqual([
    'Thanh tra tỉnh',
    `${centre} cấp xã`,
  ]);
});

test.each([
  [
    'KẾ HOẠCH CCHC NĂM 2023 CỦA THÀNH PHỐ HUẾ',
    'THỰC HIỆN CHƯƠNG TRÌNH GIAI ĐOẠN 2021 - 2030',
    false,
  ],
  ['Kế hoạch năm 2023 của UBND thành phố Huế, định hướng đến năm 2030', '', false],
  ['Kế hoạch năm 2024 của UBND thành phố Huế', 'Đề án từ năm 2021 đến năm 2025', false],
  ['Kế hoạch năm 2024 của UBND thành phố Huế', 'Chương trình 2021–2030, tầm nhìn đến 2045', false],
  ['Kế hoạch năm 2026 của UBND thành phố Huế', 'Giai đoạn 2021-2030', true],
  // A plan of the period alone is of the period's end.
  ['Kế hoạch của UBND thành phố Huế giai đoạn 2016-2020', '', false],
  ['Kế hoạch của UBND thành phố Huế giai đoạn 2026-2030', '', true],
])('[S15] years of a period do not say of what year a table is: %s %s', (title, below, isCity) => {
  const [kind, , ...table] = plan('', 'Công an').values;
  const own = sheet('Phụ lục I', [kind ?? [], [title], [below], ...table]);
  expect(isOfCity(workbook(own))).toBe(isCity);
});
