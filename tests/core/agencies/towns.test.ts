import type { Agency } from '../../../src/core/agencies/agency';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { Successions } from '../../../src/core/nextYear/successions';
import { fixPlan } from '../../../src/core/plan/fixPlan';
import type { Finding } from '../../../src/core/table/finding';
import { findingMessage } from '../../../src/strings/findings';
import { findingsEn } from '../../../src/strings/findings.en';
import { findingsVi } from '../../../src/strings/findings.vi';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

const LEADS = 5;

/** One criterion, led by what is given. */
function plan(year: number, lead: string, title = ''): SheetGrid {
  const header = [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    'Cơ quan chủ trì',
  ];
  const row: CellValue[] = ['1.1', 'Việc', 1, 0, 1, lead];
  const whole: CellValue[] = ['1', 'Cải cách', 1, 0, 1, ''];
  return sheet('Phụ lục', [['PAR INDEX', title], header, whole, row]);
}

/** What is said of agencies, and who gets a sheet. */
function judged(grid: SheetGrid, ...others: SheetGrid[]) {
  const { findings, assignments } = read(workbook(grid, ...others));
  const said = findings.filter(({ rule }) => /^agency-(?!missing)/.test(rule));
  return { said, agencies: assignments.map(({ agency }) => agency) };
}

function fixed(grid: SheetGrid, findings: readonly Finding[]): unknown[] {
  return finish(fixPlan(() => grid, findings)).cells.map(({ after }) => after);
}

const COMMUNES = 'UBND các xã, phường, đặc khu';
/** As plans write them, and as they are written since there are no towns. */
const WORDINGS = [
  ['UBND các xã, phường, thị trấn', COMMUNES],
  ['UBND các thị trấn, xã, phường', COMMUNES],
  ['UBND các xã, phường và thị trấn', COMMUNES],
  ['UBND xã/phường/thị trấn', COMMUNES],
  ['UBND các xã - phường - thị trấn', COMMUNES],
  ['UBND các xã (phường, thị trấn)', COMMUNES],
  ['UBND các xã, phường, thị trấn, đặc khu', COMMUNES],
  ['UBND xã, thị trấn', COMMUNES],
  ['UBND các xã, thị trấn', COMMUNES],
  ['UBND thị trấn, xã', COMMUNES],
  ['Ủy ban nhân dân các xã, phường, thị trấn', 'Ủy ban nhân dân các xã, phường, đặc khu'],
  ['các xã, thị trấn', 'các xã, phường, đặc khu'],
  ['Các thị trấn, xã', 'Các xã, phường, đặc khu'],
  ['các xã, phường, thị trấn', 'các xã, phường, đặc khu'],
  ['UBND cấp xã (xã, phường, thị trấn)', 'UBND cấp xã (xã, phường, đặc khu)'],
  ['HĐND, UBND các xã, phường, thị trấn', 'HĐND, UBND các xã, phường, đặc khu'],
  ['UBND CÁC XÃ, PHƯỜNG, THỊ TRẤN', 'UBND CÁC XÃ, PHƯỜNG, ĐẶC KHU'],
  [
    'UBND các xã, phường, thị trấn trên địa bàn tỉnh',
    'UBND các xã, phường, đặc khu trên địa bàn tỉnh',
  ],
] as const;

