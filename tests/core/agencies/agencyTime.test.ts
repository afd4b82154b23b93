import type { AgencyDirectory } from '../../../src/core/agencies/agency';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { editedDirectory } from '../../../src/core/agencies/directoryEdits';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { gridOf } from './modelGrid';
import { readingTask } from '../../../src/app/check';
import { finish } from '../../../src/core/base/task';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { fixOf } from '../../../src/core/table/finding';
import { findingsEn } from '../../../src/strings/findings.en';
import { findingMessage } from '../../../src/strings/findings';
import { findingsVi } from '../../../src/strings/findings.vi';
import { read, sheet, workbook } from '../assign/tables';

/** A plan of a year, with who leads each of its criteria; @param title a line above it */
function plan(year: number, leads: readonly string[], title = ''): SheetGrid {
  const header = [
    'STT',
    'Tiêu chí',
    'Điểm tối đa',
    `Điểm năm ${year - 1}`,
    `Mục tiêu năm ${year}`,
    `Tăng/giảm so với năm ${year - 1}`,
    'Cơ quan chủ trì',
  ];
  const rows: CellValue[][] = leads.map((lead, nth) => [`1.${nth + 1}`, 'Việc', 1, 1, 1, 0, lead]);
  const whole = ['1', 'Cải cách', leads.length, leads.length, leads.length, 0, ''];
  return sheet(`Phụ lục ${year}`, [['PAR INDEX', title], header, whole, ...rows]);
}

const leadsOf = (table: SheetGrid) =>
  read(workbook(table))
    .tables[0]?.appendix.criteria.slice(1)
    .flatMap(({ leads }) => leads);

const sheetsFor = (...tables: SheetGrid[]) =>
  read(workbook(...tables))
    .assignments.filter(({ lead, shared }) => lead.length + shared.length > 0)
    .map(({ agency }) => agency);

const MERGED = [
  'Sở Kế hoạch và Đầu tư',
  'Sở Thông tin và Truyền thông',
  'Sở Tài nguyên và Môi trường',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Giao thông vận tải',
  'Sở Lao động - Thương binh và Xã hội',
];

describe('[S9] agencies have a time', () => {
  it('is that of the plan’s year: departments are those of before or after March 2025', () => {
    const of2024 = sheetsFor(plan(2024, ['Các sở, ban, ngành']));
    const of2026 = sheetsFor(plan(2026, ['Các sở, ban, ngành']));
    expect(of2024).toEqual(expect.arrayContaining(MERGED));
    expect(of2024).not.toContain('Sở Nông nghiệp và Môi trường');
    expect(of2026.filter((name) => MERGED.includes(name))).toEqual([]);
    expect(of2026).toEqual(
      expect.arrayContaining(['Sở Nông nghiệp và Môi trường', 'Sở Văn hóa, Thể thao và Du lịch']),
    );
  });

  it('is that of the day on which the plan was issued, where the workbook says it', () => {
    const leads = ['Các sở, ban, ngành; UBND cấp huyện'];
    const title = 'Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2025 của UBND tỉnh';
    expect(sheetsFor(plan(2025, leads, title))).toContain('Sở Kế hoạch và Đầu tư');
    const after = title.replace('15 tháng 01', '05 tháng 8');
    expect(sheetsFor(plan(2025, leads, after))).not.toContain('Sở Kế hoạch và Đầu tư');
    // Without a day a plan of 2025 is read as of the state since July until it is answered (undatedPlan).
    expect(sheetsFor(plan(2025, leads))).not.toContain('Sở Kế hoạch và Đầu tư');
  });

  it('gives what an ended agency led to who took over, and what nobody took over to nobody', () => {
    const table = plan(2026, ['Sở KH&ĐT', 'UBND cấp huyện', 'Sở TNMT, Sở NN&PTNT']);
    expect(leadsOf(table)).toEqual([
      'Sở Tài chính',
      'UBND cấp huyện',
      'Sở Nông nghiệp và Môi trường',
    ]);
    const { assignments, unassigned } = read(workbook(table));
    expect(assignments.map(({ agency }) => agency)).toEqual([
      'Sở Tài chính',
      'Sở Nông nghiệp và Môi trường',
    ]);
    expect(unassigned).toEqual([{ agency: 'UBND cấp huyện', refs: ['par:1.2'] }]);
  });

  it('is each table’s own where plans of several years stand in one workbook', () => {
    const both = [plan(2024, ['Sở KH&ĐT']), plan(2026, ['Sở KH&ĐT'])];
    expect(sheetsFor(...both)).toEqual(['Sở Tài chính']);
    const earlier = finish(readingTask(workbook(...both), [], 2024));
    expect(earlier.ok && earlier.value.assignments.map(({ agency }) => agency)).toEqual([
      'Sở Kế hoạch và Đầu tư',
    ]);
  });
});

