import type { FormChoices } from './formChoices';
import { type InputColumn, OFFERED_INPUTS } from '../ownSheets/sheetColumns';

export { type InputColumn, OFFERED_INPUTS } from '../ownSheets/sheetColumns';

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

export const defaultAssignOptions: AssignOptions = {
  live: true,
  includeShared: true,
  inputs: [...OFFERED_INPUTS],
};
