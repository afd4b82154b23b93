/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { highlightTask } from '../../src/app/highlight';
import type { Reading } from '../../src/app/reading';
import type { Session } from '../../src/app/session/session';
import { finish } from '../../src/core/base/task';
import { workflowTask } from '../../src/app/workflow';
import CheckTab from '../../src/taskpane/check/CheckTab';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionContext';
import PreviewPanel from '../../src/taskpane/shell/PreviewPanel';
import TargetsTab from '../../src/taskpane/targets/TargetsTab';
import { TIME_LIMITS } from '../timeLimits';
import { sheetOf, workbookOf } from '../snapshot';
import { drawn, press } from './doing';
import { openPane, stop } from './keptPane';

/** Its change is wrong, and its result misses the target. */
const plan = (sheet: string, year: number, change: number) =>
  sheetOf(sheet, [
    [
      ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
      'Tăng/giảm',
    ],
    ['1', 'Lĩnh vực', 2, 1, 1.5, 0.5],
    ['1.1', 'Ban hành kế hoạch', 2, 1, 1.5, change],
  ]);
const SNAPSHOT = workbookOf(plan('PL 2022', 2022, 0.25), plan('PL 2023', 2023, 0.75));
const wait = { timeout: TIME_LIMITS.wait };

afterEach(cleanup);

async function show(Content: (props: { reading: Reading }) => React.ReactNode): Promise<Session> {
  const session = await openPane(SNAPSHOT, { kept: null });
  function Shown() {
    const { reading, preview } = useSessionState();
    return (
      reading && (
        <>
          <Content reading={reading} />
          {preview && <PreviewPanel preview={preview} />}
        </>
      )
    );
  }
  await drawn(() =>
    render(
      <SessionProvider value={session}>
        <Shown />
      </SessionProvider>,
    ),
  );
  return session;
}

const workOn = (year: number) =>
  press(screen.getByRole('button', { name: `Làm việc với năm ${year}` }));
const reading = (session: Session): Reading => {
  const { reading: read } = session.getState();
  if (!read) throw new Error('nothing read');
  return read;
};

test('[Y2] targets are tried in the tables of the year worked on; the way to the others is there', async () => {
  const session = await show(TargetsTab);
  await screen.findByText(/Bảng của năm khác/, {}, wait);
  expect(screen.getByText('PL 2022 (năm 2022)')).toBeDefined();
  expect(screen.queryByText(/– PL/)).toBeNull();
  await workOn(2022);
  expect(await screen.findByText('PL 2023 (năm 2023)', {}, wait)).toBeDefined();
  expect(reading(session).year).toBe(2022);
  await stop(session);
});

test('[Y2] findings are those of the year worked on; how many stand in others is said, and leads there', async () => {
  const session = await show(CheckTab);
  const places = () =>
    screen
      .queryAllByText(/, ô [A-Z]+\d+$/)
      .map(({ textContent }) => textContent?.split(',')[0])
      .filter((place, at, all) => all.indexOf(place) === at);
  await screen.findByText(/^Không kể \d+ kết quả ở bảng của năm khác/, {}, wait);
  expect(places()).toEqual(['PL 2023']);
  const { check } = finish(workflowTask(reading(session)));
  expect(check.errors).toBe(1);
  await workOn(2022);
  await waitFor(() => expect(places()).toEqual(['PL 2022']), wait);
  await stop(session);
});

test('[Y2] what is below target is marked in the tables of the year worked on, and that is said before', async () => {
  const session = await show(() => null);
  const marked = () =>
    finish(highlightTask(reading(session))).highlights.map(({ sheet, rules }) => [
      sheet,
      rules.length > 0,
    ]);
  expect(marked()).toEqual([
    ['PL 2022', false],
    ['PL 2023', true],
  ]);
  await drawn(() => session.prepare(highlightTask));
  await screen.findByText(/^Chỉ tô màu bảng của năm đang làm việc/, {}, wait);
  expect(screen.getByText('PL 2022 (năm 2022)')).toBeDefined();
  await drawn(() => session.choices.change({ year: 2022 }));
  await waitFor(() => expect(reading(session).year).toBe(2022), wait);
  expect(marked()).toEqual([
    ['PL 2022', true],
    ['PL 2023', false],
  ]);
  await stop(session);
});
