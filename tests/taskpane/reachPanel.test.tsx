/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Trial } from '../../src/app/session/trial';
import { finish } from '../../src/core/base/task';
import { ReachPanel } from '../../src/taskpane/targets/ReachPanel';
import { decimal, table, type Line } from '../core/targets/tables';
import { enter } from './doing';
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
  await screen.findByRole('button', { name: 'Áp dụng phương án này' });
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

/** Criteria of a quarter each that are at nothing, and one that a survey scores. */
function manyCriteria(count: number) {
  const appendix = table('par', [
    ['1', count + 1, 0, 0],
    ...Array.from({ length: count }, (_, nth): Line => [`1.${nth + 1}`, 0.25, 0, 0, [`Sở ${nth}`]]),
    ['1.99', 1, 0.5, 0.5],
  ]);
  const surveyed = appendix.byId.get('1.99');
  if (surveyed) surveyed.name = 'Kết quả điều tra xã hội học';
  return trialOf(appendix).trial;
}

async function openPanel(trial: Trial, goal: string) {
  render(<ReachPanel trial={trial} />);
  fireEvent.click(screen.getByText('Phân bổ để đạt điểm đề ra'));
  await enter(await screen.findByRole('textbox'), goal);
}

const ask = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Xem phương án phân bổ' }));
  await screen.findByText(/^Thiếu/);
};
const edits = () =>
  screen
    .queryAllByText(/ → /)
    .map(({ previousSibling, textContent }) => `${previousSibling?.textContent}: ${textContent}`);

test('[K7] every target that a proposal changes can be seen before it is taken', async () => {
  const trial = manyCriteria(40);
  // 0,5 of the survey is there already.
  await openPanel(trial, '10,5');
  await ask();
  await waitFor(() => {
    expect(edits()).toHaveLength(30);
  });
  fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 10' }));
  await waitFor(() => {
    expect(edits()).toHaveLength(40);
  });
  expect(edits().at(-1)).toBe('1.40 Tiêu chí 1.40: 0 → 0,25');
});

test('[K8] surveyed criteria are locked until one is freed; others can be locked', async () => {
  const trial = manyCriteria(2);
  await openPanel(trial, '1,5');
  await ask();
  expect(edits()).toHaveLength(2);
  expect(screen.queryByText(/Còn thiếu 0,5: các tiêu chí được chọn không tăng/)).not.toBeNull();

  fireEvent.click(screen.getByText('Khóa, ưu tiên: khóa sẵn 1 tiêu chí điều tra xã hội học'));
  fireEvent.click(await screen.findByText('1 Tiêu chí 1', { selector: 'span' }));
  const turnOf = (name: string) =>
    screen.findByRole('combobox', { name: `Khóa, ưu tiên: ${name}` });
  const choose = async (name: string, value: string) => {
    await enter(await turnOf(name), value);
  };
  await choose('1.99 Kết quả điều tra xã hội học', 'free');
  await choose('1.1 Tiêu chí 1.1', 'locked');
  await ask();
  expect(edits()).toEqual([
    '1.2 Tiêu chí 1.2: 0 → 0,25',
    '1.99 Kết quả điều tra xã hội học: 0,5 → 1',
  ]);
});

test('[K8] goal and locks are there again after a look at another table', async () => {
  const trial = manyCriteria(2);
  await openPanel(trial, '0,75');
  fireEvent.click(screen.getByText('Khóa, ưu tiên: khóa sẵn 1 tiêu chí điều tra xã hội học'));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Khóa, ưu tiên: 1 Tiêu chí 1' }), {
    target: { value: 'locked' },
  });
  await screen.findByText(
    'Khóa, ưu tiên: khóa sẵn 1 tiêu chí điều tra xã hội học, khóa 2 tiêu chí',
  );
  cleanup();
  render(<ReachPanel trial={trial} />);
  fireEvent.click(screen.getByText('Phân bổ để đạt điểm đề ra'));
  await screen.findByText(
    'Khóa, ưu tiên: khóa sẵn 1 tiêu chí điều tra xã hội học, khóa 2 tiêu chí',
  );
  expect(screen.getByDisplayValue('0,75')).not.toBeNull();
});

test('[K8] several agencies can be asked', async () => {
  const trial = manyCriteria(4);
  await openPanel(trial, '1,5');
  fireEvent.click(screen.getByText('Cơ quan chủ trì: mọi cơ quan'));
  for (const name of ['Sở 1', 'Sở 3']) {
    fireEvent.click(await screen.findByRole('checkbox', { name }));
  }
  expect(screen.queryByText('Cơ quan chủ trì: 2 cơ quan đã chọn')).not.toBeNull();
  await ask();
  expect(edits()).toEqual(['1.2 Tiêu chí 1.2: 0 → 0,25', '1.4 Tiêu chí 1.4: 0 → 0,25']);
});

test('[K7] few criteria, or all of them evenly', async () => {
  const { trial } = trialOf(
    table('par', [
      ['1', 1, 0.31, 0.31],
      ['2', 1, 0.41, 0.41],
    ]),
  );
  await openPanel(trial, '1,2');
  await ask();
  expect(edits()).toEqual(['1 Tiêu chí 1: 0,31 → 0,79']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Cách phân bổ' }), {
    target: { value: 'even' },
  });
  expect(edits()).toEqual([]);
  await ask();
  // 0,48 by rooms of 0,69 and 0,59.
  expect(edits()).toEqual(['1 Tiêu chí 1: 0,31 → 0,57', '2 Tiêu chí 2: 0,41 → 0,63']);
});

test('[K6] [K8] locks and the field that wait for their criteria are said, and no proposal is made of the whole table', async () => {
  const lines: Line[] = [
    ['1', 2, 1, 1],
    ['1.1', 1, 0.5, 0.5],
    ['1.2', 1, 0.5, 0.5],
    ['2', 2, 1, 1],
  ];
  const { trial } = trialOf(table('par', lines));
  trial.keepWish({
    ...trial.wished(),
    ...{ goal: '3', within: '2' },
    turns: new Map([
      ['1.1', 'first'],
      ['1.2', 'locked'],
    ]),
  });
  finish(trial.follow(trialOf(table('par', lines.slice(0, 2))).read));
  await openPanel(trial, '3');
  const proposing = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Xem phương án/ });
  expect(proposing().disabled).toBe(true);
  expect(screen.getByRole('status').textContent).toMatch(
    /không có “Tiêu chí 2” đã chọn làm phạm vi.*1 lựa chọn khóa, ưu tiên chưa áp dụng.*Tiêu chí 1\.2\./,
  );
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Trong phạm vi' });
  expect(field.selectedOptions[0]?.textContent).toBe('Tiêu chí 2');
  // Another field: the lock alone waits.
  fireEvent.change(field, { target: { value: '1' } });
  await screen.findByText('Khóa, ưu tiên: ưu tiên 1 tiêu chí');
  expect(proposing().disabled).toBe(false);
  expect(screen.getByRole('status').textContent).not.toMatch(/phạm vi/);
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ các lựa chọn này' }));
  expect(screen.queryByRole('status')).toBeNull();
  await screen.findByText('Khóa, ưu tiên: ưu tiên 1 tiêu chí');
  expect([...trial.wished().turns]).toEqual([['1.1', 'first']]);
});
