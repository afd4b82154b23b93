import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import { Successions } from '../../../src/core/nextYear/successions';
import type { Reading } from '../../../src/app/reading';
import { answerChoice, kept } from '../../../src/core/read/answerChoice';
import { structurePlan } from '../../../src/core/structure/structureSheet';
import { fixOf } from '../../../src/core/table/finding';
import { doubtTexts } from '../../../src/strings/doubts';
import { doubtsEn } from '../../../src/strings/doubts.en';
import { doubtsVi } from '../../../src/strings/doubts.vi';
import { read, sheet, workbook } from '../assign/tables';
import { gridOf } from './modelGrid';

function plan(year: number, ...leads: string[]): SheetGrid {
  const header = [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    'Cơ quan chủ trì',
  ];
  const rows = leads.map((lead, nth): CellValue[] => [`1.${nth + 1}`, 'Việc', 1, 0, 1, lead]);
  const whole = ['1', 'Cải cách', leads.length, 0, leads.length, ''];
  return sheet('Phụ lục', [['PAR INDEX'], header, whole, ...rows]);
}

const NEW = 'Sở Dân tộc và Tôn giáo';
const led = (...sheets: SheetGrid[]) => {
  const { assignments, findings } = read(workbook(...sheets));
  const fixes = findings.flatMap((one) => (one.rule === 'agency-ended' ? [fixOf(one)] : []));
  return { agencies: assignments.map(({ agency }) => agency), fixes };
};
const fix = (name: string) => [{ puts: 'agency', printed: 'Ban Dân tộc', name }];
/** The shipped directory, in which a collective has the department or not. */
const directoryWith = (hasIt: boolean) =>
  gridOf(
    directorySheet({
      agencies: defaultDirectory.agencies.map((agency) => ({
        ...agency,
        members: agency.members.filter((name) => hasIt || name !== NEW),
      })),
    }),
  );

describe('[S9] who took over from Ban Dân tộc', () => {
  it('is Sở Nội vụ where the workbook names no department of its own for that', () => {
    expect(led(plan(2026, 'Ban Dân tộc'))).toEqual({
      agencies: ['Sở Nội vụ'],
      fixes: fix('Sở Nội vụ'),
    });
    expect(led(plan(2026, 'Ban Dân tộc'), directoryWith(false)).agencies).toEqual(['Sở Nội vụ']);
  });

  it.each([
    [['Ban Dân tộc', 'Sở DT&TG; Sở Y tế']],
    [['Ban Dân tộc', 'Các sở: Y tế, Dân tộc và Tôn giáo']],
  ])('is that department where a cell names it: %j', (leads) => {
    const { agencies, fixes } = led(plan(2026, ...leads));
    expect([agencies[0], fixes]).toEqual([NEW, fix(NEW)]);
    expect(agencies).not.toContain('Sở Nội vụ');
  });

  it('is that department where a collective of the workbook’s directory has it', () => {
    expect(led(plan(2026, 'Ban Dân tộc'), directoryWith(true)).agencies).toEqual([NEW]);
  });

  it('stays open on the directory’s sheet, until somebody leaves one of the two there', () => {
    const grid = directoryWith(false);
    const row = grid.values.find((cells) => cells[2] === 'Ban Dân tộc') ?? [];
    expect(row[8]).toBe('Sở Dân tộc và Tôn giáo hoặc Sở Nội vụ');
    const entry = () =>
      readDirectory(workbook(grid))?.agencies.find(({ name }) => name === 'Ban Dân tộc');
    expect(entry()).toMatchObject({ successor: NEW, otherwise: 'Sở Nội vụ' });
    row[8] = NEW;
    expect(led(plan(2026, 'Ban Dân tộc'), grid).agencies).toEqual([NEW]);
  });

  it('is asked for the next year’s plan, where nothing tells', () => {
    const successorIn = (...leads: string[]) => {
      const { directory } = read(workbook(plan(2024, ...leads)));
      return new Successions(directory, 2026, new Map()).of('Ban Dân tộc').ended[0]?.successor;
    };
    expect(successorIn('Ban Dân tộc')).toBeNull();
    expect(successorIn('Ban Dân tộc', NEW)).toBe(NEW);
  });
});