describe('[S9] a name that has ended', () => {
  const said = (table: SheetGrid) =>
    read(workbook(table)).findings.flatMap((finding) => {
      if (finding.rule !== 'agency-ended' && finding.rule !== 'agency-ending') return [];
      const texts = [findingsVi, findingsEn].map((words) => findingMessage(finding, words));
      return [{ rule: finding.rule, fix: fixOf(finding), texts }];
    });

  it('is found, with who took over as the fix', () => {
    expect(said(plan(2026, ['Sở Y tế; Sở KH&ĐT']))).toEqual([
      {
        rule: 'agency-ended',
        fix: { puts: 'agency', printed: 'Sở KH&ĐT', name: 'Sở Tài chính' },
        texts: [
          '“Sở Kế hoạch và Đầu tư” không còn từ 01/3/2025 (hợp nhất, sắp xếp lại); nay là “Sở Tài chính”.',
          '“Sở Kế hoạch và Đầu tư” ended on 1 Mar 2025; it is now “Sở Tài chính”.',
        ],
      },
    ]);
  });

  it('is said with what work others took over, by whatever directory', () => {
    const [found] = said(plan(2026, ['Sở LĐTB&XH']));
    expect(found?.fix).toMatchObject({ name: 'Sở Nội vụ' });
    expect(found?.texts).toEqual([
      '“Sở Lao động - Thương binh và Xã hội” không còn từ 01/3/2025 (hợp nhất, sắp xếp lại); nay là “Sở Nội vụ” (riêng giáo dục nghề nghiệp: Sở Giáo dục và Đào tạo; bảo trợ xã hội, trẻ em: Sở Y tế; giảm nghèo: Sở Nông nghiệp và Môi trường).',
      '“Sở Lao động - Thương binh và Xã hội” ended on 1 Mar 2025; it is now “Sở Nội vụ” (but vocational education: Sở Giáo dục và Đào tạo; social protection and children: Sở Y tế; poverty reduction: Sở Nông nghiệp và Môi trường).',
    ]);
    const inEnglish = said(plan(2026, ['Sở TT&TT']))[0]?.texts[1];
    expect(inEnglish).toMatch(
      /\(but the press and publishing: Sở Văn hóa, Thể thao và Du lịch\)\.$/,
    );
    const press = '(riêng báo chí, xuất bản: Sở Văn hóa, Thể thao và Du lịch).';
    const table = plan(2026, ['Sở TT&TT']);
    expect(said(table)[0]?.texts[0]).toContain(press);
    const textsWith = (directory: AgencyDirectory) => {
      const { findings } = read(workbook(table, gridOf(directorySheet(directory))));
      return findings.flatMap((one) =>
        one.rule === 'agency-ended' ? [findingMessage(one, findingsVi)] : [],
      );
    };
    expect(textsWith(defaultDirectory)[0]).toContain(press);
    // Who somebody says took over took all of it.
    const name = 'Sở Thông tin và Truyền thông';
    const { directory } = editedDirectory(defaultDirectory, [
      { is: 'replace', name, by: 'Sở Nội vụ', day: '2025-03-01' },
    ]);
    expect(textsWith(directory)[0]).toMatch(/nay là “Sở Nội vụ”\.$/);
  });

  it.each([
    ['Chi cục Thuế khu vực III', 'Thuế tỉnh'],
    ['Chi cục Thuế khu vực 3', 'Thuế tỉnh'],
    ['BHXH khu vực XIII', 'Bảo hiểm xã hội tỉnh'],
  ])('is that of a region with its numeral as well: %s', (name, successor) => {
    expect(said(plan(2026, [name]))).toMatchObject([
      { rule: 'agency-ended', fix: { puts: 'agency', printed: name, name: successor } },
    ]);
    expect(sheetsFor(plan(2026, [name]))).toEqual([successor]);
    // From March to June 2025 they were there.
    const title = 'Kèm theo Kế hoạch số 12/KH-UBND ngày 15/4/2025 của UBND tỉnh';
    expect(said(plan(2025, [name], title)).map(({ rule }) => rule)).toEqual(['agency-ending']);
    expect(sheetsFor(plan(2025, [name], title))).toEqual([successor]);
  });

  it.each(['KBNN khu vực XIII', 'Chi cục Hải quan khu vực VIII', 'Thuế cơ sở 3', 'NHNN khu vực 5'])(
    'is not that of a region’s branch which goes on: %s',
    (name) => {
      expect(said(plan(2026, [name]))).toEqual([]);
    },
  );

  it('has no fix where nobody took over, or where the numeral of a region is not known', () => {
    const found = said(plan(2026, ['UBND cấp huyện', 'KBNN tỉnh']));
    expect(found.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['agency-ended', null],
      ['agency-ended', null],
    ]);
    expect(found[0]?.texts[0]).toBe('“UBND cấp huyện” kết thúc hoạt động từ 01/7/2025.');
  });

  it('is no mistake where it was there when the plan was made', () => {
    const title = 'Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh';
    expect(said(plan(2025, ['Sở KH&ĐT'], title)).map(({ rule }) => rule)).toEqual([
      'agency-ending',
    ]);
    expect(said(plan(2024, ['Sở KH&ĐT']))).toEqual([]);
  });
});

describe('[S10] agencies that not every province has', () => {
  it('belong to collectives where the workbook names them', () => {
    const rare = [
      'Sở Ngoại vụ',
      'Sở Dân tộc và Tôn giáo',
      'Sở Quy hoạch - Kiến trúc',
      'Sở Du lịch',
    ];
    const some = (names: string[]) => names.filter((name) => rare.includes(name));
    expect(some(sheetsFor(plan(2026, ['Các sở, ban, ngành'])))).toEqual([]);
    const named = plan(2026, ['Các sở, ban, ngành', 'Sở DT&TG', 'Sở Ngoại vụ']);
    const shared = read(workbook(named)).assignments.filter(({ shared: refs }) => refs.length > 0);
    expect(some(shared.map(({ agency }) => agency)).sort()).toEqual(
      ['Sở Dân tộc và Tôn giáo', 'Sở Ngoại vụ'].sort(),
    );
  });

  it('stand aside for what a province has instead of them', () => {
    const of2023 = sheetsFor(plan(2023, ['Các sở, ban, ngành', 'Sở VHTTDL']));
    expect(of2023).toContain('Sở Văn hóa, Thể thao và Du lịch');
    expect(of2023).not.toContain('Sở Du lịch');
    expect(sheetsFor(plan(2023, ['Các sở, ban, ngành']))).toContain('Sở Du lịch');
  });
});
