import { EchoFilter } from '../../../src/excel/events/echoFilter';
import { parseAddress } from '../../../src/core/base/address';

const area = { row: 1, column: 1, rows: 3, columns: 1 };

describe('recognising own writes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('knows its areas while writing and shortly after, and no others', () => {
    const own = new EchoFilter();
    const finish = own.begin('1', [{ sheet: 'A', area }]);
    jest.advanceTimersByTime(60_000);
    expect(own.isOwn('a', parseAddress('B2:B4'), 'unknown')).toBe(true);
    expect(own.isOwn('A', parseAddress('B2:B5'), 'unknown')).toBe(false);
    expect(own.isOwn('A', null, 'unknown')).toBe(false);
    finish();
    expect(own.isOwn('A', parseAddress('B3'), 'unknown')).toBe(true);
    jest.advanceTimersByTime(10_000);
    expect(own.isOwn('A', parseAddress('B3'), 'unknown')).toBe(false);
  });

  it('counts the journal as its own always', () => {
    expect(new EchoFilter().isOwn('_CCHC_nhat_ky', parseAddress('A1'), 'unknown')).toBe(true);
  });
});

describe('addresses of events', () => {
  it('reads cells, areas, rows and columns', () => {
    expect(parseAddress('B2')).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(parseAddress("'Phụ lục I'!$AA$3:AB4")).toEqual({
      row: 2,
      column: 26,
      rows: 2,
      columns: 2,
    });
    expect(parseAddress('2:3')).toEqual({ row: 1, column: 0, rows: 2, columns: 16_384 });
    expect(parseAddress('#REF!')).toBeNull();
  });
});
