import { type AssignOptions, defaultAssignOptions } from '../core/assign/assignOptions';
import { keptChoices } from '../core/assign/choicesSheet';
import { isRequested } from '../core/assign/requested';
import type { Reading } from './reading';
import type { PaneChoices } from './session/paneChoices';

/** What the pane itself holds of how sheets and forms are made. */
export type AssignChosen = Pick<PaneChoices, 'agencies' | 'switches' | 'paper'>;

/**
 * How sheets and forms are made of a reading: whatever the workbook says by then of who takes part and how they look, and what
 * the pane holds beside it. Those that are asked and not instructed get one where somebody ticks them.
 */
export function assignChosen(
  { assignments, snapshot }: Pick<Reading, 'assignments' | 'snapshot'>,
  { agencies, switches, paper }: AssignChosen,
): Required<AssignOptions> {
  return {
    ...(switches ?? defaultAssignOptions),
    agencies: assignments
      .map(({ agency }) => agency)
      .filter((agency) => isRequested(agency) === agencies.has(agency)),
    choices: { ...keptChoices(snapshot), ...paper },
  };
}
