import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { directorySheet } from '../../../src/core/directory/directorySheet';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import { Successions } from '../../../src/core/nextYear/successions';
import { fixOf } from '../../../src/core/table/finding';
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
