/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { FilePort } from '../../src/app/workbookPort';
import { SheetNames } from '../../src/core/assign/agencySheetNames';
import { CHOICES_SHEET, choicesWrite } from '../../src/core/assign/choicesSheet';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import type { WorkbookSnapshot } from '../../src/core/base/grid';
import { success } from '../../src/core/base/outcome';
import { finish } from '../../src/core/base/task';
import { sheetLine } from '../../src/core/plan/planLines';
import AssignTab from '../../src/taskpane/assign/AssignTab';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { gridOf } from '../core/agencies/modelGrid';
import { parSheet, workbook } from '../core/assign/tables';
import { TIME_LIMITS } from '../timeLimits';
import { press } from './doing';
import { HeldWriter } from './heldWriter';
import { stop } from './keptPane';
import { typedPane } from './typedPane';

let mockWriter: HeldWriter | null = null;
jest.mock('../../src/taskpane/assign/startWriter', () => ({
  startWriter: () => {
    if (!mockWriter) throw new Error('no worker here');
    return mockWriter.start();
  },
}));

afterEach(() => {
  cleanup();
  mockWriter = null;
});

/** A plan whose own sheet says who signs and whose document it is, and whose second task is an agency's, or nobody's yet. */
function plan(signer: string, province: string, second: string): WorkbookSnapshot {
  const table = workbook(
    parSheet('Phụ lục I', [
      ['1', 'Lĩnh vực', 2, 1, 2, 1, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 0.5, 1, 0.5, 'Sở Nội vụ'],
      ['1.2', 'Kiểm tra văn bản', 1, 0.5, 1, 0.5, second],
    ]),
  );
  const choices = {
    ...DEFAULT_CHOICES,
    form: 'signed' as const,
    signer,
    issuer: `UBND tỉnh ${province}`,
  };
  const write = choicesWrite(table, choices, new SheetNames(table));
  if (!write) throw new Error('nothing to write');
  return { ...table, sheets: [...table.sheets, gridOf(write.model)] };
}

const BEFORE = plan('Nguyễn Văn A', 'Xuân', '');
const AFTER = plan('Trần Thị B', 'Hạ', 'Sở Tư pháp');

/** Somebody types a signer and an agency. */
const openPane = () => {
  const files: FilePort = {
    way: 'open',
    open: async () => success(undefined),
    copy: () => Promise.reject(new Error('not asked for')),
  };
  const edited = [
    { sheet: CHOICES_SHEET, address: 'C7' },
    { sheet: 'Phụ lục I', address: 'G5' },
  ];
  return typedPane({ before: BEFORE, after: AFTER, edited }, (reading) => (
    <FilesProvider value={files}>
      <AssignTab reading={reading} />
    </FilesProvider>
  ));
};

const pressNamed = (name: RegExp) => press(screen.getByRole('button', { name }));

const wait = { timeout: TIME_LIMITS.wait };

test('[W8] sheets that are asked for right after typing are those of what was typed, and the signer stays who was typed', async () => {
  const { session, type, read } = await openPane();
  type();
  await pressNamed(/^Lập phiếu cho 1 cơ quan/);
  await read();
  await waitFor(() => expect(session.getState().progress).toBeNull(), wait);
  const { preview, notice } = session.getState();
  expect(notice).toBeNull();
  const sheets = preview?.plan.sheets.map(({ model }) => model) ?? [];
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Sở Nội vụ', 'Sở Tư pháp']));
  expect(names).not.toContain(CHOICES_SHEET);
  expect(JSON.stringify(sheets).includes('Trần Thị B')).toBe(true);
  expect(JSON.stringify(sheets).includes('Nguyễn Văn A')).toBe(false);
  // Made again without one of them.
  const made = preview?.plan.sheets.find(({ model }) => model.name === 'Sở Nội vụ');
  if (!preview || !made) throw new Error('no sheet');
  const rest = finish(preview.choose([sheetLine(made)], false).finish());
  const others = rest.sheets.map(({ model }) => model.name);
  expect(others).toContain('Sở Tư pháp');
  expect(others).not.toContain('Sở Nội vụ');
  expect(others).not.toContain(CHOICES_SHEET);
  await stop(session);
});

test('[W8] forms that are asked for right after typing are those of what was typed', async () => {
  const writer = (mockWriter = new HeldWriter());
  const { session, type, read } = await openPane();
  type();
  await pressNamed(/^Xuất phiếu gửi 1 cơ quan/);
  await read();
  await waitFor(() => expect(screen.queryByText(/^Đang lập tệp 0\/3/)).not.toBeNull(), wait);
  const list = JSON.stringify(writer.asked);
  await writer.write();
  await waitFor(() => expect(writer.asked).toHaveLength(1), wait);
  const form = JSON.stringify(writer.asked);
  expect(list.includes('Phieu_SoTuPhap_2022.xlsx')).toBe(true);
  expect(form.includes('TỈNH HẠ')).toBe(true);
  await writer.write(2);
  await screen.findByRole('button', { name: 'Mở: Sở Tư pháp' }, wait);
  await stop(session);
});
