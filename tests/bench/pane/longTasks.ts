import type { Browser, Page } from 'playwright-core';

/** A piece of work in a trace of Chromium; times in microseconds, `tdur` on the processor. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { frame?: string }; beginData?: { frame?: string } };
}

/** Much of the heap is the stand-in's for Excel: what collecting its garbage takes is not the pane's. */
const GARBAGE = /GC/;
/** What a script of the pane, or drawing it, begins with. */
const PANE_WORK = new Set([
  ...['FunctionCall', 'EvaluateScript', 'TimerFire', 'HandlePostMessage', 'EventDispatch'],
  ...['FireAnimationFrame', 'PrePaint'],
]);
/** Pieces of work that do not say of which frame they are; the first one inside them does. */
const UNSIGNED = new Set([
  'EventDispatch',
  'HandlePostMessage',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/**
 * Does something in the page, and finds the task that kept the pane busy longest: by its time on the processor, so that
 * a busy machine makes little difference, and without collecting garbage.
 *
 * @returns milliseconds
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  // Asked for at the end: the pane may have been loaded anew.
  const pane = await paneFrame(page);
  return longestOf(await eventsOf(browser), pane);
}

async function eventsOf(browser: Browser): Promise<TraceEvent[]> {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return trace.traceEvents
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

async function paneFrame(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  const pane = frameTree.childFrames?.find(({ frame }) => frame.url.includes('taskpane.html'));
  if (!pane) throw new Error('no pane');
  return pane.frame.id;
}

function longestOf(events: readonly TraceEvent[], pane: string): number {
  let longest = 0;
  for (const inTask of tasksOf(events)) {
    if (isQuestion(inTask)) continue;
    const own = outermost(inTask, (event, at) => frameOf(event, inTask.slice(at)) === pane);
    const garbage = outermost(
      inTask,
      (event) => GARBAGE.test(event.name) && own.some((one) => isWithin(event, one)),
    );
    longest = Math.max(longest, (timeOf(own) - timeOf(garbage)) / 1000);
  }
  return longest;
}

/**
 * Whether the test itself is at work in a task: its questions about what is to be seen come as messages from outside, or
 * from its own timers, and make the browser lay out what it has not drawn.
 */
function isQuestion(events: readonly TraceEvent[]): boolean {
  const names = new Set(events.map(({ name }) => name));
  if (names.has('Receive mojo message')) return true;
  return ![...names].some((name) => PANE_WORK.has(name));
}

/** Tasks with all that was done in them: the task itself first. */
function tasksOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const tasks: TraceEvent[][] = [];
  const newest = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const thread = `${event.pid}:${event.tid}`;
    const task = newest.get(thread);
    if (task?.[0] && isWithin(event, task[0])) task.push(event);
    else if (event.name.endsWith('RunTask')) {
      tasks.push([event]);
      newest.set(thread, tasks.at(-1) ?? []);
    }
  }
  return tasks;
}

function outermost(
  events: readonly TraceEvent[],
  isWanted: (event: TraceEvent, at: number) => boolean,
): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const [at, event] of events.entries()) {
    const last = found.at(-1);
    if (!(last && isWithin(event, last)) && isWanted(event, at)) found.push(event);
  }
  return found;
}

/** @param events in the order of their beginning */
function isWithin(event: TraceEvent, outer: TraceEvent): boolean {
  return event.ts >= outer.ts && event.ts < outer.ts + (outer.dur ?? 0);
}

/** @param following what came after it in its task, itself first */
function frameOf(event: TraceEvent, following: readonly TraceEvent[]): string | undefined {
  const signed = UNSIGNED.has(event.name)
    ? following.find((one) => isWithin(one, event) && signatureOf(one) !== undefined)
    : event;
  return signed && signatureOf(signed);
}

function signatureOf({ args: { data, beginData } }: TraceEvent): string | undefined {
  return data?.frame ?? beginData?.frame;
}

/** Microseconds on the processor. */
function timeOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0);
}
