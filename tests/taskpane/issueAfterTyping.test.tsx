/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import type { FilePort } from '../../src/app/workbookPort';
import { success } from '../../src/core/base/outcome';
import { finish } from '../../src/core/base/task';
import IssueCopy from '../../src/taskpane/assign/IssueCopy';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import type { WrittenSheet } from '../../src/xlsx/write/writtenSheet';
import { readSnapshot } from '../readSnapshot';
import { TIME_LIMITS } from '../timeLimits';
import { press } from './doing';
import { stop } from './keptPane';
import { typedPane } from './typedPane';

afterEach(cleanup);

const sheet = (name: string): WrittenSheet => ({
  ...{ name, visibility: 'visible', frozenRows: 0, frozenColumns: 0, showGridlines: true },
  ...{ formulas: [], columnWidths: [], rowHeights: [], merges: [], styles: [], links: [] },
  ...{ inputs: [], pageSetup: null, unlocked: null, results: new Map() },
  values: [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
    ['1', 'Lĩnh vực', 2, 1, 2],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 2],
  ],
});

test('[G17] [W8] a copy that is asked for right after a sheet was put in has that sheet, too', async () => {
  const bytes = finish(writeWorkbook([sheet('Phụ lục I'), sheet('Phụ lục II')]));
  const after = readSnapshot(bytes);
  const opened: Uint8Array[] = [];
  const files: FilePort = {
    way: 'open',
    copy: async () => success(bytes),
    open: async (file) => {
      opened.push(file);
      return success(undefined);
    },
  };
  const { session, type, read } = await typedPane(
    {
      before: { ...after, sheets: after.sheets.slice(0, 1) },
      after,
      edited: [{ sheet: 'Phụ lục II', address: 'A1' }],
    },
    (reading) => (
      <FilesProvider value={files}>
        <IssueCopy reading={reading} />
      </FilesProvider>
    ),
  );
  type();
  await press(screen.getByRole('button', { name: 'Lập bản để ban hành' }));
  await read();
  await screen.findByText(/Phụ lục II/, {}, { timeout: TIME_LIMITS.wait });
  const sheets = opened.map((file) => readSnapshot(file).sheets.map(({ sheet: name }) => name));
  expect(sheets).toEqual([['Phụ lục I', 'Phụ lục II']]);
  await stop(session);
});
