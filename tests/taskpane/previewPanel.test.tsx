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
