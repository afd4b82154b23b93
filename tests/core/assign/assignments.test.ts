import type { CellValue } from '../../../src/core/base/grid';
import { planReading } from './planReading';
import { parSheet, read, workbook } from './tables';

const of = (rows: CellValue[][]) => read(workbook(parSheet('Phụ lục I', rows)));
const agency = (reading: ReturnType<typeof of>, name: string) =>
  reading.assignments.find((each) => each.agency === name);

describe('who answers for what', () => {
  it('[G2] leads what names it, shares what names a collective it belongs to, though it is named too', () => {
    const reading = of([
      ['1', 'Lĩnh vực', 3, 1, 2, 1, 'Sở Nội vụ'],
      ['1.1', 'Riêng', 1, 1, 1, 0, 'Sở Nội vụ, Sở Y tế'],
      ['1.2', 'Chung', 1, 0, 1, 1, 'Sở Nội vụ; các cơ quan, đơn vị, địa phương'],
      ['1.3', 'Của sở', 1, 0, 0, 0, 'Trung tâm hành chính công tỉnh; Các Sở, ban, ngành'],
    ]);
    expect(agency(reading, 'Sở Nội vụ')).toMatchObject({
      lead: ['par:1', 'par:1.1'],
      shared: ['par:1.2', 'par:1.3'],
    });
    expect(agency(reading, 'Trung tâm Phục vụ hành chính công tỉnh')).toMatchObject({
      lead: ['par:1.3'],
      shared: ['par:1.2'],
    });
    expect(agency(reading, 'UBND cấp xã')).toMatchObject({ lead: [], shared: ['par:1.2'] });
  });

  it('[G3] leaves to nobody what only an open collective leads', () => {
    const reading = of([
      ['1', 'A', 1, 1, 1, 0, 'Các cơ quan, đơn vị được giao nhiệm vụ'],
      ['2', 'B', 1, 1, 1, 0, 'Sở Y tế; các cơ quan, đơn vị có liên quan'],
      ['3', 'C', 1, 1, 1, 0, 'Các trường trên địa bàn'],
    ]);
    expect(reading.unassigned).toEqual([
      { agency: 'Các cơ quan, đơn vị được giao nhiệm vụ', refs: ['par:1'] },
      { agency: 'Các trường trên địa bàn', refs: ['par:3'] },
    ]);
    expect(reading.assignments.map(({ agency: name, lead }) => [name, lead])).toEqual([
      ['Sở Y tế', ['par:2']],
    ]);
  });

  it('[G4] lists those that PAR names first, in its order, then the others, then the merely collective', () => {
    const reading = of([
      ['1', 'A', 1, 1, 1, 0, 'Sở Y tế'],
      ['2', 'B', 1, 1, 1, 0, 'Các địa phương'],
      ['3', 'C', 1, 1, 1, 0, 'Sở Lạ, Sở Nội vụ'],
    ]);
    expect(reading.assignments.map(({ agency: name }) => name)).toEqual([
      'Sở Y tế',
      'Sở Lạ',
      'Sở Nội vụ',
      'UBND cấp huyện',
      'UBND cấp xã',
    ]);
  });

  it('[G4] takes an unknown name in two spellings for one agency, and cuts one that fills a cell', () => {
    const reading = of([
      ['1', 'A', 1, 1, 1, 0, 'Công ty Lạ'],
      ['2', 'B', 1, 1, 1, 0, 'CÔNG TY LẠ'],
      ['3', 'C', 1, 1, 1, 0, `=${'x'.repeat(32766)}`],
    ]);
    expect(reading.assignments.map(({ lead }) => lead)).toEqual([['par:1', 'par:2'], ['par:3']]);
    expect(reading.assignments[1]?.agency).toHaveLength(255);
  });

  it('[G5] on the plan: SIPAS items have the leads of their group, supporters by name and by collective', () => {
    const reading = planReading();
    expect(agency(reading, 'Thanh tra tỉnh')?.lead).toEqual([
      ...['sipas:V', 'sipas:V/1', 'sipas:V/2', 'sipas:V/3', 'sipas:V/4'],
    ]);
    expect(agency(reading, 'Sở Nội vụ')?.support).toContain('sipas:I/1');
    expect(agency(reading, 'Sở Y tế')?.support).toContain('sipas:II');
    expect(agency(reading, 'Sở Nội vụ')?.lead).toHaveLength(42);
    expect(agency(reading, 'Sở Nội vụ')?.shared).toHaveLength(54);
    expect(reading.unassigned).toEqual([
      { agency: 'Các cơ quan, đơn vị được giao nhiệm vụ', refs: ['par:1.2'] },
    ]);
  });

  it('[G5] on the plan: area tasks and duties, by name and by collective', () => {
    const reading = planReading();
    const codes = (tasks: { code: string }[] | undefined) => tasks?.map(({ code }) => code);
    const media = agency(reading, 'Trung tâm Truyền thông tỉnh');
    expect(codes(media?.leadTasks)).toEqual(['1.5']);
    expect(codes(media?.supportTasks)).toEqual(['1.1', '2.1', '2.2', '2.3', '2.4']);
    expect(media?.duties).toHaveLength(7);
    expect(codes(agency(reading, 'Sở Tài chính')?.leadTasks)).toContain('1.6');
    expect(reading.assignments.map((each) => each.agency)).not.toContain('Công an tỉnh');
  });
});
