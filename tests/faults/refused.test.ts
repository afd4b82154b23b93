import type { WorkbookPort } from '../../src/app/workbookPort';
import type { Outcome, ProblemCode } from '../../src/core/base/outcome';
import { problemMessage } from '../../src/strings/problemMessage';
import { vi } from '../../src/strings/vi';
import type { EngineSheet } from '../../src/workbench/engine/engine';
import { openBytes, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import { faultWorkbook, OPERATIONS } from './operations';

let bench: Bench;
afterEach(() => bench.close());

function operation(name: string) {
  const found = OPERATIONS.find((each) => each.name === name);
  if (!found) throw new Error(`no operation "${name}"`);
  return found;
}

function sheet(name: string): EngineSheet {
  const found = bench.engine.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet "${name}"`);
  return found;
}

/** Opens a workbook where an operation begins. */
async function begin(name: string): Promise<(port: WorkbookPort) => Promise<Outcome<unknown>>> {
  const { before, run } = operation(name);
  bench = await openBytes(await faultWorkbook());
  await before?.(bench.port, bench.engine);
  return run;
}

const protect = (name: string) => () => {
  sheet(name).isProtected = true;
};

type Setting = 'isReadOnly' | 'isCellBeingEdited' | 'isChartSelected';
const set = (setting: Setting) => () => {
  bench.host.settings[setting] = true;
};

const protectStructure = () => {
  bench.engine.isStructureProtected = true;
};

const ALL = OPERATIONS.map(({ name }) => name);
const ON_THE_TABLE = [
  'recalculate as values',
  'recalculate as formulas',
  'fix findings',
  'highlight',
].concat(['clear the highlights', 'collect', 'write targets', 'revert', 'revert the highlights']);
const NEW_SHEETS = [
  'make agency sheets',
  'keep a scenario',
  'keep the directory',
  'revert agency sheets',
];
const MERGING = ['make agency sheets', 'make agency sheets again', 'keep the directory'];

describe.each([
  [
    'a protected sheet',
    protect('PAR INDEX'),
    'sheet-protected',
    'Trang tính PAR INDEX đang được bảo vệ',
    ON_THE_TABLE,
  ],
  [
    'a protected sheet of an agency',
    protect('Sở Tư pháp'),
    'sheet-protected',
    'Trang tính Sở Tư pháp',
    ['make agency sheets again', 'revert agency sheets made again'],
  ],
  [
    'a protected structure',
    protectStructure,
    'structure-protected',
    'Cấu trúc tệp Excel',
    NEW_SHEETS,
  ],
  ['a workbook open for reading', set('isReadOnly'), 'read-only', 'chỉ mở để đọc', ALL],
  [
    'a cell that is being edited',
    set('isCellBeingEdited'),
    'cell-edit-mode',
    'Đang có ô được sửa',
    ALL,
  ],
  [
    'a chart that is selected',
    set('isChartSelected'),
    'chart-selected',
    'Đang chọn một biểu đồ',
    MERGING,
  ],
] as [string, () => void, ProblemCode, string, string[]][])(
  '%s',
  (_what, prepare, code, words, names) => {
    test.each(names)('is said before anything is written: %s', async (name) => {
      const run = await begin(name);
      prepare();
      const start = describeWorkbook(bench.engine);
      const outcome = await run(bench.port);
      expect(outcome).toMatchObject({ ok: false, problem: { code } });
      if (!outcome.ok) expect(problemMessage(outcome.problem, vi)).toContain(words);
      expect(describeWorkbook(bench.engine)).toEqual(start);
    });
  },
);

test('a selected chart stands in the way of nothing that merges no cells', async () => {
  const run = await begin('recalculate as values');
  bench.host.settings.isChartSelected = true;
  expect(await run(bench.port)).toMatchObject({ ok: true });
});

describe.each(['hidden', 'veryHidden'] as const)('a %s sheet', (visibility) => {
  test('is written and reverted like any other', async () => {
    const run = await begin('recalculate as values');
    sheet('PAR INDEX').visibility = visibility;
    const start = describeWorkbook(bench.engine);
    expect(await run(bench.port)).toMatchObject({ ok: true });
    expect(describeWorkbook(bench.engine)).not.toEqual(start);
    expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
    expect(describeWorkbook(bench.engine)).toEqual(start);
  });

  test('is said to be hidden where a cell of it was to be shown', async () => {
    await begin('recalculate as values');
    sheet('PAR INDEX').visibility = visibility;
    const selected = await bench.port.select('PAR INDEX', {
      row: 1,
      column: 1,
      rows: 1,
      columns: 1,
    });
    expect(selected).toMatchObject({ problem: { code: 'sheet-hidden' } });
    if (!selected.ok)
      expect(problemMessage(selected.problem, vi)).toContain('Trang tính PAR INDEX đang ẩn');
  });
});
