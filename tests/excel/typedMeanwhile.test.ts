import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { cellOf, openSheets, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { agencyModel, assignPlan, change, PAR } from './samples';

const AGENCY = 'Sở Nội vụ';
const FIRST = assignPlan(agencyModel(['par:1.1', 'par:1.2']));
const REMADE = assignPlan(agencyModel(['par:2.1', 'par:2.2']), AGENCY);
const PLAN: Plan = {
  ...emptyPlan('recalculate'),
  cells: [change(5, 2, '8.5', 8.5), change(6, 2, '1.5', 1.25), change(8, 3, '8.3', 3)],
};

let bench: Bench;
beforeEach(async () => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 7 }, (_each, column) => `${row}.${column}`),
  );
  rows[5]?.splice(2, 1, '8.5');
  rows[6]?.splice(2, 1, '1.5');
  bench = await openSheets({ [PAR]: rows });
});
afterEach(() => bench.close());

const at = (row: number, column: number, sheet = PAR) => cellOf(bench.engine, sheet, row, column);
const isError = (row: number, column: number) =>
  bench.engine.sheets.find(({ name }) => name === PAR)?.cells.isError(row, column);
const type = (row: number, column: number, text: string, sheet = PAR) => {
  bench.engine.batch('user', () => {
    bench.engine.sheets.find(({ name }) => name === sheet)?.cells.enter(row, column, text);
  });
};

/** @param work done right before a batch, counted from now; @param isLast whether the pane is gone once it is done */
function before(wanted: number, work: () => void, isLast = false): void {
  let first: number | null = null;
  let hasWorked = false;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    if (batch - first === wanted && action === 0 && !hasWorked) {
      hasWorked = true;
      work();
    }
    if (!isLast || batch - first < wanted) return null;
    return batch - first === wanted ? 'drop-after' : 'drop-before';
  };
}

const sheetsNow = () =>
  (describeWorkbook(bench.engine) as { name: string }[]).filter(
    ({ name }) => !name.startsWith('_CCHC_'),
  );

test.each([
  ['words', 'Chờ thẩm định', 'Chờ thẩm định'],
  ['a figure', '7,25', 7.25],
  ['nothing at all', '', ''],
  ['a formula', '=C10', '9.2'],
  ['an error', '#N/A', '#N/A'],
])(
  '%s typed between the precheck and the write comes back, and is named (W11)',
  async (_what, text, value) => {
    bench.host.traffic.reset();
    before(1, () => type(6, 2, text));
    const applied = await bench.port.apply(PLAN);
    expect(applied).toMatchObject({ ok: true, value: { kept: [`${PAR}!C7`] } });
    expect(bench.host.traffic.totals().syncs).toBe(3);
    expect([at(5, 2), at(6, 2), at(8, 3)]).toEqual([8.5, value, 3]);
    expect(isError(6, 2)).toBe(text === '#N/A');
    // It is the user's now, and no undo takes it.
    expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [`${PAR}!C7`] } });
    expect([at(5, 2), at(6, 2), at(8, 3)]).toEqual(['8.5', value, '8.3']);
  },
);

test('where nothing was typed it takes two round trips', async () => {
  bench.host.traffic.reset();
  expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true, value: { kept: [] } });
  expect(bench.host.traffic.totals().syncs).toBe(2);
});

test('what is typed while that is given back stays as well', async () => {
  const typing = ['một', 'hai', 'ba'];
  let first: number | null = null;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    if (action === 0 && batch > first) type(6, 2, typing.shift() ?? 'ba');
    return null;
  };
  expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true, value: { kept: [`${PAR}!C7`] } });
  expect(typing).toEqual([]);
  expect(at(6, 2)).toBe('ba');
});

test.each(['Chờ thẩm định', '7', '', '=C10', '#N/A'])(
  'where the pane is gone before it hears of it, the next gives back "%s"',
  async (text) => {
    before(1, () => type(6, 2, text), true);
    await bench.port.apply(PLAN);
    bench.host.beforeAction = null;
    expect(at(6, 2)).toBe(1.25);
    const next = createExcelWorkbook();
    expect(await next.recover()).toEqual({ ok: true, value: [`${PAR}!C7`] });
    const cells = bench.engine.sheets.find(({ name }) => name === PAR)?.cells;
    expect(String(cells?.formula(6, 2))).toBe(text);
    expect(isError(6, 2)).toBe(text === '#N/A');
    expect(await next.recover()).toEqual({ ok: true, value: [] });
    // Whatever the user makes of it afterwards is left alone.
    type(6, 2, '1,25');
    expect(await createExcelWorkbook().recover()).toEqual({ ok: true, value: [] });
    expect(at(6, 2)).toBe(1.25);
  },
);

test('where it is undone instead, what was typed is what comes back', async () => {
  before(1, () => type(6, 2, 'Chờ thẩm định'), true);
  await bench.port.apply(PLAN);
  bench.host.beforeAction = null;
  const undone = await createExcelWorkbook().revert();
  expect(undone).toMatchObject({ ok: true, value: { cells: 2, kept: [`${PAR}!C7`] } });
  expect([at(5, 2), at(6, 2), at(8, 3)]).toEqual(['8.5', 'Chờ thẩm định', '8.3']);
});

