/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import type { FilePort, ReadOptions, SheetChange, WorkbookPort } from '../../src/app/workbookPort';
import { success } from '../../src/core/base/outcome';
import { stringsFor } from '../../src/strings/stringsFor';
import { App } from '../../src/taskpane/App';
import { lightTheme } from '../../src/taskpane/lightTheme';
import { parSheet, workbook } from '../core/assign/tables';
import { TIME_LIMITS } from '../timeLimits';
import { drawn } from './doing';

// jsdom marks no times.
Object.assign(performance, { mark: () => undefined });

afterEach(cleanup);

test('reading again moves nothing that somebody is about to press, says how far it is and can be stopped', async () => {
  const before = workbook(parSheet('Phụ lục I', [['1', 'Lĩnh vực', 2, 1, 2, 1, 'Sở Nội vụ']]));
  let hear: (changes: SheetChange[]) => void = () => undefined;
  const asked: ReadOptions[] = [];
  const port: Partial<WorkbookPort> = {
    read: (options = {}) => {
      asked.push(options);
      return asked.length === 1 ? Promise.resolve(success(before)) : new Promise(() => undefined);
    },
    recover: async () => success([]),
    keptChoices: async () => success(null),
    keepChoices: async () => success(undefined),
    lastWrite: async () => success(null),
    watch: async (listener) => {
      hear = listener;
      return success(async () => undefined);
    },
    watchSelection: async () => success(async () => undefined),
  };
  const files: FilePort = {
    way: 'open',
    open: () => Promise.reject(new Error('not asked for')),
    copy: () => Promise.reject(new Error('not asked for')),
  };
  const said = await stringsFor('vi');
  await drawn(() =>
    render(
      <App port={port as WorkbookPort} files={files} wish={null} said={said} theme={lightTheme} />,
    ),
  );
  const panel = await screen.findByRole('tabpanel', { name: 'Tổng quan' });
  await within(panel).findByRole('heading', { name: /PAR INDEX/ }, { timeout: TIME_LIMITS.wait });
  await drawn(() => hear([{ is: 'sheet', sheet: 'Phụ lục I' }]));
  await drawn(() => asked[1]?.onProgress?.(20_000, 100_000));
  const line = screen.getByText('Đã đọc 20.000/100.000 dòng');
  expect(panel.contains(line)).toBe(false);
  await drawn(() => screen.getByRole('button', { name: 'Dừng' }).click());
  expect(screen.queryByText(/^Đã đọc/)).toBeNull();
});
