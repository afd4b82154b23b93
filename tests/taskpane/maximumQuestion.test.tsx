/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import type { Reading } from '../../src/app/reading';
import type { Session } from '../../src/app/session/session';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { finish } from '../../src/core/base/task';
import CheckTab from '../../src/taskpane/check/CheckTab';
import { QuestionProvider } from '../../src/taskpane/session/QuestionContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { Question } from '../../src/taskpane/structure/Question';
import { seedPlan } from '../seedPlan';
import { enter } from './doing';
import { choicesHeld } from './keptPane';

afterEach(cleanup);

function published(): Reading {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

/** What the session was asked to do, in order. */
function sessionThatHears(reading: Reading): { session: Session; plans: GuardedPlan[] } {
  const plans: GuardedPlan[] = [];
  const session: Partial<Session> = {
    choices: choicesHeld(),
    prepare: async (making) => {
      const task = typeof making === 'function' ? making(reading) : making;
      plans.push(finish(await task));
    },
    select: async () => undefined,
    choosing: { decide: async () => undefined } as unknown as Session['choosing'],
  };
  return { session: session as Session, plans };
}

/** The two maxima that the published plan prints wrong are asked about. */
const ASKED = ['C113', 'C127'];

test('[A3] a maximum that is asked about is said once: its finding is the question, and leads there', async () => {
  const reading = published();
  const { session, plans } = sessionThatHears(reading);
  const went: string[] = [];
  render(
    <SessionProvider value={session}>
      <QuestionProvider value={(doubt) => went.push(doubt)}>
        <CheckTab reading={reading} />
      </QuestionProvider>
    </SessionProvider>,
  );
  for (const cell of ASKED)
    expect(screen.queryByRole('button', { name: `Sửa: Phụ lục I, ô ${cell}` })).toBeNull();
  expect(screen.queryByText(/phải là 1 thì tổng của 6\.4 mới khớp/)).toBeNull();
  const question =
    'Điểm tối đa của 6.4 là 4, nhưng các thành phần cộng lại là 10. Điểm tối đa nào đúng?';
  expect(screen.getAllByText(question)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: `Trả lời câu hỏi: ${question}` }));
  expect(went).toEqual(['maximum:Phụ lục I!C113']);
  // What is put right together: codes, a change; two names and two blank changes; four codes within names.
  const all = screen.getByRole('button', { name: 'Sửa 11 mục (xem trước)' });
  expect(document.getElementById(all.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Sửa được ngay: 3 lỗi, 4 cần rà soát, 4 lưu ý. Chờ trả lời câu hỏi: 2 lỗi. Luôn xem trước rồi mới ghi.',
  );
  fireEvent.click(all);
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.cells.filter(({ column }) => column === 2)).toEqual([]);
});

test('[A3] what is searched is what is shown: a finding that is asked about is found by its question', async () => {
  const reading = published();
  const { session } = sessionThatHears(reading);
  render(
    <SessionProvider value={session}>
      <CheckTab reading={reading} />
    </SessionProvider>,
  );
  await enter(screen.getByRole('searchbox'), 'diem toi da nao dung');
  const [, found = ''] = /Tất cả (\d+)Lỗi/.exec(document.body.textContent) ?? [];
  // C113, and C127 that its parts do not add up to either.
  expect(found).toBe('2');
  expect(screen.getByText(/^Điểm tối đa của 6\.4 là 4, .* nào đúng\?$/)).toBeDefined();
});

test('[A3] the question names the part that it is about, and the answer that corrects it shows that fix', async () => {
  const reading = published();
  const { session, plans } = sessionThatHears(reading);
  const [table] = reading.tables;
  const doubt = table?.appendix.doubts.find(({ id }) => id.endsWith('C113'));
  if (!table || !doubt) throw new Error('nothing is asked');
  render(
    <SessionProvider value={session}>
      <Question reading={reading} appendix={table.appendix} doubt={doubt} />
    </SessionProvider>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Các thành phần ghi: 7 + 1 + 1 + 1 = 10',
    expect.stringMatching(/^Ô C113 “6\.4\.1 Thực hiện tiết kiệm, .*”: 7$/),
  ]);
  const answer = screen.getByRole('button', { name: 'Sửa điểm tối đa của 6.4.1 thành 1' });
  expect(
    document.getElementById(answer.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toMatch(/^Chỉ giảm ô này thì các thành phần cộng lại mới bằng 4 /);
  fireEvent.click(answer);
  await waitFor(() => expect(plans).toHaveLength(1));
  expect(plans[0]?.cells.map(({ row, column, after }) => [row, column, after])).toEqual([
    [112, 2, expect.anything()],
  ]);
  expect(String(plans[0]?.cells[0]?.after)).toBe('1');
  fireEvent.click(screen.getByRole('button', { name: 'Đúng như bảng đã ghi' }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(plans).toHaveLength(1);
});
