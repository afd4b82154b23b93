/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import { fixesOf } from '../../src/app/fix';
import { plainContent } from '../../src/core/base/cellContent';
import { finish } from '../../src/core/base/task';
import { fixOf } from '../../src/core/table/finding';
import CheckTab from '../../src/taskpane/check/CheckTab';
import { parSheet, workbook } from '../core/assign/tables';
import { seedPlan } from '../seedPlan';
import { TIME_LIMITS } from '../timeLimits';
import { press } from './doing';
import { stop } from './keptPane';
import { typedPane } from './typedPane';

afterEach(cleanup);

const plan = (leads: string) =>
  workbook(
    parSheet('Phụ lục I', [
      ['1', 'Lĩnh vực', 2, 1, 2, 1, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 0.5, 1, 0.5, leads],
      ['1.2', 'Kiểm tra văn bản', 1, 0.5, 1, 0.5, 'Sở Tài chính'],
    ]),
  );

/** Somebody corrects a cell of names, and presses a fix of one of them before that is read. */
async function fixed(before: string, after: string, nth: number) {
  const edited = [{ sheet: 'Phụ lục I', address: 'G4' }];
  const { session, type, read } = await typedPane(
    { before: plan(before), after: plan(after), edited },
    (reading) => <CheckTab reading={reading} />,
  );
  const buttons = await screen.findAllByRole('button', { name: /^Sửa: .*G4/ });
  const button = buttons[nth];
  if (!button) throw new Error('no fix');
  type();
  await press(button);
  await read();
  await waitFor(() => expect(session.getState().progress).toBeNull(), {
    timeout: TIME_LIMITS.wait,
  });
  const { preview, notice } = session.getState();
  await stop(session);
  return {
    notice: notice?.kind ?? null,
    cells: (preview?.plan.cells ?? []).map(({ after: now }) => plainContent(now)),
  };
}

describe('[W7] [W8] of two names in a cell', () => {
  const BOTH = 'Sở Nôi vụ; Sở Tư phap';

  test('the other one stays where the one that is to be put right was corrected by hand', async () => {
    expect(await fixed(BOTH, 'Sở Nội vụ; Sở Tư phap', 0)).toEqual({ notice: 'nothing', cells: [] });
  });

  test('and is put right where it was pressed', async () => {
    expect(await fixed(BOTH, 'Sở Nội vụ; Sở Tư phap', 1)).toEqual({
      notice: null,
      cells: ['Sở Nội vụ; Sở Tư pháp'],
    });
  });

  test('none is, where another slip takes its place', async () => {
    expect(await fixed('Sở Nôi vụ', 'Sở Tư phap', 0)).toEqual({ notice: 'nothing', cells: [] });
  });
});

test('[A3] [W8] a maximum that is asked about by then is not put right at a press', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  // As they were found before anything was asked.
  const found = reading.value.findings.map((one) => ({ ...one }));
  const maxima = found.filter((one) => one.rule === 'max-mismatch' && fixOf(one) !== null);
  expect(maxima.length).toBeGreaterThan(0);
  expect(finish(fixesOf(maxima)(reading.value)).cells).toEqual([]);
});
