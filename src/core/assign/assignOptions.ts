import type { FormChoices } from './formChoices';
import { type InputColumn, OFFERED_INPUTS } from '../ownSheets/formColumns';

export { type InputColumn, OFFERED_INPUTS } from '../ownSheets/formColumns';

export interface AssignOptions {
  /** Only these agencies' sheets are made; all of them when absent. */
  agencies?: string[];
  /** Figures are formulas that refer to the appendix; values otherwise. */
  live: boolean;
  /** Sheets hold the criteria that an agency shares with a collective, too. */
  includeShared: boolean;
  inputs: InputColumn[];
  /** What is to be kept of how assignments go out; as the workbook has it when absent. */
  choices?: FormChoices;
}

/** How agencies' sheets are made, whoever gets one. */
export type AssignSwitches = Pick<AssignOptions, 'live' | 'includeShared' | 'inputs'>;

export const defaultAssignOptions: AssignSwitches = {
  live: true,
  includeShared: true,
  inputs: [...OFFERED_INPUTS],
};
