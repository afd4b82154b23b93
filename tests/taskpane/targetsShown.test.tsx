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
  expect(screen.getByText('Mở lĩnh vực để nhập mục tiêu; điểm tổng tự tính theo.')).toBeDefined();
  expect(screen.getByText('Mục tiêu 2022')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Mở rộng tất cả' }));
  const [field] = await screen.findAllByRole<HTMLInputElement>('textbox', {
    name: /^Mục tiêu của/,
  });
  expect(field?.placeholder).toBe('nhập');
});

test('a row is its short name, last year, the target and the change between them, unrounded where roundings hide it', async () => {
  await show();
  expect(rowOf(/^7 /)).toBe('7 Hiện đại hóaNăm 2021: 13,06 · tối đa 1514,31+1,25');
  expect(rowOf(/^3 /)).toBe('3 Thủ tục hành chínhNăm 2021: 13,4687 · tối đa 13,513,4702+0,0015');
  expect(screen.getByText('7 Hiện đại hóa').title).toBe('7 HIỆN ĐẠI HÓA HÀNH CHÍNH');
  // How a field ranks by its rise is there for whoever asks.
  expect(screen.getByText('+1,25').title).toBe('mức tăng xếp thứ 1/8 lĩnh vực');
  fireEvent.click(screen.getByRole('button', { name: 'Mở rộng tất cả' }));
  const name = /^7\.1\.3 /;
  await waitFor(() => expect(rowOf(name)).toMatch(/\+0,008/), wait);
  // The commas of a column stand below each other: 4 decimals are the most, and 14,31 has 2.
  expect(screen.getByText('14,31').style.paddingRight).toBe('calc(2ch + 0em)');
});

test('above the rows stands what the overview says: last year, the target, the change, and what the table prints where that is another figure', async () => {
  await show();
  const head = () => screen.getByTestId('trial-total').parentElement?.textContent;
  expect(head()).toBe('Năm 2021 → mục tiêu 202291,14 →93,157+2,017');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '7.1.2' } });
  const field = await screen.findByRole('textbox', { name: /^Mục tiêu của 7\.1\.2 / }, wait);
  fireEvent.change(field, { target: { value: '0,4' } });
  await waitFor(
    () => expect(head()).toMatch(/^Năm 2021 → mục tiêu đang thử · bảng ghi 93,15791,14 →93,057/),
    wait,
  );
  fireEvent.change(screen.getByRole('combobox', { name: 'Bảng' }), { target: { value: '1' } });
  await waitFor(
    () => expect(head()).toBe('Năm 2021 → mục tiêu 2022 · bảng ghi >94,50%94,07% →94,55%+0,48'),
    wait,
  );
});
