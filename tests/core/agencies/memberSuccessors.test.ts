import { directoryTask } from '../../../src/app/directory';
import type { Reading } from '../../../src/app/reading';
import type { AgencyDirectory } from '../../../src/core/agencies/agency';
import { type DirectoryEdit, editedDirectory } from '../../../src/core/agencies/directoryEdits';
import { finish } from '../../../src/core/base/task';
import { DIRECTORY_SHEET, directorySheet } from '../../../src/core/directory/directorySheet';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import { structurePlan } from '../../../src/core/structure/structureSheet';
import { askedOf } from '../../../src/core/table/doubt';
import { doubtTexts } from '../../../src/strings/doubts';
import { doubtsEn } from '../../../src/strings/doubts.en';
import { doubtsVi } from '../../../src/strings/doubts.vi';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

/** A plan of 2025 that was issued on a day, '': on none that it says; with who leads each of its criteria. */
function plan(day: string, ...leads: string[]): SheetGrid {
  const title = day === '' ? '' : `Kèm theo Kế hoạch số 12/KH-UBND ngày ${day} của UBND tỉnh`;
  const heads = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025'];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  return sheet('Phụ lục', [
    ['PAR INDEX', title, '', '', '', ''],
    [...heads, 'Cơ quan chủ trì'],
    ['1', 'Cải cách', leads.length, 0, leads.length, ''],
    ...rows,
  ]);
}

const BEFORE = '15/01/2025';
const ALL = 'Các sở, ban, ngành';
const [CULTURE, APART, TOURISM] = [
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Văn hóa và Thể thao',
  'Sở Du lịch',
];
const FOREIGN = 'Sở Ngoại vụ';

const doubtsIn = ({ tables }: Reading) =>
  tables.flatMap(({ appendix }) => askedOf(appendix.doubts).map((doubt) => ({ appendix, doubt })));
const askedIn = (reading: Reading) =>
  doubtsIn(reading).map(({ doubt: { question } }) =>
    question.about === 'successor' ? question.agency : question.about,
  );
const sheetsIn = ({ assignments }: Reading) => assignments.map(({ agency }) => agency);
const which = (reading: Reading) =>
  [CULTURE, APART, TOURISM, FOREIGN].filter((name) => sheetsIn(reading).includes(name));

/** The reading once what is asked about an agency was answered, which the workbook keeps. */
function answered(reading: Reading, agency: string, nth: number): Reading {
  const asked = doubtsIn(reading).find(
    ({ doubt: { question } }) => question.about === 'successor' && question.agency === agency,
  );
  const grid = reading.snapshot.sheets.find(({ sheet: name }) => name === asked?.appendix.sheet);
  const answer = asked?.doubt.answers[nth];
  if (!asked || !grid || !answer) throw new Error(`${agency} is not asked about`);
  const choice = answerChoice(grid, asked.appendix, asked.doubt, answer);
  if (!choice) throw new Error('no choice');
  const [write] = structurePlan(reading.snapshot, [kept(asked.appendix, choice)]).sheets;
  if (!write) throw new Error('nothing is kept');
  const others = reading.snapshot.sheets.filter(({ sheet: name }) => name !== write.replaces);
  return read(workbook(...others, gridOf(write.model)));
}

