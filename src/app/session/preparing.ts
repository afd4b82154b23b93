import type { Task } from '../../core/base/task';
import { isEmptyPlan, type Plan } from '../../core/plan/plan';
import { inSlices } from '../inSlices';
import { loaded } from '../loaded';
import type { Reading } from '../reading';
import type { GuardedPlan } from '../workbookPort';
import { type Preparing, previewTask } from './preview';
import type { SessionState } from './sessionState';

/** A plan that is being made; what makes it may have to be loaded first. */
export type Made = Task<GuardedPlan> | Promise<Task<GuardedPlan>>;

/** Of whichever reading is there: a job is asked for, and not one of the reading that was shown. */
export type Making = (reading: Reading) => Made;

/** Nothing where somebody stopped it. */
type Found = Partial<Pick<SessionState, 'preview' | 'notice'>>;

/** Whoever shows what is made. */
interface Host {
  state(): SessionState;
  /** Waits for what is being read. */
  upToDate(): Promise<unknown>;
  show(found: Found): void;
}

const MOST_TIMES = 3;

/**
 * Makes a plan and what is shown of it, of what was read last: what somebody is typing is waited for. Where the workbook was
 * read anew meanwhile the plan is made again, some times; else it is outdated.
 *
 * @returns the plan that is shown, if one is
 * @throws what the making throws; nothing is under way then
 */
export async function prepare(
  making: Making,
  remake: Preparing['remake'],
  host: Host,
): Promise<Plan | null> {
  try {
    const found = await foundOf(making, remake, host);
    host.show(found);
    return found.preview?.plan ?? null;
  } catch (error) {
    host.show({});
    throw error;
  }
}

async function foundOf(making: Making, remake: Preparing['remake'], host: Host): Promise<Found> {
  const isStopping = () => host.state().progress?.isStopping === true;
  for (let time = 1; ; time += 1) {
    await host.upToDate();
    const { reading } = host.state();
    if (!reading || isStopping()) return {};
    const plan = await loaded(making(reading));
    if (!plan.ok) return { notice: { kind: 'problem', problem: plan.problem } };
    const preview = await inSlices(previewTask(reading, plan.value, remake), isStopping);
    await host.upToDate();
    if (!preview || isStopping()) return {};
    if (reading === host.state().reading) {
      return isEmptyPlan(preview.plan) ? { notice: { kind: 'nothing' } } : { preview };
    }
    if (time === MOST_TIMES) return { notice: { kind: 'outdated' } };
  }
}
