/**
 * How long an answer of Excel is waited for, in milliseconds: no request holds more than a second's work, but a slow network
 * and a busy Excel may take many. Beyond it nobody knows whether the request was, or will be, carried out.
 */
export const ANSWER_LIMIT = { milliseconds: 90_000 };

/** Excel has not answered in time. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswer';

  /** @param late what the answer will be, if it comes at all */
  constructor(readonly late: Promise<unknown>) {
    super('Excel has not answered');
  }
}

/** @throws NoAnswerError when the limit is over; else what the request throws */
export async function answered(request: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswerError(request));
    }, ANSWER_LIMIT.milliseconds);
  });
  try {
    await Promise.race([request, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
