import { asOutcome, problemOf } from '../../../src/excel/requests/errors';

const hostError = (code: string) => Object.assign(new Error(`said ${code}`), { code });

describe('Office errors in our words', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'sheet-protected'],
    ['ItemNotFound', 'sheet-gone'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ConnectionFailure', 'connection-lost'],
    ['SomethingNew', 'host-failed'],
  ])('%s is %s', (code, problem) => {
    const { code: found, details } = problemOf(hostError(code));
    expect(found).toBe(problem);
    expect(details.hostCode).toBe(code);
  });

  it('turns what is thrown into a problem', async () => {
    const outcome = await asOutcome(() => Promise.reject(hostError('AccessDenied')));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'sheet-protected' } });
  });
});
