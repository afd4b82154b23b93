/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { recalculateTask } from '../../src/app/recalculate';
import { previewTask } from '../../src/app/session/preview';
import { finish } from '../../src/core/base/task';
import type { Changes } from '../../src/core/plan/formOf';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import PreviewPanel from '../../src/taskpane/shell/PreviewPanel';
import { seedPlan } from '../seedPlan';
import { openPane } from './keptPane';

afterEach(cleanup);

const waiting = () => screen.queryByText(/câu hỏi chưa trả lời/) !== null;

test.each([
  ['all', true],
  ['form', false],
] as const)(
  'questions about maxima hold back what is computed, and no text that becomes its number: %s',
  async (changes: Changes, waits) => {
    const session = await openPane(seedPlan(), { kept: null });
    const { reading } = session.getState();
    if (!reading) throw new Error('nothing was read');
    const preview = finish(previewTask(reading, recalculateTask(reading, 'values', changes)));
    render(
      <SessionProvider value={session}>
        <PreviewPanel preview={preview} />
      </SessionProvider>,
    );
    expect(waiting()).toBe(waits);
    // Both of the maxima that are asked about are written as the numbers they say.
    const at = preview.plan.cells.filter(
      ({ row, column }) => column === 2 && [112, 126].includes(row),
    );
    expect(at.map(({ after }) => after)).toEqual([7, 7]);
    await session.stop();
  },
);

test('at the first glance stand all kinds of changes with their ticks, then what waits, in one line', async () => {
  const session = await openPane(seedPlan(), { kept: null });
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  const preview = finish(previewTask(reading, recalculateTask(reading, 'values')));
  render(
    <SessionProvider value={session}>
      <PreviewPanel preview={preview} />
    </SessionProvider>,
  );
  const lists = [...document.querySelectorAll('details')];
  expect(lists.map((list) => [list.querySelector('summary')?.textContent, list.open])).toEqual([
    ['4 ô tính lại, số liệu thay đổi', true],
    ['557 ô chuyển chữ thành số, giá trị không đổi', false],
    ['2 câu hỏi chưa trả lời: phần liên quan chưa ghi', false],
  ]);
  for (const [nth, list] of lists.entries()) {
    const name = list.querySelector('summary')?.textContent ?? '';
    expect(screen.queryAllByRole('checkbox', { name, checked: true })).toHaveLength(
      nth < 2 ? 1 : 0,
    );
  }
  await session.stop();
});

test('where several kinds of changes are shown, some lines of the first leave room for the others', async () => {
  const session = await openPane(seedPlan(), { kept: null });
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  const fixes = finish(previewTask(reading, recalculateTask(reading, 'formulas')));
  const figures = fixes.groups.map((group) => group.cells.length);
  expect(figures.slice(0, 3)).toEqual([4, 16, 16]);
  const [first, ...others] = fixes.groups;
  if (first?.of !== 'figures') throw new Error('figures come first');
  expect(first.why.is).toBe('recalculate');
  const second = others[0];
  if (!second) throw new Error('there are ranks');
  render(
    <SessionProvider value={session}>
      <PreviewPanel preview={{ ...fixes, groups: [second, ...others.slice(1)] }} />
    </SessionProvider>,
  );
  const list = document.querySelector('details');
  expect(list?.querySelectorAll('li')).toHaveLength(4);
  expect(list?.textContent).toContain('Xem tất cả 16');
  await session.stop();
});
