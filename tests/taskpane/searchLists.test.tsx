/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Session } from '../../src/app/session/session';
import { defaultDirectory } from '../../src/core/agencies/defaultDirectory';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { collect } from '../../src/core/collect/collect';
import type { Settlement } from '../../src/core/collect/settlement';
import type { Placement } from '../../src/core/collect/placements';
import { readReturned } from '../../src/core/collect/returned';
import { finish } from '../../src/core/base/task';
import type { Gap } from '../../src/core/collect/collect';
import type { AgencyProgress } from '../../src/core/periods/agencyProgress';
import { AgencyList } from '../../src/taskpane/assign/AgencyList';
import { ClaimLists } from '../../src/taskpane/collect/ClaimLists';
import { GapList } from '../../src/taskpane/collect/GapList';
import { RoundState } from '../../src/taskpane/collect/RoundState';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { HEADER } from '../../seeds/layouts/layout';
import { agencySheet, type Filled } from '../core/collect/agencySheets';
import { decimal } from '../core/targets/tables';
import { sheetOf, workbookOf } from '../snapshot';
import { enter } from './doing';

afterEach(cleanup);

const AGENCIES = [
  ...['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'],
  ...['Sở Công Thương', 'Sở Xây dựng', 'Sở Du lịch', 'Sở Ngoại vụ', 'Thanh tra tỉnh'],
];
const read = readingOf(
  workbookOf(
    sheetOf('S', [
      HEADER,
      ['1', 'Lĩnh vực', 20, 10, 12, 2, ''],
      ...AGENCIES.map((agency, nth) => {
        const name = nth === 1 ? 'Xử lý kết quả theo dõi' : `Nội dung ${nth + 1}`;
        return [`1.${nth + 1}`, name, 2, 1, 1.5, 0.5, agency];
      }),
    ]),
  ),
);
if (!read.ok) throw new Error(read.problem.code);
const reading = read.value;
const criteria = finish(criteriaByRef(reading.tables));
const show = (shown: React.ReactNode) =>
  render(<SessionProvider value={{} as Session}>{shown}</SessionProvider>);

async function search(name: string, text: string) {
  await enter(await screen.findByRole('searchbox', { name }), text);
}

const isShown = async (text: RegExp, is: boolean) => {
  await waitFor(() => expect(screen.queryAllByText(text).length > 0).toBe(is));
};

