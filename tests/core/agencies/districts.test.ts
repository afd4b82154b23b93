import type { Agency } from '../../../src/core/agencies/agency';
import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { localityGroups } from '../../../src/core/assign/localityGroups';
import { mergeDirectory } from '../../../src/core/agencies/mergeDirectory';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { fixOf } from '../../../src/core/table/finding';
import { findingMessage } from '../../../src/strings/findings';
import { findingsVi } from '../../../src/strings/findings.vi';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

const blank = (name: string): Agency => ({ name, aliases: [], isCollective: false, members: [] });

function plan(year: number, leads: readonly string[], title = ''): SheetGrid {
  const header = [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    'Cơ quan chủ trì',
  ];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  const whole = ['1', 'Cải cách', leads.length, 0, leads.length, ''];
  return sheet('Phụ lục', [['PAR INDEX', title], header, whole, ...rows]);
}

/** The workbook's directory with localities in one of the groups, and rows of their own by choice. */
function listed(group: string, members: readonly string[], haveRows = false): SheetGrid {
  const agencies = defaultDirectory.agencies.map((agency) =>
    agency.name === group ? { ...agency, members: [...members] } : agency,
  );
  return gridOf(
    directorySheet({ agencies: [...agencies, ...(haveRows ? members : []).map(blank)] }),
  );
}

const DISTRICTS = [
  'UBND huyện Ba Chẽ',
  'Ủy ban nhân dân quận Hồng Bàng',
  'UBND thị xã Quảng Yên',
  'UBND thành phố Hạ Long',
  'UBND Tp. Cẩm Phả',
  'HĐND huyện Tiên Yên',
  'Phòng Nội vụ huyện Ba Chẽ',
  'Phòng Tài chính - Kế hoạch thị xã Quảng Yên',
  // Towns ended with the districts that they were of.
  'UBND thị trấn Ba Chẽ',
  'HĐND thị trấn Ba Chẽ',
  'Ủy ban nhân dân Thị trấn Tiên Yên',
];

describe('[S9] a district by its name', () => {
  it.each(DISTRICTS)('%s has ended by a plan of 2026, as all of its kind', (name) => {
    const { assignments, findings, unassigned } = read(workbook(plan(2026, [name])));
    expect(assignments).toEqual([]);
    expect(unassigned.map(({ refs }) => refs)).toEqual([['par:1.1']]);
    const [found, ...others] = findings.filter(({ rule }) => /^agency-(?!missing)/.test(rule));
    expect([found?.rule, others]).toEqual(['agency-ended', []]);
    expect(found && fixOf(found)).toBeNull();
    expect(found && findingMessage(found, findingsVi)).toBe(
      `“${name}” kết thúc hoạt động từ 01/7/2025.`,
    );
  });

  it.each(DISTRICTS)('%s is an agency of a plan of 2024', (name) => {
    const { assignments, findings } = read(workbook(plan(2024, [name])));
    expect(assignments.map(({ agency }) => agency)).toEqual([name]);
    expect(findings.map(({ rule }) => rule)).not.toContain('agency-ended');
  });

  it('is no mistake in a plan that was signed before, and has no sheet there either', () => {
    const title = 'Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh';
    const { assignments, findings } = read(workbook(plan(2025, ['UBND huyện Ba Chẽ'], title)));
    expect(assignments).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('agency-ending');
  });

  it.each([
    ...['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'Hồ Chí Minh'].map(
      (city) => `UBND thành phố ${city}`,
    ),
    'UBND xã Ba Chẽ',
    'UBND phường Hạ Long',
    'Công an thị trấn Ba Chẽ',
    'Trung tâm Y tế huyện Ba Chẽ',
    'UBND thành phố trực thuộc Trung ương',
  ])('%s is none', (name) => {
    const { findings } = read(workbook(plan(2026, [name])));
    expect(findings.map(({ rule }) => rule)).not.toContain('agency-ended');
  });

  it('is an agency where somebody’s directory has it as one', () => {
    const own = gridOf(
      directorySheet({ agencies: [...defaultDirectory.agencies, blank('UBND thành phố Thủ Đức')] }),
    );
    const { assignments } = read(workbook(plan(2026, ['UBND thành phố Thủ Đức']), own));
    expect(assignments.map(({ agency }) => agency)).toEqual(['UBND thành phố Thủ Đức']);
  });
});

