import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { Engine } from '../../src/workbench/engine/engine';
import { openBytes, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';
import type { Operation } from './operations';

/** What the host does at a point: fails the action, loses the batch or its answer, or is gone until the next start. */
export const FAULTS = [
  'AccessDenied',
  'ItemNotFound',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'drop-before',
  'drop-after',
  'killed',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** An action of a batch of an operation, both counted from the operation's beginning. */
export interface FaultPoint {
  batch: number;
  action: number;
  fault: FaultKind;
}

export interface Verdict {
  point: FaultPoint;
  /** Empty where the workbook and the user are well. */
  wrong: string;
}

/** All points at which an operation can be hit. */
export async function pointsOf(bytes: Uint8Array, operation: Operation): Promise<FaultPoint[]> {
  const bench = await prepared(bytes, operation);
  const points: FaultPoint[] = [];
  let first: number | null = null;
  bench.host.beforeAction = (batch, action) => {
    first ??= batch;
    for (const fault of FAULTS) points.push({ batch: batch - first, action, fault });
    return null;
  };
  const outcome = await operation.run(bench.port);
  bench.close();
  if (!outcome.ok) throw new Error(`${operation.name} fails unhurt: ${outcome.problem.code}`);
  return points;
}

/**
 * Hits an operation at each point, and looks at what is left: the workbook as before, or as planned, or a problem
 * that is said and that one revert puts right. What a user typed before is a part of both.
 */
export async function sweep(
  bytes: Uint8Array,
  operation: Operation,
  points: readonly FaultPoint[],
): Promise<Verdict[]> {
  const unhurt = await prepared(bytes, operation);
  const before = stateOf(unhurt.engine);
  await operation.run(unhurt.port);
  const planned = stateOf(unhurt.engine);
  unhurt.close();
  const verdicts: Verdict[] = [];
  for (const point of points) {
    verdicts.push({ point, wrong: await hit(bytes, operation, point, before, planned) });
  }
  return verdicts;
}

async function hit(
  bytes: Uint8Array,
  operation: Operation,
  point: FaultPoint,
  before: string,
  planned: string,
): Promise<string> {
  const bench = await prepared(bytes, operation);
  strike(bench, point);
  const outcome = await operation.run(bench.port);
  bench.host.beforeAction = null;
  const port = point.fault === 'killed' ? createExcelWorkbook() : bench.port;
  const wrong = await judge(bench.engine, port, outcome.ok, before, planned);
  bench.close();
  return wrong;
}

/** The fault comes once; a host that was killed stays away. */
function strike({ host }: Bench, { batch, action, fault }: FaultPoint): void {
  let first: number | null = null;
  let hasStruck = false;
  host.beforeAction = (nowBatch, nowAction) => {
    first ??= nowBatch;
    if (hasStruck) return fault === 'killed' ? 'drop-before' : null;
    if (nowBatch - first !== batch || nowAction !== action) return null;
    hasStruck = true;
    return fault === 'killed' ? 'drop-before' : fault;
  };
}

async function judge(
  engine: Engine,
  port: Bench['port'],
  isDone: boolean,
  before: string,
  planned: string,
): Promise<string> {
  const read = await port.read();
  if (!read.ok) return `the workbook cannot be read afterwards: ${read.problem.code}`;
  const state = stateOf(engine);
  if (isDone) return state === planned ? '' : 'said to be done, and is not as planned';
  if (state === before || state === planned) return '';
  const reverted = await port.revert();
  if (!reverted.ok) return `half-written, and revert says ${reverted.problem.code}`;
  // A revert that was hit is finished by the next: it ends where it was planned to.
  const restored = stateOf(engine);
  return restored === before || restored === planned
    ? ''
    : 'half-written, and revert does not restore it';
}

async function prepared(bytes: Uint8Array, operation: Operation): Promise<Bench> {
  const bench = await openBytes(bytes);
  await operation.before?.(bench.port, bench.engine);
  return bench;
}

/** Everything but the journal, which remembers every attempt, and the backups, whose names are never the same. */
function stateOf(engine: Engine): string {
  const sheets = describeWorkbook(engine) as { name: string }[];
  return JSON.stringify(sheets.filter(({ name }) => !/^_CCHC_(?:nhat_ky|sao)/.test(name)));
}
