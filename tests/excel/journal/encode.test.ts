import type { JournalRecord } from '../../../src/excel/journal/record';
import { finish } from '../../../src/core/base/task';
import { decodeRecord, encodeRecord } from '../../../src/excel/journal/encode';

function recordOf(text: string): JournalRecord {
  const patch = { before: text, after: { formula: '=A1' }, formatBefore: '@', formatAfter: '0.00' };
  const kept = { before: 1, after: true, formatBefore: 'General', formatAfter: null };
  return {
    id: 'x',
    kind: 'recalculate',
    at: '2026-11-24T00:00:00.000Z',
    cells: [{ sheet: 'Phụ lục I', row: 3, column: 4, items: [patch, null, kept] }],
    tables: [
      {
        sheet: 'Phụ lục I',
        row: 2,
        headerRows: 1,
        columns: [0, 1],
        rows: 'abcd~1"2',
        headings: [{ column: 4, fingerprint: 'efgh' }],
      },
    ],
    columns: [],
    highlights: [],
    added: [],
    rewritten: [],
  };
}

describe('a journal record as cells of text', () => {
  it.each(["=cmd|' /C calc'!A0", "'''", 'a\r\nb\u0000', '😀'.repeat(40_000), 'ữ'.repeat(70_000)])(
    'comes back as it was',
    (text) => {
      const record = recordOf(text);
      const pieces = finish(encodeRecord(record));
      expect(finish(decodeRecord(pieces))).toEqual(record);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(32_767);
        expect(piece.startsWith(':')).toBe(true);
        expect(encodeURIComponent(piece)).not.toBe('');
      }
    },
  );

  it('is no record when a piece is missing', () => {
    const pieces = finish(encodeRecord(recordOf('ữ'.repeat(70_000))));
    expect(finish(decodeRecord(pieces.slice(0, -1)))).toBeNull();
  });
});
