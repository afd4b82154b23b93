import { assignPlan } from '../../../src/core/assign/assignPlan';
import { CHANGE } from '../../../src/core/ownSheets/formColumns';
import { planReading } from './planReading';
import { finish } from '../../../src/core/base/task';

test('[G6] where a row takes no score, a parent’s, a task’s or a duty’s, its cell looks closed', () => {
  const { sheets } = finish(assignPlan(planReading()));
  const model = sheets.find(({ model: one }) => one.name === 'Sở Nội vụ')?.model;
  if (!model) throw new Error('no sheet');
  const column = CHANGE + 1;
  const fillOf = (begin: string) => {
    const row = model.values.findIndex(([key]) => String(key).startsWith(begin));
    expect(row).toBeGreaterThan(0);
    const fills = model.styles.flatMap(({ area, style: { fill } }) => {
      const isHere = row >= area.row && row < area.row + area.rows;
      const isIn = column >= area.column && column < area.column + area.columns;
      return isHere && isIn && fill !== undefined ? [fill] : [];
    });
    return fills.at(-1);
  };
  expect(['par:1.3', 'task:', 'duty:'].map(fillOf)).toEqual(['#F2F2F2', '#F2F2F2', '#F2F2F2']);
  expect(fillOf('par:1.3.1')).toBeUndefined();
});
