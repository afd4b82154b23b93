/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import { periodsTask, roundsTask } from '../../src/app/rounds';
import type { PaneChoices } from '../../src/app/session/paneChoices';
import { Session } from '../../src/app/session/session';
import type { WorkbookPort } from '../../src/app/workbookPort';
import type { CellValue } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';
import type { ReturnedFile } from '../../src/core/collect/returnedFiles';
import type { Plan } from '../../src/core/plan/plan';
import CollectTab from '../../src/taskpane/collect/CollectTab';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { gridOf } from '../core/agencies/modelGrid';
import { HEADER } from '../../seeds/layouts/layout';
import { seedPlan } from '../seedPlan';
import { agencySheet } from '../core/collect/agencySheets';
import { sheetOf, workbookOf } from '../snapshot';
import { open } from './doing';
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
function show(reading: Reading, chosen: Partial<PaneChoices> = {}) {
  const session = new Session({} as WorkbookPort);
  session.choices.change(chosen);
  const plans: Plan[] = [];
  jest.spyOn(session, 'prepare').mockImplementation(async (making) => {
    plans.push(await madeNow(making, reading));
  });
  render(
    <SessionProvider value={session}>
      <CollectTab reading={reading} />
    </SessionProvider>,
  );
  return { plans, choices: session.choices };
}

/** The form of Sở Nội vụ as it comes back, with what it gives for its criterion. */
function formWith(score: CellValue): ReturnedFile {
  const sheet = agencySheet('Sở Nội vụ', [['par:1.1', score]]);
  const values = sheet.values.map((row) =>
    row.map((value) => (value === 'Tiêu chí 1.1' ? 'Ban hành kế hoạch' : value)),
  );
  return { file: 'so-noi-vu.xlsx', snapshot: workbookOf({ ...sheet, values }) };
}

const withRounds = () => {
  const before = read(plan());
  return withSheets(before, finish(periodsTask(before, finish(roundsTask(before)))));
};

async function opened(title: string | RegExp): Promise<HTMLDetailsElement> {
  const details = (await screen.findByText(title)).closest('details');
  if (!details) throw new Error('it opens nothing');
  await open(details);
  return details;
}

const follow = 'Theo dõi theo kỳ báo cáo';
const rounds = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Kỳ báo cáo' });
const writing = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const reminder = () => screen.queryByRole('button', { name: 'Sao chép nội dung đôn đốc' });

afterEach(cleanup);

test('where there is no table of rounds the pane says what the plan names, and makes it', async () => {
  const { plans } = show(read(plan()));
  await opened(follow);
  expect(
    screen.getByText(/Kế hoạch nêu 2 loại kỳ báo cáo: 09 tháng năm 2022; năm 2022\./),
  ).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Lập bảng kỳ báo cáo' }));
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.sheets.map(({ model }) => model.name)).toEqual(['Kỳ báo cáo']);
});

test('of the published plan: the monthly round is of one centre alone, and monthly is not one time', async () => {
  show(read(seedPlan()));
  await opened(follow);
  expect(
    screen.getByText(
      /^Kế hoạch nêu 3 loại kỳ báo cáo: 09 tháng năm 2022; năm 2022; hằng tháng năm 2022 \(Trung tâm Phục vụ hành chính công tỉnh\)\. Lập bảng/,
    ),
  ).toBeDefined();
});

