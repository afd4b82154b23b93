import { emptyPlan, type HighlightRule } from '../../../src/core/plan/plan';
import { openSheets, type Bench } from '../../workbench/bench';

const SHEET = 'Bảng';
const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ [SHEET]: [[0.5], [0.25]] });
});
afterEach(() => bench.close());

const shown = () => bench.engine.sheets[0]?.conditionalFormats.lookOf(0, 0).fill;

/** A rule that holds for both cells. */
function rule(fill: string): HighlightRule {
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  return { area, formula: '=AND(N("CCHC")=0,$A1<1)', fill, font: '#9C0006', bold: true };
}

async function mark(...fills: string[]): Promise<void> {
  const highlights = [{ sheet: SHEET, rules: fills.map(rule) }];
  const applied = await bench.port.apply({ ...emptyPlan('highlight'), highlights });
  expect(applied).toMatchObject({ ok: true });
}

test('of rules that both hold the first one shows', async () => {
  await mark(RED, YELLOW);
  expect(shown()).toBe(RED);
});

test('of marks that are given back the one that showed shows', async () => {
  await mark(YELLOW, RED);
  await mark();
  expect(shown()).not.toBe(YELLOW);
  await bench.port.revert();
  expect(shown()).toBe(YELLOW);
});

test('[W9] a mark of which somebody took the look away, or Ctrl+Z did, is given back as it was', async () => {
  await mark(RED);
  const formats = bench.engine.sheets[0]?.conditionalFormats;
  const [kept] = formats?.all() ?? [];
  if (!formats || !kept) throw new Error('no mark');
  formats.delete(kept.id);
  const half = formats.add({ row: 0, column: 0, rows: 2, columns: 1 });
  formats.setFormula(half.id, kept.formula);
  formats.setLook(half.id, { fill: RED });
  const [before] = formats.all();
  expect(before?.look).toEqual({ fill: RED, fontColor: '', bold: null });
  await mark();
  expect(formats.all()).toEqual([]);
  expect(await bench.port.revert()).toMatchObject({ ok: true });
  const [after] = formats.all();
  expect(after).toMatchObject({ formula: before?.formula, look: before?.look });
});
