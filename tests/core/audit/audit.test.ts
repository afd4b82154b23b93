import { fixOf } from '../../../src/core/table/finding';
import { auditAppendix } from '../../../src/core/audit/audit';
import { toNumber } from '../../../src/core/base/decimal';
import { finish } from '../../../src/core/base/task';

import { found, PAR, read, SIPAS } from './auditTable';

describe('A4, A5 rollups', () => {
  const parent = (base: string) =>
    read(PAR, [
      ['1', 'Lĩnh vực', 3, base, 3, ''],
      ['1.1', 'a', 1.5, '1,2345', 1.5, ''],
      ['1.2', 'b', 1.5, '1.2', 1.5, ''],
    ]);
  test('half a unit of the last decimal printed, inclusive, is rounding', () => {
    expect(found(parent('2,43'), 'rollup-rounded')).toEqual(['D2 2,4345']);
    expect(found(parent('2,43'), 'rollup-mismatch')).toEqual([]);
    // Exactly half a unit below and above.
    for (const printed of ['2,434', '2,435']) {
      expect(found(parent(printed), 'rollup-rounded')).toEqual(['D2 2,4345']);
      expect(found(parent(printed), 'rollup-mismatch')).toEqual([]);
    }
  });
  test('beyond it is a mismatch', () => {
    expect(found(parent('2,42'), 'rollup-mismatch')).toEqual(['D2 2,4345']);
  });
  test('a parent that adds up printed, rounded figures agrees', () => {
    const rounded = read(PAR, [
      ['1', 'x', 4, '2,47', 4, ''],
      ['1.1', 'a', 2, '1,24', 2, ''],
      ['1.1.1', 'aa', 1, '0,6176', 1, ''],
      ['1.1.2', 'ab', 1, '0,6177', 1, ''],
      ['1.2', 'b', 2, '1,23', 2, ''],
      ['1.2.1', 'ba', 1, '0,6130', 1, ''],
      ['1.2.2', 'bb', 1, '0,6130', 1, ''],
    ]);
    expect(found(rounded, 'rollup-mismatch')).toEqual([]);
    expect(found(rounded, 'rollup-rounded')).toContain('D2 2,4613');
  });
  test('0.1 + 0.2 is 0.3', () => {
    const tenth = read(PAR, [
      ['1', 'x', 1, 0.3, 0.3, 0],
      ['1.1', 'a', 0.5, 0.1, 0.1, 0],
      ['1.2', 'b', 0.5, 0.2, 0.2, 0],
    ]);
    expect(
      finish(auditAppendix(tenth)).findings.filter(({ rule }) => rule.startsWith('rollup')),
    ).toEqual([]);
  });
});

describe('A6 bound-not-met', () => {
  const group = (item: string) =>
    read(SIPAS, [
      ['I', 'Nhóm', '94', '>95,00', '>1'],
      ['1', 'a', '94', '95', '1'],
      ['2', 'b', '94', item, '1'],
    ]);
  test('a strict bound is not met by exactly it', () => {
    expect(found(group('95,00'), 'bound-not-met')).toEqual(['D2']);
    expect(found(group('95,02'), 'bound-not-met')).toEqual([]);
  });
});

describe('A7, A8 changes', () => {
  const row = (base: string, target: string, delta: string) =>
    read(PAR, [['1', 'a', '2', base, target, delta]]);
  test('wrong', () => {
    expect(found(row('0.982', '0.99', '+0,018'), 'delta-mismatch')).toEqual(['F2 +0,008']);
  });
  test('right in either decimal mark, with or without its plus', () => {
    for (const delta of ['+0,25', '0.25', '+0.25']) {
      expect(found(row('0,25', '0.5', delta), 'delta-mismatch')).toEqual([]);
    }
  });
  test('a dash is no change', () => {
    expect(found(row('1', '1', '-'), 'delta-mismatch')).toEqual([]);
    expect(found(row('1', '1.5', '–'), 'delta-mismatch')).toEqual(['F2 +0,5']);
  });
  test('missing', () => {
    expect(found(row('1', '1.5', ''), 'delta-missing')).toEqual(['F2 +0,5']);
  });
  test('from a bound nobody knows it', () => {
    expect(found(row('>1', '1,5', ''), 'delta-missing')).toEqual([]);
    expect(found(row('>1', '1,5', '+0,4'), 'delta-mismatch')).toEqual([]);
  });
  test('of a bound it is the least', () => {
    expect(found(row('1', '>1,5', '>0,5'), 'delta-mismatch')).toEqual([]);
    expect(found(row('1', '>1,5', '>0,6'), 'delta-mismatch')).toEqual(['F2 >0,5']);
  });
});

