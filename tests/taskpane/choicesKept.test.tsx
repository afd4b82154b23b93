/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Session } from '../../src/app/session/session';
import type { FilePort } from '../../src/app/workbookPort';
import { SheetNames } from '../../src/core/assign/agencySheetNames';
import { choicesWrite } from '../../src/core/assign/choicesSheet';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import AssignTab from '../../src/taskpane/assign/AssignTab';
import CollectTab from '../../src/taskpane/collect/CollectTab';
import AppraisalPanel from '../../src/taskpane/collect/AppraisalPanel';
import DirectoryPanel from '../../src/taskpane/directory/DirectoryPanel';
import NextYearPanel from '../../src/taskpane/nextYear/NextYearPanel';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { HEADER } from '../../seeds/layouts/layout';
import { gridOf } from '../core/agencies/modelGrid';
import { COUNCIL_ROWS, councilSheet, planSheet } from '../core/appraisal/tables';
import { read, workbook } from '../core/assign/tables';
import { readingOfSnapshot, readSeed } from '../core/nextYear/plans';
import { sheetOf, workbookOf } from '../snapshot';
import { TIME_LIMITS } from '../timeLimits';
import { enter } from './doing';
import { fileNamed, leave, openPane, type Settings, stop } from './keptPane';

const SNAPSHOT = workbookOf(
  sheetOf('Bảng', [
    HEADER,
    ['1', 'Lĩnh vực', 2, 1, 2, 1, ''],
    ['1.1', 'Ban hành kế hoạch', 1, 0.5, 1, 0.5, 'Sở Nội vụ'],
    ['1.2', 'Phối hợp', 1, 0.5, 1, 0.5, 'Hội Nông dân tỉnh'],
  ]),
);

const open = (settings: Settings) => openPane(SNAPSHOT, settings);

/** The workbook once it says whose document the forms belong to. */
function withIssuer(issuer: string): typeof SNAPSHOT {
  const write = choicesWrite(SNAPSHOT, { ...DEFAULT_CHOICES, issuer }, new SheetNames(SNAPSHOT));
  if (!write) throw new Error('nothing to write');
  return { ...SNAPSHOT, sheets: [...SNAPSHOT.sheets, gridOf(write.model)] };
}

/** The pane goes, and is opened again. */
async function reload(session: Session, settings: Settings): Promise<Session> {
  await leave(session, settings);
  return open(settings);
}

const readingNow = (snapshot = SNAPSHOT) => {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
};

type Shown = 'assign' | 'collect' | 'directory' | 'nextYear' | 'appraisal';

const show = (session: Session, tab: Shown, reading = readingNow()) =>
  render(
    <SessionProvider value={session}>
      <FilesProvider value={{} as FilePort}>
        {tab === 'assign' && <AssignTab reading={reading} />}
        {tab === 'collect' && <CollectTab reading={reading} />}
        {tab === 'directory' && <DirectoryPanel reading={reading} />}
        {tab === 'nextYear' && <NextYearPanel reading={reading} />}
        {tab === 'appraisal' && <AppraisalPanel reading={reading} />}
      </FilesProvider>
    </SessionProvider>,
  );

// jsdom has none.
afterEach(cleanup);

test('[W15] ticked agencies and how their sheets are made outlive a reload, those that begin without a tick among them', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  show(session, 'assign');
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const openAgencies = () => fireEvent.click(screen.getByText(/^Cơ quan nhận phiếu/));
  const live = () => screen.findByLabelText<HTMLInputElement>(/Số liệu trong phiếu tự đổi/);
  openAgencies();
  await screen.findByRole('checkbox', { name: /Sở Nội vụ/ });
  expect([box(/Sở Nội vụ/).checked, box(/Hội Nông dân/).checked]).toEqual([true, false]);
  fireEvent.click(box(/Sở Nội vụ/));
  fireEvent.click(box(/Hội Nông dân/));
  fireEvent.click(screen.getByText('Nội dung phiếu'));
  fireEvent.click(await live());
  const again = await reload(session, settings);
  show(again, 'assign');
  openAgencies();
  await screen.findByRole('checkbox', { name: /Sở Nội vụ/ });
  expect([box(/Sở Nội vụ/).checked, box(/Hội Nông dân/).checked]).toEqual([false, true]);
  fireEvent.click(screen.getByText('Nội dung phiếu'));
  expect((await live()).checked).toBe(false);
  await stop(again);
});

