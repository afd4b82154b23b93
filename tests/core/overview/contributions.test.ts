import { readingOf } from '../../../src/app/check';
import type { CellValue } from '../../../src/core/base/grid';
import { contributionsOf } from '../../../src/core/overview/contributions';
import { barsBeginAt, onBar } from '../../../src/core/overview/barScale';
import { shareOfLargest } from '../../../src/core/overview/shareOfLargest';
import { roomOf } from '../../../src/core/overview/tableRoom';
import type { ScoredTable } from '../../../src/core/table/scoredTable';
import { HEADER } from '../../../seeds/layouts/layout';
import { seedPlan } from '../../seedPlan';
import { sheetOf, workbookOf } from '../../snapshot';
import { decimal, scored, table, type Line } from '../targets/tables';

const PARTS: Line[] = [
  ['1', 10, 5, 6],
  ['2', 10, 7, 7],
  ['3', 10, 8, 7.5],
  ['4', 10, 1, 4],
];

const said = (one: ScoredTable) =>
  contributionsOf(one)?.fields.map(({ criterion, change }) => [criterion.code, change]);

describe('[O2] what raises the total', () => {
  test('fields of points by what they add, the largest rise first, a fall last', () => {
    const found = contributionsOf(scored(table('par', PARTS)));
    expect(found?.fields.map(({ criterion, change }) => [criterion.code, change])).toEqual([
      ['4', decimal(3)],
      ['1', decimal(1)],
      ['3', decimal(-0.5)],
    ]);
    expect(found).toMatchObject({ unchanged: 1, rest: decimal(0), change: decimal(3.5) });
  });

  test('of a mean each field counts its share', () => {
    const percentages = PARTS.map(([code, , base, target]): Line => [code, '', base, target]);
    const one = scored(table('sipas', percentages));
    expect(said(one)).toEqual([
      ['4', decimal(0.75)],
      ['1', decimal(0.25)],
      ['3', decimal(-0.125)],
    ]);
  });

  test('the plan as published: its fields come to the change of its total', () => {
    const reading = readingOf(seedPlan());
    const [par, sipas] = reading.ok ? reading.value.tables : [];
    expect(par && said(par)?.slice(0, 2)).toEqual([
      ['7', decimal(1.2534)],
      ['8', decimal(0.24)],
    ]);
    expect(par && contributionsOf(par)).toMatchObject({ rest: decimal(0), unchanged: 1 });
    expect(sipas && said(sipas)?.[0]).toEqual(['V', decimal(0.197)]);
  });

  test('what no field explains is said by itself: points that count for the total alone', () => {
    const rows = [
      HEADER,
      ['1', 'Lĩnh vực A', 10, 5, 6, 1, ''],
      ['2', 'Lĩnh vực B', 10, 7, 7, 0, ''],
      ['', 'Điểm thưởng', '', 1, 3, 2, ''],
      ['', 'Tổng cộng', 20, 13, 16, 3, ''],
    ];
    const reading = readingOf(workbookOf(sheetOf('S', rows)));
    const one = reading.ok ? reading.value.tables[0] : undefined;
    expect(one?.computed.total.delta).toBe(decimal(3));
    expect(one && contributionsOf(one)).toMatchObject({ rest: decimal(2), change: decimal(3) });
  });

  test('[K2] a field that bounds leave open explains nothing, and a total that they do has no change', () => {
    const of = (target: CellValue, total: CellValue) => {
      const rows: CellValue[][] = [
        HEADER,
        ['1', 'Lĩnh vực A', 10, 5, target, '', ''],
        ['2', 'Lĩnh vực B', 10, 7, 8, 1, ''],
        ['', 'Tổng cộng', 20, 12, total, '', ''],
      ];
      const reading = readingOf(workbookOf(sheetOf('S', rows)));
      const one = reading.ok ? reading.value.tables[0] : undefined;
      if (!one) throw new Error('no table');
      return { found: contributionsOf(one), said: said(one) };
    };
    // 15 is right over at least 14: 3 more than 12, of which one is B's.
    const { found, said: fields } = of('>6', 15);
    expect(fields).toEqual([['2', decimal(1)]]);
    expect(found).toMatchObject({ change: decimal(3), rest: decimal(2), unchanged: 0 });
    // 13 is not.
    expect(of('>6', 13).found).toBeNull();
    expect(of('<6', 15).found).toBeNull();
    // A bound as the total is no sum of anything.
    expect(of('>6', '>13').found).toBeNull();
  });

  test('nothing is said where nothing follows from parts, or the total has no change', () => {
    expect(contributionsOf(scored(table('pci', PARTS)))).toBeNull();
    expect(contributionsOf(scored(table('par', [['1', 10, 5, '']])))).toBeNull();
  });
});

describe('[O3] where bars begin', () => {
  const percentages = (...figures: number[]) =>
    scored(
      table(
        'sipas',
        figures.map((one, nth): Line => [String(nth + 1), '', one, one]),
      ),
    );
  const from = (one: ScoredTable) => barsBeginAt(one);

  test.each([
    ['points begin at nought', scored(table('par', [['1', 10, 9.8, 9.9]])), 0],
    ['percentages that are far up begin at ten below', percentages(94.2, 91), 90],
    ['a bar always has a length', percentages(90, 95), 80],
    ['percentages that are not far up begin at nought', percentages(94.2, 43), 0],
  ])('%s', (_, one, begins) => {
    expect(from(one)).toBe(decimal(begins));
  });

  test('a figure’s place is true to the scale, and never outside of it', () => {
    const one = percentages(94, 92);
    const place = onBar(one, one.appendix.criteria[0] ?? null, decimal(90));
    expect([decimal(95), decimal(90), decimal(80), null].map(place)).toEqual([0.5, 0, 0, null]);
    const points = scored(table('par', [['1', 8, 6, 7]]));
    const ofPoints = onBar(points, points.appendix.criteria[0] ?? null, decimal(0));
    expect([decimal(6), decimal(9)].map(ofPoints)).toEqual([0.75, 1]);
  });
});

test('bars that are compared with each other are parts of the largest, falls by their size', () => {
  const part = shareOfLargest([decimal(2), decimal(-4), decimal(1)]);
  expect([decimal(2), decimal(-4), decimal(0)].map(part)).toEqual([0.5, 1, 0]);
  expect(shareOfLargest([])(decimal(0))).toBe(0);
});

test('room: the most first, of equal ones the first; what is at its limit is counted', () => {
  const found = roomOf(scored(table('par', [...PARTS, ['5', 10, 10, 10]])), 2);
  expect(found.most.map(({ criterion, room }) => [criterion.code, room])).toEqual([
    ['4', decimal(9)],
    ['1', decimal(5)],
  ]);
  expect(found).toMatchObject({ atMax: 1, withRoom: 4 });
});
