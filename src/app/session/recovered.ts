import type { WorkbookPort } from '../workbookPort';
import type { SessionState } from './sessionState';

/**
 * Before anything is read: gives back what was typed while an earlier pane was closed in the middle of writing.
 *
 * @returns what is to be said of it
 */
export async function recovered(port: WorkbookPort): Promise<Pick<SessionState, 'notice'>> {
  const given = await port.recover();
  if (!given.ok) return { notice: { kind: 'problem', problem: given.problem } };
  return { notice: given.value.length > 0 ? { kind: 'recovered', places: given.value } : null };
}
