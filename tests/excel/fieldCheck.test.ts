import { ALL_CHECKS, type CheckId } from '../../src/excel/fieldCheck/allChecks';
import {
  runFieldChecks,
  type FieldCheck,
  type FieldResult,
} from '../../src/excel/fieldCheck/fieldCheck';
import { ACTION, type Batch } from '../../src/workbench/host/wire';
import { openEngine, type OpenWorkbook } from '../../src/workbench/node/openWorkbook';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';

let workbook: OpenWorkbook | undefined;
afterEach(() => workbook?.close());

function open(excelApi: string): OpenWorkbook {
  workbook?.close();
  workbook = openEngine(createEngine(), { excelApi });
  return workbook;
}

async function run(): Promise<FieldResult<CheckId>[]> {
  const results: FieldResult<CheckId>[] = [];
  await runFieldChecks(ALL_CHECKS, (result) => results.push(result));
  return results;
}

const differing = (results: readonly FieldResult<CheckId>[]) =>
  results.filter(({ holds }) => !holds).map(({ id, got }) => ({ id, got }));

test.each(['1.9', '1.14'])('every assumption holds in the stand-in (ExcelApi %s)', async (api) => {
  const { engine } = open(api);
  const before = engine.sheets.map(({ name }) => name);
  const results = await run();
  expect(differing(results)).toEqual([]);
  expect(results.map(({ id }) => id)).toEqual(Object.keys(ALL_CHECKS));
  expect(engine.sheets.map(({ name }) => name)).toEqual(before);
});

/** What nothing is sent for: the client itself lacks it. Each takes it away, and gives what puts it back. */
const CLIENTS = {
  workbookCanBeOpened: () => {
    const { createWorkbook } = Excel;
    Reflect.deleteProperty(Excel, 'createWorkbook');
    return () => Object.assign(Excel, { createWorkbook });
  },
};

/**
 * What Excel would do otherwise: it takes no notice of something, without a word, as it is reported to for page setup; or
 * does a little more than was asked for. Each is planted in what the client sends.
 */
const PLANTS: Record<Exclude<CheckId, keyof typeof CLIENTS>, (batch: Batch) => void> = {
  numbersExact: changeValues((value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  ),
  nullLeavesCell: changeValues((value) => value ?? ''),
  textStaysText: ignore('NumberFormat'),
  errorIsError: ignore('Values'),
  formatForAll: ignore('NumberFormat'),
  formatsOfLocale: ignore('NumberFormat'),
  longText: changeValues((value) => (typeof value === 'string' ? value.slice(0, 8192) : value)),
  settingKept: (batch) => {
    for (const { Name, ArgumentInfo } of Object.values(batch.ObjectPaths)) {
      if (Name === 'Add' && ArgumentInfo?.Arguments?.[1] !== undefined)
        ArgumentInfo.Arguments[1] = '';
    }
  },
  formulaReadBack: ignore('Formula'),
  formatsPaged: forget('Skip'),
  formatSaysItsCells: changeArgument('Range', 'F10:F12', 'F10:F13'),
  formatRemovedById: ignore('Delete'),
  pageSetup: ignore('Zoom'),
  printArea: ignore('SetPrintArea'),
  emptyRowProperties: ignore('SetRowProperties'),
  columnWidths: ignore('SetColumnProperties'),
  mergesByRow: ignore('Merge'),
  freezeLeavesActive: ignore('FreezeAt'),
  copyToHidden: ignore('CopyFrom'),
  linkKeepsText: ignore('Hyperlink'),
  protectionRefuses: ignore('Protect'),
  // As if each write took the validation away.
  validationKept: ignore('Rule'),
  ownWriteHeard: ignore('_RegisterDataChangedEvent'),
  chartAsAsked: ignore('Name'),
  // As if the copy had what the first sheet has.
  chartNotCopied: changeArgument('', '_kiem_tra_2', '_kiem_tra_1'),
  chartTakenOff: ignore('Delete'),
  hiddenIsDeleted: ignore('Delete'),
  manyCells: ignore('Values'),
};

/** Changes what something is asked for by. @param name how the member's name ends; an item of a collection has none */
function changeArgument(name: string, from: string, to: string): (batch: Batch) => void {
  return ({ ObjectPaths }) => {
    for (const { Name, ArgumentInfo } of Object.values(ObjectPaths)) {
      const [first] = ArgumentInfo?.Arguments ?? [];
      if (ArgumentInfo?.Arguments && Name.endsWith(name) && first === from)
        ArgumentInfo.Arguments[0] = to;
    }
  };
}

/** @param name of a property that is set, or of a method */
function ignore(name: string): (batch: Batch) => void {
  return (batch) => {
    const { method, setProperty } = ACTION;
    batch.Actions = batch.Actions.filter(
      ({ Name, ActionType }) =>
        Name !== name || (ActionType !== method && ActionType !== setProperty),
    );
  };
}

function forget(part: 'Top' | 'Skip'): (batch: Batch) => void {
  return ({ Actions }) => {
    for (const { QueryInfo } of Actions) if (QueryInfo) Reflect.deleteProperty(QueryInfo, part);
  };
}

function changeValues(change: (value: unknown, row: number) => unknown): (batch: Batch) => void {
  return ({ Actions }) => {
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name !== 'Values' && Name !== 'Formulas') continue;
      const [block] = (ArgumentInfo?.Arguments ?? []) as [unknown[][]?];
      if (!block || !ArgumentInfo) continue;
      ArgumentInfo.Arguments = [block.map((cells, row) => cells.map((cell) => change(cell, row)))];
    }
  };
}

test.each(Object.entries(PLANTS))('%s is told where Excel does otherwise', async (id, plant) => {
  const { host } = open('1.14');
  const process = host.processBatch.bind(host);
  let isTried = false;
  host.processBatch = (body) => {
    const batch = JSON.parse(body) as Batch;
    if (isTried) plant(batch);
    return process(JSON.stringify(batch));
  };
  const { run: work, expected }: FieldCheck = ALL_CHECKS[id as CheckId];
  const results: FieldResult[] = [];
  const run = async (sheets: Parameters<typeof work>[0]) => {
    isTried = true;
    return work(sheets).finally(() => (isTried = false));
  };
  // What the check builds upon, in an Excel that does as expected.
  await runFieldChecks<string>({ ...before(id as CheckId), [id]: { run, expected } }, (result) =>
    results.push(result),
  );
  expect(results.filter(({ holds }) => !holds).map((result) => result.id)).toEqual([id]);
});

test.each(Object.entries(CLIENTS))('%s is told where the client lacks it', async (id, take) => {
  open('1.14');
  const giveBack = take();
  const results: FieldResult[] = [];
  await runFieldChecks<string>({ [id]: ALL_CHECKS[id as CheckId] }, (result) =>
    results.push(result),
  );
  giveBack();
  expect(results.map(({ id: tried, holds }) => [tried, holds])).toEqual([[id, false]]);
});

/** The checks whose sheets and formats another is tried on. */
function before(id: CheckId): Record<string, FieldCheck> {
  const { formulaReadBack, formatsPaged, copyToHidden, chartAsAsked } = ALL_CHECKS;
  if (id === 'chartNotCopied') return { copyToHidden, chartAsAsked };
  if (id === 'chartTakenOff') return { chartAsAsked };
  if (id === 'formatsPaged') return { formulaReadBack };
  if (id === 'formatRemovedById') return { formulaReadBack, formatsPaged };
  return id === 'hiddenIsDeleted' ? { copyToHidden } : {};
}
