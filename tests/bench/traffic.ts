import { plainContent } from '../../src/core/base/cellContent';
import { assignTask } from '../../src/app/assign';
import { check } from '../../src/app/check';
import { highlightTask } from '../../src/app/highlight';
import { recalculateTask } from '../../src/app/recalculate';
import type { Reading } from '../../src/app/reading';
import type { Plan } from '../../src/core/plan/plan';
import { jsonBytes } from '../../src/excel/requests/bytes';
import { openSeed, type Bench } from '../workbench/bench';
import { finish } from '../../src/core/base/task';

export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

export interface OperationTraffic {
  name: string;
  ours: Traffic;
  /** As samples do it: an address, a load and a sync for every cell read, a value and a sync for every cell written. */
  cellByCell: Traffic;
  /**
   * What is read itself, or written with its number formats and with what undoing needs (the cells as they were and as
   * they became), what it was planned from, which is looked at again before (SPEC W8), and what stands there when it is
   * written (SPEC W11), as JSON: the least that any way must send and get.
   */
  leastBytes: number;
}

/** (3): what each operation on the published plan sends and gets, against a cell at a time over the same host. */
export async function planTraffic(): Promise<OperationTraffic[]> {
  const bench = await openSeed();
  const cells = await cellCosts(bench);
  const counted = async (work: () => Promise<unknown>) => {
    bench.host.traffic.reset();
    await work();
    return bench.host.traffic.totals();
  };
  const result: OperationTraffic[] = [];
  const reading = async (): Promise<Reading> => {
    const read = await check(bench.port);
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };
  const first = await reading();
  const used = first.snapshot.sheets.reduce(
    (sum, { values }) => sum + values.length * (values[0]?.length ?? 0),
    0,
  );
  result.push({
    ...{ name: 'read', ours: await counted(reading), cellByCell: times(cells.read, used) },
    leastBytes: jsonBytes(first.snapshot.sheets.map(({ values }) => values)),
  });
  const plans: [string, (from: Reading) => Plan][] = [
    ['recalculate', (from) => finish(recalculateTask(from, 'formulas'))],
    ['highlight', (reading) => finish(highlightTask(reading))],
    ['agency sheets', (from) => finish(assignTask(from))],
  ];
  for (const [name, planOf] of plans) {
    const plan = planOf(await reading());
    const ours = await counted(() => bench.port.apply(plan));
    const cellByCell = times(cells.write, cellsIn(plan));
    result.push({ name, ours, cellByCell, leastBytes: jsonBytes(contentOf(plan)) });
  }
  bench.close();
  return result;
}

/** What a plan puts into cells and into the journal, without where and how it looks. */
function contentOf({ cells, highlights, sheets, preconditions }: Plan): unknown {
  return [
    preconditions.map(({ contents, numberFormats }) => [contents, numberFormats]),
    cells.map(({ before }) => plainContent(before)),
    cells.map(({ after, numberFormat }) => [plainContent(after), numberFormat]),
    cells.map(({ before, after }) => [plainContent(before), plainContent(after)]),
    highlights.flatMap(({ rules }) => rules.map(({ formula }) => formula)),
    sheets.map(({ model }) => [model.values, model.formulas.map(({ formula }) => formula)]),
  ];
}

/** Cells with something in them that a plan writes; for marks, the cells that they stand on. */
function cellsIn({ cells, highlights, sheets }: Plan): number {
  const marked = highlights.flatMap(({ rules }) =>
    rules.map(({ area }) => area.rows * area.columns),
  );
  const written = sheets.map(
    ({ model }) => model.values.flat().filter((value) => value !== '').length,
  );
  return [cells.length, ...marked, ...written].reduce((sum, count) => sum + count, 0);
}

const SAMPLE = 20;

/** What reading and writing one cell at a time costs here, per cell. */
async function cellCosts({ host }: Bench): Promise<{ read: Traffic; write: Traffic }> {
  const average = ({ syncs, requestBytes, responseBytes }: Traffic): Traffic => ({
    syncs: syncs / SAMPLE,
    requestBytes: requestBytes / SAMPLE,
    responseBytes: responseBytes / SAMPLE,
  });
  const sheet = 'Phụ lục I';
  host.traffic.reset();
  for (let row = 0; row < SAMPLE; row += 1) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(`E${row + 6}`);
      range.load('values,formulas,numberFormat');
      await context.sync();
    });
  }
  const read = average(host.traffic.totals());
  host.traffic.reset();
  for (let row = 0; row < SAMPLE; row += 1) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(`Z${row + 300}`);
      range.values = [[row]];
      range.numberFormat = [['0.00']];
      await context.sync();
      range.clear();
      await context.sync();
    });
  }
  const write = average(host.traffic.totals());
  return { read, write: { ...write, syncs: write.syncs / 2 } };
}

function times({ syncs, requestBytes, responseBytes }: Traffic, count: number): Traffic {
  return {
    syncs: Math.round(syncs * count),
    requestBytes: Math.round(requestBytes * count),
    responseBytes: Math.round(responseBytes * count),
  };
}