test('[W15] of dropped files the names outlive a reload: which to drop again is said until it is done or not wanted', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  session.choices.change({ files: ['a.xlsx', 'b.xlsx', 'c.xlsx'] });
  const again = await reload(session, settings);
  show(again, 'collect');
  expect(await screen.findByText(/thả lại 3 tệp: a\.xlsx; b\.xlsx; c\.xlsx/)).toBeDefined();
  fireEvent.change(screen.getByLabelText(/Thả/i), { target: { files: [fileNamed('b.xlsx')] } });
  expect(await screen.findByText(/thả lại 2 tệp: a\.xlsx; c\.xlsx/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Không cần nữa' }));
  expect(screen.queryByText(/thả lại/)).toBeNull();
  expect(again.choices.get().files).toEqual(['b.xlsx']);
  await stop(again);
});

test('[W15] dropped files and settled conflicts stay while no table can be read', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  const { unmount } = show(session, 'collect');
  fireEvent.change(await screen.findByLabelText(/Thả/i), {
    target: { files: [fileNamed('phiếu.csv')] },
  });
  await screen.findByText('phiếu.csv');
  unmount();
  show(session, 'collect');
  expect(await screen.findByText('phiếu.csv')).toBeDefined();
  expect(screen.queryByText(/thả lại/)).toBeNull();
  await stop(session);
});

test('[W15] changes of the directory that are not written yet outlive a reload', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  show(session, 'directory');
  const name = screen.getByLabelText('Tên cơ quan mới');
  fireEvent.change(name, { target: { value: 'Sở Khí tượng' } });
  fireEvent.click(screen.getByRole('button', { name: 'Thêm cơ quan' }));
  const again = await reload(session, settings);
  show(again, 'directory');
  expect(screen.getByRole('group', { name: /1 thay đổi/ }).textContent).toContain('Sở Khí tượng');
  await stop(again);
});

test('[W15] how forms look on paper outlives a reload though no sheet was made, until the workbook’s own sheet says it', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  show(session, 'assign');
  fireEvent.click(screen.getByText('Hình thức văn bản giao'));
  const issuer = () => screen.findByLabelText<HTMLInputElement>('Cơ quan ban hành');
  fireEvent.change(await issuer(), { target: { value: 'UBND tỉnh Z' } });
  const again = await reload(session, settings);
  const { unmount } = show(again, 'assign');
  fireEvent.click(screen.getByText('Hình thức văn bản giao'));
  expect((await issuer()).value).toBe('UBND tỉnh Z');
  unmount();
  show(again, 'assign', readingNow(withIssuer('UBND tỉnh Z')));
  expect(again.choices.get().paper).toEqual({});
  await stop(again);
});

const WAIT = { timeout: TIME_LIMITS.wait };

async function chooseOption(label: string, option: string) {
  const [select] = await screen.findAllByLabelText<HTMLSelectElement>(label, {}, WAIT);
  if (!select) throw new Error(label);
  const { value } = within(select).getByText<HTMLOptionElement>(option);
  await enter(select, value);
}

function dropSet(name: string, seed: string) {
  const bytes = readFileSync(join(__dirname, '../../seeds', seed));
  const file = Object.assign(new File([bytes], name), {
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });
  fireEvent.change(screen.getByLabelText(/^Thả tệp bộ tiêu chí mới/), {
    target: { files: [file] },
  });
}

