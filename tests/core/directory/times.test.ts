import type { Agency } from '../../../src/core/agencies/agency';
import { directoryInTime } from '../../../src/core/agencies/agencyTime';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { type DirectoryEdit, editedDirectory } from '../../../src/core/agencies/directoryEdits';
import { mergeDirectory } from '../../../src/core/agencies/mergeDirectory';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { directoryPlan, directorySheet } from '../../../src/core/directory/directorySheet';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import { gridOf } from '../agencies/modelGrid';
import { read, sheet, workbook } from '../assign/tables';

const HEADINGS = ['TT', 'Tên chính thức', 'Tên gọi khác', 'Là tập thể', 'Gồm những cơ quan'];
const TIMES = ['Từ ngày', 'Không còn từ ngày', 'Nay là'];

/** A directory's sheet as somebody left it. */
function typed(headings: readonly string[], ...rows: CellValue[][]): SheetGrid {
  const width = headings.length + 1;
  const wide = (row: CellValue[]) => Array.from({ length: width }, (_, at) => row[at] ?? '');
  const lines = [
    ['cchc:1:directory:'],
    [],
    [],
    ['', ...headings],
    ...rows.map((row) => ['', ...row]),
  ];
  return sheet('Danh bạ cơ quan', lines.map(wide));
}

const entryOf = (grid: SheetGrid, name: string) =>
  readDirectory(workbook(grid))?.agencies.find((agency) => agency.name === name);

describe('[S13] days on the directory’s sheet', () => {
  it('are read as people write them, and as Excel makes them', () => {
    const grid = typed(
      [...HEADINGS, ...TIMES],
      [1, 'Sở A', '', '', '', '1/3/2025', 'ngày 01 tháng 7 năm 2025', 'Sở B'],
      [2, 'Sở B', '', '', '', 45717, '', ''],
    );
    grid.numberFormats = grid.values.map((row) => row.map(() => 'General'));
    const line = grid.numberFormats[5];
    if (line) line[6] = 'dd/mm/yyyy';
    expect(entryOf(grid, 'Sở A')).toMatchObject({
      ...{ from: '2025-03-01', until: '2025-07-01', successor: 'Sở B' },
    });
    // 45717 days after 30/12/1899.
    expect(entryOf(grid, 'Sở B')).toMatchObject({ from: '2025-03-01' });
  });

  it('stay as they were written where they are none, and say nothing', () => {
    const grid = typed(
      [...HEADINGS, ...TIMES],
      [1, 'Sở A', '', '', '', 'đầu năm 2025', '31/02/2025', ''],
      [2, 'Sở B', '', '', '', '01/13/2025', '', ''],
    );
    const agency = entryOf(grid, 'Sở A');
    expect(agency).toMatchObject({ unreadDays: { from: 'đầu năm 2025', until: '31/02/2025' } });
    expect([agency?.from, agency?.until]).toEqual([undefined, undefined]);
    expect(entryOf(grid, 'Sở B')?.unreadDays).toEqual({ from: '01/13/2025' });
    const merged = mergeDirectory(defaultDirectory, readDirectory(workbook(grid)));
    const [write] = directoryPlan(workbook(grid), merged).sheets;
    const row = write?.model.values.find((cells) => cells[2] === 'Sở A');
    expect(row?.slice(6, 9)).toEqual(['đầu năm 2025', '31/02/2025', '']);
  });

  it('go before the shipped ones where the sheet has columns for them, blank ones too', () => {
    const name = 'Sở Giao thông vận tải';
    const untilOf = (grid: SheetGrid) =>
      mergeDirectory(defaultDirectory, readDirectory(workbook(grid))).agencies.find(
        (agency) => agency.name === name,
      )?.until;
    expect(untilOf(typed(HEADINGS, [1, name]))).toBe('2025-03-01');
    expect(untilOf(typed([...HEADINGS, ...TIMES], [1, name]))).toBeUndefined();
    expect(untilOf(typed([...HEADINGS, ...TIMES], [1, name, '', '', '', '', '1/5/2025']))).toBe(
      '2025-05-01',
    );
  });

  it('lead to who took over in the end, by whatever name the sheet has for them', () => {
    const until = '1/3/2025';
    const grid = typed(
      [...HEADINGS, ...TIMES],
      [1, 'Sở A', '', '', '', '', until, 'SB'],
      [2, 'Sở B', 'SB', '', '', '', '01/5/2025', 'Sở C'],
      [3, 'Sở C'],
      [4, 'Sở D', '', '', '', '', until, 'Sở E'],
      [5, 'Sở E', '', '', '', '', until, 'Sở D'],
    );
    const directory = mergeDirectory({ agencies: [] }, readDirectory(workbook(grid)));
    const time = directoryInTime(directory, { day: '2025-07-01', lastDay: '2025-12-31' });
    expect(time.ended('Sở A')?.successor).toBe('Sở C');
    expect(time.ended('Sở D')?.successor).toBeNull();
  });
});

