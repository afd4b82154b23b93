import type { Agency, AgencyDirectory } from '../../../src/core/agencies/agency';
import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { type DirectoryEdit, editedDirectory } from '../../../src/core/agencies/directoryEdits';
import { readLocalities } from '../../../src/core/agencies/localityList';
import { mergeDirectory } from '../../../src/core/agencies/mergeDirectory';
import { directoryPlan, directorySheet } from '../../../src/core/directory/directorySheet';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import { gridOf } from '../agencies/modelGrid';
import { workbook } from '../assign/tables';

const blank = (name: string, more: Partial<Agency> = {}): Agency => ({
  ...{ name, aliases: [], isCollective: false, members: [] },
  ...more,
});

const PROVINCE: AgencyDirectory = {
  agencies: [
    blank('Sở A', { aliases: ['SA'] }),
    blank('Sở B', { successor: 'Sở A', until: '2025-03-01' }),
    blank('Sở C'),
    blank('Ban D'),
    blank('UBND cấp xã', { sharesSheet: true }),
    blank('Các sở', { isCollective: true, members: ['Sở A', 'Sở B', 'Sở C'] }),
  ],
};

const after = (...edits: DirectoryEdit[]) => editedDirectory(PROVINCE, edits);
const entryOf = ({ agencies }: AgencyDirectory, sought: string) =>
  agencies.find(({ name }) => name === sought);

describe('[S14] editing the directory', () => {
  it('gives an agency another name: the old one stays known, and whoever names it names it so', () => {
    const { directory, done } = after({ is: 'rename', name: 'Sở A', to: 'Sở A và E' });
    expect(done).toHaveLength(1);
    expect(entryOf(directory, 'Sở A và E')?.aliases).toEqual(['SA', 'Sở A']);
    expect(entryOf(directory, 'Sở B')?.successor).toBe('Sở A và E');
    expect(entryOf(directory, 'Các sở')?.members).toEqual(['Sở A và E', 'Sở B', 'Sở C']);
    expect(createAgencyReader(directory)('Sở A')[0]).toMatchObject({
      name: 'Sở A và E',
      how: 'known',
    });
  });

  it('gives nobody the name of another', () => {
    expect(after({ is: 'rename', name: 'Sở A', to: 'sở c' }).done).toEqual([]);
    expect(after({ is: 'alias', name: 'Sở A', alias: 'Sở C', isIts: true }).done).toEqual([]);
    const cased = after({ is: 'rename', name: 'Sở A', to: 'SỞ A' }).directory;
    expect(entryOf(cased, 'SỞ A')?.aliases).toEqual(['SA']);
  });

  it('lets another take over from a day on, in its collectives too', () => {
    const day = '2025-05-01';
    const { directory } = after({ is: 'replace', name: 'Sở C', by: 'Trung tâm G', day });
    expect(entryOf(directory, 'Sở C')).toMatchObject({ until: day, successor: 'Trung tâm G' });
    expect(entryOf(directory, 'Trung tâm G')).toMatchObject({ from: day });
    expect(entryOf(directory, 'Các sở')?.members).toEqual(['Sở A', 'Sở B', 'Sở C', 'Trung tâm G']);
    const known = after({ is: 'replace', name: 'Sở C', by: 'SA', day }).directory;
    expect(entryOf(known, 'Sở C')?.successor).toBe('Sở A');
    expect(entryOf(known, 'Sở A')?.from).toBeUndefined();
    expect(after({ is: 'replace', name: 'Sở A', by: 'SA', day }).done).toEqual([]);
  });

  it('makes two entries one', () => {
    const { directory } = after({ is: 'merge', name: 'Sở A', into: 'Sở C' });
    expect(entryOf(directory, 'Sở A')).toBeUndefined();
    expect(entryOf(directory, 'Sở C')?.aliases).toEqual(['Sở A', 'SA']);
    expect(entryOf(directory, 'Các sở')?.members).toEqual(['Sở C', 'Sở B']);
    expect(entryOf(directory, 'Sở B')?.successor).toBe('Sở C');
  });

  it('says who belongs to whom, when an agency worked, and what else it is called', () => {
    const { directory } = after(
      { is: 'member', name: 'Các sở', member: 'Ban D', belongs: true },
      { is: 'member', name: 'Các sở', member: 'Sở A', belongs: false },
      { is: 'times', name: 'Ban D', from: '2025-03-01', until: null, successor: null },
      { is: 'times', name: 'Sở B', from: null, until: null, successor: null },
      { is: 'alias', name: 'Sở C', alias: 'SC', isIts: true },
      { is: 'alias', name: 'Sở A', alias: 'SA', isIts: false },
    );
    expect(entryOf(directory, 'Các sở')?.members).toEqual(['Sở B', 'Sở C', 'Ban D']);
    expect(entryOf(directory, 'Ban D')).toEqual(blank('Ban D', { from: '2025-03-01' }));
    expect(entryOf(directory, 'Sở B')).toEqual(blank('Sở B'));
    expect(entryOf(directory, 'Sở C')?.aliases).toEqual(['SC']);
    expect(entryOf(directory, 'Sở A')?.aliases).toEqual([]);
  });

  it('takes a list of localities, once each', () => {
    const names = ['UBND xã Y', 'UBND phường Y'];
    const once = after({ is: 'list', name: 'UBND cấp xã', members: names });
    expect(entryOf(once.directory, 'UBND cấp xã')).toMatchObject({
      sharesSheet: true,
      members: names,
    });
    expect(once.directory.agencies.map(({ name }) => name).slice(-3)).toEqual([...names, 'Các sở']);
    const again = editedDirectory(once.directory, [
      { is: 'list', name: 'UBND cấp xã', members: ['ubnd xã y'] },
    ]);
    expect(again.done).toEqual([]);
  });

  it('forgets what is done already and what is about nobody', () => {
    const edit: DirectoryEdit = { is: 'rename', name: 'Sở A', to: 'Sở Z' };
    const { directory } = after(edit);
    expect(editedDirectory(directory, [edit]).done).toEqual([]);
    expect(after({ is: 'merge', name: 'Sở A', into: 'Sở không có' }).done).toEqual([]);
  });

  it('is the same once it was written to the sheet and read back', () => {
    const { directory } = editedDirectory(defaultDirectory, [
      { is: 'rename', name: 'Sở Công Thương', to: 'Sở Công Thương mới' },
      { is: 'merge', name: 'Ban Dân tộc', into: 'Sở Dân tộc và Tôn giáo' },
      { is: 'replace', name: 'Sở Y tế', by: 'Sở Sức khỏe', day: '2026-02-01' },
      { is: 'list', name: 'UBND cấp xã', members: ['UBND xã An Bình'] },
    ]);
    const own = readDirectory(workbook(gridOf(directorySheet(directory))));
    const without = (agencies: readonly Agency[]) =>
      agencies.map(
        ({ everywhere: _, insteadOf: __, mayEnd: ___, onlyIn: ____, ...entry }) => entry,
      );
    expect(without(mergeDirectory(defaultDirectory, own).agencies)).toEqual(
      without(directory.agencies),
    );
  });

  it('[S8] keeps what stands beside a name with the agency, whatever it is called', () => {
    const grid = gridOf(directorySheet(PROVINCE));
    const put = (row: number, text: string) => {
      for (const cells of [grid.values, grid.formulas]) {
        for (const line of cells) while (line.length < 10) line.push('');
        const line = cells[row];
        if (line) line[9] = text;
      }
    };
    put(3, 'Điện thoại');
    put(4, '0203 A');
    put(6, '0203 C');
    const renamed = after({ is: 'rename', name: 'Sở A', to: 'Sở Z' }).directory;
    const [write] = directoryPlan(workbook(grid), renamed).sheets;
    expect(write?.model.values[4]?.[9]).toBe('0203 A');
    const merged = after({ is: 'merge', name: 'Sở A', into: 'Sở C' }).directory;
    const [both] = directoryPlan(workbook(grid), merged).sheets;
    const line = both?.model.values.find((cells) => cells[2] === 'Sở C');
    expect(line?.[9]).toBe('0203 C; 0203 A');
    const formula = grid.formulas[6];
    if (formula) formula[9] = '=UPPER(C7)';
    const [lost] = directoryPlan(workbook(grid), merged).sheets;
    expect(lost?.replaced).toEqual([{ about: 'Sở C', before: '0203 A', after: '' }]);
  });
});