describe('A9–A13 scores', () => {
  test('A9 a dot taken for thousands', () => {
    const misread = read(PAR, [
      ['1', 'a', 60, 50, 55, 5],
      ['2', 'b', 40, 38.157, 38157, ''],
    ]);
    expect(found(misread, 'locale-misread')).toEqual(['E3 38,157']);
    expect(found(misread, 'score-over-max')).toEqual([]);
    expect(toNumber(finish(auditAppendix(misread)).computed.total.target ?? (0 as never))).toBe(
      93.157,
    );
  });
  test('A9 maxima of a scale of thousands are none, the highest neither (R16)', () => {
    const scale = read(PAR, [
      ['1', 'a', 1000, 850, 900, 50],
      ['2', 'b', 1500, 1200, 1500, 300],
      ['3', 'c', 400, 300, 350, 50],
    ]);
    const { findings } = finish(auditAppendix(scale));
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });
  test('A9 a number in a cell of percentages is no thousandth, and unknown', () => {
    const formats = ['General', 'General', '0.00%', '0.00%', '0.00%'];
    const pasted = read(
      SIPAS,
      [
        ['I', 'Nhóm', 0.94, 0.95, 0.01],
        ['1', 'a', 0.94, 0.95, 0.01],
        ['2', 'b', 0.94, 95, 0.01],
      ],
      { formats },
    );
    const { findings, computed } = finish(auditAppendix(pasted));
    expect(findings.map((one) => [one.rule, one.expected, fixOf(one)])).toEqual([
      ['score-over-max', '95.00', null],
    ]);
    const targets = pasted.criteria.map((one) => computed.of(one).target);
    expect(targets.map((target) => target && toNumber(target))).toEqual([95, 95, null]);
  });
  test('A10 words where a score should be', () => {
    expect(found(read(PAR, [['1', 'a', 1, 'chưa có', 1, '']]), 'score-unreadable')).toEqual(['D2']);
  });
  test('A11 above the maximum', () => {
    expect(found(read(PAR, [['1', 'a', 1, 1.5, 1, '']]), 'score-over-max')).toEqual(['D2']);
  });
  test('A12 no rise below the maximum', () => {
    expect(found(read(PAR, [['1', 'a', 1, 0.5, 0.5, '-']]), 'no-improvement')).toEqual(['E2']);
    expect(found(read(PAR, [['1', 'a', 1, 1, 1, '-']]), 'no-improvement')).toEqual([]);
  });
  test('A13 a blank leaf, a blank column', () => {
    const blank = read(PAR, [
      ['1', 'x', 2, 2, 2, '-'],
      ['1.1', 'a', 1, '', 1, ''],
      ['1.2', 'b', 1, 1, 1, ''],
    ]);
    expect(found(blank, 'score-missing')).toEqual(['D3']);
    const noScores = read(PAR, [
      ['1', 'x', '', '', '', ''],
      ['1.1', 'a', '', '', '', ''],
    ]);
    expect(found(noScores, 'score-missing')).toEqual(['C1', 'D1', 'E1']);
  });
});

test('A14, A15 how figures are kept', () => {
  const kept = read(PAR, [
    ['1', 'a', '1,5', '1.4', 1.5, '+0,1'],
    ['2', 'b', 1, 1, 1, 0],
  ]);
  expect(found(kept, 'number-as-text')).toEqual(['C2', 'D2', 'F2']);
  expect(found(kept, 'mixed-decimals')).toEqual(['D2']);
});

test('A14 bounds, ranks and words are no numbers: text is what they are for good', () => {
  const kept = read(PAR, [
    ['1', 'a', 1.5, '1,4 (Xếp thứ 5/63)', '>1,4', 0],
    ['2', 'b', 1, '1 điểm', '≥ 1', '0,25'],
  ]);
  expect(found(kept, 'number-as-text')).toEqual(['F3']);
});

test('C6 of a parent whose parts are not surely its own nothing is said, nor put right', () => {
  const sorted = read(PAR, [
    ['1.1', 'a', 1.5, 1.5, 1.5, 0],
    ['1', 'Lĩnh vực', 3, 2.5, 3, 0.5],
    ['1.2', 'b', 1.5, 1, 1.5, 0.5],
    ['', 'Tổng điểm', 3, 2.5, 3, 0.5],
  ]);
  const { findings } = finish(auditAppendix(sorted));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