test('[W15] what was chosen for the next year’s plan outlives a reload; the new set’s file is asked for by its name', async () => {
  const { snapshot } = readSeed('phu-luc-205-kh-ubnd-2022.xlsx');
  const reading = readingOfSnapshot(snapshot);
  const settings = { kept: null };
  const session = await openPane(snapshot, settings);
  show(session, 'nextYear', reading);
  await chooseOption('Mục tiêu năm 2023', 'Tăng thêm một phần dư địa');
  fireEvent.change(await screen.findByLabelText('Tăng thêm bao nhiêu phần trăm dư địa'), {
    target: { value: '45' },
  });
  dropSet('bo.xlsx', 'bo-tieu-chi-2023.xlsx');
  await screen.findAllByText('Bộ tiêu chí 2023 (tệp bo.xlsx)', {}, WAIT);
  await chooseOption('Bộ tiêu chí', 'Bộ tiêu chí 2023 (tệp bo.xlsx)');
  const pair = async () => {
    const asked = await screen.findByRole(
      'group',
      { name: /có thể trùng nhau, cần xác nhận/ },
      WAIT,
    );
    return within(asked).getByRole<HTMLInputElement>('checkbox', { name: /^7\.2\.2 / });
  };
  fireEvent.click(await pair());
  await waitFor(async () => expect((await pair()).checked).toBe(true), WAIT);

  await leave(session, settings);
  const again = await openPane(snapshot, settings);
  show(again, 'nextYear', reading);
  expect(
    (await screen.findByLabelText<HTMLInputElement>('Tăng thêm bao nhiêu phần trăm dư địa')).value,
  ).toBe('45');
  expect(await screen.findByText(/thả lại 1 tệp: bo\.xlsx/)).toBeDefined();
  const button = () => screen.findByRole<HTMLButtonElement>('button', { name: /^Xem trước/ }, WAIT);
  expect((await screen.findAllByRole('alert', {}, WAIT)).map((one) => one.textContent)).toEqual([
    expect.stringMatching(/ở trong tệp bo\.xlsx, chưa được thả lại/),
  ]);
  expect((await button()).disabled).toBe(true);
  // What was chosen is still shown as such; last year's criteria are taken where somebody says so.
  expect(screen.getAllByLabelText<HTMLSelectElement>('Bộ tiêu chí')[0]?.value).toMatch(/^bo\.xlsx/);
  dropSet('bo.xlsx', 'bo-tieu-chi-2023.xlsx');
  expect((await pair()).checked).toBe(true);
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(async () => expect((await button()).disabled).toBe(false), WAIT);
  expect(screen.queryByText(/thả lại/)).toBeNull();
  await stop(again);
});

test('[W15] what was chosen of the scores that others gave outlives a reload, as long as its columns are headed so', async () => {
  const columns = ['Tự đánh giá năm 2022', 'Thực hiện năm 2022'];
  const workbookWith = (headings: string[]) =>
    workbook(planSheet(headings), councilSheet(COUNCIL_ROWS));
  const settings = { kept: null };
  const session = await openPane(workbookWith(columns), settings);
  show(session, 'appraisal', read(workbookWith(columns)));
  await chooseOption('Bảng chấm điểm cho PAR INDEX (Phụ lục I)', 'Kết quả Bộ');
  await chooseOption('Điểm chính thức: ghi vào cột', 'H: Thực hiện năm 2022');
  const shownNow = () =>
    screen.findByLabelText<HTMLSelectElement>('Điểm chính thức: ghi vào cột', {}, WAIT);
  await waitFor(async () => expect((await shownNow()).value).toBe('7'), WAIT);

  await leave(session, settings);
  const again = await openPane(workbookWith(columns), settings);
  const { unmount } = show(again, 'appraisal', read(workbookWith(columns)));
  expect((await shownNow()).value).toBe('7');
  unmount();
  // Another column stands there by now: nobody chose that one.
  show(again, 'appraisal', read(workbookWith(['Thực hiện năm 2022', 'Tự đánh giá năm 2022'])));
  expect((await shownNow()).value).not.toBe('7');
  await stop(again);
});
