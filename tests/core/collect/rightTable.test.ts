import { resultsWrites } from '../../../src/app/resultsWrites';
import { assignPlan } from '../../../src/core/assign/assignPlan';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { collect } from '../../../src/core/collect/collect';
import { reportsOf } from '../../../src/core/collect/reports';
import { readReturned } from '../../../src/core/collect/returned';
import type { Decimal } from '../../../src/core/base/decimal';
import type { SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { gridOf } from '../agencies/modelGrid';
import { HEADER, read, sheet, workbook } from '../assign/tables';
import { decimal } from '../targets/tables';
import { choose } from './collected';

const AGENCY = 'Sở Y tế';
const SCORE = 7;
const EVIDENCE = 10;

/** A table whose target is this year's. */
const tableFor = (name: string, year: number): SheetGrid =>
  sheet(name, [
    ['PHỤ LỤC I (PAR INDEX)'],
    HEADER.map((text) => text.replace('2022', String(year)).replace('2021', String(year - 1))),
    ['1', 'Lĩnh vực', 2, 1, 2, 1, AGENCY],
    ['1.1', 'Một', 1, 0, 1, 1, AGENCY],
    ['1.2', 'Hai', 1, 1, 1, 0, AGENCY],
  ]);

/** The agency's sheet, made anew over what stands in the workbook. */
function agencySheet(...sheets: SheetGrid[]): SheetGrid {
  const { sheets: writes } = finish(assignPlan(read(workbook(...sheets))));
  const write = writes.find(({ model }) => model.name === AGENCY);
  if (!write) throw new Error('no sheet');
  return gridOf(write.model);
}

function type(grid: SheetGrid, key: string, score: number, evidence: string): SheetGrid {
  for (const cells of [grid.values, grid.formulas]) {
    const row = cells.find((each) => each[0] === key);
    if (!row) throw new Error(`no row ${key}`);
    [row[SCORE], row[EVIDENCE]] = [score, evidence];
  }
  return grid;
}

const rowWith = ({ values }: SheetGrid, key: string) => values.find((row) => row[0] === key);

function collected(sheets: SheetGrid[], chosen: Decimal | null = null) {
  const snapshot = workbook(...sheets);
  const { tables } = read(snapshot);
  const { sheets: returned } = finish(readReturned([{ file: null, snapshot }], tables));
  const reports = finish(reportsOf(returned, finish(criteriaByRef(tables)), (name) => name));
  const decisions = chosen === null ? new Map() : choose(returned, 'par:1.1', chosen, tables);
  return { ...finish(collect(tables, returned, decisions)), reports };
}

const PL1 = tableFor('PL1', 2022);
const filled = () => type(agencySheet(PL1), 'par:1.1', 0.5, 'BC 45');

test('[G12] scores go to the table that the sheet was made from, wherever its tab is now', () => {
  const sheets = [tableFor('PL1 (2)', 2022), tableFor('PL1', 2022), filled()];
  const { accepted, reports } = collected(sheets);
  expect(accepted.map(({ ref }) => ref)).toEqual(['par#2:1.1']);
  expect(reports.map(({ key }) => key)).toEqual(['par#2:1.1']);
  const line = rowWith(agencySheet(...sheets), 'par#2:1.1');
  expect([line?.[SCORE], line?.[EVIDENCE]]).toEqual([0.5, 'BC 45']);
});

test('[G12] a score goes to no table where its own cannot be told from others', () => {
  const { accepted, unmatched } = collected([
    ...[tableFor('Bản sao', 2022), tableFor('PL 1', 2022), filled()],
  ]);
  expect(accepted).toEqual([]);
  expect(unmatched).toMatchObject([{ why: 'no-table', claim: { score: { value: decimal(0.5) } } }]);
});

test('[T1] a score of another year is doubted, and may be taken; its evidence is not this year’s', () => {
  const sheets = [tableFor('PL1', 2023), filled()];
  const { accepted, doubtful, reports } = collected(sheets);
  expect(accepted).toEqual([]);
  expect(doubtful).toMatchObject([
    { ref: 'par:1.1', why: 'other-year', claim: { years: { made: 2022, now: 2023 } } },
  ]);
  expect(reports).toMatchObject([
    { key: 'added:1.1 một (phiếu năm 2022)', label: '1.1 Một (phiếu năm 2022)' },
  ]);
  const taken = collected(sheets, decimal(0.5));
  expect(taken.accepted).toMatchObject([{ ref: 'par:1.1', isDecided: true }]);
});

test('[T1] a score of another year speaks against none of this year’s', () => {
  const now = type(agencySheet(tableFor('PL1', 2023)), 'par:1.1', 0.75, 'BC 46');
  const old = { ...filled(), sheet: 'Phiếu năm trước' };
  const { accepted, doubtful } = collected([tableFor('PL1', 2023), now, old]);
  expect(doubtful.map(({ why }) => why)).toEqual(['other-year']);
  expect(accepted).toMatchObject([{ ref: 'par:1.1', value: decimal(0.75), isDecided: false }]);
});

test('[G12] what was typed for another year is kept by itself, year by year', () => {
  const next = agencySheet(tableFor('PL1', 2023), filled());
  const now = rowWith(next, 'par:1.1');
  expect([now?.[SCORE], now?.[EVIDENCE]]).toEqual(['', '']);
  expect(rowWith(next, 'kept:added:2022:par:1.1')).toEqual(
    expect.arrayContaining(['1.1', 'Một (phiếu năm 2022)', 0.5, 'BC 45']),
  );
  const third = agencySheet(tableFor('PL1', 2024), type(next, 'par:1.1', 0.75, 'BC 9'));
  expect(rowWith(third, 'kept:added:2022:par:1.1')).toContain('Một (phiếu năm 2022)');
  expect(rowWith(third, 'kept:added:2023:par:1.1')).toEqual(
    expect.arrayContaining(['Một (phiếu năm 2023)', 0.75, 'BC 9']),
  );
});

/** The sheet of results that stands after another collection. */
function results(sheets: SheetGrid[]): SheetGrid {
  const reading = read(workbook(...sheets));
  const [write] = finish(resultsWrites(reading, new Map(), collected(sheets).reports));
  if (!write) throw new Error('no sheet of results');
  return gridOf(write.model);
}

test('[G12] the sheet of results follows its tables too, and keeps another year apart', () => {
  const before = results([PL1, filled()]);
  const moved = results([tableFor('PL1 (2)', 2022), PL1, before]);
  expect(rowWith(moved, 'par:1.1|sở y tế')).toBeUndefined();
  expect(rowWith(moved, 'par#2:1.1|sở y tế')).toContain('BC 45');
  const next = results([tableFor('PL1', 2023), before]);
  expect(rowWith(next, 'par:1.1|sở y tế')).toBeUndefined();
  expect(rowWith(next, 'added:1.1 một (phiếu năm 2022)|sở y tế')).toContain('BC 45');
});
