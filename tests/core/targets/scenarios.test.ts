import fc from 'fast-check';
import type { SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { readScenarios, scenariosPlan } from '../../../src/core/targets/scenarioSheet';
import {
  type Scenario,
  compareScenarios,
  scenarioOf,
  tableRef,
  takeScenario,
} from '../../../src/core/targets/scenarios';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { computeAll } from './computeAll';
import { decimal, table } from './tables';
import { finish } from '../../../src/core/base/task';
import { runs } from '../../whole';

const open = () => {
  const appendix = table('par', [
    ['1', 2, 1, 1.5],
    ['1.1', 1, 0.5, 1],
    ['1.10', 1, 0.5, 0.5],
  ]);
  const computed = computeAll(appendix);
  return { appendix, computed, whatIf: finish(whatIfTask(appendix, computed)) };
};
const ABOUT = { name: '94 điểm', note: '', at: '2022-08-24T08:00:00.000Z' };

function asGrid({ name, values, visibility }: SheetModel): SheetGrid {
  return {
    ...{ sheet: name, visibility, isProtected: false, row: 0, column: 0 },
    ...{ values, formulas: values, merges: [], excelTables: [], numberFormats: [] },
  };
}
const workbook = (...sheets: SheetGrid[]): WorkbookSnapshot => ({
  sheets,
  isStructureProtected: false,
});
const written = (scenarios: Scenario[], snapshot = workbook()) => {
  const write = scenariosPlan(snapshot, scenarios).sheets[0];
  if (!write) throw new Error('no sheet');
  return write;
};

test('what is tried can be kept and taken again', () => {
  const { whatIf, appendix } = open();
  whatIf.set('1.10', decimal(0.75));
  const kept = scenarioOf(tableRef('par', 2), whatIf, appendix, ABOUT);
  expect(kept).toEqual({
    ...{ ...ABOUT, table: 'par#2', targets: { '1.1': 1, '1.10': 0.75 } },
    names: { '1.1': 'tiêu chí 1.1', '1.10': 'tiêu chí 1.10' },
  });
  expect(readScenarios(workbook(asGrid(written([kept]).model)))).toEqual([kept]);
  const other = open().whatIf;
  expect(takeScenario(kept, other, appendix).unknown).toEqual([]);
  expect(other.total).toBe(decimal(1.75));
});

test('criteria that the table no longer has are named, and leaves without a target emptied', () => {
  const { whatIf, appendix } = open();
  const old = { ...ABOUT, table: 'par', targets: { '1.1': 0.25, '9.9': 1 } };
  expect(takeScenario(old, whatIf, appendix).unknown).toEqual(['9.9']);
  expect(whatIf.target('1.10')).toBeNull();
});

test('[K6] targets go to the criteria of their names, where others were put in before them', () => {
  const kept = {
    ...{ ...ABOUT, table: 'par', targets: { '1.1': 0.25, '1.2': 0.5, '1.3': 1 } },
    names: { '1.1': 'Tiêu chí một', '1.2': 'tiêu chí: hai', '1.3': 'không còn' },
  };
  const appendix = table('par', [
    ['1', 3, 1, 1.5],
    ['1.1', 1, 0.5, 1],
    ['1.2', 1, 0.5, 1],
    ['1.3', 1, 0.5, 1],
  ]);
  for (const [nth, name] of ['mới', 'Tiêu chí một', 'Tiêu chí hai'].entries()) {
    const criterion = appendix.criteria[nth + 1];
    if (criterion) criterion.name = name;
  }
  const whatIf = finish(whatIfTask(appendix, computeAll(appendix)));
  expect(takeScenario(kept, whatIf, appendix).unknown).toEqual(['1.3']);
  expect(['1.1', '1.2', '1.3'].map((id) => whatIf.target(id))).toEqual([
    ...[null, decimal(0.25), decimal(0.5)],
  ]);
});

test('[K6] a name that several criteria have says nothing without its code', () => {
  const { appendix, whatIf } = open();
  for (const criterion of appendix.criteria) criterion.name = 'Như nhau';
  const kept = { ...ABOUT, table: 'par', targets: { '1.1': 0.25, '9.9': 1 } };
  const names = { '1.1': 'như nhau', '9.9': 'như nhau' };
  expect(takeScenario({ ...kept, names }, whatIf, appendix).unknown).toEqual(['9.9']);
  expect(whatIf.target('1.1')).toBe(decimal(0.25));
});

test('[K10] scenarios are compared with the table and each other, where one differs from it', () => {
  const { appendix, computed } = open();
  const low = { ...ABOUT, name: 'Thấp', table: 'par', targets: { '1.1': 1, '1.10': 0.25 } };
  const high = { ...low, name: 'Cao', targets: { '1.1': 1, '1.10': 0.25 } };
  const compared = finish(compareScenarios(appendix, computed, [low, high]));
  expect(compared.names).toEqual(['Thấp', 'Cao']);
  expect(compared.total).toEqual({
    asIs: decimal(1.5),
    tried: [decimal(1.25), decimal(1.25)],
  });
  // Both say the same of 1.10, and the table something else.
  expect(
    compared.differences.map(({ criterion, asIs, tried }) => [criterion.name, asIs, tried]),
  ).toEqual([
    ['Tiêu chí 1', decimal(1.5), [decimal(1.25), decimal(1.25)]],
    ['Tiêu chí 1.10', decimal(0.5), [decimal(0.25), decimal(0.25)]],
  ]);
});

test('any scenarios come back from the workbook as they were kept', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const scenario = fc.record({
    table: fc.constantFrom('par', 'sipas', 'par#2'),
    ...{ name: text, note: text, at: fc.constant(ABOUT.at) },
    targets: fc.dictionary(
      fc.constantFrom('1.1', '1.10', 'II/1', '__proto__x'),
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 8),
    ),
  });
  fc.assert(
    fc.property(fc.array(scenario, { maxLength: 4 }), (scenarios) => {
      const plain = scenarios.map((one) => ({ ...one, targets: { ...one.targets } }));
      const read = readScenarios(workbook(asGrid(written(plain).model)));
      expect(read).toEqual(plain);
    }),
    runs(100),
  );
});

test('they stand in one hidden sheet, which is found by its mark even when renamed', () => {
  const write = written([]);
  expect(write.model).toMatchObject({ name: '_CCHC_kich_ban', visibility: 'veryHidden' });
  // Excel has failed to freeze panes of hidden sheets.
  expect(write.model.frozenRows).toBe(0);
  expect(write.replaces).toBeUndefined();
  const renamed = { ...asGrid(write.model), sheet: 'Khác' };
  const again = written([], workbook(renamed));
  expect(again.replaces).toBe('Khác');
  // What changed there since is not written over.
  expect(again.asRead).toBe(renamed);
});

test('a workbook without the sheet has none', () => {
  expect(readScenarios(workbook())).toEqual([]);
});
