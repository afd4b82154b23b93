/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Session } from '../../src/app/session/session';
import type { FilePort } from '../../src/app/workbookPort';
import { SheetNames } from '../../src/core/assign/agencySheetNames';
import { choicesWrite } from '../../src/core/assign/choicesSheet';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import AssignTab from '../../src/taskpane/assign/AssignTab';
import CollectTab from '../../src/taskpane/collect/CollectTab';
import DirectoryPanel from '../../src/taskpane/directory/DirectoryPanel';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { HEADER } from '../../seeds/layouts/layout';
import { gridOf } from '../core/agencies/modelGrid';
import { sheetOf, workbookOf } from '../snapshot';
import { leave, openPane, type Settings } from './keptPane';

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
  cleanup();
  return open(settings);
}

/** A file that came back, or another one; jsdom's give no bytes. */
function fileNamed(name: string): File {
  const bytes = Uint8Array.from('TT;X\n1;x', (letter) => letter.charCodeAt(0));
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
}

const readingNow = (snapshot = SNAPSHOT) => {
  const reading = readingOf(snapshot);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
};

const show = (session: Session, tab: 'assign' | 'collect' | 'directory', reading = readingNow()) =>
  render(
    <SessionProvider value={session}>
      <FilesProvider value={{} as FilePort}>
        {tab === 'assign' && <AssignTab reading={reading} />}
        {tab === 'collect' && <CollectTab reading={reading} />}
        {tab === 'directory' && <DirectoryPanel reading={reading} />}
      </FilesProvider>
    </SessionProvider>,
  );

// jsdom has none.
Object.assign(globalThis, { TextDecoder });
afterEach(cleanup);

test('[W15] ticked agencies outlive a reload, those that begin without a tick among them', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  show(session, 'assign');
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect([box(/Sở Nội vụ/).checked, box(/Hội Nông dân/).checked]).toEqual([true, false]);
  fireEvent.click(box(/Sở Nội vụ/));
  fireEvent.click(box(/Hội Nông dân/));
  const again = await reload(session, settings);
  show(again, 'assign');
  expect([box(/Sở Nội vụ/).checked, box(/Hội Nông dân/).checked]).toEqual([false, true]);
  await again.stop();
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
  await again.stop();
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
  await session.stop();
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
  await again.stop();
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
  await again.stop();
});
