import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/app/check';
import { nextYearSheetsTask } from '../../src/app/nextYear';
import type { Reading } from '../../src/app/reading';
import { finish } from '../../src/core/base/task';
import { plannedTables } from '../../src/core/nextYear/nextYearPlan';
import { isMendedCode } from '../../src/core/nextYear/rowWords';
import type { ScoredTable } from '../../src/core/table/scoredTable';
import { placed } from '../core/nextYear/plans';
import { openBytes, type Bench } from '../workbench/bench';

const FOLDER = join(__dirname, '../../seeds/layouts');
const LAYOUTS = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
/** Scores of one year, or several lines a criterion, and no targets: there is nothing that a next year's plan could follow on. */
const WITHOUT_TARGETS: readonly string[] = [
  'a-line-for-each-year.xlsx',
  'bonus-held-and-penalty-not-held-by-the-maximum.xlsx',
  'scores-of-months-and-none-of-the-year.xlsx',
  'whole-commune-with-bonus-and-penalty.xlsx',
  'whole-criteria-with-options-of-2016.xlsx',
  'whole-districts-in-sections-of-2019.xlsx',
  'whole-lost-points-and-remedies.xlsx',
  'whole-self-assessment-of-a-department.xlsx',
];
/** Two targets of the year: which one the next year follows on is to be answered first. */
const ASKED_FIRST: readonly string[] = ['two-targets-of-one-year.xlsx'];

let bench: Bench;
afterEach(() => bench.close());

async function read(): Promise<Reading> {
  const reading = await check(bench.port);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

/** What a table says, but for its figures and its years. */
function saidBy({ appendix }: ScoredTable) {
  const { kind, rollup, asFraction, criteria, total } = appendix;
  return {
    ...{ kind, rollup, asFraction, total: total?.name },
    criteria: criteria.map((one) => {
      const { id, name, leads, supports, scores } = one;
      const printed = isMendedCode(one) ? one.code : one.printedCode;
      return { id, printed, name, leads, supports, max: scores.max?.value ?? null };
    }),
  };
}

test.each(LAYOUTS)('[N1] next year’s appendix of %s is read as the same table', async (layout) => {
  bench = await openBytes(readFileSync(join(FOLDER, layout)));
  const before = await read();
  const planned = plannedTables(before.tables);
  expect(planned.length > 0).toBe(!WITHOUT_TARGETS.includes(layout));
  if (planned.length === 0) return;
  const tables = planned.map((table) => ({
    ...{ was: placed(before, table), set: null, matches: new Map(), rescaled: new Map() },
  }));
  const year = (planned[0]?.appendix.targetYear ?? 0) + 1;
  const targets = { is: 'last-year' } as const;
  const choices = { year, targets, successors: new Map(), tables };
  const plan = finish(nextYearSheetsTask(before, choices));
  const isAsked = ASKED_FIRST.includes(layout);
  expect(plan.sheets.length).toBe(isAsked ? 0 : planned.length);
  if (isAsked) return;
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });

  const after = await read();
  const own = plan.sheets.map(({ model }) =>
    after.tables.filter(({ appendix }) => appendix.sheet === model.name),
  );
  expect(own.map(({ length }) => length)).toEqual(planned.map(() => 1));
  for (const [nth, [table]] of own.entries()) {
    const was = planned[nth];
    if (!table || !was) throw new Error('no table');
    const { appendix, computed } = table;
    expect([appendix.baseYear, appendix.targetYear]).toEqual([was.appendix.targetYear, year]);
    expect(saidBy(table)).toEqual(saidBy(was));
    expect(appendix.doubts).toEqual([]);
    // A base is a figure of last year, or none; and never one of another criterion.
    for (const criterion of appendix.criteria) {
      const { base } = computed.of(criterion);
      const same = was.appendix.byId.get(criterion.id);
      const { result, target } = same ? was.computed.of(same) : { result: null, target: null };
      if (base !== null) expect([result ?? target, criterion.id]).toEqual([base, criterion.id]);
    }
  }
});
