import { assignPlan } from '../../../src/core/assign/assignPlan';
import { planReading } from './planReading';
import { parSheet, read, workbook } from './tables';
import { finish } from '../../../src/core/base/task';
import { VALUES, ROWS, after, modelOf, rowWith } from './madeAgain';

describe('the plan in steps', () => {
  it('is made row by row, the same as in one go', () => {
    const reading = planReading();
    const steps = assignPlan(reading, VALUES);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    const led = reading.assignments.flatMap(({ lead, shared }) => [...lead, ...shared]);
    expect(pauses).toBeGreaterThan(led.length);
    expect(step.value).toEqual(finish(assignPlan(reading, VALUES)));
  });
});

describe('the index sheet', () => {
  it('[G4] lists every agency with its counts, its points and the way to its sheet', () => {
    const model = modelOf(planReading(), 'Tổng hợp giao việc');
    expect(rowWith(model, 'agency:Sở Tài chính')).toEqual([
      ...[6, 'Sở Tài chính', 16, 29, 16, 19, 11.7747, 11.94, 0.1653, 7.2253, 13, 6, ''],
    ]);
    expect(model.links).toHaveLength(28);
    expect(model.links[6]?.sheet).toBe('Trung tâm hành chính công tỉnh');
    expect(rowWith(model, 'unassigned:par:1.2')?.slice(0, 3)).toEqual([
      '1.2',
      'Thực hiện chế độ báo cáo cải cách hành chính định kỳ',
      'Các cơ quan, đơn vị được giao nhiệm vụ',
    ]);
  });

  it('[G4] lists agencies that were not chosen too, with links only to sheets that are there', () => {
    const before = workbook(parSheet('Phụ lục I', ROWS));
    const only = (...agencies: string[]) => ({ ...VALUES, agencies });
    const { sheets } = finish(assignPlan(read(before), only('Sở Y tế')));
    expect(sheets.map(({ model }) => model.name)).toEqual(['Tổng hợp giao việc', 'Sở Y tế']);
    const index = sheets[0]?.model;
    expect(index?.values.map((row) => row[0])).toContain('agency:Sở Nội vụ');
    expect(index?.links.map(({ sheet }) => sheet)).toEqual(['Sở Y tế']);
    const made = after(before, read(before), only('Sở Y tế'));
    const other = finish(assignPlan(read(made), only('Sở Nội vụ'))).sheets[0]?.model;
    expect(other?.links.map(({ sheet }) => sheet)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  });
});
