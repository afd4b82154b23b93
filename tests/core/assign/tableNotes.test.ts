import { followNotes, tableNotes } from '../../../src/core/assign/tableNotes';
import type { IndexKind } from '../../../src/core/table/indexTraits';

type Short = readonly [kind: IndexKind, sheet: string, targetYear: number | null];
const tablesOf = (...all: Short[]) =>
  all.map(([kind, sheet, targetYear]) => ({ appendix: { kind, sheet, targetYear } }));
const OLD = tablesOf(['par', "Phụ lục 'I'", 2022], ['sipas', 'SIPAS', null], ['par', 'Cũ', 2021]);
const follow = (...now: Short[]) => followNotes(tableNotes(OLD), tablesOf(...now));

test('[G12] tables are noted by their number among those of their kind', () => {
  expect(tableNotes(OLD)).toEqual([
    { kind: 'par', nth: 1, targetYear: 2022, sheet: "Phụ lục 'I'" },
    { kind: 'sipas', nth: 1, targetYear: null, sheet: 'SIPAS' },
    { kind: 'par', nth: 2, targetYear: 2021, sheet: 'Cũ' },
  ]);
});

test('[G12] keys follow their table, whatever its number is now', () => {
  const moved = follow(
    ['par', 'Cũ', 2021],
    ['par', "phụ lục 'i'", 2022],
    ['par', "Phụ lục 'I' (2)", 2022],
  );
  const now = ['par:1.1', 'support:par:1.1', 'kept:beside:par:1.1', 'par#2:II/1', 'x', ''].map(
    (key) => moved(key).key,
  );
  expect(now).toEqual([
    ...['par#2:1.1', 'support:par#2:1.1', 'kept:beside:par#2:1.1', 'par:II/1', 'x', ''],
  ]);
});

test('[G12] a renamed sheet is known where it is the only one that can be meant', () => {
  expect(follow(['par', 'Mới', 2022], ['par', 'Cũ', 2021])('par:1.1').key).toBe('par:1.1');
  expect(follow(['par', 'Cũ', 2021], ['par', 'Mới', 2022])('par:1.1').key).toBe('par#2:1.1');
  const unclear = follow(['par', 'Mới', 2022], ['par', 'Mới (2)', 2022], ['par', 'Cũ', 2021]);
  expect(unclear('support:par:1.1').key).toBe('lost:par:1.1');
  expect(follow(['par', 'Cũ', 2021])('par:1.1').key).toBe('lost:par:1.1');
});

test('[G12] of two tables on one sheet each keeps its place', () => {
  const notes = tableNotes(tablesOf(['par', 'A', 2022], ['par', 'A', 2022]));
  const now = tablesOf(['par', 'B', 2022], ['par', 'A', 2022], ['par', 'A', 2022]);
  const moved = followNotes(notes, now);
  expect([moved('par:1').key, moved('par#2:1').key]).toEqual(['par#2:1', 'par#3:1']);
});

test('[G12] rows of another year are told, and where a year is not known they are not', () => {
  const later = follow(['par', "Phụ lục 'I'", 2023], ['par', 'Cũ', 2021], ['sipas', 'SIPAS', 2023]);
  expect(later('par:1.1').years).toEqual({ made: 2022, now: 2023 });
  expect(later('task:I').years).toEqual({ made: 2022, now: 2023 });
  expect(later('par#2:1.1').years).toBeNull();
  expect(later('sipas:I').years).toBeNull();
  expect(later('').years).toBeNull();
  expect(followNotes([], tablesOf(['par', 'A', 2023]))('par:1.1')).toEqual({
    key: 'par:1.1',
    years: null,
  });
});
