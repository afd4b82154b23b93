import { recalculateTask } from '../../src/app/recalculate';
import type { Reverted } from '../../src/app/workbookPort';
import { finish } from '../../src/core/base/task';
import { emptyPlan } from '../../src/core/plan/plan';
import { isFormulaSheet } from '../../src/excel/journal/sheetNames';
import { openSheets, type Bench } from '../workbench/bench';
import { cellsOf, readingOf } from './agencyBench';

/** A table whose base of criterion 1 is a formula, and figures that somebody enters on a sheet of their own. */
const PAR = 'PAR INDEX';
const INPUT = 'Nhập liệu';
const HEADER = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'];
const ROW = 1;
const BASE = 3;

let bench: Bench;
afterEach(() => bench.close());

const par = () => cellsOf(bench, PAR);
const input = () => cellsOf(bench, INPUT);
const now = () => [par().formula(ROW, BASE), par().value(ROW, BASE)];
const sheetNamed = (name: string) => {
  const sheet = bench.engine.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** Writes 9 over a formula, as a fix does. */
async function writtenOver(formula: string): Promise<void> {
  const table = [
    HEADER,
    ['1', 'Lĩnh vực 1', 10, formula, 9],
    ['1.1', 'Tiêu chí một', 4, 2.5, 4],
    ['1.2', 'Tiêu chí hai', 6, 3.5, 5],
    ['', 'TỔNG ĐIỂM', 10, 6, 9],
  ];
  const entered = [['Số liệu'], [162.5], [7]];
  bench = await openSheets({ [PAR]: table, [INPUT]: entered });
  const { identities } = finish(recalculateTask(await readingOf(bench), 'values'));
  await write(formula, 9, identities);
}

async function write(
  before: string | number,
  after: number,
  identities = emptyPlan('fix').identities,
): Promise<void> {
  const content = typeof before === 'string' ? { formula: before } : before;
  const why = { is: 'recalculate' } as const;
  const cell = { sheet: PAR, row: ROW, column: BASE, before: content, after, why };
  const plan = { ...emptyPlan('fix'), cells: [cell], identities };
  expect(await bench.port.apply(plan)).toMatchObject({ ok: true });
  expect(now()).toEqual([after, after]);
}

async function undo(id?: string): Promise<Reverted> {
  const reverted = await bench.port.revert(id === undefined ? {} : { id });
  if (!reverted.ok) throw new Error(JSON.stringify(reverted.problem));
  return reverted.value;
}

const CELL = `${PAR}!D2`;
const leftAs = (formula: string) => ({ kept: [CELL], lostFormulas: [{ cell: CELL, formula }] });

describe('[W9] a formula that refers to plain cells and ranges comes back as what it means', () => {
  const plain = "='Nhập liệu'!A2/50";

  test('rows put in on another sheet', async () => {
    await writtenOver(plain);
    input().insertRows(0, 3);
    expect(await undo()).toMatchObject({ kept: [], cells: 1 });
    expect(now()).toEqual(["='Nhập liệu'!A5/50", 3.25]);
  });

  test('another sheet renamed', async () => {
    await writtenOver(plain);
    sheetNamed(INPUT).name = "Số 'mới' B";
    expect(await undo()).toMatchObject({ kept: [], cells: 1 });
    expect(now()).toEqual(["='Số ''mới'' B'!A2/50", 3.25]);
  });

  test('rows put into and taken out of its own table, below its own', async () => {
    await writtenOver('=SUM(D3:D4)+0*D5');
    par().insertRows(3, 2);
    expect(await undo()).toMatchObject({ kept: [], cells: 1 });
    expect(now()).toEqual(['=SUM(D3:D6)+0*D7', 6]);
  });

  test('nothing moved: it is the very text that stood there', async () => {
    await writtenOver("=SUM('PAR INDEX'!D3:D4)");
    expect(await undo()).toMatchObject({ kept: [], cells: 1 });
    expect(now()).toEqual(["=SUM('PAR INDEX'!D3:D4)", 6]);
  });

  test.each([
    ['the row that it refers to is taken out', () => input().deleteRows(1, 1)],
    ['the sheet that it refers to is deleted', () => bench.engine.deleteSheet(sheetNamed(INPUT))],
  ])('%s: it is left, and named with its text', async (_, move) => {
    await writtenOver(plain);
    move();
    expect(await undo()).toMatchObject(leftAs(plain));
    expect(now()).toEqual([9, 9]);
  });

  test('rows of its table are sorted, which moves no reference: it is left', async () => {
    await writtenOver('=D3*2');
    const rows = [2, 3].map((row) => [0, 1, 2, 3, 4].map((column) => par().value(row, column)));
    rows.forEach((row, nth) =>
      row.forEach((value, column) => par().setValue(3 - nth, column, value)),
    );
    expect(await undo()).toMatchObject(leftAs('=D3*2'));
    expect(now()).toEqual([9, 9]);
  });
});

describe('any other formula is a text, given back only where nothing moved', () => {
  const OTHERS = [
    "=SUM('Nhập liệu'!A:A)-163.25",
    "=OFFSET('Nhập liệu'!A1,1,0)/50",
    `=INDIRECT("'Nhập liệu'!A2")/50`,
    "=ROW('Nhập liệu'!A2)+1.25",
  ];
  test.each(OTHERS)('%s', async (formula) => {
    await writtenOver(formula);
    expect(await undo()).toMatchObject({ kept: [], cells: 1 });
    expect(now()[0]).toBe(formula);
    await write(formula, 9);
    input().insertRows(2, 1);
    expect(await undo()).toMatchObject(leftAs(formula));
    expect(now()).toEqual([9, 9]);
  });

  test('its sheet is renamed', async () => {
    await writtenOver("=SUM('Nhập liệu'!A:A)");
    sheetNamed(INPUT).name = 'Khác';
    expect(await undo()).toMatchObject(leftAs("=SUM('Nhập liệu'!A:A)"));
  });

  test('rows came on a sheet that it does not speak of', async () => {
    await writtenOver('=SUM(D3:D4)+SUM(1:1)*0');
    input().insertRows(0, 1);
    expect(await undo()).toMatchObject({ kept: [], cells: 1 });
    expect(now()[1]).toBe(6);
  });
});

test('formulas are kept for the newest write alone; an older one has its texts', async () => {
  const formula = "='Nhập liệu'!A2/50";
  await writtenOver(formula);
  const kept = () => bench.engine.sheets.filter(({ name }) => isFormulaSheet(name));
  expect(kept()).toHaveLength(1);
  expect(kept()[0]?.cells.formula(ROW, 0)).toBe(formula);
  const writes = await bench.port.writes();
  await writeElsewhere();
  expect(kept()).toEqual([]);
  const oldest = writes.ok ? writes.value[0] : undefined;
  expect(await undo(oldest?.id)).toMatchObject({ kept: [], cells: 1 });
  expect(now()).toEqual([formula, 3.25]);
});

test('an older one is left where rows came on the sheet that it speaks of', async () => {
  const formula = "='Nhập liệu'!A2/50";
  await writtenOver(formula);
  const writes = await bench.port.writes();
  await writeElsewhere();
  input().insertRows(0, 1);
  const oldest = writes.ok ? writes.value[0] : undefined;
  expect(await undo(oldest?.id)).toMatchObject(leftAs(formula));
});

async function writeElsewhere(): Promise<void> {
  const why = { is: 'recalculate' } as const;
  const cell = { sheet: PAR, row: 2, column: BASE, before: 2.5, after: 2, why };
  expect(await bench.port.apply({ ...emptyPlan('fix'), cells: [cell] })).toMatchObject({
    ok: true,
  });
}