describe('[S12] a list of localities that was pasted', () => {
  it('is read with numbers in front, in a column of a table, and by any name of the committee', () => {
    const text =
      '1\tXã An Bình\t12 km²\r\n2. phường An Bình\nUBND Đặc khu Cô Tô\nỦy ban nhân dân xã  Ba Chẽ';
    expect(readLocalities(text).names).toEqual([
      ...['UBND xã An Bình', 'UBND phường An Bình', 'UBND đặc khu Cô Tô', 'UBND xã Ba Chẽ'],
    ]);
  });

  it('tells those of one name apart by their district, in a column of its own or behind the name', () => {
    const list = readLocalities(
      'Xã Tân Lập\tHuyện Ba Chẽ\nXã Tân Lập\tHuyện Đầm Hà\nPhường Tân Lập\tThành phố Hạ Long\n' +
        'Xã Hải Sơn (huyện Móng Cái cũ)\nXã Hải Sơn, thị xã Quảng Yên\nXã Tân Lập\tHuyện Ba Chẽ',
    );
    expect(list).toEqual({
      names: [
        'UBND xã Tân Lập, Huyện Ba Chẽ',
        'UBND xã Tân Lập, Huyện Đầm Hà',
        'UBND phường Tân Lập',
        'UBND xã Hải Sơn, huyện Móng Cái',
        'UBND xã Hải Sơn, thị xã Quảng Yên',
      ],
      unclear: [],
      repeated: ['UBND xã Tân Lập, Huyện Ba Chẽ'],
    });
  });

  it('asks where a line does not say xã or phường, and where a name stands twice', () => {
    const list = readLocalities('TT\tTên\n1\tAn Bình\n2\tXã An Bình\n3\txã an bình');
    expect(list).toEqual({
      names: ['UBND xã An Bình'],
      unclear: ['TT Tên', 'An Bình'],
      repeated: ['UBND xã an bình'],
    });
  });
});
