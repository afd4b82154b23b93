import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeNewCriteria, publishedRows } from '../../../seeds/newCriteria2023';
import {
  ADDED,
  DROPPED,
  MAXIMA,
  MISPRINTED_MAXIMA,
  MOVED,
  newSetOf,
  RENAMED,
} from '../../../seeds/newSet2023';
import { parSheet, workbook } from '../assign/tables';
import { nextYearOf, placed, readingOfSnapshot, readSeed } from './plans';

const SEEDS = join(__dirname, '../../../seeds');
const plan = readFileSync(join(SEEDS, 'phu-luc-205-kh-ubnd-2022.xlsx'));

const reading = readSeed('phu-luc-205-kh-ubnd-2022.xlsx');
const ministry = readSeed('bo-tieu-chi-2023.xlsx');
const set = placed(ministry, ministry.tables[0]);

test('the set of criteria is the same to the byte whenever it is made', async () => {
  const committed = readFileSync(join(SEEDS, 'bo-tieu-chi-2023.xlsx'));
  expect(Buffer.compare(Buffer.from(await makeNewCriteria(plan)), committed)).toBe(0);
});

describe('[N3] the published plan’s criteria in a changed set', () => {
  const next = nextYearOf(reading, { sets: { 'Phụ lục I': set } });
  const par = next.tables[0];
  if (!par) throw new Error('no table');
  const { pairs, added, dropped } = par.settled;

  test('each is what it was, none is another, and what is not certain is only proposed', async () => {
    const truth = new Map(
      newSetOf(await publishedRows(plan)).map(({ code, was }) => [code, was] as const),
    );
    expect(truth.size).toBe(set.table.appendix.criteria.length);
    for (const { now, before } of pairs)
      expect([now.code, before.code]).toEqual([now.code, truth.get(now.code)]);
    // The one that has another name and another code at once is asked.
    const proposed = par.matching.matches.filter(({ isCertain }) => !isCertain);
    expect(proposed.map(({ now, before }) => [now.code, before.code])).toEqual([
      ['7.2.1', '7.2.2'],
    ]);
    const missing = [...truth].filter(
      ([code, was]) => was !== null && !pairs.some(({ now }) => now.code === code),
    );
    expect(missing).toEqual([['7.2.1', '7.2.2']]);
  });

  test('ten renamed, five moved, three new, three dropped, two maxima changed', () => {
    const answered = nextYearOf(reading, {
      sets: { 'Phụ lục I': set },
      matches: new Map([['7.2.1', '7.2.2']]),
    }).tables[0];
    if (!answered) throw new Error('no table');
    const { settled } = answered;
    const were = (fates: readonly string[]) =>
      settled.pairs.flatMap(({ fate, before }) => (fates.includes(fate) ? [before.code] : []));
    expect(were(['renamed'])).toEqual(Object.keys(RENAMED).sort());
    expect(were(['moved']).sort()).toEqual(Object.keys(MOVED).sort());
    expect(were(['moved-renamed'])).toEqual([]);
    expect(settled.added.map(({ name }) => name).sort()).toEqual(
      ADDED.map(({ name }) => name).sort(),
    );
    expect(settled.dropped.map(({ code }) => code)).toEqual(DROPPED);
    expect(answered.maxima.map(({ before }) => before.code)).toEqual(
      Object.keys({ ...MAXIMA, ...MISPRINTED_MAXIMA }).sort(),
    );
  });

  test('without the answer the proposed one is new, and last year’s is gone', () => {
    expect(added).toHaveLength(ADDED.length + 1);
    expect(dropped.map(({ code }) => code)).toEqual([...DROPPED, '7.2.2']);
  });
});

describe('[N3] names that are nearly alike', () => {
  const DISTRICT = 'Tỷ lệ hồ sơ do UBND cấp huyện tiếp nhận được giải quyết đúng hạn';
  const COMMUNE = 'Tỷ lệ hồ sơ do UBND cấp xã tiếp nhận được giải quyết đúng hạn';
  const table = (names: readonly string[]) => {
    const rows = names.map((name, nth) => [`1.${nth + 1}`, name, 1, 1, 1, 0, 'Sở Nội vụ']);
    const whole = ['1', 'Cải cách thủ tục', names.length, names.length, names.length, 0, ''];
    return readingOfSnapshot(workbook(parSheet('Phụ lục I', [whole, ...rows])));
  };
  /** What is found of the new set: the code in it, last year's, and whether it is certain. */
  const found = (was: readonly string[], is: readonly string[]) => {
    const [{ matching } = { matching: { matches: [] } }] = nextYearOf(table(was), {
      sets: { 'Phụ lục I': placed(table(is), table(is).tables[0]) },
    }).tables;
    return matching.matches
      .filter(({ now }) => now.parent !== null)
      .map(({ now, before, isCertain }) => [now.code, before.code, isCertain]);
  };

  test('are certain only in their own place, and with nobody who is as near', () => {
    const reworded = COMMUNE.replace('tiếp nhận', 'tiếp nhận, xử lý');
    expect(found([DISTRICT, COMMUNE], [DISTRICT, reworded])).toEqual([
      ['1.1', '1.1', true],
      ['1.2', '1.2', true],
    ]);
    // One is gone, and the other stands where it stood.
    expect(found([DISTRICT, COMMUNE], [reworded])).toEqual([['1.1', '1.2', false]]);
    // Both are as near to one that names neither, and two new ones to one of last year.
    const neither = 'Tỷ lệ hồ sơ do UBND tiếp nhận được giải quyết đúng hạn';
    expect(found([DISTRICT, COMMUNE], [neither])).toEqual([['1.1', '1.1', false]]);
    expect(found([neither], [DISTRICT, COMMUNE])).toEqual([['1.1', '1.1', false]]);
  });

  test('of those called the same the code says which, and the parent', () => {
    expect(found(['Báo cáo', 'Kiểm tra', 'Báo cáo'], ['Báo cáo', 'Kiểm tra', 'Báo cáo'])).toEqual([
      ['1.1', '1.1', true],
      ['1.2', '1.2', true],
      ['1.3', '1.3', true],
    ]);
  });
});
