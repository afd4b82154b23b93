import { collect as collectTask } from '../../../src/core/collect/collect';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { gapsByAgency } from '../../../src/core/collect/gapsByAgency';
import { ofRound, ofYear, reminderText } from '../../../src/core/collect/reminder';
import { placeRows, rowSays } from '../../../src/core/collect/placements';
import { reportsOf } from '../../../src/core/collect/reports';
import { rowName, type Settlement } from '../../../src/core/collect/settlement';
import { finish } from '../../../src/core/base/task';
import { decimal, scored, table } from '../targets/tables';
import { type Filled } from './agencySheets';
import { read, saidIn, tables } from './collected';
import { A, B, criteria, placedAt } from './resultsOf';

const collect = (...args: Parameters<typeof collectTask>) => finish(collectTask(...args));

/** What came back, with a decision on what one criterion's claims say. */
function settled(
  sheets: readonly [string, Filled[]][],
  decide: (of: string) => Settlement,
  now: readonly [string, Filled[]][] = sheets,
) {
  const before = collect(tables, read(...sheets));
  const [row] = before.unmatched;
  const key = row ? rowName(row.claim) : 'par:2';
  const of = row ? row.of : saidIn(before, 'par:2');
  return collect(tables, read(...now), new Map([[key, decide(of)]]));
}

const OVER: [string, Filled[]][] = [[A, [['par:2', 99]]]];

test('[T5] a doubt is settled with any score within the maximum, and one that changed is open again', () => {
  const own = (of: string): Settlement => ({ is: 'score', value: decimal(0.6), of });
  expect(settled(OVER, own)).toMatchObject({
    accepted: [{ ref: 'par:2', value: decimal(0.6), isDecided: true }],
    doubtful: [],
  });
  const later = settled(OVER, own, [[A, [['par:2', 98]]]]);
  expect([later.accepted, later.doubtful.length]).toEqual([[], 1]);
});

test.each(['ignored', 'asked'] as const)(
  '[T5] a doubt that is %s is neither written nor open',
  (is) => {
    const { accepted, doubtful, settled: list } = settled(OVER, (of) => ({ is, of }));
    expect([accepted, doubtful]).toEqual([[], []]);
    expect(list).toMatchObject([{ key: 'par:2', is, claims: [{ agency: A }] }]);
  },
);

test('[T5] rows that belong to no criterion are settled, too', () => {
  const { unmatched, settled: list } = settled([[A, [['par:9.9', 1]]]], (of) => ({
    is: 'asked',
    of,
  }));
  expect(unmatched).toEqual([]);
  expect(list).toMatchObject([{ is: 'asked' }]);
});

test('[T5] the reminder names, by agency, what is missing and what is to be explained', () => {
  const { gaps, settled: list } = settled(OVER, (of) => ({ is: 'asked', of }));
  const text = reminderText(
    gapsByAgency(gaps, () => false),
    list,
    criteria,
    ofYear(2022),
  );
  const [first = '', second = ''] = text.split('\n\n');
  expect(first).toContain(`Kính gửi: ${B}`);
  expect(first).toContain('chưa nhận được phiếu báo cáo kết quả cải cách hành chính năm 2022');
  expect(second).toContain(`Kính gửi: ${A}`);
  expect(second).toContain(
    'bổ sung, giải trình nội dung đã ghi:\n- 2 Tiêu chí 2: “99” (cao hơn điểm tối đa 1).',
  );
  expect(text).not.toContain('undefined');
});

/** What each agency is asked about criterion 2, or about a row that belongs to none. */
function askedOf(...sheets: [string, Filled[]][]): string[] {
  const { settled: list } = settled(sheets, (of) => ({ is: 'asked', of }));
  return reminderText([], list, criteria, ofYear(null))
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').at(-1) ?? '');
}

test.each<[string, Filled, string]>([
  ['words', ['par:2', 'đạt'], '“đạt” (chưa phải là điểm số)'],
  ['a figure below zero', ['par:2', -1], '“-1” (nhỏ hơn 0)'],
  [
    'a percentage of points',
    ['par:2', '80%'],
    '(ghi bằng tỷ lệ phần trăm, tiêu chí này chấm bằng điểm)',
  ],
  ['an unknown criterion', ['par:9.9', 1], '“1” (không có trong bảng tiêu chí)'],
  [
    'a parent',
    ['par:1', 1],
    '(điểm ghi ở dòng tổng hợp, đề nghị ghi điểm của từng tiêu chí thành phần)',
  ],
  ['a row put in', ['', 1], '(dòng do cơ quan tự thêm, chưa gắn với tiêu chí nào)'],
])('[T5] the reminder says why %s is asked about', (_, filled, said) => {
  expect(askedOf([A, [filled]])[0]).toContain(said);
});