describe('[S8] what a person wrote on the directory’s sheet', () => {
  it('keeps columns of theirs where the sheet gets columns of ours', () => {
    const grid = typed([...HEADINGS, 'Điện thoại'], [1, 'Sở A', '', '', '', '0203 A']);
    const merged = mergeDirectory({ agencies: [] }, readDirectory(workbook(grid)));
    const [write] = directoryPlan(workbook(grid), merged).sheets;
    expect(write?.model.values[3]?.slice(6)).toEqual([...TIMES, 'Điện thoại']);
    expect(write?.model.values[4]?.slice(6)).toEqual(['', '', '', '0203 A']);
  });

  const withUnknown = typed(
    HEADINGS,
    [1, 'Sở A', '', '', ''],
    [2, 'Các sở', '', 'Có', 'Sở A; Sở Â; Ban chưa có; Khối mở'],
    [3, 'Khối mở', '', 'Có', ''],
    [4, 'Các khối', '', 'Có', 'Các sở; Sở Ê'],
  );
  const inForce = (grid: SheetGrid) =>
    mergeDirectory(defaultDirectory, readDirectory(workbook(grid)));
  const madeAgain = (grid: SheetGrid, directory = inForce(grid)) => {
    const [write] = directoryPlan(workbook(grid), directory).sheets;
    if (!write) throw new Error('no sheet');
    return { replaced: write.replaced, grid: gridOf(write.model) };
  };
  const membersOn = (grid: SheetGrid, name: string) =>
    grid.values.find((cells) => cells[2] === name)?.[5];

  it('stays in a collective where nobody is called so, each time that the sheet is made again', () => {
    const once = madeAgain(withUnknown);
    const twice = madeAgain(once.grid);
    for (const { replaced, grid } of [once, twice]) {
      expect(replaced).toEqual([]);
      expect(membersOn(grid, 'Các sở')).toBe('Sở A; Sở Â; Ban chưa có; Khối mở');
      expect(membersOn(grid, 'Các khối')).toBe('Sở A; Sở Ê');
    }
    const collective = inForce(withUnknown).agencies.find(({ name }) => name === 'Các sở');
    expect(collective?.members).toEqual(['Sở A']);
    expect(collective?.unmatched).toEqual(['Sở Â', 'Ban chưa có', 'Khối mở']);
  });

  it('[S6] leaves with a shipped entry that was taken off the sheet', () => {
    const grid = typed(HEADINGS, [1, 'Sở A'], [2, 'Các sở', '', 'Có', 'Sở A; Ban Dân tộc']);
    expect(membersOn(madeAgain(grid).grid, 'Các sở')).toBe('Sở A');
  });

  it.each<[string, DirectoryEdit]>([
    ['added', { is: 'add', name: 'Ban chưa có' }],
    ['renamed', { is: 'rename', name: 'Sở A', to: 'Ban chưa có' }],
    ['called', { is: 'alias', name: 'Sở A', alias: 'ban chưa có', isIts: true }],
  ])('is who is %s so from then on', (_, edit) => {
    const { directory } = editedDirectory(inForce(withUnknown), [edit]);
    const again = inForce(madeAgain(withUnknown, directory).grid);
    const collective = again.agencies.find(({ name }) => name === 'Các sở');
    expect(collective?.unmatched).toEqual(['Sở Â', 'Khối mở']);
    const expected =
      edit.is === 'add' ? ['Sở A', edit.name] : [edit.is === 'rename' ? edit.to : 'Sở A'];
    expect(collective?.members).toEqual(expected);
  });

  it('can be taken off, and goes with its collective into another', () => {
    const off: DirectoryEdit = { is: 'member', name: 'Các sở', member: 'Sở Â', belongs: false };
    const { directory } = editedDirectory(inForce(withUnknown), [
      ...[off, { is: 'merge', name: 'Các sở', into: 'Các khối' } as const],
    ]);
    expect(membersOn(madeAgain(withUnknown, directory).grid, 'Các khối')).toBe(
      'Sở A; Sở Ê; Ban chưa có; Khối mở',
    );
  });
});

describe('[S12] localities', () => {
  const communes = 'UBND xã An Bình; UBND phường An Bình; UBND xã Tân Lập';
  const named = typed(HEADINGS, [1, 'UBND cấp xã', '', '', communes]);

  it('share a sheet, without rows of their own, and are told apart by what they are', () => {
    const merged = mergeDirectory(defaultDirectory, readDirectory(workbook(named)));
    const all = merged.agencies.filter(({ name }) => name.includes('An Bình'));
    expect(all.map(({ name }) => name)).toEqual(['UBND xã An Bình', 'UBND phường An Bình']);
    const group = merged.agencies.find(({ name }) => name === 'UBND cấp xã');
    expect(group).toMatchObject<Partial<Agency>>({
      isCollective: false,
      sharesSheet: true,
      members: communes.split('; '),
    });
    const again = gridOf(directorySheet(merged));
    expect(entryOf(again, 'UBND cấp xã')).toEqual(group);
  });

  it('have one sheet where a plan names all of them, and one of their own where it names them', () => {
    const header = [
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm năm 2025',
      'Mục tiêu năm 2026',
      'Chủ trì',
    ];
    const rows = [
      ['1', 'Cải cách', 2, 1, 2, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 1, 1, 'UBND các xã, phường'],
      ['1.2', 'Kiểm tra', 1, 0, 1, 'UBND phường An Bình'],
    ];
    const plan = sheet('Phụ lục', [['PAR INDEX'], header, ...rows]);
    const { assignments, findings } = read(workbook(plan, named));
    expect(assignments.map(({ agency, lead }) => [agency, lead.length])).toEqual([
      ['UBND cấp xã', 1],
      ['UBND phường An Bình', 1],
    ]);
    expect(findings.filter(({ rule }) => /^agency-(?:typo|unknown|ended)/.test(rule))).toEqual([]);
  });

  it('that have ended get no sheet, named or not', () => {
    const header = [
      'STT',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm năm 2025',
      'Mục tiêu năm 2026',
      'Chủ trì',
    ];
    const rows = [
      ['1', 'Cải cách', 1, 1, 1, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 1, 1, 'UBND cấp huyện'],
    ];
    const districts = typed(HEADINGS, [1, 'UBND cấp huyện', '', '', 'UBND huyện A; UBND thị xã B']);
    const plan = sheet('Phụ lục', [['PAR INDEX'], header, ...rows]);
    expect(read(workbook(plan, districts)).assignments).toEqual([]);
  });
});
