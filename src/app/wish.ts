import type { Task } from '../core/base/task';
import type { Reading } from './reading';
import type { GuardedPlan } from './workbookPort';

/** What a button of the ribbon opens the pane at; manifest.xml writes it into the pane's address. */
const WISHES = ['check', 'recalculate', 'highlight', 'assign'] as const;

export type Wish = (typeof WISHES)[number];

/** @param search of the pane's address, such as "?go=recalculate"; Excel may have put words of its own behind it */
export function wishIn(search: string): Wish | null {
  const go = new URLSearchParams(search).get('go');
  return WISHES.find((wish) => wish === go) ?? null;
}

/** @returns what makes what is shown to be written; null where the wish is to see a list, and choose there */
export function wishedJob(wish: Wish): ((reading: Reading) => Promise<Task<GuardedPlan>>) | null {
  switch (wish) {
    case 'recalculate':
      return async (reading) => (await import('./jobs')).recalculateTask(reading, 'formulas');
    case 'highlight':
      return async (reading) => (await import('./jobs')).highlightTask(reading);
    case 'check':
    case 'assign':
      return null;
  }
}
