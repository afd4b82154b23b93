import { decimalFromNumber } from '../../../src/core/base/decimal';
import {
  rankLocalities,
  readRule,
  RULE_WORDS,
  wholeOfLocalities,
} from '../../../src/core/localities/wholeOfLocalities';
import { decimal as d } from '../targets/tables';

const given = [1, 0.5, 1, 0.25].map(d);

describe('[L2] many localities’ scores make one', () => {
  it('as their mean, their sum, or the share that reached the maximum', () => {
    expect(wholeOfLocalities('mean', given, d(1))).toBe(d(0.6875));
    expect(wholeOfLocalities('sum', given, d(1))).toBe(d(2.75));
    // 2 of 4 reached 1.5 points' maximum of 1: half of it.
    expect(wholeOfLocalities('reached', given, d(1))).toBe(d(0.5));
    expect(wholeOfLocalities('reached', [1.5, 1.5, 1].map(d), d(1.5))).toBe(d(1));
  });

  it('with four decimals, and not at all where there is nothing, or no maximum to reach', () => {
    expect(wholeOfLocalities('mean', [1, 0, 0].map(d), d(1))).toBe(decimalFromNumber(0.3333));
    expect(wholeOfLocalities('mean', [], d(1))).toBeNull();
    expect(wholeOfLocalities('reached', given, null)).toBeNull();
  });

  it('by a rule that the sheet says in words', () => {
    expect(Object.values(RULE_WORDS).map(readRule)).toEqual(['mean', 'sum', 'reached']);
    expect(readRule(' trung  BÌNH')).toBe('mean');
    expect(readRule('bình quân gia quyền')).toBeNull();
  });
});

test('[L3] equal localities share a place, and who lacks an answer has none', () => {
  const scores: Record<string, (number | null)[]> = {
    ...{ A: [1, 1], B: [1, 0.5], C: [0.5, 1], D: [1, null], E: [0, 0], F: [null, null] },
  };
  const scoresOf = (name: string) =>
    (scores[name] ?? []).map((score) => (score === null ? null : d(score)));
  const ranked = rankLocalities(Object.keys(scores), scoresOf, false);
  expect(ranked.map(({ name, total, place }) => [name, total, place])).toEqual([
    ['A', d(2), 1],
    ['B', d(1.5), 2],
    ['C', d(1.5), 2],
    ['E', d(0), 4],
    ['D', d(1), null],
    ['F', null, null],
  ]);
  const means = rankLocalities(['A', 'B'], scoresOf, true);
  expect(means.map(({ total }) => total)).toEqual([d(1), d(0.75)]);
});
