import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { directoryPlan, directorySheet } from '../../../src/core/directory/directorySheet';
import { addAgency, addAlias } from '../../../src/core/agencies/editDirectory';
import { mergeDirectory } from '../../../src/core/agencies/mergeDirectory';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import type { AgencyDirectory } from '../../../src/core/agencies/agency';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { gridOf } from '../agencies/modelGrid';

const workbook = (...sheets: SheetGrid[]) => ({ sheets, isStructureProtected: false });
const entry = (directory: AgencyDirectory, name: string) =>
  directory.agencies.find((agency) => agency.name === name);

describe('the directory of agencies', () => {
  it('names every member of its collectives', () => {
    const named = new Set(
      defaultDirectory.agencies.filter((each) => !each.isCollective).map(({ name }) => name),
    );
    const members = defaultDirectory.agencies.flatMap((agency) => agency.members);
    expect(members.filter((member) => !named.has(member))).toEqual([]);
  });

  it('is read back from its sheet as it was written', () => {
    const grid = gridOf(directorySheet(defaultDirectory));
    const written = defaultDirectory.agencies.map((agency) => {
      const {
        everywhere: _,
        insteadOf: __,
        mayEnd: ___,
        apart: ____,
        onlyIn: _____,
        ...entry
      } = agency;
      return entry;
    });
    expect(readDirectory(workbook(grid))).toEqual({ agencies: written, saysTimes: true });
  });

  it('[S9] knows when the agencies of the workbook’s sheet began and ended', () => {
    const own = readDirectory(workbook(gridOf(directorySheet(defaultDirectory))));
    const merged = mergeDirectory(defaultDirectory, own);
    expect(entry(merged, 'Sở Kế hoạch và Đầu tư')).toMatchObject({
      until: '2025-03-01',
      successor: 'Sở Tài chính',
    });
    expect(entry(merged, 'UBND cấp huyện')).toMatchObject({ until: '2025-07-01' });
  });

  it('is null where the workbook keeps none', () => {
    expect(readDirectory(workbook())).toBeNull();
  });

  it('writes over its own sheet, and never over one of the user’s', () => {
    const own = { ...gridOf(directorySheet(defaultDirectory)), sheet: 'Đổi tên' };
    const [write] = directoryPlan(workbook(own), defaultDirectory).sheets;
    expect([write?.replaces, write?.model.name]).toEqual(['Đổi tên', 'Đổi tên']);
    const users = { ...own, sheet: 'DANH BẠ CƠ QUAN', values: [['x']] };
    const [other] = directoryPlan(workbook(users), defaultDirectory).sheets;
    expect([other?.replaces, other?.model.name]).toEqual([undefined, 'Danh bạ cơ quan (2)']);
  });

  it('[S8] is read, and made again, where somebody typed over the heading of names', () => {
    const own = gridOf(directorySheet(addAgency(defaultDirectory, 'Ban Quản lý vịnh Hạ Long')));
    const headings = own.values[3] ?? [];
    expect(headings[2]).toBe('Tên chính thức');
    headings[2] = 'đã rà soát 12/11';
    const read = readDirectory(workbook(own));
    expect(read?.agencies.map(({ name }) => name)).toContain('Ban Quản lý vịnh Hạ Long');
    const [write] = directoryPlan(workbook(own), mergeDirectory(defaultDirectory, read)).sheets;
    const texts = write?.model.values.map((row) => row.join('|')).join('\n');
    expect(write?.model.values[3]?.[2]).toBe('Tên chính thức');
    expect(texts).toMatch(/Ban Quản lý vịnh Hạ Long[^]*đã rà soát 12\/11/);
  });

  it('[G10] keeps names that look like formulas as text', () => {
    const directory = addAgency({ agencies: [] }, '=1+1');
    const model = directorySheet(directory);
    expect([model.formulas, model.values[4]?.[2]]).toEqual([[], '=1+1']);
    expect(gridOf(model).numberFormats[4]?.[2]).toBe('@');
  });

  it('[S6] puts the workbook’s entries before the shipped ones', () => {
    const own = { agencies: [{ ...blank('Sở Nội vụ'), aliases: ['Cơ quan thường trực'] }] };
    const merged = mergeDirectory(defaultDirectory, own);
    expect(merged.agencies).toHaveLength(defaultDirectory.agencies.length);
    const read = createAgencyReader(merged);
    expect(read('Cơ quan thường trực, Sở Y tế').map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
    ]);
  });

  it('[S6, S9] knows of the shipped entries when an agency ended, where the workbook says nothing of it', () => {
    const ended = { ...blank('Sở A'), until: '2025-03-01', successor: 'Sở B' };
    const merged = mergeDirectory(
      { agencies: [ended] },
      { agencies: [blank('Sở A'), blank('Sở C')] },
    );
    expect(entry(merged, 'Sở A')).toMatchObject({ until: '2025-03-01', successor: 'Sở B' });
    expect(entry(merged, 'Sở C')).not.toHaveProperty('until');
  });

  it('[S6] takes whom the user took off the sheet out of its collectives', () => {
    const own = {
      agencies: defaultDirectory.agencies.filter(({ name }) => name !== 'Ban Dân tộc'),
    };
    const merged = mergeDirectory(defaultDirectory, own);
    expect(entry(merged, 'Ban Dân tộc')).toBeDefined();
    expect(entry(merged, 'Các sở, ban, ngành')?.members).not.toContain('Ban Dân tộc');
    expect(entry(merged, 'Các sở, ban, ngành')?.members).toContain('Sở Nội vụ');
  });

  it('[S6] opens a collective that is a member of another', () => {
    const own = {
      agencies: [
        blank('Sở A'),
        blank('Sở B'),
        { ...blank('Các sở chính'), isCollective: true, members: ['Sở A', 'Sở B', 'Khối chung'] },
        { ...blank('Khối chung'), isCollective: true, members: ['các sở chính', 'Sở C'] },
      ],
    };
    const merged = mergeDirectory({ agencies: [] }, own);
    expect(entry(merged, 'Khối chung')?.members).toEqual(['Sở A', 'Sở B']);
  });

  it('[S7] learns an alias, and moves it from another entry', () => {
    const once = addAlias(defaultDirectory, 'Sở Nội vụ', 'Cơ quan X');
    const twice = addAlias(once, 'Sở Y tế', 'cơ quan x');
    expect(createAgencyReader(twice)('CƠ QUAN X')[0]?.name).toBe('Sở Y tế');
    expect(entry(twice, 'Sở Nội vụ')?.aliases).toEqual(['SNV', 'Sở NV']);
  });

  it('[S7] learns an agency, which joins the collectives of its like', () => {
    const grown = addAgency(defaultDirectory, 'Sở Nông nghiệp và Môi trường');
    const joined = grown.agencies.filter((each) =>
      each.members.includes('Sở Nông nghiệp và Môi trường'),
    );
    expect(joined.map(({ name }) => name)).toEqual([
      'Các sở, ban, ngành',
      'Các sở, ngành, địa phương',
      'Các cơ quan chuyên môn thuộc UBND tỉnh',
      'Các cơ quan, đơn vị, địa phương',
      'Các cơ quan, đơn vị',
    ]);
    expect(addAgency(grown, 'Sở nông nghiệp và môi trường')).toEqual(grown);
  });

  it('[S8] keeps what somebody put beside names and below them, wherever the names go', () => {
    const grid = gridOf(directorySheet({ agencies: [blank('Sở A'), blank('Sở B')] }));
    const put = (row: number, column: number, value: string, formula = value) => {
      const at = (cells: CellValue[][]) => (cells[row] ??= grid.values[0]?.map(() => '') ?? []);
      at(grid.values)[column] = value;
      at(grid.formulas)[column] = formula;
    };
    for (const row of [...grid.values, ...grid.formulas]) row.push('', '');
    put(1, 9, 'Cập nhật 5/2022');
    put(3, 9, 'Điện thoại');
    put(3, 10, 'Ghép');
    put(4, 9, '0203 A');
    put(5, 9, '0203 B');
    put(5, 10, 'Sở B 0203 B', '=C6&" "&J6');
    put(4, 10, 'cả bảng', '=COUNTA(C:C)');
    put(8, 3, 'tên chưa rõ của ai');
    const [write] = directoryPlan(workbook(grid), {
      agencies: [blank('Sở Mới'), blank('Sở A'), blank('Sở B')],
    }).sheets;
    const model = write?.model;
    expect(model?.values[1]?.[9]).toBe('Cập nhật 5/2022');
    expect(model?.values.slice(3, 7).map((row) => row[9])).toEqual([
      ...['Điện thoại', '', '0203 A', '0203 B'],
    ]);
    expect(model?.formulas).toEqual([{ row: 6, column: 10, formula: '=C7&" "&J7' }]);
    expect(model?.values.at(-1)?.[3]).toBe('tên chưa rõ của ai');
    expect(write?.asRead).toBe(grid);
    expect(write?.replaced).toEqual([{ about: 'Sở A', before: '=COUNTA(C:C)', after: 'cả bảng' }]);
  });

  it('[S8] names what goes where the headings of its sheet are gone', () => {
    const grid = gridOf(directorySheet({ agencies: [blank('Sở A')] }));
    grid.values[3]?.fill('');
    const [write] = directoryPlan(workbook(grid), defaultDirectory).sheets;
    expect(write?.replaced).toEqual([{ about: 'B5', before: '1; Sở A', after: '' }]);
  });
});

function blank(name: string) {
  return { name, aliases: [] as string[], isCollective: false, members: [] as string[] };
}