describe('[S9] an office of districts', () => {
  const judged = (year: number, name: string) => {
    const { assignments, findings } = read(workbook(plan(year, [name])));
    const ended = findings.flatMap((one) => (one.rule === 'agency-ended' ? [one.ended] : []));
    return { agencies: assignments.map(({ agency }) => agency), ended };
  };
  const CITY = 'thành phố Hạ Long';

  it.each([
    [`Công an ${CITY}`, '2025-03-01', null],
    ['Công an huyện Ba Chẽ', '2025-03-01', null],
    ['Công an TP. Hạ Long', '2025-03-01', null],
    ['Công an các huyện, thị xã, thành phố', '2025-03-01', null],
    [`Văn phòng HĐND và UBND ${CITY}`, '2025-07-01', null],
    [`Văn phòng UBND ${CITY}`, '2025-07-01', null],
    [`HĐND, UBND ${CITY}`, '2025-07-01', null],
    ['Trung tâm Hành chính công thành phố Móng Cái', '2025-07-01', null],
    ['Phòng Tài chính - Kế hoạch các huyện', '2025-07-01', null],
    ['thành phố Thủ Đức', '2025-07-01', null],
    [`Chi cục Thuế ${CITY}`, '2025-03-01', 'Thuế cơ sở'],
    [`Kho bạc Nhà nước ${CITY}`, '2025-03-01', 'Kho bạc Nhà nước khu vực'],
    [`Bảo hiểm xã hội ${CITY}`, '2025-07-01', 'Bảo hiểm xã hội cơ sở'],
    [`Thanh tra ${CITY}`, '2025-07-01', 'Thanh tra tỉnh'],
    ['TAND huyện', '2025-07-01', 'Tòa án nhân dân khu vực'],
    ['Viện KSND huyện Ba Chẽ', '2025-07-01', 'Viện Kiểm sát nhân dân khu vực'],
  ])('%s worked until %s, and of a city it is none of the province’s', (name, until, successor) => {
    const { agencies, ended } = judged(2026, name);
    expect(ended).toMatchObject([{ until, successor }]);
    expect(agencies).toEqual(successor === null ? [] : [successor]);
    const before = judged(2024, name);
    expect(before.ended).toEqual([]);
    expect(before.agencies.join()).not.toMatch(/tỉnh|cấp xã/);
  });

  it.each([
    ['Công an thành phố', 'Công an tỉnh'],
    ['Công an thành phố Hải Phòng', 'Công an tỉnh'],
    ['Văn phòng UBND thành phố Hải Phòng', 'Văn phòng UBND tỉnh'],
    ['Thanh tra thành phố Đà Nẵng', 'Thanh tra tỉnh'],
    ['Thuế TP.HCM', 'Thuế tỉnh'],
    ['BHXH thành phố Cần Thơ', 'Bảo hiểm xã hội tỉnh'],
  ])('%s is of the province’s level', (name, agency) => {
    expect(judged(2026, name)).toEqual({ agencies: [agency], ended: [] });
  });

  it('has a numeral of its own where it became one of several', () => {
    for (const name of ['Thuế cơ sở 3', 'Tòa án nhân dân khu vực 2', 'VKSND khu vực 2']) {
      const [match, ...others] = createAgencyReader(defaultDirectory)(name);
      expect([match?.how, others]).toEqual(['known', []]);
      expect(match?.name).toMatch(/ (?:cơ sở 3|khu vực 2)$/);
    }
    const { findings } = read(workbook(plan(2026, ['Chi cục Thuế huyện Ba Chẽ'])));
    const found = findings.find(({ rule }) => rule === 'agency-ended');
    expect(found && fixOf(found)).toBeNull();
  });
});

describe.each([false, true])(
  '[S12] localities listed in a group, with rows of theirs: %s',
  (rows) => {
    const districts = listed(
      'UBND cấp huyện',
      ['UBND huyện Ba Chẽ', 'UBND thị xã Quảng Yên'],
      rows,
    );
    const communes = listed('UBND cấp xã', ['UBND xã Ba Chẽ'], rows);
    const inForce = (own: SheetGrid) =>
      mergeDirectory(defaultDirectory, readDirectory(workbook(own)));
    const groupsOf = (own: SheetGrid, year: number) =>
      localityGroups(inForce(own), year, workbook(own)).map(({ members }) => members.length);

    it('end with it', () => {
      const of2026 = read(workbook(plan(2026, ['UBND huyện Ba Chẽ']), districts));
      expect(of2026.assignments).toEqual([]);
      expect(of2026.findings.map(({ rule }) => rule)).toContain('agency-ended');
      expect([groupsOf(districts, 2024), groupsOf(districts, 2026)]).toEqual([[2], []]);
      const of2024 = read(workbook(plan(2024, ['UBND huyện Ba Chẽ']), districts));
      expect(of2024.assignments.map(({ agency }) => agency)).toEqual(['UBND huyện Ba Chẽ']);
    });

    it('stay where it does', () => {
      const { assignments } = read(workbook(plan(2026, ['UBND xã Ba Chẽ']), communes));
      expect(assignments.map(({ agency }) => agency)).toEqual(['UBND xã Ba Chẽ']);
      expect(groupsOf(communes, 2026)).toEqual([1]);
    });
  },
);

describe('[S4] what is suggested for an unknown name', () => {
  const known = [
    ...['UBND phường Quảng Yên', 'UBND xã Quảng Yên', 'UBND đặc khu Vân Đồn', 'UBND xã Vân Đồn'],
    ...['Công an thành phố', 'Phòng Nội vụ cấp huyện', 'UBND huyện Đầm Hà'],
    ...['Sở Lao động - Thương binh và Xã hội', 'Liên minh Hợp tác xã tỉnh'],
  ];
  const reader = createAgencyReader({ agencies: known.map(blank) });

  it.each([
    ['UBND thị xã Quảng Yên', null],
    ['UBND quận Quảng Yên', null],
    ['UBND thành phố Quảng Yên', null],
    ['UBND thị trấn Quảng Yên', 'UBND xã Quảng Yên'],
    ['UBND huyện Vân Đồn', null],
    ['UBND phường Vân Đồn', 'UBND xã Vân Đồn'],
    ['UBND đặc khu Cô Tô', null],
    ['UBND thị xã Đầm Hà', 'UBND huyện Đầm Hà'],
    ['Phòng Nội vụ phường Đầm Hà', null],
    ['Phòng Nội vụ huyện Đầm Hà', null],
    // "Xã hội" and "hợp tác xã" are no communes.
    ['Sở Lao động Thương binh', 'Sở Lao động - Thương binh và Xã hội'],
    ['Liên minh các Hợp tác xã và doanh nghiệp', 'Liên minh Hợp tác xã tỉnh'],
  ])('is for %s none of another level: %s', (text, suggestion) => {
    expect(reader(text)).toMatchObject([{ how: 'unknown', suggestion }]);
  });
});
