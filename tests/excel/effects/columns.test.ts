import { emptyPlan } from '../../../src/core/plan/plan';
import { openSheets, type Bench } from '../../workbench/bench';

const SHEET = 'Bảng';
const NEW = 2;
const WIDE = 150;

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ [SHEET]: [['STT', 'Điểm']] });
  bench.engine.sheets[0]?.layout.setColumnWidth(1, WIDE);
});
afterEach(() => bench.close());

async function width(): Promise<{ points: number; isStandard: boolean }> {
  const context = new Excel.RequestContext();
  const { format } = context.workbook.worksheets.getItem(SHEET).getRangeByIndexes(0, NEW, 1, 1);
  format.load('columnWidth,useStandardWidth');
  await context.sync();
  return { points: format.columnWidth, isStandard: format.useStandardWidth };
}

async function addColumn(): Promise<void> {
  const place = {
    sheet: SHEET,
    row: 0,
    column: NEW,
    why: { is: 'rank' } as const,
  };
  const applied = await bench.port.apply({
    ...emptyPlan('recalculate'),
    cells: [{ ...place, before: '', after: 'Hạng' }],
    newColumns: [{ sheet: SHEET, column: NEW, likeColumn: 1, firstRow: 0, rows: 1 }],
  });
  expect(applied).toMatchObject({ ok: true });
}

test('a column takes its neighbour’s width, and gets back the standard one that it had', async () => {
  const before = await width();
  expect(before.isStandard).toBe(true);
  await addColumn();
  expect(await width()).toEqual({ points: WIDE, isStandard: false });
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await width()).toEqual(before);
});

test('a column gets back the width of its own that it had', async () => {
  bench.engine.sheets[0]?.layout.setColumnWidth(NEW, 60);
  await addColumn();
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(await width()).toEqual({ points: 60, isStandard: false });
});

test('a column takes no mark that speaks of its neighbour', async () => {
  const formats = bench.engine.sheets[0]?.conditionalFormats;
  const { id } = formats?.add({ row: 0, column: 1, rows: 1, columns: 1 }) ?? { id: '' };
  formats?.setFormula(id, '=B1<1');
  formats?.setLook(id, { fill: '#FFC7CE' });
  const marks = () => formats?.all().map(({ areas }) => areas);
  const before = marks();
  expect(before).toHaveLength(1);
  await addColumn();
  expect(marks()).toEqual(before);
});
