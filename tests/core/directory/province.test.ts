import type { Reading } from '../../../src/app/reading';
import { type DirectoryEdit, editedDirectory } from '../../../src/core/agencies/directoryEdits';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import type { SheetGrid } from '../../../src/core/base/grid';
import { gridOf } from '../agencies/modelGrid';
import { read, sheet, workbook } from '../assign/tables';

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

test('[S7] a new department joins the collectives of its like, whichever departments the province lacks', () => {
  const name = 'Sở Kinh tế số';
  expect(sheetsIn(after(before, { is: 'add', name }))).toContain(name);
});