test('a chosen round says how many forms came, notes that forms go out, and its reminder names it', async () => {
  const { plans } = show(withRounds());
  fireEvent.change(await rounds(), { target: { value: '09 tháng năm 2022' } });
  const status = await screen.findByText(/^Đã nhận 0\/\d+ phiếu$/);
  const [, all = ''] = /0\/(\d+)/.exec(status.textContent) ?? [];
  expect(screen.getByText('Kỳ này chưa ghi thời hạn gửi nên không tính quá hạn.')).toBeDefined();
  expect(screen.getByText(`Chưa gửi phiếu đi: ${all} cơ quan`)).toBeDefined();
  fireEvent.click(
    screen.getByRole('button', { name: `Ghi nhận hôm nay gửi phiếu cho ${all} cơ quan` }),
  );
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.sheets.map(({ model }) => model.name)).toEqual(['Theo dõi báo cáo']);
  // No form went out: whom it would remind is at hand with the list of what is missing, and nowhere else.
  expect(reminder()).toBeNull();
  await opened('2 tiêu chí thành phần chưa có kết quả');
  fireEvent.click(screen.getByRole('button', { name: 'Sao chép nội dung đôn đốc' }));
  const text = await screen.findByRole('textbox', { name: 'Sao chép nội dung đôn đốc' });
  expect((text as HTMLTextAreaElement).value).toContain('cải cách hành chính kỳ 09 tháng năm 2022');
});

test('where the workbook has rounds and nobody has chosen one, it is asked before anything is written', async () => {
  const { choices } = show(withRounds(), { returned: [formWith(1)] });
  const write = await writing('Ghi 1 kết quả');
  const why = () =>
    document.getElementById(write.getAttribute('aria-describedby') ?? '')?.textContent;
  expect([write.disabled, why()]).toEqual([
    true,
    'Chọn kỳ báo cáo ở trên, hoặc “Không ghi theo kỳ”.',
  ]);
  const choice = await rounds();
  const offered = [...choice.options].map(({ text }) => text);
  expect(offered).toEqual(['Chọn kỳ', '09 tháng năm 2022', 'Năm 2022', 'Không ghi theo kỳ']);
  expect(choice.selectedOptions[0]?.text).toBe('Chọn kỳ');
  fireEvent.change(choice, { target: { value: '' } });
  await waitFor(() => expect(choice.selectedOptions[0]?.text).toBe('Không ghi theo kỳ'));
  expect((await writing('Ghi 1 kết quả')).disabled).toBe(false);
  expect(choices.get()).toMatchObject({ round: '', isOfNoRound: true });
  fireEvent.change(choice, { target: { value: 'Năm 2022' } });
  await screen.findByText(/^Đã nhận 1\/\d+ phiếu/);
  expect(choices.get()).toMatchObject({ round: 'Năm 2022', isOfNoRound: false });
});

test('a round that the table names no more is none, and is asked again', async () => {
  show(withRounds(), { round: 'Quý I năm 2022' });
  expect((await rounds()).selectedOptions[0]?.text).toBe('Chọn kỳ');
});

test('what is done most stands first: files, what came, who is missing and the reminder; what is seldom done is below', async () => {
  show(read(plan()), { returned: [formWith('')] });
  const inOrder = [
    await screen.findByText('Thả tệp gửi về vào đây hoặc bấm để chọn'),
    screen.getByText('1 phiếu · 0 kết quả nhận được'),
    screen.getByRole('heading', { name: 'Tình hình báo cáo' }),
    await screen.findByText('Chưa nhận phiếu của 1 cơ quan chủ trì · 1 cơ quan còn thiếu điểm'),
    screen.getByRole('button', { name: 'Sao chép nội dung đôn đốc' }),
    screen.getByText('2 tiêu chí thành phần chưa có kết quả'),
    screen.getByText(follow),
    screen.getByText('Điểm thẩm định, điều tra, điểm chính thức'),
  ];
  const isBefore = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  for (const [nth, one] of inOrder.slice(1).entries()) {
    expect(isBefore(inOrder[nth] ?? one, one)).toBe(true);
  }
});

test('where nothing came and nothing went out there is nothing to count, and nobody to remind', async () => {
  show(read(plan()));
  expect(await screen.findByText(/^Chưa có phiếu nào/)).toBeDefined();
  expect(screen.queryByText(/0 phiếu/)).toBeNull();
  expect(screen.queryByRole('heading')).toBeNull();
  expect(reminder()).toBeNull();
  await opened('2 tiêu chí thành phần chưa có kết quả');
  expect(reminder()).not.toBeNull();
});
