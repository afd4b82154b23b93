import { success } from '../../../src/core/base/outcome';
import { NoAnswerError } from '../../../src/excel/requests/answered';
import { Unanswered } from '../../../src/excel/requests/unanswered';

const read = async () => success('read');

/** A write that Excel has not answered. @returns its answer, given late */
async function withoutAnswer(unanswered: Unanswered): Promise<() => void> {
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const written = await unanswered.writing(() => Promise.reject(new NoAnswerError(late)));
  expect(written).toMatchObject({ ok: false, problem: { code: 'no-answer' } });
  return answer;
}

test('after a write without an answer nothing is begun until the workbook was read, and again after a late answer (W14)', async () => {
  const unanswered = new Unanswered();
  const work = jest.fn(async () => success('written'));
  const isRefused = async () => {
    const written = await unanswered.writing(work);
    return !written.ok && written.problem.code === 'not-begun';
  };
  const answer = await withoutAnswer(unanswered);
  expect([await isRefused(), work.mock.calls.length]).toEqual([true, 0]);
  await unanswered.reading(read);
  expect([await isRefused(), work.mock.calls.length]).toEqual([false, 1]);
  answer();
  await unanswered.answer();
  expect([await isRefused(), work.mock.calls.length]).toEqual([true, 1]);
  await unanswered.reading(read);
  expect([await isRefused(), work.mock.calls.length]).toEqual([false, 2]);
});

test('a reading that was begun before the late answer came does not count (W14)', async () => {
  const unanswered = new Unanswered();
  const answer = await withoutAnswer(unanswered);
  await unanswered.reading(async () => {
    answer();
    await unanswered.answer();
    return success('read');
  });
  expect((await unanswered.writing(async () => success('written'))).ok).toBe(false);
});

test('nor does it take back what a later one has seen, where it ends last (W14)', async () => {
  const unanswered = new Unanswered();
  const isRefused = async () => !(await unanswered.writing(async () => success('written'))).ok;
  const answer = await withoutAnswer(unanswered);
  let end: () => void = () => undefined;
  const early = unanswered.reading(async () => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return success('early');
  });
  answer();
  await unanswered.answer();
  await unanswered.reading(read);
  end();
  await early;
  expect(await isRefused()).toBe(false);
});
