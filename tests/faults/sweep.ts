import type { LastWrite } from '../../src/app/workbookPort';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { ANSWER_LIMIT } from '../../src/excel/requests/answered';
import type { Host } from '../../src/workbench/host/host';
import { ACTION, type Batch } from '../../src/workbench/host/wire';
import { openBytes, type Bench } from '../workbench/bench';
import { judge } from './judge';
import type { Operation } from './operations';
import { isUntouched, stateOf, type State } from './state';

/**
 * What the host does at a point: fails the action, loses the batch or its answer, lets nothing be heard of either, answers
 * when nobody waits for it any more, or is gone until the next start, before which the user may type on what was left.
 */
export const FAULTS = [
  'AccessDenied',
  'ItemNotFound',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'drop-before',
  'drop-after',
  'silent-before',
  'silent-after',
  'late',
  'killed',
  'killed-and-typed-on',
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

/** An operation with the workbook that it begins on, and what comes of it where nothing fails. */
export interface Prepared {
  operation: Operation;
  bytes: Uint8Array;
  before: State;
  planned: State;
  /** What could be reverted before. */
  revertible: LastWrite | null;
  /** All points at which it can be hit. */
  points: readonly FaultPoint[];
}

/** Does the steps before an operation once, and the operation itself unhurt. */
export async function prepare(bytes: Uint8Array, operation: Operation): Promise<Prepared> {
  const first = await openBytes(bytes);
  await operation.before?.(first.port, first.engine);
  const start = await first.save();
  first.close();
  const unhurt = await openBytes(start);
  const before = stateOf(unhurt.engine);
  const last = await unhurt.port.lastWrite();
  const revertible = last.ok ? last.value : null;
  const points: FaultPoint[] = [];
  const batchOf = countBatches();
  const mayWrite = watchActions(unhurt.host);
  unhurt.host.beforeAction = (batch, action) => {
    const at = batchOf(batch);
    for (const fault of FAULTS) {
      // Reading waits as long as the user does, and is stopped by hand.
      if (isReading && isUnheard(fault)) continue;
      if (isAnother(fault, action, mayWrite)) points.push({ batch: at, action, fault });
    }
    return null;
  };
  let isReading = false;
  const { read } = unhurt.port;
  unhurt.port.read = async (options) => {
    isReading = true;
    const answer = await read(options);
    isReading = false;
    return answer;
  };
  const outcome = await operation.run(unhurt.port);
  const planned = stateOf(unhurt.engine);
  unhurt.close();
  if (!outcome.ok) throw new Error(`${operation.name} fails unhurt: ${outcome.problem.code}`);
  return { operation, bytes: start, before, planned, revertible, points };
}

/** Of the batch that is being done: whether an action may write. */
function watchActions(host: Host): (action: number) => boolean {
  const process = host.processBatch.bind(host);
  let actions: Batch['Actions'] = [];
  host.processBatch = (body) => {
    actions = (JSON.parse(body) as Batch).Actions;
    return process(body);
  };
  return (action) => {
    const type = actions[action]?.ActionType;
    return type !== ACTION.instantiate && type !== ACTION.query && type !== ACTION.trace;
  };
}

/**
 * Whether a fault does anything else at an action than at the one before. A batch whose answer is lost or late is done whole,
 * whichever action that was said of; one that is lost on its way leaves the same until something was written. Where an
 * action fails, the answers to those before it are heard.
 */
function isAnother(
  fault: FaultKind,
  action: number,
  mayWrite: (action: number) => boolean,
): boolean {
  if (action === 0 || !isLost(fault)) return true;
  return !isDoneWhole(fault) && mayWrite(action - 1);
}

/**
 * Hits an operation at each point, and judges what is left. A workbook that is left exactly as it was, the
 * journal included, is hit again; any other is opened anew.
 */
export async function* sweep(
  prepared: Prepared,
  points: readonly FaultPoint[],
): AsyncGenerator<Verdict> {
  let bench: Bench | null = null;
  for (const point of points) {
    bench ??= await openBytes(prepared.bytes);
    const wrong = await hit(bench, prepared, point);
    yield { point, wrong };
    if (wrong === '' && isUntouched(stateOf(bench.engine), prepared.before)) continue;
    bench.close();
    bench = null;
  }
  bench?.close();
}

async function hit(
  bench: Bench,
  { operation, before, planned, revertible }: Prepared,
  point: FaultPoint,
): Promise<string> {
  const { engine, host } = bench;
  const isKilled = point.fault.startsWith('killed');
  strike(bench, point, isKilled);
  const patience = losePatience(point);
  const outcome = await operation.run(bench.port);
  // On a busy machine patience may be lost before the host has come to the batch.
  if (isUnheard(point.fault)) await new Promise((resolve) => setImmediate(resolve));
  host.beforeAction = null;
  patience.end();
  if (point.fault === 'late') await bench.port.lateAnswer();
  const port = isKilled ? createExcelWorkbook() : bench.port;
  return judge({
    engine,
    port,
    outcome,
    before,
    planned,
    revertible,
    canAsk: !isKilled && !isUnheard(point.fault),
    isTypedOn: point.fault === 'killed-and-typed-on',
  });
}

/** The fault comes once; a host that was killed stays away. */
function strike({ host }: Bench, { batch, action, fault }: FaultPoint, isKilled: boolean): void {
  const batchOf = countBatches();
  let hasStruck = false;
  host.beforeAction = (nowBatch, nowAction) => {
    const isNow = batchOf(nowBatch) === batch && nowAction === action;
    if (hasStruck ? !isKilled : !isNow) return null;
    hasStruck = true;
    // A late answer is only kept back.
    if (fault === 'late') return null;
    return isKilled ? 'drop-before' : fault;
  };
}

/** The answers of a batch that is hit so are waited for shortly: all others may take what they take. */
function losePatience({ batch, fault }: FaultPoint): { end: () => void } {
  const limit = ANSWER_LIMIT.milliseconds;
  if (!isUnheard(fault)) return { end: () => undefined };
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  let syncs = 0;
  prototype.sync = async function (this: Excel.RequestContext): Promise<unknown> {
    const isHit = syncs === batch;
    syncs += 1;
    // Whoever waits begins right after this.
    ANSWER_LIMIT.milliseconds = isHit ? PATIENCE : limit;
    await sync.call(this);
    if (isHit) await new Promise((resolve) => setTimeout(resolve, 2 * PATIENCE));
    return undefined;
  } as typeof sync;
  return {
    end: () => {
      prototype.sync = sync;
      ANSWER_LIMIT.milliseconds = limit;
    },
  };
}

/** Nothing is heard of what becomes of the batch, or too late. */
function isUnheard(fault: FaultKind): boolean {
  return fault === 'late' || fault.startsWith('silent');
}

/** Of the whole batch nothing is heard in time. */
function isLost(fault: FaultKind): boolean {
  return isUnheard(fault) || fault.startsWith('drop') || fault.startsWith('killed');
}

function isDoneWhole(fault: FaultKind): boolean {
  return fault === 'late' || fault.endsWith('-after');
}

/** In milliseconds. */
const PATIENCE = 25;

/** Turns the host's numbers of batches into such that begin at 0 with the first that is asked for. */
function countBatches(): (batch: number) => number {
  let first: number | null = null;
  return (batch) => {
    first ??= batch;
    return batch - first;
  };
}
