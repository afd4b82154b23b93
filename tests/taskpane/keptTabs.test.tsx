/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import { Session } from '../../src/app/session/session';
import type { FilePort, WorkbookPort } from '../../src/app/workbookPort';
import AssignTab from '../../src/taskpane/assign/AssignTab';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { KeptTabs } from '../../src/taskpane/shell/KeptTabs';
import { sheetOf, workbookOf } from '../snapshot';

afterEach(cleanup);

test('agencies that were left out stay so while another tab is shown', () => {
  const reading = readingOf(
    workbookOf(
      sheetOf('Bảng điểm', [
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
  const [, first] = screen.getAllByRole('checkbox', { hidden: false });
  if (!first) throw new Error('no agency');
  const all = button();
  fireEvent.click(first);
  const chosen = button();
  expect(chosen).not.toBe(all);
  rerender(pane('other'));
  expect(screen.getByText('khác')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Lập phiếu cho/ })).toBeNull();
  rerender(pane('assign'));
  expect(button()).toBe(chosen);
});