test('agencies are found without accents, and all that are found are ticked at once', async () => {
  const left: ReadonlySet<string>[] = [];
  show(<AgencyList reading={reading} left={new Set()} onLeft={(now) => left.push(now)} />);
  await search('Tìm cơ quan', 'giao duc');
  await isShown(/^Sở Tư pháp/, false);
  await isShown(/^Sở Giáo dục và Đào tạo/, true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Sở Giáo dục và Đào tạo' }));
  expect(left).toEqual([new Set(['Sở Giáo dục và Đào tạo'])]);
  await search('Tìm cơ quan', 'zzz');
  await isShown(/^Không tìm thấy/, true);
});

test('agencies of a round are found in whatever state they are', async () => {
  const names = ['Sở Y tế', 'Sở Tư pháp', ...Array.from({ length: 8 }, (_, nth) => `Sở ${nth}`)];
  const progress = names.map((agency, nth): AgencyProgress => {
    const state = nth % 2 === 0 ? 'sent' : 'not-sent';
    return { agency, state, isLate: false, owed: 0, missing: [], asked: 0, isUnreadable: false };
  });
  const period = {
    ...{ name: 'Quý I', who: '' },
    closes: { text: '', day: null },
    due: { text: '', day: null },
  };
  show(
    <RoundState
      round={{
        ...{ period, progress, reports: [], unchanged: [], unknown: [], criteria, groups: [] },
        today: '2022-09-01',
      }}
      isCurrent
      collectedOf={() => {
        throw new Error('nothing is written');
      }}
    >
      {null}
    </RoundState>,
  );
  await isShown(/^Chưa gửi phiếu.*5/, true);
  await search('Tìm cơ quan', 'tu phap');
  await isShown(/^Chưa gửi phiếu.*1/, true);
  await isShown(/^Đã gửi/, false);
  // How far the round is stays what it is.
  await isShown(/0\/10/, true);
});

test('criteria without a score are found by code, name and agency', async () => {
  const gaps = AGENCIES.map((agency, nth): Gap => {
    return { ref: `par:1.${nth + 1}`, leads: [nth < 2 ? 'Sở Tư pháp' : agency], answered: [] };
  });
  show(<GapList gaps={gaps} criteria={criteria} directory={defaultDirectory} />);
  fireEvent.click(screen.getByText(/^10 tiêu chí/));
  await search('Tìm cơ quan, mã, tên tiêu chí', 'tu phap');
  await isShown(/^Sở Y tế/, false);
  await isShown(/^Sở Tư pháp.*2/, true);
  await search('Tìm cơ quan, mã, tên tiêu chí', 'xu ly ket qua');
  await isShown(/^Sở Tư pháp.*1/, true);
  await isShown(/^Sở Tài chính/, false);
});

/** Doubts of what one agency sent, and what is done about its rows that belong to no criterion. */
function showDoubts(agency: string, rows: Filled[]) {
  const sent = { file: 'a.xlsx', snapshot: workbookOf(agencySheet(agency, rows)) };
  const { sheets } = finish(readReturned([sent], reading.tables));
  const placed: Placement[] = [];
  const decided: Settlement[] = [];
  show(
    <ClaimLists
      collected={finish(collect(reading.tables, sheets))}
      placed={[]}
      criteria={criteria}
      tables={reading.tables}
      onDecide={(_, decision) => decided.push(decision)}
      onUndecide={() => undefined}
      onPlace={(_, placement) => placed.push(placement)}
      onUnplace={() => undefined}
    />,
  );
  return { placed, decided };
}

test('doubts are found by criterion, and by what was written', async () => {
  showDoubts(
    'Sở Y tế',
    AGENCIES.map((_, nth) => [`par:1.${nth + 1}`, nth === 3 ? 'chưa đạt' : 99]),
  );
  await search('Tìm trong nội dung cần xem lại', 'chua dat');
  await isShown(/^1 cần xem lại/, true);
  await search('Tìm trong nội dung cần xem lại', 'noi dung');
  await isShown(/^9 cần xem lại/, true);
  await search('Tìm trong nội dung cần xem lại', 'zzz');
  await isShown(/^Không tìm thấy/, true);
});

test('[T5] a row that belongs to no criterion is given to one that is searched for, with its score', async () => {
  const { placed } = showDoubts('Sở Y tế', [['par:9.9', '1,25']]);
  fireEvent.click(screen.getByText('1 dòng không lấy được điểm'));
  fireEvent.click(await screen.findByRole('button', { name: 'Gắn vào tiêu chí' }));
  // At first those that its agency leads.
  await isShown(/^1\.4 Nội dung 4$/, true);
  await isShown(/^1\.1 Nội dung 1$/, false);
  await search('Tìm tiêu chí để gắn', 'xu ly ket qua');
  fireEvent.click(await screen.findByRole('button', { name: '1.2 Xử lý kết quả theo dõi' }));
  const score = screen.getByRole<HTMLInputElement>('textbox', { name: 'Điểm khác' });
  const take = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Chọn' });
  expect(score.value).toBe('1,25');
  fireEvent.change(score, { target: { value: '2,5' } });
  expect(take().disabled).toBe(true);
  fireEvent.change(score, { target: { value: '1,5' } });
  fireEvent.click(take());
  expect(placed).toMatchObject([{ ref: 'par:1.2', value: decimal(1.5) }]);
});

test('[T5] a figure that is chosen among what was given keeps what it was chosen among', async () => {
  const { decided } = showDoubts('Sở Y tế', [['par:1.1', '1,25']]);
  fireEvent.click(screen.getByText(/^1 cần xem lại/));
  const choose = await screen.findByRole('button', { name: 'Chọn 1,25' });
  // The words above the button say the same figure.
  expect(screen.queryByText(/; có thể là 1,25$/)).not.toBeNull();
  fireEvent.click(choose);
  // Of a criterion of 2022 with 2 points that is called so, and of this score.
  const of: unknown = expect.stringMatching(/^2022\|2\|[\da-z]+\nSở Y tế\|a\.xlsx\|1,25$/);
  expect(decided).toEqual([{ is: 'score', value: decimal(1.25), of }]);
});