test('a write that fails gives back what was typed, and not what stood there before', async () => {
  let first: number | null = null;
  bench.host.beforeAction = (batch) => {
    first ??= batch;
    if (batch - first !== 1) return null;
    if (at(6, 2) === '1.5') type(6, 2, 'gõ trong lúc ghi');
    // Some way behind the cell that was typed into.
    return at(6, 2) === 1.25 && at(8, 3) === 3 ? 'GeneralException' : null;
  };
  const applied = await bench.port.apply(PLAN);
  expect(applied).toMatchObject({ problem: { undone: { kept: [`${PAR}!C7`] } } });
  expect([at(5, 2), at(6, 2), at(8, 3)]).toEqual(['8.5', 'gõ trong lúc ghi', '8.3']);
});

describe('undoing', () => {
  beforeEach(async () => {
    expect(await bench.port.apply(PLAN)).toMatchObject({ ok: true });
  });

  test('what is typed between the look and the undo stays, and is named', async () => {
    before(3, () => type(6, 2, 'Chờ thẩm định'));
    const undone = await bench.port.revert();
    expect(undone).toMatchObject({ ok: true, value: { kept: [`${PAR}!C7`] } });
    expect([at(5, 2), at(6, 2), at(8, 3)]).toEqual(['8.5', 'Chờ thẩm định', '8.3']);
  });

  test('and where the pane is gone then, with the next start', async () => {
    before(3, () => type(6, 2, 'Chờ thẩm định'), true);
    await bench.port.revert();
    bench.host.beforeAction = null;
    expect(at(6, 2)).toBe('1.5');
    const next = createExcelWorkbook();
    expect(await next.recover()).toEqual({ ok: true, value: [`${PAR}!C7`] });
    expect(await next.revert()).toMatchObject({ ok: true, value: { kept: [`${PAR}!C7`] } });
    expect([at(5, 2), at(6, 2), at(8, 3)]).toEqual(['8.5', 'Chờ thẩm định', '8.3']);
  });
});

describe('a sheet of the add-in', () => {
  beforeEach(async () => {
    expect(await bench.port.apply(FIRST)).toMatchObject({ ok: true });
  });
  const NOTE = 'ghi trong lúc lập lại';

  test('that is made again over what somebody just typed is as it was, with that', async () => {
    before(1, () => type(1, 3, NOTE, AGENCY));
    const applied = await bench.port.apply(REMADE);
    expect(applied).toMatchObject({ ok: true, value: { kept: [AGENCY], sheetsUpdated: [] } });
    expect([at(1, 0, AGENCY), at(1, 3, AGENCY)]).toEqual(['par:1.1', NOTE]);
  });

  test('is so at the next start where the pane was gone', async () => {
    before(1, () => type(1, 3, NOTE, AGENCY), true);
    await bench.port.apply(REMADE);
    bench.host.beforeAction = null;
    expect(at(1, 0, AGENCY)).toBe('par:2.1');
    expect(await createExcelWorkbook().recover()).toEqual({ ok: true, value: [AGENCY] });
    expect([at(1, 0, AGENCY), at(1, 3, AGENCY)]).toEqual(['par:1.1', NOTE]);
  });

  test('stays where somebody types on it while it is being taken away', async () => {
    before(3, () => type(1, 3, NOTE, AGENCY));
    const undone = await bench.port.revert();
    expect(undone).toMatchObject({ ok: true, value: { kept: [AGENCY], sheetsRemoved: [] } });
    expect(at(1, 3, AGENCY)).toBe(NOTE);
    const sheet = bench.engine.sheets.find(({ name }) => name === AGENCY);
    expect(sheet?.visibility).toBe('visible');
  });

  test('and so with a pane that is gone, once it is undone again', async () => {
    before(3, () => type(1, 3, NOTE, AGENCY), true);
    await bench.port.revert();
    bench.host.beforeAction = null;
    const undone = await createExcelWorkbook().revert();
    expect(undone).toMatchObject({ ok: true, value: { kept: [AGENCY], sheetsRemoved: [] } });
    const sheet = bench.engine.sheets.find(({ name }) => name === AGENCY);
    expect([sheet?.visibility, at(1, 3, AGENCY)]).toEqual(['visible', NOTE]);
  });

  test.each([false, true])(
    'that gets back what it held keeps on a copy what was typed then (the pane gone: %s)',
    async (isGone) => {
      const start = sheetsNow();
      expect(await bench.port.apply(REMADE)).toMatchObject({ ok: true });
      before(3, () => type(1, 3, NOTE, AGENCY), isGone);
      let undone = await bench.port.revert();
      bench.host.beforeAction = null;
      if (isGone) undone = await createExcelWorkbook().revert();
      const copy = `${AGENCY} (2)`;
      expect(undone).toMatchObject({ ok: true, value: { kept: [copy] } });
      expect([at(1, 0, copy), at(1, 3, copy)]).toEqual(['par:2.1', NOTE]);
      expect(sheetsNow().filter(({ name }) => name !== copy)).toEqual(start);
    },
  );

  test('is not taken away where it is the last that can be seen', async () => {
    const first = bench.engine.sheets.find(({ name }) => name === PAR);
    if (first) first.visibility = 'hidden';
    const undone = await bench.port.revert();
    expect(undone).toMatchObject({ ok: true, value: { lastVisible: AGENCY, sheetsRemoved: [] } });
    expect(at(1, 0, AGENCY)).toBe('par:1.1');
    expect(await bench.port.lastWrite()).toEqual({ ok: true, value: null });
  });
});
