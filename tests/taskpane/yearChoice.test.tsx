/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Session } from '../../src/app/session/session';
import { OverviewTab } from '../../src/taskpane/overview/OverviewTab';
import { CriterionHistory } from '../../src/taskpane/criterion/CriterionHistory';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionContext';
import { TIME_LIMITS } from '../timeLimits';
import { sheetOf, workbookOf } from '../snapshot';
import { leave, openPane, type Settings, stop, until } from './keptPane';

const plan = (sheet: string, year: number, target: number) =>
  sheetOf(sheet, [
    ['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
    ['1', 'Lĩnh vực', 2, 1, target],
    ['1.1', year === 2022 ? 'Ban hành kế hoạch năm' : 'Ban hành kế hoạch', 2, 1, target],
  ]);
const SNAPSHOT = workbookOf(plan('PL 2022', 2022, 1.5), plan('PL 2023', 2023, 1.75));

const open = (settings: Settings) => openPane(SNAPSHOT, settings);

function Overview() {
  const { reading } = useSessionState();
  return reading && <OverviewTab reading={reading} onTab={() => undefined} />;
}

const show = (session: Session) =>
  render(
    <SessionProvider value={session}>
      <Overview />
    </SessionProvider>,
  );

const wait = { timeout: TIME_LIMITS.wait };
const yearOf = (session: Session) => session.getState().reading?.year;
const heads = () => screen.getAllByText(/^PL 20\d\d$/).map(({ textContent }) => textContent);

afterEach(cleanup);

test('[Y1] the year is said and chosen; its table is shown, the other one can be gone to, and a reload keeps it', async () => {
  const settings = { kept: null };
  const session = await open(settings);
  show(session);
  const choice = await screen.findByLabelText<HTMLSelectElement>('Năm đang làm việc', {}, wait);
  expect(choice.value).toBe('2023');
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['2022', '2023']);
  expect(heads()).toEqual(['PL 2023']);
  expect(screen.getByText('PL 2022 (năm 2022)')).toBeDefined();
  fireEvent.change(choice, { target: { value: '2022' } });
  await screen.findByText('PL 2023 (năm 2023)', {}, wait);
  expect([heads(), yearOf(session)]).toEqual([['PL 2022'], 2022]);
  await leave(session, settings);
  const again = await open(settings);
  await until(() => yearOf(again) === 2022);
  await stop(again);
});

test('[Y4] the card shows the scores of all years as a line, and what the criterion was called', async () => {
  const reading = readingOf(SNAPSHOT);
  if (!reading.ok) throw new Error(reading.problem.code);
  const [, table] = reading.value.tables;
  const criterion = table?.appendix.byId.get('1.1');
  if (!table || !criterion) throw new Error('no criterion');
  const session = { select: async () => undefined } as unknown as Session;
  render(
    <SessionProvider value={session}>
      <CriterionHistory reading={reading.value} found={{ table, criterion }} />
    </SessionProvider>,
  );
  expect(
    await screen.findByRole('img', { name: /^Điểm từ năm 2021 đến năm 2023: / }, wait),
  ).toBeDefined();
  expect(screen.getAllByText('khi đó tên là “Ban hành kế hoạch năm”')).toHaveLength(2);
});
