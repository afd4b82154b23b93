import { fixOf } from '../../../src/core/table/finding';
import { auditAppendix } from '../../../src/core/audit/audit';
import { fixNow, questionOf } from '../../../src/core/audit/maximumQuestion';
import { toNumber, ZERO } from '../../../src/core/base/decimal';
import { cellAddress } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { doubtTexts } from '../../../src/strings/doubts';
import { doubtsEn } from '../../../src/strings/doubts.en';

import { found, PAR, read } from './auditTable';

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
      answers: ['Correct the maximum of 1.1 to 1', 'As printed'],
      evidence: ['The parts print: 7 + 1 + 1 = 9', 'Cell C3 “1.1 a”: 7'],
      effects: [
        expect.stringContaining('do the parts come to 3'),
        expect.stringContaining('No cell'),
      ],
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
  test('it is put right at a press only where the question has this answer', () => {
    const press = (is: 'as-printed' | 'suggested' | null) => {
      const choice = is && ({ about: 'maximum', of: '1', said: '3 / 9', is } as const);
      const table = { ...family(7, 0.5), choices: choice ? [choice] : [] };
      const { appendix, findings } = finish(auditAppendix(table));
      const mismatch = findings.find(({ rule }) => rule === 'max-mismatch');
      if (!mismatch) throw new Error('nothing was found');
      const tables = [{ appendix }];
      return [questionOf(mismatch, tables) !== null, fixNow(mismatch, tables) !== null];
    };
    expect(press(null)).toEqual([true, false]);
    expect(press('suggested')).toEqual([false, true]);
    expect(press('as-printed')).toEqual([false, false]);
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
    ['it has no siblings, and more than its parent', [['2.2', 'b', 3, 1, 1, 0]]],
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

describe('A11 score-over-max where the maxima of a family are in doubt', () => {
  /** The field's maximum is printed as 5, and its parts come to 4. */
  const doubtful = (target: number) =>
    read(PAR, [
      ['1', 'Lĩnh vực', 5, 2, target, target - 2],
      ['1.1', 'a', 2, 1, 1, 0],
      ['1.2', 'b', 2, 1, 1, 0],
      ['', 'Tổng điểm', 5, 2, target, target - 2],
    ]);
  test('a score between both maxima is not over its own: the printed one counts', () => {
    const { appendix } = finish(auditAppendix(doubtful(4.5)));
    expect(appendix.doubts.map(({ scope }) => scope)).toEqual([[{ field: 'max', family: '1' }]]);
    expect(found(doubtful(4.5), 'score-over-max')).toEqual([]);
  });
  test('one above both is', () => {
    expect(found(doubtful(5.5), 'score-over-max')).toContain('E2');
  });
});

test('[A4] 94 printed over parts that are printed as 94 and come to 4 is an error, not rounded', () => {
  const table = read(PAR, [
    ['1', 'Lĩnh vực', 100, 94, 94, 0],
    ['1.1', 'Nhóm', 100, 94, 94, 0],
    ['1.1.1', 'a', 50, 2, 2, 0],
    ['1.1.2', 'b', 50, 2, 2, 0],
    ['', 'Tổng điểm', 100, 94, 94, 0],
  ]);
  const wrong = ['D2 4', 'E2 4', 'D3 4', 'E3 4', 'D6 4', 'E6 4'];
  expect(found(table, 'rollup-mismatch')).toEqual(wrong);
  expect(found(table, 'rollup-rounded')).toEqual([]);
});