describe('[S9] towns in a list of communes', () => {
  it.each(WORDINGS)('%s of a plan of 2026 is called otherwise now', (name, now) => {
    const grid = plan(2026, name);
    const { said, agencies } = judged(grid);
    expect(said).toMatchObject([{ rule: 'agency-ended', severity: 'warning', expected: now }]);
    expect(said.map((one) => findingMessage(one, findingsVi))).toEqual([
      `“${name}”: thị trấn kết thúc hoạt động từ 01/7/2025; nay ghi là “${now}”.`,
    ]);
    // It is the communes' all the same.
    expect(agencies).toEqual(['UBND cấp xã']);
    expect(fixed(grid, said)).toEqual([now]);
    expect(judged(plan(2026, now))).toEqual({ said: [], agencies: ['UBND cấp xã'] });
  });

  it.each([
    ['Công an thị trấn', 'Công an các xã, phường, đặc khu', 'Công an cấp xã'],
    ['Trạm Y tế xã, phường, thị trấn', 'Trạm Y tế các xã, phường, đặc khu', 'Trạm Y tế cấp xã'],
  ])('%s is an office that every commune has', (name, now, agency) => {
    const { said, agencies } = judged(plan(2026, name));
    expect(said).toMatchObject([{ rule: 'agency-ended', expected: now }]);
    expect(agencies).toEqual([agency]);
  });

  it('is said in its cell, whoever stands there besides', () => {
    const grid = plan(2026, 'Sở Nội vụ; UBND các xã, thị trấn và Sở Tư pháp');
    const { said, agencies } = judged(grid);
    expect(fixed(grid, said)).toEqual([`Sở Nội vụ; ${COMMUNES} và Sở Tư pháp`]);
    expect(said).toMatchObject([{ row: 3, column: LEADS, printed: 'UBND các xã, thị trấn' }]);
    expect(agencies).toEqual(['Sở Nội vụ', 'UBND cấp xã', 'Sở Tư pháp']);
    expect(said.map((one) => findingMessage(one, findingsEn))).toEqual([
      '“UBND các xã, thị trấn”: towns (thị trấn) ended on 1 Jul 2025; the wording is now “UBND các xã, phường, đặc khu”.',
    ]);
  });

  it('has no fix where the list says how many they are', () => {
    const grid = plan(2026, 'UBND 12 xã, thị trấn');
    const { said, agencies } = judged(grid);
    expect(said.map((one) => findingMessage(one, findingsVi))).toEqual([
      '“UBND 12 xã, thị trấn”: thị trấn kết thúc hoạt động từ 01/7/2025.',
    ]);
    expect([fixed(grid, said), agencies]).toEqual([[], ['UBND cấp xã']]);
  });

  const NAME = 'UBND các xã, phường, thị trấn';
  const attached = (day: string) => `Kèm theo Kế hoạch số 12/KH-UBND ngày ${day} của UBND tỉnh`;

  it('is information in a plan that was right when it was signed', () => {
    const grid = plan(2025, NAME, attached('15/01/2025'));
    const { said, agencies } = judged(grid);
    expect(said).toMatchObject([{ rule: 'agency-ending', severity: 'info' }]);
    expect(said.map((one) => findingMessage(one, findingsVi))).toEqual([
      `“${NAME}”: thị trấn kết thúc hoạt động từ 01/7/2025; nay ghi là “${COMMUNES}”. Kế hoạch ban hành trước ngày đó nên không phải lỗi.`,
    ]);
    expect([fixed(grid, said), agencies]).toEqual([[], ['UBND cấp xã']]);
  });

  it('is none in a plan that was signed since, and in no plan of before', () => {
    expect(judged(plan(2025, NAME, attached('02/7/2025'))).said).toMatchObject([
      { rule: 'agency-ended', expected: COMMUNES },
    ]);
    expect(judged(plan(2024, NAME))).toEqual({ said: [], agencies: ['UBND cấp xã'] });
  });

  it.each([
    'UBND các xã, phường, đặc khu',
    'UBND cấp xã',
    'UBND các xã, phường',
    'Phòng Văn hóa - Xã hội',
    'UBND phường Trấn Yên',
  ])('%s names none', (name) => {
    expect(judged(plan(2026, name)).said.filter(({ rule }) => rule === 'agency-ended')).toEqual([]);
  });

  it('stays where somebody’s directory calls an agency so', () => {
    const own = (name: string): Agency => ({ name, aliases: [], isCollective: false, members: [] });
    const agencies = defaultDirectory.agencies.map((one) => ({
      ...one,
      aliases: one.aliases.filter((alias) => alias !== NAME),
    }));
    const directory = gridOf(directorySheet({ agencies: [own(NAME), ...agencies] }));
    expect(judged(plan(2026, NAME), directory)).toEqual({ said: [], agencies: [NAME] });
  });

  it('is written as it is now in the next year’s plan, and nobody is asked of it', () => {
    const of = (text: string) => new Successions(defaultDirectory, 2026, new Map()).of(text);
    expect(of(`Sở Nội vụ; ${NAME}`).text).toBe(`Sở Nội vụ; ${COMMUNES}`);
    expect(of('UBND 12 xã, thị trấn')).toEqual({ text: 'UBND 12 xã, thị trấn', ended: [] });
  });
});
