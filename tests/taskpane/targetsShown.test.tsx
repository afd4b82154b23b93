/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import { Session } from '../../src/app/session/session';
import type { WorkbookPort } from '../../src/app/workbookPort';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import TargetsTab from '../../src/taskpane/targets/TargetsTab';
import { seedPlan } from '../seedPlan';
import { TIME_LIMITS } from '../timeLimits';

afterEach(cleanup);

const wait = { timeout: TIME_LIMITS.wait };

async function show(): Promise<void> {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  render(
    <SessionProvider value={new Session({} as WorkbookPort)}>
      <TargetsTab reading={reading.value} />
    </SessionProvider>,
  );
  await screen.findByText(/^3 /, {}, wait);
}

const rowOf = (words: RegExp): string => screen.getByText(words).closest('li')?.textContent ?? '';

test('where to type is said above the rows, and over their column', async () => {
  await show();
  expect(screen.getByText(/nhập mục tiêu vào ô viền xanh của từng tiêu chí/)).toBeDefined();
  expect(screen.getByText('Mục tiêu 2022')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Mở rộng tất cả' }));
  const [field] = await screen.findAllByRole<HTMLInputElement>('textbox', {
    name: /^Mục tiêu của/,
  });
  expect(field?.placeholder).toBe('nhập');
});

test('one ranking is shown, that of fields by their rise; a change says what it is of where roundings hide it', async () => {
  await show();
  expect(rowOf(/^7 HIỆN ĐẠI/)).toMatch(/mức tăng xếp thứ 1\/8 lĩnh vực/);
  expect(rowOf(/^3 /)).toMatch(/chưa làm tròn: 13,4687 → 13,4702/);
  expect(rowOf(/^7 HIỆN ĐẠI/)).not.toMatch(/làm tròn/);
  fireEvent.click(screen.getByRole('button', { name: 'Mở rộng tất cả' }));
  const name = /^7\.1\.3 /;
  await waitFor(() => expect(rowOf(name)).toMatch(/\+0,008/), wait);
  expect(rowOf(name)).not.toMatch(/xếp thứ/);
});