describe('[S16] a department that only some provinces had, and that stands for nobody but a collective', () => {
  const reading = read(workbook(plan(BEFORE, ALL, 'Sở Nội vụ')));

  it('is asked about, of two that go together one', () => {
    expect(askedIn(reading)).toEqual([APART, FOREIGN]);
    expect(which(reading)).toEqual([APART, TOURISM, FOREIGN]);
  });

  it('gets a sheet where it goes on, none where it was never there, and gives it to who took over', () => {
    const office = 'Văn phòng UBND tỉnh';
    const ended = answered(reading, FOREIGN, 0);
    expect([askedIn(ended), which(ended)]).toEqual([[APART], [APART, TOURISM]]);
    expect(sheetsIn(ended).filter((name) => name === office)).toEqual([office]);
    expect(which(answered(reading, FOREIGN, 1))).toEqual([APART, TOURISM, FOREIGN]);
    const none = answered(reading, FOREIGN, 2);
    expect([askedIn(none), which(none)]).toEqual([[APART], [APART, TOURISM]]);
  });

  it('is answered with its like', () => {
    const merged = answered(reading, APART, 0);
    expect([askedIn(merged), which(merged)]).toEqual([[FOREIGN], [CULTURE, FOREIGN]]);
    const apart = answered(reading, APART, 1);
    expect([askedIn(apart), which(apart)]).toEqual([[FOREIGN], [APART, TOURISM, FOREIGN]]);
  });

  describe('the answer that there is none, and the directory', () => {
    /** What is read once all sheets that a plan writes were written. */
    const wrote = (before: Reading, directory: AgencyDirectory): Reading => {
      const { sheets } = finish(directoryTask(before, directory));
      const gone = new Set(sheets.map(({ replaces }) => replaces));
      const left = before.snapshot.sheets.filter(({ sheet: name }) => !gone.has(name));
      return read(workbook(...left, ...sheets.map(({ model }) => gridOf(model))));
    };
    const ticked = (before: Reading, isThere: boolean) => {
      const edit: DirectoryEdit = { is: 'there', name: FOREIGN, isThere };
      return editedDirectory(before.directory, [edit]);
    };
    const settles = (before: Reading) => {
      const there = wrote(before, ticked(before, true).directory);
      expect([askedIn(there), which(there)]).toEqual([[APART], [APART, TOURISM, FOREIGN]]);
      // Nothing is left to write.
      expect(ticked(there, true).done).toEqual([]);
      const gone = wrote(there, ticked(there, false).directory);
      expect([askedIn(gone), which(gone)]).toEqual([[APART], [APART, TOURISM]]);
    };

    it('gives way once it is said to be there', () => {
      settles(answered(reading, FOREIGN, 2));
    });

    it('holds where the directory’s sheet listed it when it was asked, until it is said to be there', () => {
      const own = read(
        workbook(plan(BEFORE, ALL, 'Sở Nội vụ'), gridOf(directorySheet(reading.directory))),
      );
      const none = answered(own, FOREIGN, 2);
      expect([askedIn(none), which(none)]).toEqual([[APART], [APART, TOURISM]]);
      settles(none);
    });

    it('is asked again where somebody lists it by hand on the sheet', () => {
      const none = answered(reading, FOREIGN, 2);
      const written = wrote(none, none.directory);
      expect(which(written)).toEqual([APART, TOURISM]);
      const grid = written.snapshot.sheets.find(({ sheet: name }) => name === DIRECTORY_SHEET);
      const line = grid?.values.find((row) => row[2] === ALL);
      if (!line) throw new Error('no sheet');
      line[5] = `${String(line[5])}; ${FOREIGN}`;
      const byHand = read(workbook(...written.snapshot.sheets));
      expect([askedIn(byHand), which(byHand)]).toEqual([
        [APART, FOREIGN],
        [APART, TOURISM, FOREIGN],
      ]);
      expect(which(answered(byHand, FOREIGN, 2))).toEqual([APART, TOURISM]);
    });
  });

  it.each<[string, SheetGrid, string[]]>([
    [
      'what a cell names is asked as before',
      plan(BEFORE, ALL, 'Sở Ngoại vụ; Sở Du lịch'),
      [TOURISM, FOREIGN],
    ],
    ['the department of all three fields is named', plan(BEFORE, ALL, 'Sở VHTTDL'), [FOREIGN]],
    ['no collective has it', plan(BEFORE, 'Các xã, phường', 'Sở Nội vụ'), []],
    ['a collective only supports', plan(BEFORE, 'Sở Nội vụ'), []],
    ['the plan is of later', plan('15/4/2025', ALL), []],
    ['nobody knows when the plan was issued: that is asked first', plan('', ALL), ['signed']],
  ])('is not asked about for nothing: %s', (_, grid, asked) => {
    expect(askedIn(read(workbook(grid)))).toEqual(asked);
  });

  it('is asked in words of an office', () => {
    const one = doubtsIn(reading).find(({ doubt }) => doubt.id.endsWith(FOREIGN));
    expect(one && doubtTexts(one.doubt, doubtsVi)).toMatchObject({
      question:
        'Bảng giao việc cho “Các sở, ban, ngành”. Không phải nơi nào cũng có Sở Ngoại vụ, và từ 01/3/2025 các sở được sắp xếp lại. Phiếu của Sở Ngoại vụ gửi cơ quan nào?',
      evidence: ['Ô F4: Các sở, ban, ngành'],
      answers: ['Văn phòng UBND tỉnh', 'Sở Ngoại vụ (vẫn hoạt động)', 'Không có Sở Ngoại vụ'],
    });
    expect(one && doubtTexts(one.doubt, doubtsEn).answers[2]).toBe('There was no Sở Ngoại vụ');
  });
});
