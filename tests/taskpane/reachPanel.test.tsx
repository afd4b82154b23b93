/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { finish } from '../../src/core/base/task';
import { ReachPanel } from '../../src/taskpane/targets/ReachPanel';
import { decimal, table } from '../core/targets/tables';
import { trialOf } from './trialOf';

/** A proposal for a table with room, shown. */
async function propose() {
  const appendix = table('par', [
    ['1', 2, 1, 1.4],
    ['1.1', 1, 0.25, 0.4],
    ['1.2', 1, 0.75, 1],
  ]);
  const { read, trial } = trialOf(appendix);
  const { rerender } = render(<ReachPanel trial={trial} />);
  fireEvent.click(screen.getByText('Phân bổ để đạt điểm đề ra'));
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '1,8' } });
  fireEvent.click(screen.getByRole('button', { name: 'Xem phương án phân bổ' }));
  expect(screen.queryByRole('button', { name: 'Áp dụng phương án này' })).not.toBeNull();
  return { trial, read, redraw: () => rerender(<ReachPanel trial={trial} />) };
}

const isStale = () =>
  screen.queryByText(/Mục tiêu đã đổi/) !== null &&
  screen.queryByRole('button', { name: 'Áp dụng phương án này' }) === null;

afterEach(cleanup);

test('a proposal cannot be taken once a target was tried after it', async () => {
  const { trial } = await propose();
  expect(isStale()).toBe(false);
  act(() => {
    trial.set('1.1', decimal(0.5));
  });
  expect(isStale()).toBe(true);
});

test('nor once the workbook was read again', async () => {
  const { trial, read, redraw } = await propose();
  act(() => {
    finish(trial.follow({ ...read }));
  });
  redraw();
  expect(isStale()).toBe(true);
});
