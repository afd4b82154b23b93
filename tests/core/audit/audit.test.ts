import type { Appendix } from '../../../src/core/table/appendix';
import { fixOf, type Rule } from '../../../src/core/table/finding';
import { auditAppendix } from '../../../src/core/audit/audit';
import { toNumber, ZERO } from '../../../src/core/base/decimal';
import { cellAddress, type CellValue } from '../../../src/core/base/grid';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { finish } from '../../../src/core/base/task';
import { doubtsEn, doubtTexts } from '../../../src/strings/doubts';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

const PAR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'];
const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];

function read(
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  options: GridOptions = {},
): Appendix {
  const { appendices } = finish(
    readAppendices(workbookOf(sheetOf('S', [header, ...rows], options)), () => []),
  );
  const [appendix] = appendices;
  if (!appendix) throw new Error('no table was read');
  return appendix;
}

function found(appendix: Appendix, rule: Rule): string[] {
  return finish(auditAppendix(appendix))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ row, column, expected }) => `${cellAddress(row, column)} ${expected ?? ''}`.trim());
}

describe('A3 max-mismatch', () => {
  const family = (max: number, base: number) =>
    read(PAR, [
      ['1', 'Lĩnh vực', 3, 2.5, 3, 0.5],
      ['1.1', 'a', max, base, 1, 0.5],
      ['1.2', 'b', 1, 1, 1, 0],
      ['1.3', 'c', 1, 1, 1, 0],
      ['', 'Tổng điểm', 3, 2.5, 3, 0.5],
    ]);
  test('pinned on the only child that can be too large', () => {
    expect(found(family(7, 0.5), 'max-mismatch')).toEqual(['C3 1']);
  });
  test('the repaired maximum is computed with', () => {
    const { computed } = finish(auditAppendix(family(7, 0.5)));
    expect(toNumber(computed.total.max ?? (0 as never))).toBe(3);
  });
  test('the family is asked about at the cell, and its maximum stays the printed one', () => {
    const { appendix, computed } = finish(auditAppendix(family(7, 0.5)));
    const [doubt, ...others] = appendix.doubts;
    if (!doubt) throw new Error('nothing is in doubt');
    expect(others).toEqual([]);
    expect(cellAddress(doubt.place.row, doubt.place.column)).toBe('C3');
    expect(doubtTexts(doubt, doubtsEn)).toMatchObject({
      question: 'The maximum of 1 is 3, but its parts come to 9. Which maximum is right?',
      answers: ['The maximum of 1.1 is 1', 'As printed'],
    });
    expect(doubt.scope).toEqual([{ field: 'max', family: '1' }]);
    const [field, leaf] = appendix.criteria;
    if (!field || !leaf) throw new Error('no criteria');
    expect(
      [computed.of(field).max, computed.of(leaf).max].map((max) => toNumber(max ?? ZERO)),
    ).toEqual([3, 7]);
    // Its scores roll up as ever.
    expect(computed.follows(field, 'max')).toBe(false);
    expect(computed.follows(field, 'base')).toBe(true);
  });
  test('an answer settles it; the printed maxima count all the same', () => {
    const table = family(7, 0.5);
    const choice = { about: 'maximum', of: '1', said: '3 / 9', is: 'as-printed' } as const;
    const answered = { ...table, choices: [choice] };
    const { appendix, computed, findings } = finish(auditAppendix(answered));
    expect(appendix.doubts).toEqual([]);
    expect(toNumber(computed.total.max ?? ZERO)).toBe(3);
    expect(findings.map(({ rule }) => rule)).toContain('max-mismatch');
  });
  test('nobody is accused where several children could take it', () => {
    const doubtful = read(PAR, [
      ['1', 'Lĩnh vực', 5, 2, 2, 0],
      ['1.1', 'a', 2, 1, 1, 0],
      ['1.2', 'b', 2, 1, 1, 0],
      ['', 'Tổng điểm', 5, 2, 2, 0],
    ]);
    const findings = finish(auditAppendix(doubtful)).findings.filter(
      ({ rule }) => rule === 'max-mismatch',
    );
    expect(findings.map((one) => [one.id, fixOf(one)])).toEqual([['1', null]]);
  });
  test.each([
    ['it has no siblings, as after a row was deleted', [['2.2', 'b', 1, 0.5, 1, 0.5]]],
    [
      'its maximum would have to grow',
      [
        ['2.1', 'a', 0.5, 0.5, 0.5, 0],
        ['2.2', 'b', 1, 1, 1, 0],
        ['2.2.1', 'c', 1, 1, 1, 0],
      ],
    ],
  ])('no leaf is accused where %s', (_, leaves) => {
    const table = read(PAR, [
      ['1', 'Lĩnh vực', 3, 3, 3, 0],
      ['2', 'Lĩnh vực', 2, 1, 1, 0],
      ...leaves,
      ['', 'Tổng điểm', 5, 4, 4, 0],
    ]);
    const { findings, computed } = finish(auditAppendix(table));
    const pinned = findings.filter(({ rule }) => rule === 'max-mismatch');
    expect(pinned.map((one) => [one.id, fixOf(one)])).toContainEqual(['2', null]);
    for (const leaf of table.criteria.slice(2)) {
      expect(computed.of(leaf).max).toBe(leaf.scores.max?.value);
    }
  });
  test('pinned on the parent where the total agrees with its parts', () => {
    const parent = read(PAR, [
      ['1', 'Lĩnh vực', 8, 2, 2, 0],
      ['1.1', 'a', 2, 1, 1, 0],
      ['1.2', 'b', 2, 1, 1, 0],
      ['2', 'Lĩnh vực', 1, 1, 1, 0],
      ['', 'Tổng điểm', 5, 3, 3, 0],
    ]);
    expect(found(parent, 'max-mismatch')).toEqual(['C2 4']);
  });
});

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
