import type { Reading } from '../../../src/app/reading';
import {
  type DirectoryEdit,
  editedDirectory,
  withEdit,
} from '../../../src/core/agencies/directoryEdits';
import { perhapsThere } from '../../../src/core/agencies/thereInProvince';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import type { SheetGrid } from '../../../src/core/base/grid';
import { gridOf } from '../agencies/modelGrid';
import { read, sheet, workbook } from '../assign/tables';

const ALL = 'Các sở, ban, ngành';
const PLAN = sheet('Phụ lục', [
  ['PAR INDEX'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'],
  ['1', 'Cải cách', 1, 0, 1, ''],
  ['1.1', 'Việc', 1, 0, 1, 'Các sở, ban, ngành'],
]);

/** What the workbook is read as once edits of its directory were written. */
function after(reading: Reading, ...edits: DirectoryEdit[]): Reading {
  const { directory } = editedDirectory(reading.directory, edits);
  const own: SheetGrid = gridOf(directorySheet(directory));
  return read(workbook(PLAN, own));
}

const sheetsIn = ({ assignments }: Reading) => assignments.map(({ agency }) => agency);
const before = read(workbook(PLAN));

describe('[S14] a department that only some provinces have', () => {
  it.each(['Sở Ngoại vụ', 'Sở Du lịch', 'Sở Dân tộc và Tôn giáo', 'Sở Quy hoạch - Kiến trúc'])(
    '%s gets a sheet through collectives once it is said to be there, and none once it is said not to be',
    (name) => {
      expect(sheetsIn(before)).not.toContain(name);
      const there = after(before, { is: 'there', name, isThere: true });
      expect(sheetsIn(there)).toContain(name);
      expect(sheetsIn(after(there, { is: 'there', name, isThere: false }))).not.toContain(name);
    },
  );

  it('is there or not already: then nothing is changed', () => {
    const name = 'Sở Ngoại vụ';
    const edit: DirectoryEdit = { is: 'there', name, isThere: false };
    expect(editedDirectory(before.directory, [edit]).done).toEqual([]);
    const there = after(before, { is: 'there', name, isThere: true });
    expect(editedDirectory(there.directory, [{ ...edit, isThere: true }]).done).toEqual([]);
  });
});

describe('[S14] the departments of culture, sport and tourism, which a province has together or as one', () => {
  const [CULTURE, APART, TOURISM] = [
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Văn hóa và Thể thao',
    'Sở Du lịch',
  ];
  const which = (reading: Reading) =>
    [CULTURE, APART, TOURISM].filter((name) => sheetsIn(reading).includes(name));
  const there = (name: string, isThere: boolean): DirectoryEdit => ({ is: 'there', name, isThere });

  it.each([APART, TOURISM])('are settled by %s, and back', (name) => {
    expect(which(before)).toEqual([CULTURE]);
    const apart = after(before, there(name, true));
    expect(which(apart)).toEqual([APART, TOURISM]);
    expect(which(after(apart, there(name, false)))).toEqual([CULTURE]);
  });

  it('are one change, whichever is said first, and none where the second takes the first back', () => {
    const { directory } = before;
    const said = withEdit(directory, [there(TOURISM, true)], there(APART, true));
    expect(said).toEqual([there(APART, true)]);
    expect(withEdit(directory, said, there(TOURISM, false))).toEqual([]);
  });

  it('stand in the collectives of one another, whatever else is in these', () => {
    const own = gridOf(
      directorySheet({
        agencies: before.directory.agencies.map((agency) =>
          agency.isCollective
            ? { ...agency, members: agency.name === ALL ? [CULTURE, 'UBND tỉnh'] : [] }
            : agency,
        ),
      }),
    );
    const few = read(workbook(PLAN, own));
    expect(sheetsIn(few)).toEqual([CULTURE, 'UBND tỉnh']);
    expect(sheetsIn(after(few, there(APART, true)))).toEqual([APART, TOURISM, 'UBND tỉnh']);
  });
});

describe('[S14] said and taken back', () => {
  const name = 'Sở Ngoại vụ';
  const off: DirectoryEdit = { is: 'there', name, isThere: false };
  const on: DirectoryEdit = { ...off, isThere: true };

  it('leaves an agency in the collectives that it was in', () => {
    const { directory } = after(before, on, {
      ...{ is: 'member', name: 'Các địa phương', member: name, belongs: true },
    });
    expect(withEdit(directory, withEdit(directory, [], off), on)).toEqual([]);
  });

  it('cannot be said where no collective holds most of its like', () => {
    const own = gridOf(
      directorySheet({
        agencies: before.directory.agencies.map((agency) =>
          agency.isCollective
            ? { ...agency, members: agency.members.slice(agency.name === ALL ? 0 : 8).slice(0, 8) }
            : agency,
        ),
      }),
    );
    const { directory } = read(workbook(PLAN, own));
    expect(editedDirectory(directory, [on]).done).toEqual([]);
    expect(perhapsThere(directory)).toContainEqual({ name, isThere: false, isFixed: true });
    expect(perhapsThere(before.directory)).toContainEqual({ name, isThere: false, isFixed: false });
  });
});

test('[S7] a new department joins the collectives of its like, whichever departments the province lacks', () => {
  const name = 'Sở Kinh tế số';
  expect(sheetsIn(after(before, { is: 'add', name }))).toContain(name);
});
