import fc from 'fast-check';
import { formatDecimal, toNumber } from '../../../src/core/base/decimal';
import { parseScore, takeRank } from '../../../src/core/read/parseScore';
import { runs } from '../../whole';

const read = (text: string) => {
  const score = parseScore(text, 'General', false);
  return [score.value === null ? null : toNumber(score.value), score.relation, score.decimals];
};

describe('parseScore', () => {
  it.each([
    ['8.5', 8.5, '=', 1],
    ['8,5', 8.5, '=', 1],
    ['4.', 4, '=', 0],
    ['+0,0012', 0.0012, '=', 4],
    ['\u2212 0,5', -0.5, '=', 1],
    ['↑0,5', 0.5, '=', 1],
    ['▼ 0,25', -0.25, '=', 2],
    ['>95,00', 95, '>', 2],
    ['trên 95%', 95, '>', 0],
    ['≥ 95%', 95, '≥', 0],
    ['từ 95% trở lên', 95, '≥', 0],
    ['95% trở lên', 95, '≥', 0],
    ['không quá 3', 3, '≤', 0],
    ['91,14/100', 91.14, '=', 2],
    ['94,07%', 94.07, '=', 2],
    ['1.234,5', 1234.5, '=', 1],
    ['93.157', 93.157, '=', 3],
    ['8,5\n(Xếp thứ 1/63 tỉnh, thành phố)', 8.5, '=', 1],
  ])('reads %j', (text, value, relation, decimals) => {
    expect(read(text)).toEqual([value, relation, decimals]);
  });

  it('reads the same of decomposed text and non-breaking spaces', () => {
    expect(read('trên\u00A095%'.normalize('NFD'))).toEqual([95, '>', 0]);
  });

  it('tells blank, dash and unreadable apart', () => {
    const state = (text: string) => parseScore(text, 'General', false).state;
    expect(['', ' \u00A0', '-', '\u2013', 'chưa có', '#REF!', '1.2.3'].map(state)).toEqual([
      'blank',
      'blank',
      'dash',
      'dash',
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
  });

  it('takes a percent format for a hundredth, and its decimals for the printed ones', () => {
    const score = parseScore(0.9407, '0.00%', false);
    expect([score.value && toNumber(score.value), score.text]).toEqual([94.07, '94.07%']);
  });

  it.each(['0.00\\%', '0.00"%"', '0\\%;-0\\%'])(
    'takes %s for a figure with a sign behind it',
    (format) => {
      const score = parseScore(90, format, false);
      expect([score.value && toNumber(score.value), score.isFraction]).toEqual([90, false]);
    },
  );

  it('keeps the rank of a field, however it is capitalised', () => {
    expect(takeRank('13,06 (xếp thứ 49/63 tỉnh, thành phố)')).toEqual({
      rank: { place: 49, of: 63, text: 'xếp thứ 49/63 tỉnh, thành phố' },
      rest: '13,06',
    });
  });

  it('never throws, and reads back what it prints', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value } = parseScore(text, 'General', false);
        if (value === null) return;
        expect(parseScore(formatDecimal(value, ','), 'General', false).value).toBe(value);
      }),
      runs(100),
    );
  });
});

test.each([
  [1.005, '0.00', '1.01'],
  [2.675, '0.00', '2.68'],
  [8.345, '0.00', '8.35'],
  [-1.005, '0.00', '-1.01'],
  [0.93425, '0.00%', '93.43%'],
  [93.157, '0.00##', '93.157'],
  [2.5, '0.00', '2.50'],
  [8, '0.0#', '8.0'],
  [0.9, '0.00%', '90.00%'],
])('[R9] %d under %s reads as Excel shows it: %s', (value, format, text) => {
  expect(parseScore(value, format, false).text).toBe(text);
});