test('[T5] of scores that differ each agency reads the other one', () => {
  const lines = askedOf([A, [['par:2', 0.5]]], [B, [['par:2', 0.75]]]);
  expect(lines[0]).toMatch(/“0,5” \(chưa thống nhất với Sở Tài chính: “0,75”\)\.$/);
  expect(lines[1]).toMatch(/“0,75” \(chưa thống nhất với Sở Nội vụ: “0,5”\)\.$/);
});

test('[T7] the reminder of a round says which, and by when', () => {
  const silent = [{ agency: B, why: 'no-sheet' as const, refs: [] }];
  expect(reminderText(silent, [], criteria, ofRound('09 tháng năm 2022', '15/9/2022'))).toBe(
    `Kính gửi: ${B}\nĐến nay chưa nhận được phiếu báo cáo kết quả cải cách hành chính kỳ 09 tháng năm 2022 (thời hạn gửi: 15/9/2022) của quý cơ quan. Đề nghị quý cơ quan khẩn trương hoàn thành, gửi về Sở Nội vụ để tổng hợp.`,
  );
  // Who adds everything up does not send it to itself.
  const own = reminderText([{ agency: A, why: 'no-sheet', refs: [] }], [], criteria, ofYear(2022));
  expect(own).toMatch(/khẩn trương hoàn thành\.$/);
});

test.each([
  ['Năm 2022', ' kỳ năm 2022'],
  ['Hằng tháng năm 2022', ' kỳ hằng tháng năm 2022'],
  ['09 tháng năm 2022', ' kỳ 09 tháng năm 2022'],
  ['Đợt 1', ' kỳ đợt 1'],
  ['CCHC quý I', ' kỳ CCHC quý I'],
])('[T7] within its sentence the round %s is called so', (name, said) => {
  expect(ofRound(name, '')).toBe(said);
});

test('[T5] each list of a reminder ends as a sentence, whatever the names of criteria end with', () => {
  const { settled: list } = settled(OVER, (of) => ({ is: 'asked', of }));
  const named = scored(
    table('par', [
      ['1', 2, 1, 2, [A]],
      ['1.1', 1, 0.5, 1],
      ['1.2', 1, 0.5, 1],
      ['2', 1, 0.5, 1, [A]],
    ]),
  );
  for (const one of named.appendix.criteria) one.name = `Đơn vị ${one.code}.`;
  const text = reminderText(
    [{ agency: A, why: 'left-blank', refs: ['par:1.1', 'par:1.2'] }],
    list,
    finish(criteriaByRef([named])),
    ofYear(2022),
  );
  expect(text.split('\n').slice(2)).toEqual([
    '- 1.1 Đơn vị 1.1;',
    '- 1.2 Đơn vị 1.2.',
    'Đề nghị quý cơ quan bổ sung, giải trình nội dung đã ghi:',
    '- 2 Đơn vị 2: “99” (cao hơn điểm tối đa 1).',
  ]);
});

/** What becomes of a row that belongs to no criterion once it was given to 1.2. */
function placedRow(filled: Filled, value: string, now = filled) {
  const [sent] = collect(tables, read([B, [filled]])).unmatched;
  if (!sent) throw new Error('nothing is unmatched');
  const { claim } = sent;
  const placement = {
    ref: 'par:1.2',
    value: decimal(Number(value)),
    of: rowSays(claim, placedAt('par:1.2')),
  };
  const placements = new Map([[rowName(claim), placement]]);
  const { sheets, placed } = finish(placeRows(read([B, [now]]), placements, criteria));
  const [report] = finish(reportsOf(sheets, criteria, (agency) => agency));
  return { ...collect(tables, sheets), placed, report };
}

test('[T5] a row that belongs to no criterion is given to one, with its score; its words stay with the note', () => {
  const given = placedRow(['par:9.9', 'đạt', 'BC số 5'], '0.75');
  expect(given.unmatched).toEqual([]);
  expect(given.accepted).toMatchObject([{ ref: 'par:1.2', value: decimal(0.75) }]);
  expect(given.placed).toMatchObject([{ agency: B, ref: 'par:1.2', value: decimal(0.75) }]);
  expect(given.report).toMatchObject({
    key: 'par:1.2',
    score: 0.75,
    texts: { evidence: 'BC số 5', note: 'Dòng “9.9 Tiêu chí 9.9” ghi “đạt”' },
  });
  expect(given.gaps.map(({ ref }) => ref)).not.toContain('par:1.2');
});

test('[T5] a row that was given to a criterion is open again where it says something else', () => {
  const changed = placedRow(['par:9.9', 1], '0.75', ['par:9.9', 0.5]);
  expect([changed.accepted, changed.placed]).toEqual([[], []]);
  expect(changed.unmatched).toHaveLength(1);
});

test('[T5] a row that was given to a criterion is another where rows above it came or went', () => {
  const moved = placedRow(['par:9.9', 1], '0.75', ['par:1.1', 1]);
  expect(moved.placed).toEqual([]);
  expect(moved.accepted).toMatchObject([{ ref: 'par:1.1', value: decimal(1) }]);
});
