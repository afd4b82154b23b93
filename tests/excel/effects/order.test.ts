import { emptyPlan, type HighlightRule, type Plan } from '../../../src/core/plan/plan';
import { DIFF_ORDER, RESTORE_ORDER, WRITE_ORDER } from '../../../src/excel/effects/order';
import { openSheets, type Bench } from '../../workbench/bench';

const SHEET = 'Bảng';
const MARKED = 1;
const NEW = 3;
const FORMULA = '=AND(N("CCHC")=0,$B2<1)';

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({
    [SHEET]: [
      ['STT', 'Điểm'],
      ['1', 0.5],
      ['2', 1],
    ],
  });
});
afterEach(() => bench.close());

function sheet() {
  const [first] = bench.engine.sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

const marked = () =>
  sheet()
    .conditionalFormats.all()
    .map(({ areas }) => areas);
const area = (column: number) => ({ row: 1, column, rows: 2, columns: 1 });

function rule(column: number): HighlightRule {
  return { area: area(column), formula: FORMULA, fill: '#FFC7CE', font: '#9C0006', bold: true };
}

/** A new column beside a marked one, whose formats it takes, and marks on columns. */
function plan(...columns: number[]): Plan {
  const place = {
    sheet: SHEET,
    column: NEW,
    before: '',
    why: { is: 'rank' } as const,
  };
  return {
    ...emptyPlan('recalculate'),
    cells: [
      { ...place, row: 0, after: 'Hạng' },
      { ...place, row: 1, after: '1/63', numberFormat: '@' },
    ],
    newColumns: [{ sheet: SHEET, column: NEW, likeColumn: MARKED, firstRow: 0, rows: 3 }],
    highlights: [{ sheet: SHEET, rules: columns.map(rule) }],
  };
}

async function apply(given: Plan): Promise<void> {
  expect(await bench.port.apply(given)).toMatchObject({ ok: true });
}

test('every kind has its place in every order', () => {
  const names = (order: typeof WRITE_ORDER) => order.map(({ name }) => name);
  expect(names(WRITE_ORDER)).toEqual(['marks', 'columns', 'cells', 'own sheets', 'charts']);
  expect(names(DIFF_ORDER)).toEqual(['cells', 'own sheets', 'charts', 'columns', 'marks']);
  expect(names(RESTORE_ORDER)).toEqual(['cells', 'columns', 'marks', 'own sheets', 'charts']);
});

test('marks are written before columns, which take the formats of a marked neighbour', async () => {
  await apply({ ...plan(MARKED), cells: [], newColumns: [] });
  await apply(plan(MARKED, NEW));
  expect(marked()).toEqual([[area(MARKED)]]);
});

test('columns are written before cells, which bring number formats of their own', async () => {
  await apply(plan());
  expect(sheet().cells.value(1, NEW)).toBe('1/63');
  expect(sheet().formats.get(1, NEW).numberFormat).toBe('@');
});

test('what a column takes is known from the cells that change', async () => {
  await apply(plan());
  sheet().layout.setColumnWidth(NEW, 60);
  await apply(plan(MARKED));
  expect(sheet().layout.columnWidth(NEW)).toBe(60);
});

test('marks are given back after columns, whose formats bring conditional formats with them', async () => {
  await apply({ ...plan(NEW), cells: [], newColumns: [] });
  await apply(plan(MARKED));
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  expect(marked()).toEqual([[area(NEW)]]);
});
