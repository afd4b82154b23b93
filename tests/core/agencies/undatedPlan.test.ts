import { readingOf } from '../../../src/app/check';
import type { Reading } from '../../../src/app/reading';
import { localityGroups } from '../../../src/core/assign/localityGroups';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import { structurePlan } from '../../../src/core/structure/structureSheet';
import type { Doubt } from '../../../src/core/table/doubt';
import { doubtTexts } from '../../../src/strings/doubts';
import { doubtsEn } from '../../../src/strings/doubts.en';
import { doubtsVi } from '../../../src/strings/doubts.vi';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

/** A plan of a year, with who leads each of its criteria; @param title a line above it */
function plan(year: number, leads: readonly string[], title = '', name = 'Phụ lục I'): SheetGrid {
  const header = [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    'Cơ quan chủ trì',
  ];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  const whole = ['1', 'Cải cách', leads.length, 0, leads.length, ''];
  return sheet(name, [['PAR INDEX', title], header, whole, ...rows]);
}

/** Whether it is asked when the plan was issued. */
const asked = ({ tables }: Reading) =>
  tables
    .flatMap(({ appendix }) => appendix.doubts.map((doubt) => ({ appendix, doubt })))
    .filter(({ doubt }) => doubt.question.about === 'signed');

/** The reading after an answer, which the workbook keeps. */
function answered(reading: Reading, nth: number): Reading {
  const [first] = asked(reading);
  const { snapshot } = reading;
  const grid = snapshot.sheets.find((each) => each.sheet === first?.appendix.sheet);
  const answer = first?.doubt.answers[nth];
  const choice = first && grid && answer && answerChoice(grid, first.appendix, first.doubt, answer);
  if (!choice) throw new Error('not asked');
  const [write] = structurePlan(snapshot, [kept(first.appendix, choice)]).sheets;
  if (!write) throw new Error('not kept');
  return read(workbook(...snapshot.sheets, gridOf(write.model)));
}

const sheetsOf = ({ assignments }: Reading) =>
  assignments
    .filter(({ lead, shared }) => lead.length + shared.length > 0)
    .map(({ agency }) => agency);

const ALL = 'Các sở, ban, ngành; UBND cấp xã';
const OLD = 'Sở Kế hoạch và Đầu tư';
const NEW = 'Sở Nông nghiệp và Môi trường';

describe('[S9] a plan of 2025 that does not say its day', () => {
  it('is asked about once, where who belongs to a collective that it names depends on the day', () => {
    const reading = read(
      workbook(plan(2025, ['Sở Y tế', ALL]), plan(2025, [ALL], '', 'Phụ lục II')),
    );
    const doubts = asked(reading).map(({ doubt }): Doubt => doubt);
    expect(doubts.map(({ id, scope }) => [id, scope])).toEqual([['signed:Phụ lục I!F2', []]]);
    const [only] = doubts;
    expect(only && doubtTexts(only, doubtsVi)).toMatchObject({
      question:
        'Kế hoạch năm 2025 không ghi ngày ban hành (“Kèm theo … ngày …”). Các sở và cấp huyện được sắp xếp lại trong năm; tên cơ quan trong bảng là của thời gian nào?',
      evidence: ['Ô F5: Các sở, ban, ngành; UBND cấp xã'],
      answers: ['Từ 01/7/2025', 'Từ 01/3 đến 30/6/2025', 'Trước 01/3/2025'],
    });
    expect(only && doubtTexts(only, doubtsEn).answers).toEqual([
      ...['Since 01/7/2025', 'From 01/3 to 30/6/2025', 'Before 01/3/2025'],
    ]);
  });

  it.each([
    [0, false, true],
    [1, false, true],
    [2, true, false],
  ])('answer %s decides who gets sheets, and is kept', (nth, hasOld, hasNew) => {
    const reading = answered(read(workbook(plan(2025, [ALL]))), nth);
    expect(asked(reading)).toEqual([]);
    const agencies = sheetsOf(reading);
    expect([agencies.includes(OLD), agencies.includes(NEW)]).toEqual([hasOld, hasNew]);
  });

  it('tells which districts there were', () => {
    const table = plan(2025, ['Các sở, ngành, địa phương; UBND cấp huyện']);
    const groupsOf = (reading: Reading) =>
      localityGroups(
        {
          agencies: reading.directory.agencies.map((agency) =>
            agency.name === 'UBND cấp huyện' ? { ...agency, members: ['UBND huyện A'] } : agency,
          ),
        },
        reading.year,
        reading.snapshot,
      );
    const reading = read(workbook(table));
    expect([0, 1, 2].map((nth) => groupsOf(answered(reading, nth)).length)).toEqual([0, 1, 1]);
  });

  it.each<[string, SheetGrid]>([
    ['says its day', plan(2025, [ALL], 'Kèm theo Kế hoạch số 1 ngày 05/02/2025')],
    ['names agencies alone', plan(2025, ['Sở Y tế; Sở KH&ĐT', 'Các cơ quan liên quan'])],
    ['is of 2026', plan(2026, [ALL])],
    ['is of 2024', plan(2024, [ALL])],
  ])('is not asked about where it %s', (_, table) => {
    expect(asked(read(workbook(table)))).toEqual([]);
  });

  it('says nothing of plans of other years', () => {
    const both = read(workbook(plan(2025, [ALL])));
    const { snapshot } = answered(both, 2);
    const next = readingOf(workbook(plan(2026, [ALL]), ...snapshot.sheets.slice(1)));
    expect(next.ok && sheetsOf(next.value).includes(OLD)).toBe(false);
  });
});
