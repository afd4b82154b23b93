import type { SheetChange } from '../../../src/app/workbookPort';
import type { Area } from '../../../src/core/base/grid';
import { emptyPlan } from '../../../src/core/plan/plan';
import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import { until } from '../../app/openSession';
import { openSeed, type Bench } from '../../workbench/bench';
import type { AnyPlanPort } from '../../anyPlanPort';
import { agencyModel, assignPlan, change, PAR, writePlan } from '../samples';

let bench: Bench;
let heard: SheetChange[];
let stop: () => Promise<void>;

async function watch(excelApi: string): Promise<void> {
  bench = await openSeed({ excelApi });
  heard = [];
  const watching = await bench.port.watch((changes) =>
    // What formulas come to is told whoever made them.
    heard.push(...changes.filter(({ is }) => is !== 'calculated')),
  );
  if (!watching.ok) throw new Error(JSON.stringify(watching.problem));
  stop = watching.value;
}

afterEach(async () => {
  await stop();
  bench.close();
});

/** A cell far from all tables, into which no test of these writes. */
const MARK = { sheet: 'Phụ lục II', row: 300, column: 30, address: 'AE301' };
const isMark = (change: SheetChange) => change.is === 'edited' && change.address === MARK.address;
let marks = 0;

/** Waits until all is heard that was done: events come in their order, and a mark that somebody types now is the last. */
async function quiet(changes = heard): Promise<void> {
  bench.engine.batch('user', () =>
    bench.engine.sheets
      .find(({ name }) => name === MARK.sheet)
      ?.cells.setValue(MARK.row, MARK.column, ++marks),
  );
  await until(() => changes.some(isMark));
  const others = changes.filter((change) => !isMark(change));
  changes.splice(0, changes.length, ...others);
}

test.each(['1.9', '1.14', '1.17'])(
  'the add-in’s own writes and reverts are not heard (ExcelApi %s)',
  async (api) => {
    await watch(api);
    await bench.port.apply(writePlan());
    await bench.port.apply(assignPlan(agencyModel(['par:1.1'])));
    await bench.port.apply(assignPlan(agencyModel(['par:2']), 'Sở Nội vụ'));
    await quiet();
    expect(heard).toEqual([]);
    for (let writes = 0; writes < 3; writes += 1) await bench.port.revert();
    await quiet();
    expect(heard).toEqual([]);
  },
);

test('what the user types is heard once, with sheet and address', async () => {
  await watch('1.14');
  bench.engine.batch('user', () => {
    bench.engine.sheets[0]?.cells.enter(5, 2, '9');
    bench.engine.sheets[0]?.cells.enter(6, 2, '9');
  });
  await quiet();
  expect(heard).toEqual([{ is: 'edited', sheet: PAR, address: 'C6:C7' }]);
});

test('a co-author’s change where the add-in has just written is heard', async () => {
  await watch('1.9');
  await bench.port.apply(writePlan());
  bench.engine.batch('coauthor', () => bench.engine.sheets[0]?.cells.enter(5, 2, '1'));
  await quiet();
  expect(heard).toEqual([{ is: 'edited', sheet: PAR, address: 'C6' }]);
});

test.each(['1.9', '1.14'])(
  'what another pane of the workbook writes is heard (ExcelApi %s)',
  async (api) => {
    await watch(api);
    const cells = [change(5, 2, '8.5', 8.5)];
    const other: AnyPlanPort = createExcelWorkbook();
    await other.apply({ ...emptyPlan('fix'), cells });
    await quiet();
    expect(heard).toContainEqual({ is: 'edited', sheet: PAR, address: 'C6' });
  },
);

const wholeRow = expect.objectContaining({ row: 8, rows: 1, column: 0 }) as Area;

test('rows put in or taken out move all below them: the whole sheet is told, and which way they went', async () => {
  await watch('1.14');
  const cells = bench.engine.sheets[0]?.cells;
  bench.engine.batch('user', () => cells?.insertRows(8, 1));
  await quiet();
  bench.engine.batch('coauthor', () => cells?.insertRows(8, -1));
  await quiet();
  expect(heard).toEqual([
    { is: 'sheet', sheet: PAR, moved: { area: wholeRow, by: 'inserted', along: 'rows' } },
    { is: 'sheet', sheet: PAR, moved: { area: wholeRow, by: 'deleted', along: 'rows' } },
  ]);
});

test('sheets added, removed and renamed are heard without an address', async () => {
  await watch('1.17');
  const sheet = bench.engine.addSheet('Mới');
  await quiet();
  sheet.name = 'Mới hơn';
  await quiet();
  bench.engine.deleteSheet(sheet);
  await quiet();
  expect(heard).toEqual([
    { is: 'sheet', sheet: 'Mới' },
    { is: 'sheet', sheet: 'Mới hơn' },
    { is: 'sheet', sheet: 'Mới hơn' },
  ]);
});

test('nothing is heard after stopping', async () => {
  await watch('1.14');
  await stop();
  // Another one still hears.
  const others: SheetChange[] = [];
  const watching = await bench.port.watch((changes) => others.push(...changes));
  if (!watching.ok) throw new Error(JSON.stringify(watching.problem));
  stop = watching.value;
  bench.engine.batch('user', () => bench.engine.sheets[0]?.cells.enter(5, 2, '9'));
  await quiet(others);
  expect(others).toContainEqual({ is: 'edited', sheet: PAR, address: 'C6' });
  expect(heard).toEqual([]);
});

test('number formats, protection, and sheets that are hidden or moved are heard where Excel tells of them', async () => {
  await watch('1.17');
  const [par, sipas] = bench.engine.sheets;
  par?.formats.set({ row: 5, column: 3, rows: 1, columns: 1 }, { numberFormat: '0%' });
  await quiet();
  if (par) par.isProtected = true;
  await quiet();
  if (sipas) sipas.visibility = 'hidden';
  await quiet();
  if (sipas) bench.engine.moveSheet(sipas, 0);
  await quiet();
  expect(heard).toEqual([
    { is: 'edited', sheet: PAR, address: 'D6' },
    { is: 'protection', sheet: PAR },
    { is: 'sheet', sheet: 'Phụ lục II' },
    { is: 'sheet', sheet: 'Phụ lục II' },
  ]);
});

test('what formulas come to without an edit is heard', async () => {
  bench = await openSeed();
  const all: SheetChange[] = [];
  const watching = await bench.port.watch((changes) => all.push(...changes));
  if (!watching.ok) throw new Error(JSON.stringify(watching.problem));
  stop = watching.value;
  bench.engine.isCalculationManual = true;
  bench.engine.sheets[0]?.cells.setFormula(200, 2, '=1+1');
  await quiet(all);
  all.length = 0;
  bench.engine.calculate();
  await quiet(all);
  expect(all).toEqual([{ is: 'calculated', sheet: PAR }]);
});
