import { deflateRawSync, inflateRawSync } from 'node:zlib';
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

const encoded = (text: string) => finish(encodeRecord(recordOf(text)));

/** What the pieces hold, changed and packed again by another's deflate. */
function changed(pieces: readonly string[], change: (text: string) => string): string[] {
  const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece.slice(1), 'base64')));
  const text = change(inflateRawSync(bytes).toString());
  return [`:${deflateRawSync(text).toString('base64')}`];
}

/** Text that packs badly, so that it takes several cells. */
const NOISE = Array.from({ length: 9000 }, (_, nth) => Math.sin(nth + 1).toString(36)).join('');

describe('a journal record as cells of text', () => {
  it.each(["=cmd|' /C calc'!A0", "'''", 'a\r\nb\u0000', '😀'.repeat(40_000), NOISE])(
    'comes back as it was',
    (text) => {
      const record = recordOf(text);
      const pieces = encoded(text);
      expect(finish(decodeRecord(pieces))).toEqual(record);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(32_767);
        expect(piece).toMatch(/^:[A-Za-z0-9+/]+=*$/);
      }
    },
  );

  it('keeps charts; one of a version without them has none, and one of which a chart is damaged is none', () => {
    const area = { row: 1, column: 2, rows: 3, columns: 1 };
    const chart = {
      ...{ name: 'CCHC fields 1', kind: 'columns' as const, title: 'Điểm' },
      ...{ place: area, categories: area },
      series: [{ name: 'Mục tiêu', values: area, color: '#2F75B5' }],
    };
    const record = {
      ...recordOf('x'),
      charts: [{ sheet: 'Báo cáo', removed: [], added: [chart], others: [] }],
    };
    const pieces = finish(encodeRecord(record));
    expect(finish(decodeRecord(pieces))).toEqual(record);
    expect(finish(decodeRecord(encoded('x')))).not.toHaveProperty('charts');
    const damaged = changed(pieces, (text) =>
      text.replace('"place":{"row":1', '"place":{"row":""'),
    );
    expect(finish(decodeRecord(damaged))).toBeNull();
  });

  it('is deflated JSON with a version', () => {
    const pieces = encoded('ữ'.repeat(70_000));
    expect(pieces.join('').length).toBeLessThan(2000);
    changed(pieces, (text) => {
      expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ version: 1, id: 'x' });
      return text;
    });
  });

  it('is no record when a piece is missing, or a character', () => {
    const pieces = encoded(NOISE);
    expect(pieces.length).toBeGreaterThan(2);
    expect(finish(decodeRecord(pieces.slice(0, -1)))).toBeNull();
    expect(finish(decodeRecord(pieces.slice(1)))).toBeNull();
    expect(finish(decodeRecord(pieces.map((piece) => piece.slice(0, -4))))).toBeNull();
    expect(finish(decodeRecord([':', ':!']))).toBeNull();
  });

  it.each([
    ['a cell without what stood there', /"before":\["?\w+"?,/, '"before":['],
    ['a row that is no number', '"r":3', '"r":"3"'],
    ['content that is an object', '[["=A1"]', '[{"formula":"=A1"}'],
    ['a sheet that it does not name', '"s":0', '"s":7'],
    ['a format that is a number', '"of":["@"', '"of":[1'],
    ['fewer runs than it says', '"runs":1', '"runs":2'],
    ['no list of the sheets that were added', '"added":[]', '"added":null'],
    ['a fingerprint that is none', '"fingerprint":"efgh"', '"fingerprint":4'],
  ])('is no record with %s', (_what, from, to) => {
    const broken = changed(encoded('a'), (text) => {
      const now = text.replace(from, to);
      expect(now).not.toBe(text);
      return now;
    });
    expect(finish(decodeRecord(broken))).toBeNull();
  });

  it('is left alone where a later version wrote it', () => {
    const later = changed(encoded('a'), (text) =>
      text.replace('"version":1', '"version":2,"unheard":true'),
    );
    expect(finish(decodeRecord(later))).toBe('newer');
  });
});
