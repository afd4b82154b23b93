/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import { OverviewTab } from '../../src/taskpane/overview/OverviewTab';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { seedPlan } from '../seedPlan';
import { TIME_LIMITS } from '../timeLimits';
import { openPane } from './keptPane';

afterEach(cleanup);

const wait = { timeout: TIME_LIMITS.wait };

async function show(): Promise<() => Promise<void>> {
  const session = await openPane(seedPlan(), { kept: null });
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing was read');
  render(
    <SessionProvider value={session}>
      <OverviewTab reading={reading} onTab={() => undefined} />
    </SessionProvider>,
  );
  await screen.findByText('Các bước trong năm', {}, wait);
  await screen.findByText('Các lĩnh vực – PAR INDEX', {}, wait);
  return () => session.stop();
}

const cardOf = (index: string): HTMLElement => {
  const card = screen.getByRole('heading', { name: index }).closest('section');
  if (!card) throw new Error('no card');
  return card;
};

test('what is to be done next stands right after the large figures', async () => {
  const stop = await show();
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings.slice(0, 4)).toEqual([
    'PAR INDEX',
    'SIPAS',
    'Các bước trong năm',
    '2 nội dung cần xác nhận',
  ]);
  await stop();
});

test('[O3] a bar stands between the figures that it runs from and to, its legend below it; what the table says and what its parts come to stand side by side', async () => {
  const stop = await show();
  const sipas = within(cardOf('SIPAS'));
  const bar = sipas.getByRole('img');
  expect([bar.previousSibling, bar.nextSibling].map((end) => end?.textContent)).toEqual([
    '90%',
    '100%',
  ]);
  expect(bar.getAttribute('aria-label')).toMatch(/, thanh bắt đầu từ 90%$/);
  expect(sipas.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Năm trước',
    'Cần tăng',
    'Mục tiêu',
  ]);
  expect(
    sipas.getByText('Bảng ghi >94,50% và >+0,43; tính từ các thành phần là 94,55% và +0,48.'),
  ).toBeDefined();
  expect(sipas.getByText('điểm\u00A0%', { normalizer: (text) => text })).toBeDefined();
  const par = within(cardOf('PAR INDEX')).getByRole('img');
  expect([par.previousSibling, par.nextSibling].map((end) => end?.textContent)).toEqual([
    '0',
    '100',
  ]);
  expect(par.getAttribute('aria-label')).not.toMatch(/thanh bắt đầu/);
  await stop();
});

test('[O1] a change that does not look like the difference beside it says what it is of', async () => {
  const stop = await show();
  const [field] = await screen.findAllByText(/\+0,0015/, {}, wait);
  expect(field?.textContent).toMatch(/^\+0,0015 \(chưa làm tròn: 13,4687 → 13,4702\)/);
  const [group] = screen.getAllByText(/>\+0,74/);
  // Printed 91,26, cut from 91,265: so it is shown, and the difference is what is printed.
  expect(group?.textContent).toBe('>+0,74');
  expect(screen.queryAllByText(/91,27/)).toEqual([]);
  expect(screen.queryAllByText(/\+1,25 \(/)).toEqual([]);
  await stop();
});