describe('[S16] a department that only some provinces kept', () => {
  const BEFORE = 'Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh';
  const dated = (title: string, ...leads: string[]) => {
    const { values, ...grid } = plan(2025, ...leads);
    return { ...grid, values: [['PAR INDEX', title, '', '', '', ''], ...values.slice(1)] };
  };
  const doubtsIn = ({ tables }: Reading) =>
    tables.flatMap(({ appendix }) => appendix.doubts.map((doubt) => ({ appendix, doubt })));
  const agenciesIn = ({ assignments }: Reading) => assignments.map(({ agency }) => agency);
  /** The reading after an answer, which the workbook keeps. */
  const answered = (reading: Reading, nth: number): Reading => {
    const [first] = doubtsIn(reading);
    const grid = reading.snapshot.sheets.find(({ sheet: name }) => name === first?.appendix.sheet);
    const answer = first?.doubt.answers[nth];
    const choice =
      first && grid && answer && answerChoice(grid, first.appendix, first.doubt, answer);
    const [write] = choice
      ? structurePlan(reading.snapshot, [kept(first.appendix, choice)]).sheets
      : [];
    if (!write) throw new Error('not asked');
    return read(workbook(...reading.snapshot.sheets, gridOf(write.model)));
  };

  it.each([
    ['Sở Ngoại vụ', 'Văn phòng UBND tỉnh'],
    ['Sở Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VH&TT', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở QH-KT', 'Sở Xây dựng'],
  ])('%s is asked about once, and forms follow the answer', (printed, successor) => {
    const reading = read(
      workbook(dated(BEFORE, printed, printed), { ...dated(BEFORE, printed), sheet: 'Phụ lục II' }),
    );
    const [own = ''] = agenciesIn(reading);
    const doubts = doubtsIn(reading).map(({ doubt }) => doubt);
    expect(doubts).toMatchObject([
      {
        scope: [],
        question: { about: 'successor', agency: own, until: '2025-03-01' },
        answers: [
          { is: 'successor', name: successor, goesOn: false },
          { is: 'successor', name: own, goesOn: true },
        ],
      },
    ]);
    const ended = answered(reading, 0);
    expect([agenciesIn(ended), doubtsIn(ended)]).toEqual([[successor], []]);
    const goesOn = answered(reading, 1);
    expect([agenciesIn(goesOn), doubtsIn(goesOn)]).toEqual([[own], []]);
  });

  it('is asked in words of an office', () => {
    const [only] = doubtsIn(read(workbook(dated(BEFORE, 'Sở Ngoại vụ'))));
    expect(only && doubtTexts(only.doubt, doubtsVi)).toMatchObject({
      question:
        'Từ 01/3/2025 các sở được sắp xếp lại, mỗi nơi một cách. Nhiệm vụ của Sở Ngoại vụ trong bảng nay do cơ quan nào thực hiện?',
      evidence: ['Ô F4: Sở Ngoại vụ'],
      answers: ['Văn phòng UBND tỉnh', 'Sở Ngoại vụ (vẫn hoạt động)'],
    });
    expect(only && doubtTexts(only.doubt, doubtsEn).answers).toEqual([
      ...['Văn phòng UBND tỉnh', 'Sở Ngoại vụ (goes on)'],
    ]);
  });

  it('asks who took over from Ban Dân tộc as well, where forms go out today', () => {
    const reading = read(workbook(dated(BEFORE, 'Sở Y tế', 'Ban Dân tộc')));
    expect(doubtsIn(reading).map(({ doubt }) => doubt.question)).toMatchObject([
      { about: 'successor', agency: 'Ban Dân tộc' },
    ]);
    expect(agenciesIn(answered(reading, 1))).toEqual(['Sở Y tế', NEW]);
    expect(agenciesIn(answered(reading, 0))).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });

  it('is asked about where nobody knows on which side of the change the plan is', () => {
    const undated = read(workbook(plan(2025, 'Sở Ngoại vụ')));
    expect(doubtsIn(undated).map(({ doubt }) => doubt.question.about)).toEqual(['successor']);
  });

  it('is there where a plan of later names it, and in the years before', () => {
    const AFTER = BEFORE.replace('15/01/2025', '15/4/2025');
    for (const grid of [
      dated(AFTER, 'Sở Ngoại vụ'),
      plan(2026, 'Sở Du lịch'),
      plan(2024, 'Sở Du lịch'),
    ]) {
      const reading = read(workbook(grid));
      expect([agenciesIn(reading).length, doubtsIn(reading)]).toEqual([1, []]);
    }
  });

  it('is asked about with the workbook’s own directory too, until that says its end', () => {
    const own = gridOf(directorySheet(defaultDirectory));
    expect(doubtsIn(read(workbook(dated(BEFORE, 'Sở Ngoại vụ'), own)))).toHaveLength(1);
    const said = gridOf(
      directorySheet({
        agencies: defaultDirectory.agencies.map((agency) =>
          agency.name === 'Sở Ngoại vụ'
            ? { ...agency, until: '2025-03-01', successor: 'Sở Nội vụ' }
            : agency,
        ),
      }),
    );
    const reading = read(workbook(dated(BEFORE, 'Sở Ngoại vụ'), said));
    expect([agenciesIn(reading), doubtsIn(reading)]).toEqual([['Sở Nội vụ'], []]);
    // Whatever was answered before.
    const before = answered(read(workbook(dated(BEFORE, 'Sở Ngoại vụ'))), 0);
    const later = read(workbook(...before.snapshot.sheets, said));
    expect([agenciesIn(later), doubtsIn(later)]).toEqual([['Sở Nội vụ'], []]);
  });
});
