import { asOutcome, problemOf } from '../../../src/excel/requests/errors';
import { problemMessage } from '../../../src/strings/problemMessage';
import { vi } from '../../../src/strings/vi';

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
    expect(problemOf(hostError(code)).code).toBe(problem);
  });

  it('knows a script that did not come from Excel’s own errors', () => {
    const error = Object.assign(new Error('Loading chunk 1 failed.'), { name: 'ChunkLoadError' });
    expect(problemOf(error).code).toBe('part-missing');
  });

  it('names what it does not know in the words of Excel, and never takes them for a sheet', () => {
    const said = (code: string) => problemMessage(problemOf(hostError(code)), vi);
    expect(said('SomethingNew')).toContain('said SomethingNew');
    expect(said('AccessDenied')).toMatch(/^Trang tính này đang được bảo vệ/);
    expect(said('ItemNotFound')).toMatch(/^Không còn trang tính đó/);
  });

  it('turns what is thrown into a problem', async () => {
    const outcome = await asOutcome(() => Promise.reject(hostError('AccessDenied')));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'sheet-protected' } });
  });
});
