import type { Task } from '../../core/base/task';
import { isEmptyPlan } from '../../core/plan/plan';
import { inSlices } from '../inSlices';
import { loaded } from '../loaded';
import type { Reading } from '../reading';
import type { GuardedPlan } from '../workbookPort';
import { type Preparing, previewTask } from './preview';
import type { SessionState } from './sessionState';

/** A plan that is being made; what makes it may have to be loaded first. */
export type Made = Task<GuardedPlan> | Promise<Task<GuardedPlan>>;

/** Of a reading as it was, or of whichever is there: a job is asked for, and not one of that reading. */
export type Making = Made | ((reading: Reading) => Made);

/** Whoever shows what is made. */
interface Host {
  reading(): Reading | null;
  /** Waits for what is being read. */
  upToDate(): Promise<void>;
  isStopping(): boolean;
  /** @param found nothing where somebody stopped it */
  show(found: Partial<Pick<SessionState, 'preview' | 'notice'>>): void;
}

const MOST_TIMES = 3;

/**
 * Makes a plan and what is shown of it. Where the workbook was read anew meanwhile, a plan that can be made of that is made
 * again, some times; else it is outdated.
 */
export async function prepare(
  making: Making,
  remake: Preparing['remake'],
  host: Host,
): Promise<void> {
  for (let time = 1; ; time += 1) {
    if (typeof making === 'function') await host.upToDate();
    const reading = host.reading();
    if (!reading || host.isStopping()) return host.show({});
    const made = typeof making === 'function' ? making(reading) : making;
    const plan = await loaded(made);
    if (!plan.ok) return host.show({ notice: { kind: 'problem', problem: plan.problem } });
    const preview = await inSlices(previewTask(reading, plan.value, remake), host.isStopping);
    if (!preview) return host.show({});
    if (typeof making === 'function') await host.upToDate();
    if (reading === host.reading()) {
      return host.show(isEmptyPlan(preview.plan) ? { notice: { kind: 'nothing' } } : { preview });
    }
    if (typeof making !== 'function' || time === MOST_TIMES) {
      return host.show({ notice: { kind: 'outdated' } });
    }
  }
}
