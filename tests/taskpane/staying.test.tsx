/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { recalculateTask } from '../../src/app/recalculate';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionContext';
import { QuestionProvider } from '../../src/taskpane/session/QuestionContext';
import PreviewPanel from '../../src/taskpane/shell/PreviewPanel';
import type { CellValue } from '../../src/core/base/grid';
import { sheetOf, workbookOf } from '../snapshot';
import { TIME_LIMITS } from '../timeLimits';
import { drawn } from './doing';
import { openPane } from './keptPane';

const wait = { timeout: TIME_LIMITS.wait };

afterEach(cleanup);

const HEAD = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'];
/** Twelve fields of two criteria; the target of each field is words, or a wrong figure, and a change is text. */
const rows = (target: CellValue): CellValue[][] => [
  HEAD,
  ...Array.from({ length: 12 }, (_, nth) => nth + 1).flatMap((field) => [
    [`${field}`, `Lĩnh vực số ${field}`, 4, 2, target, ''],
    [`${field}.1`, `Tiêu chí một của ${field}`, 2, 1, 1.5, '0,5'],
    [`${field}.2`, `Tiêu chí hai của ${field}`, 2, 1, 1.5, 0.5],
  ]),
];

async function show(values: CellValue[][], onQuestion: (id: string) => void = () => undefined) {
  const session = await openPane(workbookOf(sheetOf('Phụ lục I', values)), { kept: null });
  function Shown() {
    const { preview } = useSessionState();
    return preview && <PreviewPanel preview={preview} />;
  }
  render(
    <SessionProvider value={session}>
      <QuestionProvider value={onQuestion}>
        <Shown />
      </QuestionProvider>
    </SessionProvider>,
  );
  const { reading } = session.getState();
  if (!reading) throw new Error('nothing read');
  await drawn(() => session.prepare((now) => recalculateTask(now, 'values')));
  return session;
}

test('[W10] words that stay are a list by criterion names: ten, then all, each leading to its place, none with a tick', async () => {
  const session = await show(rows('Bộ Nội vụ chưa công bố'));
  const select = jest.spyOn(session, 'select').mockResolvedValue(undefined);
  const list = await screen.findByRole('group', { name: /Giữ nguyên 12 ô/ }, wait);
  expect(within(list).queryAllByRole('checkbox')).toEqual([]);
  expect(within(list).getAllByRole('listitem')).toHaveLength(10);
  const link = within(list).getByRole('button', { name: /Lĩnh vực số 3$/ });
  expect(link.closest('li')?.textContent).toContain('Bộ Nội vụ chưa công bố');
  fireEvent.click(link);
  expect(select).toHaveBeenCalledWith('Phụ lục I', { row: 7, column: 4 });
  fireEvent.click(within(list).getByRole('button', { name: 'Xem tất cả 12' }));
  expect(await within(list).findByText(/Lĩnh vực số 12$/, {}, wait)).toBeTruthy();
});

test('[W4] what a bound among its parts rules out is listed with the bound that they make', async () => {
  const bounded = rows(2).map(([code = '', name = '', max = '', base = '', target = '']) => [
    ...[code, name, max, base, String(code).endsWith('.1') ? '>1' : target, ''],
  ]);
  await show([HEAD, ...bounded.slice(1)]);
  const list = await screen.findByRole('group', { name: /Giữ nguyên 12 ô không khớp/ }, wait);
  expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('≥2,5');
});

test('Escape is the way out of a preview for whoever works by the keyboard alone', async () => {
  const session = await show(rows('9'));
  const group = await screen.findByRole('group', { name: 'Tính lại' }, wait);
  expect(document.activeElement).toBe(group);
  fireEvent.keyDown(group, { key: 'a' });
  expect(session.getState().preview).not.toBeNull();
  fireEvent.keyDown(group, { key: 'Escape' });
  await waitFor(() => expect(session.getState().preview).toBeNull());
});
