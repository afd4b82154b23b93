/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import { periodsTask, roundsTask } from '../../src/app/rounds';
import { Session } from '../../src/app/session/session';
import type { WorkbookPort } from '../../src/app/workbookPort';
import { finish } from '../../src/core/base/task';
import type { Plan } from '../../src/core/plan/plan';
import CollectTab from '../../src/taskpane/collect/CollectTab';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { gridOf } from '../core/agencies/modelGrid';
import { HEADER } from '../../seeds/layouts/layout';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf } from '../snapshot';
import { madeNow } from './madeNow';

const read = (snapshot: Reading['snapshot']): Reading => {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
};
const withSheets = (reading: Reading, { sheets }: Plan) =>
  read({
    ...reading.snapshot,
    sheets: [...reading.snapshot.sheets, ...sheets.map(({ model }) => gridOf(model))],
  });

/** A table of two agencies, and a duty that names two rounds. */
const plan = () =>
  workbookOf(
    sheetOf('Bảng', [
      HEADER,
      ['1', 'Lĩnh vực', 2, 1, 2, 1, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 0.5, 1, 0.5, 'Sở Nội vụ'],
      ['1.2', 'Thực hiện kế hoạch', 1, 0.5, 1, 0.5, 'Sở Tài chính'],
    ]),
    sheetOf('Nhiệm vụ', [
      ['TT', 'Cơ quan, đơn vị', 'Nội dung', 'Thời hạn'],
      [1, 'Các sở, ban, ngành', 'Báo cáo kết quả thực hiện 09 tháng và báo cáo năm 2022', ''],
    ]),
  );

/** The tab that collects; what it would write is kept here instead. */
function show(reading: Reading) {
  const session = new Session({} as WorkbookPort);
  const plans: Plan[] = [];
  jest.spyOn(session, 'prepare').mockImplementation(async (making) => {
    plans.push(await madeNow(making, reading));
  });
  render(
    <SessionProvider value={session}>
      <CollectTab reading={reading} />
    </SessionProvider>,
  );
  return plans;
}

afterEach(cleanup);

test('where there is no table of rounds the pane says what the plan names, and makes it', async () => {
  const plans = show(read(plan()));
  expect(
    await screen.findByText(/Kế hoạch nêu 2 loại kỳ báo cáo: 09 tháng năm 2022; Năm 2022\./),
  ).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Lập bảng kỳ báo cáo' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.sheets.map(({ model }) => model.name)).toEqual(['Kỳ báo cáo']);
});

test('of the published plan: the monthly round is of one centre alone, and monthly is not one time', async () => {
  show(read(seedPlan()));
  expect(
    await screen.findByText(
      /^Kế hoạch nêu 3 loại kỳ báo cáo: 09 tháng năm 2022; Năm 2022; Hằng tháng năm 2022 \(Trung tâm Phục vụ hành chính công tỉnh\)\. Thời hạn/,
    ),
  ).toBeDefined();
});

test('a chosen round says how many forms came, notes that forms go out, and its reminder names it', async () => {
  const before = read(plan());
  const reading = withSheets(before, finish(periodsTask(before, finish(roundsTask(before)))));
  const plans = show(reading);
  fireEvent.change(await screen.findByRole('combobox', { name: 'Kỳ báo cáo' }), {
    target: { value: '09 tháng năm 2022' },
  });
  const status = await screen.findByText(/^Đã nhận 0\/\d+ phiếu$/);
  const [, all = ''] = /0\/(\d+)/.exec(status.textContent) ?? [];
  expect(screen.getByText('Kỳ này chưa ghi thời hạn gửi nên không tính quá hạn.')).toBeDefined();
  expect(screen.getByText(`Chưa gửi phiếu: ${all} cơ quan`)).toBeDefined();
  fireEvent.click(
    screen.getByRole('button', { name: `Ghi ngày gửi phiếu hôm nay cho ${all} cơ quan` }),
  );
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.sheets.map(({ model }) => model.name)).toEqual(['Theo dõi báo cáo']);
  fireEvent.click(screen.getByRole('button', { name: 'Sao chép nội dung đôn đốc' }));
  const text = await screen.findByRole('textbox', { name: 'Sao chép nội dung đôn đốc' });
  expect((text as HTMLTextAreaElement).value).toContain('cải cách hành chính kỳ 09 tháng năm 2022');
});
