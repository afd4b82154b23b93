import fc from 'fast-check';
import { resultsWrites } from '../../../src/app/resultsWrites';
import { assignPlan, defaultAssignOptions } from '../../../src/core/assign/assignPlan';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { evidenceWrite } from '../../../src/core/collect/evidenceSheet';
import { reportsOf } from '../../../src/core/collect/reports';
import { readReturned } from '../../../src/core/collect/returned';
import type { SheetGrid } from '../../../src/core/base/grid';
import { reportTask } from '../../../src/app/report';
import { finish } from '../../../src/core/base/task';
import type { Plan, SheetWrite } from '../../../src/core/plan/plan';
import { gridOf } from '../agencies/modelGrid';
import { after, modelOf, ROWS } from '../assign/madeAgain';
import { planReading } from '../assign/planReading';
import { parSheet, read, workbook } from '../assign/tables';
import { runs } from '../../whole';
import { expectAll, expectPreserved, typedInto, typeInto } from './expectPreserved';

const AGENCY = 'Sở Nội vụ';
const INDEX = 'Tổng hợp giao việc';
const ONLY = { ...defaultAssignOptions, agencies: [AGENCY] };

const reading = planReading();
const own = (...sheets: SheetGrid[]) => ({
  ...reading,
  snapshot: { ...reading.snapshot, sheets: [...reading.snapshot.sheets, ...sheets] },
});
const writeIn = ({ sheets }: Plan, name: string): SheetWrite => {
  const write = sheets.find(({ model }) => model.name === name);
  if (!write) throw new Error(`no sheet ${name}`);
  return write;
};
const assigned = (options: Parameters<typeof assignPlan>[1], ...sheets: SheetGrid[]) =>
  finish(assignPlan(own(...sheets), options));

const first = assigned(ONLY);

test('[G9] whatever is typed into whatever cell of an agency’s sheet stands on it when it is made again', () => {
  const before = gridOf(writeIn(first, AGENCY).model);
  expectPreserved(before, (grid) => writeIn(assigned(ONLY, grid), AGENCY));
});

test('[G9] and when it is made again with other columns', () => {
  const before = gridOf(writeIn(first, AGENCY).model);
  const few = { ...ONLY, inputs: ['score' as const, 'note' as const] };
  expectPreserved(before, (grid) => writeIn(assigned(few, grid), AGENCY));
});

test('[G11] whatever is typed into whatever cell of the index stands on it when it is made again', () => {
  const before = gridOf(writeIn(first, INDEX).model);
  expectPreserved(before, (grid) => writeIn(assigned(ONLY, grid), INDEX));
});

const filled = gridOf(writeIn(first, AGENCY).model);
for (const [nth, row] of filled.values.entries()) {
  if (!/^par:|^task:/.test(String(row[0]))) continue;
  typeInto(filled, { row: nth, column: 8, text: `QĐ ${nth}` });
}

/** The sheet of results over an earlier one. */
function results(...sheets: SheetGrid[]): SheetWrite | undefined {
  const source = own(filled, ...sheets);
  const returned = finish(readReturned([{ file: null, snapshot: source.snapshot }], source.tables));
  const criteria = finish(criteriaByRef(source.tables));
  const reports = finish(reportsOf(returned.sheets, criteria, (name) => name));
  return finish(resultsWrites(source, new Map(), reports))[0];
}

test('[T4] whatever is typed into whatever cell of the results stands on it when it is made again', () => {
  const made = results();
  if (!made) throw new Error('no results');
  // Nothing is written where the sheet would be the same.
  const again = (grid: SheetGrid): SheetGrid => {
    const write = results(grid);
    return write ? gridOf(write.model) : grid;
  };
  const before = gridOf(made.model);
  fc.assert(
    fc.property(typedInto(before), (typed) => {
      const grid = structuredClone(before);
      for (const each of typed) typeInto(grid, each);
      const once = again(grid);
      expectAll(once, typed);
      expectAll(again(once), typed);
    }),
    runs(4),
  );
});

test('[T6] whatever is typed into whatever cell of the register of evidence stands on it when it is made again', () => {
  const criteria = finish(criteriaByRef(reading.tables));
  const source = own(filled);
  const returned = finish(readReturned([{ file: null, snapshot: source.snapshot }], source.tables));
  const reports = finish(reportsOf(returned.sheets, criteria, (name) => name));
  const write = (...sheets: SheetGrid[]) =>
    finish(evidenceWrite(own(...sheets).snapshot, criteria, reports));
  expectPreserved(gridOf(write().model), (grid) => write(grid));
});

test('[B3] whatever is typed into whatever cell of the report stands on it when it is made again', () => {
  const write = (...sheets: SheetGrid[]) => {
    const [made] = finish(reportTask(own(...sheets), '2022-10-01')).sheets;
    if (made) return made;
    throw new Error('nothing would be written');
  };
  const before = gridOf(write().model);
  // Nothing is written where the report would be the same.
  const again = (grid: SheetGrid): SheetWrite => {
    const [made] = finish(reportTask(own(grid), '2022-10-01')).sheets;
    return made ?? { model: { ...write().model, values: grid.values } };
  };
  expectPreserved(before, again);
});

test.each(['PL – I', 'Phụ\u00a0lục I', 'Phụ lục I'.normalize('NFD')])(
  '[G9] what was printed is known where a sheet is called %j: nothing was typed over it',
  (name) => {
    const table = parSheet(name, ROWS);
    const before = workbook(table);
    const made = after(before, read(before));
    const sheets = made.sheets.filter(({ sheet }) => sheet !== name);
    const again = workbook(table, ...sheets);
    const { tables } = read(again);
    const sources = [{ file: null, snapshot: again }];
    const rows = finish(readReturned(sources, tables)).sheets.flatMap((one) => one.rows);
    expect(rows.filter(({ texts }) => Object.values(texts).join('') !== '')).toEqual([]);
    for (const { sheet } of sheets) {
      const now = modelOf(read(again), sheet).values;
      expect(now).toEqual(modelOf(read(before), sheet).values);
    }
  },
);
