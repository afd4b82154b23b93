import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { fixTask } from '../../../src/app/fix';
import { read, sheet, workbook } from '../assign/tables';

const table = (year: number, title = ''): SheetGrid =>
  sheet('Phụ lục', [
    ['PAR INDEX', title],
    [
      ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
      'Cơ quan chủ trì',
    ],
    ['1', 'Cải cách', 1, 0, 1, ''],
    ['1.1', 'Việc', 1, 0, 1, 'Sở Y tế'],
  ]);

const TASKS: CellValue[][] = [
  ['Mục', 'Lĩnh vực', 'Nội dung triển khai', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
  ['1', 'Thể chế', 'Rà soát', 'Sở Tư pháp', 'Sở KH&ĐT; Sở Y tế'],
  ['2', 'Bộ máy', 'Sắp xếp', 'UBND cấp huyện', ''],
];
const DUTIES: CellValue[][] = [
  ['STT', 'Cơ quan, đơn vị', 'Nhiệm vụ', 'Thời hạn'],
  ['1', 'Sở Thông tin và Truyền thông', 'Báo cáo', 'Hàng tháng'],
  ['', '', 'Kiểm tra', 'Hàng quý'],
];
const MERGED = [{ row: 1, column: 1, rows: 2, columns: 1 }];

const whole = (year: number, title?: string) =>
  read(workbook(table(year, title), sheet('Nhiệm vụ', TASKS), sheet('Tổ chức', DUTIES, MERGED)));
const endedIn = ({ findings }: ReturnType<typeof whole>) =>
  findings.flatMap((one) =>
    one.rule === 'agency-ended' || one.rule === 'agency-ending'
      ? [[one.rule, one.sheet, one.row, one.column, one.expected]]
      : [],
  );

describe('[S9, G1] a name that has ended, in lists of tasks and duties', () => {
  it('is found where it stands, once for a merged cell, and put right there', () => {
    const reading = whole(2026);
    expect(endedIn(reading)).toEqual([
      ['agency-ended', 'Nhiệm vụ', 1, 4, 'Sở Tài chính'],
      ['agency-ended', 'Nhiệm vụ', 2, 3, null],
      ['agency-ended', 'Tổ chức', 1, 1, 'Sở Khoa học và Công nghệ'],
    ]);
    const { cells } = finish(fixTask(reading, reading.findings));
    expect(cells.map(({ sheet: at, after }) => [at, after])).toEqual([
      ['Nhiệm vụ', 'Sở Tài chính; Sở Y tế'],
      ['Tổ chức', 'Sở Khoa học và Công nghệ'],
    ]);
    const agencies = reading.assignments.map(({ agency }) => agency);
    expect(agencies).toContain('Sở Khoa học và Công nghệ');
    expect(agencies).not.toContain('Sở Thông tin và Truyền thông');
    expect(agencies).not.toContain('UBND cấp huyện');
  });

  it('may be a list of communes that speaks of towns', () => {
    const tasks = TASKS.map((row, nth) =>
      nth === 2 ? ['2', 'Bộ máy', 'Sắp xếp', 'UBND các xã, thị trấn', ''] : row,
    );
    const reading = read(workbook(table(2026), sheet('Nhiệm vụ', tasks)));
    expect(endedIn(reading)[1]).toEqual([
      ...['agency-ended', 'Nhiệm vụ', 2, 3, 'UBND các xã, phường, đặc khu'],
    ]);
    const { cells } = finish(fixTask(reading, reading.findings));
    expect(cells.map(({ after }) => after)).toEqual([
      ...['Sở Tài chính; Sở Y tế', 'UBND các xã, phường, đặc khu'],
    ]);
    expect(reading.assignments.map(({ agency }) => agency)).toContain('UBND cấp xã');
  });

  it('is no mistake in a plan of before, and nothing at all in one of years before', () => {
    const title = 'Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh';
    expect(endedIn(whole(2025, title)).map(([rule]) => rule)).toEqual([
      ...['agency-ending', 'agency-ending', 'agency-ending'],
    ]);
    expect(endedIn(whole(2024))).toEqual([]);
  });
});
