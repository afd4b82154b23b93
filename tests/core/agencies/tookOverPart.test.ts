import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { type DirectoryEdit, editedDirectory } from '../../../src/core/agencies/directoryEdits';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { findingMessage } from '../../../src/strings/findings';
import { findingsVi } from '../../../src/strings/findings.vi';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

const PLAN = sheet('Phụ lục', [
  ['PAR INDEX'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'],
  ['1', 'Cải cách', 1, 0, 1, ''],
  ['1.1', 'Việc', 1, 0, 1, 'Sở TT&TT'],
]);

describe('[S9] who took over a part of the work is', () => {
  const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch';
  const SPORTS = 'Sở Văn hóa và Thể thao';
  /** Who is said to have taken the press over, with a directory on the workbook's sheet. */
  const pressOf = (edits: readonly DirectoryEdit[], without = '') => {
    const { agencies } = editedDirectory(defaultDirectory, edits).directory;
    const kept = { agencies: agencies.filter(({ name }) => name !== without) };

    const { findings } = read(workbook(PLAN, gridOf(directorySheet(kept))));
    return findings.flatMap((one) =>
      one.rule === 'agency-ended'
        ? [/riêng báo chí, xuất bản: (.*)\)\.$/.exec(findingMessage(one, findingsVi))?.[1]]
        : [],
    );
  };
  const there = (name: string, isThere: boolean): DirectoryEdit => ({
    ...{ is: 'there', name, isThere },
  });
  const rename = (name: string, to: string): DirectoryEdit => ({ is: 'rename', name, to });

  it.each<[string, readonly DirectoryEdit[], string, string]>([
    ['of the pair that the province has', [there(SPORTS, true)], '', SPORTS],
    ['of the pair where the other member of it was said', [there('Sở Du lịch', true)], '', SPORTS],
    ['the one of all fields', [there(SPORTS, false)], '', CULTURE],
    ['the usual one where nothing tells', [], '', CULTURE],
    ['of the pair where the sheet has no other', [], CULTURE, SPORTS],
    [
      'called as the workbook calls it',
      [
        there(SPORTS, true),
        rename(SPORTS, 'Sở Văn Thể'),
        rename('Sở Khoa học và Công nghệ', 'Sở KC'),
      ],
      '',
      'Sở Văn Thể',
    ],
    [
      'called so where the province has the one of all fields',
      [there(SPORTS, false), rename(CULTURE, 'Sở Văn Thể Du')],
      '',
      'Sở Văn Thể Du',
    ],
  ])('%s', (_, edits, without, by) => {
    expect(pressOf(edits, without)).toEqual([by]);
  });
});
