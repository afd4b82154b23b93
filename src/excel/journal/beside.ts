import type { RecordHead } from './journalSheet';

/**
 * Which writes were made without knowing of each other (SPEC W18). Each record names the records on which it was written;
 * of two copies of a workbook that are merged later both bring one, and these name the same. A write that knew of several
 * has joined them.
 */
export function besideEachOther(records: readonly RecordHead[]): RecordHead[][] {
  const byBase = new Map<string, RecordHead[]>();
  for (const record of known(records)) {
    const base = [...(record.facts.after ?? [])].sort().join(' ');
    byBase.set(base, [...(byBase.get(base) ?? []), record]);
  }
  return [...byBase.values()].filter(({ length }) => length > 1);
}

/** Those of which no write since knows: they are said until there is one. */
export function newBesideEachOther(records: readonly RecordHead[]): RecordHead[][] {
  const late = new Set<RecordHead>();
  for (const record of known(records)) {
    if ((record.facts.after ?? []).length > 1) late.clear();
    else late.add(record);
  }
  return besideEachOther(records).filter((group) => group.some((record) => late.has(record)));
}

/** What a new record is written on: the newest one, and all that were written beside each other before it. */
export function writtenOn(records: readonly RecordHead[]): string[] {
  const newest = known(records).slice(-1);
  const ids = [...newest, ...newBesideEachOther(records).flat()].map(({ id }) => id);
  return [...new Set(ids)];
}

/** What was cut off at its very start has written nothing; what an older version wrote says nothing of this. */
function known(records: readonly RecordHead[]): RecordHead[] {
  return records.filter(({ state, facts }) => state !== 'preparing' && facts.after !== undefined);
}
