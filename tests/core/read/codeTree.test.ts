import { CodeTree, type CodePlace } from '../../../src/core/read/codeTree';
import { parseCode } from '../../../src/core/read/codes';
import type { CellValue } from '../../../src/core/base/grid';

function placed(codes: readonly CellValue[]) {
  const placedRows = new Map<string, CodePlace>();
  const tree = new CodeTree(placedRows);
  const tokens = codes.map(parseCode);
  return tokens.map((token, at) => {
    const place = tree.place(token, tokens[at + 1] ?? null, typeof codes[at] === 'number');
    placedRows.set(place.id, place);
    return place;
  });
}

const ids = (codes: readonly CellValue[]) => placed(codes).map(({ id }) => id);
const parents = (codes: readonly CellValue[]) => placed(codes).map(({ parent }) => parent);
const repairs = (codes: readonly CellValue[]) =>
  placed(codes).flatMap(({ judged, code }) => (judged.isRepaired ? [code] : []));

describe('C1 dotted codes stand for themselves', () => {
  test('children follow their parent', () => {
    expect(parents(['1', '1.1', '1.1.1', '1.2', '2'])).toEqual([null, '1', '1.1', '1', null]);
  });
  test('trailing dots and brackets are no part of a code', () => {
    expect(ids(['1.', '1.1.', '(2)'])).toEqual(['1', '1.1', '2']);
  });
});

describe('C2 codes that restart take their parent’s', () => {
  test('Roman groups with numbered items', () => {
    expect(ids(['I', '1', '2', 'II', '1'])).toEqual(['I', 'I/1', 'I/2', 'II', 'II/1']);
  });
  test('letters under dotted codes, d before đ', () => {
    expect(ids(['1', '1.1', 'a)', 'b)', 'c)', 'd)', 'đ)', '1.2', 'a)'])).toEqual([
      '1',
      '1.1',
      '1.1/a',
      '1.1/b',
      '1.1/c',
      '1.1/d',
      '1.1/đ',
      '1.2',
      '1.2/a',
    ]);
  });
  test('dotted codes below numbers that restart', () => {
    expect(ids(['I', '1', '1.1', 'II', '1', '1.1'])).toEqual([
      'I',
      'I/1',
      'I/1.1',
      'II',
      'II/1',
      'II/1.1',
    ]);
  });
  test('C after B is a letter, I at the top a Roman number', () => {
    expect(parents(['A', '1', 'B', '1', 'C', '1'])).toEqual([null, 'A', null, 'B', null, 'C']);
    expect(parents(['I', 'I.1', 'I.2', 'II'])).toEqual([null, 'I', 'I', null]);
  });
});

describe('C3 a code that its neighbours contradict is mended', () => {
  test('a lost dot: "22" after 2.1.2 is 2.2', () => {
    expect(repairs(['2', '2.1', '2.1.1', '2.1.2', '22', '2.2.1', '2.3'])).toEqual(['2.2']);
  });
  test('a line break for a dot: "3.3⏎1" is 3.3.1', () => {
    expect(repairs(['3', '3.1', '3.2', '3.3', '3.3\n1', '3.3.2'])).toEqual(['3.3.1']);
  });
  test('a number that Excel made of 1.10', () => {
    const codes = ['1', 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11];
    expect(repairs(codes)).toEqual(['1.10']);
    expect(ids(codes).at(-1)).toBe('1.11');
  });
  test('a wrong digit between two right ones', () => {
    expect(repairs(['1', '1.1', '1.7', '1.3'])).toEqual(['1.2']);
  });
  test('the same code twice where the next one shows the gap', () => {
    expect(repairs(['1', '1.1', '1.2', '1.2', '1.4'])).toEqual(['1.3']);
  });
  test('the letter l for the digit 1', () => {
    expect(repairs(['1', '1.1', '1.l', '1.3'])).toEqual(['1.2']);
  });
});

describe('C4 what cannot be mended is said', () => {
  test('a gap is no slip', () => {
    expect(repairs(['1', '1.1', '1.3', '1.4'])).toEqual([]);
  });
  test('a code twice gets an id of its own', () => {
    const rows = placed(['1', '1.1', '2', '2.1', '1.1', '2.2']);
    expect(rows.map(({ judged }) => judged.isDuplicate)).toContain(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
  test('a parent that is not there is named', () => {
    expect(placed(['1', '1.1', '2.1', '2.2'])[2]?.judged.missingParent).toBe('2');
  });
});

test('C5 100,000 equal codes take no quadratic time', () => {
  const processorTime = (rows: number): number => {
    const codes = ['1', ...Array.from({ length: rows }, () => '1.1')];
    const before = process.cpuUsage();
    placed(codes);
    return process.cpuUsage(before).user;
  };
  processorTime(25_000);
  // Four times as many take about four times as long; in quadratic time it would be sixteen.
  expect(processorTime(100_000) / processorTime(25_000)).toBeLessThan(10);
});
