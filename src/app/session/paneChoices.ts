import type { DirectoryEdit } from '../../core/agencies/directoryEdits';
import type { AssignSwitches } from '../../core/assign/assignOptions';
import type { FormChoices } from '../../core/assign/formChoices';
import type { Language } from '../../core/base/language';
import type { ReturnedFile } from '../../core/collect/returnedFiles';
import type { Placements } from '../../core/collect/placements';
import type { Decisions } from '../../core/collect/settlement';
import type { LocalityChoices } from '../../core/localities/localityScores';
import type { AppraisedChoices, NextPlanChoices } from './panelChoices';

/** Small choices of the pane: with tried targets what outlives a reload of it (SPEC W15). */
export interface PaneChoices {
  /** Agencies whose tick is another than the one that they begin with. */
  agencies: ReadonlySet<string>;
  /** How agencies' sheets are made; null: as they begin. */
  switches: AssignSwitches | null;
  /** How what came back was settled. */
  decisions: Decisions;
  /** Rows of returned forms that were given to criteria. */
  placements: Placements;
  /** Questions that are to be asked later, by the ids of their doubts. */
  postponed: ReadonlySet<string>;
  /** Returned files that were dropped, as long as the pane is open. */
  returned: readonly ReturnedFile[];
  /** Names of all that were dropped: of files nothing else is kept. */
  files: readonly string[];
  /** The round that is collected, by its name; '' for none. */
  round: string;
  /** That it is none was chosen, though the workbook has rounds: else it is asked. */
  isOfNoRound: boolean;
  /** The year that is worked on; null: the newest that the workbook plans. */
  year: number | null;
  /** What the pane speaks in this workbook; null where nobody has chosen. */
  language: Language | null;
  /** What is to be changed in the directory, and is not written yet. */
  directory: readonly DirectoryEdit[];
  /** What was chosen of how forms look on paper, as long as the workbook's own sheet does not say it. */
  paper: Partial<FormChoices>;
  /** How the scores of many localities make one, as long as their sheet does not say it. */
  localities: LocalityChoices;
  /** What is chosen for the next year's plan; null: nothing. */
  nextYear: NextPlanChoices | null;
  /** What is chosen of the scores that others gave, by tableKey. */
  appraisal: ReadonlyMap<string, AppraisedChoices>;
  /** Names of files with sets of criteria, and with scores that others gave, that were dropped. */
  setFiles: readonly string[];
  scoreFiles: readonly string[];
}

export const NO_CHOICES: PaneChoices = {
  agencies: new Set(),
  switches: null,
  decisions: new Map(),
  placements: new Map(),
  postponed: new Set(),
  returned: [],
  files: [],
  round: '',
  isOfNoRound: false,
  year: null,
  language: null,
  directory: [],
  paper: {},
  localities: { rules: new Map(), partly: new Map() },
  nextYear: null,
  appraisal: new Map(),
  setFiles: [],
  scoreFiles: [],
};

/** Where they are held. */
export interface ChoiceStore {
  get(): PaneChoices;
  change(change: Partial<PaneChoices>): void;
  /** @returns stops listening */
  subscribe(listener: () => void): () => void;
}
