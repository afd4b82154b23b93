/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { readingOf } from '../../src/app/check';
import { Session } from '../../src/app/session/session';
import type { FilePort, WorkbookPort } from '../../src/app/workbookPort';
import AssignTab from '../../src/taskpane/assign/AssignTab';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { KeptTabs } from '../../src/taskpane/shell/KeptTabs';
import { useKeptFocus } from '../../src/taskpane/shell/useKeptFocus';
import { sheetOf, workbookOf } from '../snapshot';
import { press } from './doing';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

test('agencies that were left out stay so while another tab is shown', async () => {
  const reading = readingOf(
    workbookOf(
      sheetOf('Bảng chấm điểm', [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Cơ quan chủ trì'],
        ['1', 'Thể chế', 4, 3, 3.5, ''],
        ['1.1', 'Văn bản', 2, 1.5, 1.75, 'Sở Tư pháp'],
        ['1.2', 'Kiểm tra', 2, 1.5, 1.75, 'Sở Nội vụ'],
      ]),
    ),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  const session = new Session({} as WorkbookPort);
  const pane = (selected: 'assign' | 'other') => (
    <FluentProvider theme={webLightTheme}>
      <SessionProvider value={session}>
        <FilesProvider value={{} as FilePort}>
          <KeptTabs selected={selected}>
            {(name) => (name === 'assign' ? <AssignTab reading={reading.value} /> : <p>khác</p>)}
          </KeptTabs>
        </FilesProvider>
      </SessionProvider>
    </FluentProvider>
  );
  const { rerender } = render(pane('assign'));
  const button = () => screen.getByRole('button', { name: /^Lập phiếu cho/ }).textContent;
  await press(await screen.findByText(/^Cơ quan nhận phiếu/));
  await screen.findByRole('checkbox', { name: 'Sở Tư pháp' });
  const [, first] = screen.getAllByRole('checkbox', { hidden: false });
  if (!first) throw new Error('no agency');
  const all = button();
  await press(first);
  const chosen = button();
  expect(chosen).not.toBe(all);
  rerender(pane('other'));
  expect(screen.getByText('khác')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Lập phiếu cho/ })).toBeNull();
  rerender(pane('assign'));
  await screen.findByRole('button', { name: /^Lập phiếu cho/ });
  expect(button()).toBe(chosen);
});

/** A list in the pane, and a message below it. */
function Shell(props: { names: readonly string[]; isBusy?: boolean; message?: string }) {
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  return (
    <>
      <main>
        <div ref={panel} role="tabpanel" tabIndex={0}>
          <ul>
            {props.names.map((name) => (
              <li key={name}>
                <button disabled={props.isBusy}>{name}</button>
              </li>
            ))}
          </ul>
        </div>
      </main>
      <footer>{props.message !== undefined && <button>{props.message}</button>}</footer>
    </>
  );
}

describe('the focus is where it was, for whoever works by the keyboard alone', () => {
  const names = ['a.xlsx', 'b.xlsx'];
  const focus = (name: string) => {
    screen.getByRole('button', { name }).focus();
  };
  const isAt = (role: string) =>
    waitFor(() => expect(document.activeElement).toBe(screen.getByRole(role)));
  beforeEach(() => {
    // jsdom has no window that could have it.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  });

  test('when a line of a list is gone, and when all are', async () => {
    const { rerender } = render(<Shell names={names} />);
    focus('a.xlsx');
    rerender(<Shell names={['b.xlsx']} />);
    await isAt('list');
    // For office.js, which leaves the pane from what is no stop of the Tab key.
    expect(screen.getByRole('list').tabIndex).toBe(0);
    focus('b.xlsx');
    // No further stop of the Tab key comes of it.
    expect(screen.getByRole('list').hasAttribute('tabindex')).toBe(false);
  });

  test('when the button that was pressed cannot be pressed now', async () => {
    const { rerender } = render(<Shell names={['a.xlsx']} />);
    focus('a.xlsx');
    rerender(<Shell names={['a.xlsx']} isBusy />);
    await isAt('listitem');
  });

  test('when a message is closed', async () => {
    const { rerender } = render(<Shell names={names} message="Đóng" />);
    focus('Đóng');
    rerender(<Shell names={names} />);
    await isAt('tabpanel');
  });

  test('and stays in the grid, where that has it', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    jest.useFakeTimers();
    const { rerender } = render(<Shell names={names} message="Đóng" />);
    focus('Đóng');
    rerender(<Shell names={names} />);
    // What observes the page is told; then it would look, some moments later.
    await act(() => Promise.resolve());
    expect(jest.getTimerCount()).toBeGreaterThan(0);
    jest.runAllTimers();
    expect(document.activeElement).toBe(document.body);
    jest.useRealTimers();
  });
});
