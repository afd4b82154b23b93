import { SCORE } from '../../../src/core/collect/resultsColumns';
import { decimal } from '../targets/tables';
import type { Filled } from './agencySheets';
import { A, B, body, reports, results } from './resultsOf';

const FIRST: Filled[] = [
  ['par:1.2', '0,75', 'QĐ 12', 'Đôn đốc', '15/12', 'còn chờ'],
  ['support:par:1.1', '', 'CV 3'],
  ['task:1', '', '', 'Tập huấn'],
  ['', '', '', '', '', 'việc thêm'],
  ['sign:1', '', 'TM. ỦY BAN NHÂN DÂN'],
  ['total:lead', '=SUM(D3:D4)', '', '', '', 'ghi ở dòng cộng'],
];

test('all that agencies typed stands there, by criterion, then by task, then what they added (T3)', () => {
  const given = reports(['a.xlsx', A, [['par:1.1', 1]]], [null, B, FIRST]);
  const model = results(given, null, new Map([['par:1.1', decimal(0.9)]]));
  expect(body(model)).toEqual([
    ['par:1.1|sở nội vụ', '1.1', 'Tiêu chí 1.1', 1, 1, 1, 0.9, A, '', '', '', '', '', 'a.xlsx', ''],
    [
      'par:1.1|sở tài chính',
      '1.1',
      'Tiêu chí 1.1',
      1,
      1,
      '',
      0.9,
      B,
      '',
      'CV 3',
      '',
      '',
      '',
      B,
      '',
    ],
    [
      ...['par:1.2|sở tài chính', '1.2', 'Tiêu chí 1.2', 1, 1, 0.75, '', B, ''],
      ...['QĐ 12', 'Đôn đốc', '15/12', 'còn chờ', B, ''],
    ],
    ['task:1|sở tài chính', '', 'mã tên', '', '', '', '', B, '', '', 'Tập huấn', '', '', B, ''],
    [
      'added:mã tên|sở tài chính',
      '',
      'mã tên',
      '',
      '',
      '',
      '',
      B,
      '',
      '',
      '',
      '',
      'việc thêm',
      B,
      '',
    ],
    [
      'total:lead|sở tài chính',
      '',
      'mã tên',
      '',
      '',
      '',
      '',
      B,
      '',
      '',
      '',
      '',
      'ghi ở dòng cộng',
      B,
      '',
    ],
  ]);
  const sections = model.values.filter(([key]) => String(key).startsWith('section:'));
  expect(sections.map(([, title]) => String(title).split('.')[0])).toEqual(['I', 'II', 'III']);
});

test.each(['>0,5', '+0,5', '50%', 'chưa chấm', '0,5 (Xếp thứ 3/63)', '91,14/100'])(
  'words that are no plain score stay words: %s (T3)',
  (text) => {
    expect(reports([null, A, [['par:1.1', text]]]).map(({ score }) => score)).toEqual([text]);
  },
);

test('a parent’s own formula is nobody’s report', () => {
  expect(reports([null, A, [['par:1', '=IF(COUNT(D3:D4)=0,"",SUM(D3:D4))']]])).toEqual([]);
});

test('one agency’s words from several places are all kept, as they are, and equal ones once (T3)', () => {
  const row = (score: string | number, ...texts: string[]): Filled[] => [
    ['par:1.1', score, ...texts],
  ];
  const several = reports(
    [null, A, row('0,5', 'QĐ 12')],
    ['a.xlsx', A, row(0.75, 'QĐ 12', 'Đôn đốc')],
    ['b.xlsx', 'SNV', row('Chưa chấm. Gửi sau', 'QĐ 12')],
    ['c.xlsx', A, row('0.5')],
  );
  expect(several).toMatchObject([
    {
      score: '0,5; 0,75; Chưa chấm. Gửi sau',
      texts: { evidence: 'QĐ 12', measures: 'Đôn đốc' },
      from: `${A}\na.xlsx\nb.xlsx\nc.xlsx`,
    },
  ]);
});

test('what does not fit one cell together stays in rows of its own', () => {
  const long = (letter: string): Filled[] => [['par:1.1', '', letter.repeat(20_000)]];
  const [first, second] = reports([null, A, long('a')], ['a.xlsx', A, long('b')]);
  expect([first?.texts.evidence.length, second?.texts.evidence.length]).toEqual([20_000, 20_000]);
  expect(second?.id).toBe(`${first?.id ?? ''} (2)`);
});

test('rows that an agency added go by their words, and two of the same words are two (T3)', () => {
  const added: Filled[] = [
    ['', '', 'QĐ 1'],
    ['kept:added:7', '', 'QĐ 2'],
  ];
  const twice = reports([null, A, added], ['a.xlsx', A, added]);
  expect(twice.map(({ key, texts }) => [key, texts.evidence])).toEqual([
    ['added:mã tên', 'QĐ 1'],
    ['added:mã tên (2)', 'QĐ 2'],
  ]);
});

test('a score that nobody plainly gave is written as the words it is', () => {
  const [row] = body(results(reports([null, A, [['par:1.1', '>0,5']]])));
  expect(row?.[SCORE]).toBe('>0,5');
});
