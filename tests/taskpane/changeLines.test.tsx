/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import { recalculateTask } from '../../src/app/recalculate';
import type { CellValue, WorkbookSnapshot } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import { plannedFigures } from '../../src/core/plan/plannedFigure';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionContext';
import PreviewPanel from '../../src/taskpane/shell/PreviewPanel';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf } from '../snapshot';
import { drawn } from './doing';
import { openPane } from './keptPane';

afterEach(cleanup);

/** @returns the text of a cell's line in the preview of "Tính lại" */
async function linesOf(snapshot: WorkbookSnapshot): Promise<(address: string) => string | null> {
  const session = await openPane(snapshot, { kept: null });
  function Shown() {
    const { preview } = useSessionState();
    return preview && <PreviewPanel preview={preview} />;
  }
  render(
    <SessionProvider value={session}>
      <Shown />
    </SessionProvider>,
  );
  await drawn(() => session.prepare((now) => recalculateTask(now, 'values')));
  return (address) => {
    const place = screen.getAllByRole('button', { name: new RegExp(`, ô ${address}$`) });
    const line = place.find((one) => one.closest('li'))?.closest('li');
    return line?.textContent ?? null;
  };
}

test('[W2] a change has its sign before and after, and says what it is the difference of where the table prints another figure', async () => {
  const line = await linesOf(seedPlan());
  expect(line('F28')).toMatch(/\+0,0002 → \+0,0015= 13,4702 − 13,4687 \(bảng ghi 13,47\)$/);
  expect(line('F121')).toMatch(/\+0,018 → \+0,008= 0,99 − 0,982$/);
  expect(line('F21')).toMatch(/\(trống\) → 0= 1 − 1$/);
  expect(line('F145')).toMatch(/\(trống\) → \+0,24= 14,85 − 14,61$/);
});

test('[W2] a sum says of how many parts, and which of them count with another figure than is printed', async () => {
  const rows: CellValue[][] = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
    ['1', 'Thể chế', 4, 3, 9, -1],
    ['1.1', 'Văn bản', 2, 1.5, 1.5, 0],
    ['1.2', 'Rà soát', 2, 1.5, 1.1, -0.4],
    ['1.2.1', 'Kế hoạch', 1, 0.75, 0.5, -0.25],
    ['1.2.2', 'Kết quả', 1, 0.75, 0.5, -0.25],
  ];
  const line = await linesOf(workbookOf(sheetOf('Phụ lục I', rows)));
  expect(line('E2')).toMatch(/9 → 2,5= tổng 2 thành phần; 1\.2: 1,0 \(bảng ghi 1,1\)$/);
  expect(line('E4')).toMatch(/1,1 → 1= tổng 2 thành phần$/);
  expect(line('F2')).toMatch(/-1 → -0,5= 2,5 \(bảng ghi 9\) − 3$/);
});

test('a mean of percentages is shown as the table shows it', async () => {
  const rows: CellValue[][] = [
    ['STT', 'Chỉ số hài lòng', 'Năm 2024', 'Mục tiêu năm 2025', 'Tăng/giảm'],
    ['I', 'Tiếp cận dịch vụ', 0.9, 0.95, 0.05],
    ['1', 'Nơi ngồi chờ', 0.9, 0.92, 0.02],
    ['2', 'Trang thiết bị', 0.9, 0.94, 0.04],
  ];
  const formats = ['General', 'General', '0.00%', '0.00%', '0.00%'];
  const snapshot = workbookOf(sheetOf('Phụ lục II', rows, { formats }));
  const line = await linesOf(snapshot);
  expect(line('D2')).toMatch(/95% → 93%= trung bình 2 mục$/);
  expect(line('E2')).toMatch(/\+5% → \+3%= 93,00% \(bảng ghi 95,00%\) − 90,00%$/);
});

test('what somebody tries follows from nothing in the table, and a name is no figure', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const figureOf = plannedFigures(reading.value.tables);
  const cell = { sheet: 'Phụ lục I', row: 27, after: 1 };
  expect(figureOf({ ...cell, column: 5 })).toMatchObject({ isChange: true, from: null });
  expect(figureOf({ ...cell, column: 1 })).toBeNull();
  expect(finish(recalculateTask(reading.value, 'values')).cells.length).toBe(561);
});
