import type { CriterionRef } from '../ownSheets/rowSubject';

export { criterionRef, type CriterionRef } from '../ownSheets/rowSubject';

/** An area of work (lĩnh vực, Section II of the plan) with who leads and who cooperates. */
export interface AreaTask {
  sheet: string;
  row: number;
  code: string;
  area: string;
  text: string;
  leads: string[];
  supports: string[];
}

/** A duty of organisation (tổ chức thực hiện, Section III): who does what, and by when. */
export interface Duty {
  sheet: string;
  row: number;
  code: string;
  agencies: string[];
  text: string;
  due: string;
}

/** All that one agency answers for. */
export interface Assignment {
  agency: string;
  /** Led under its own name alone or with other named agencies. */
  lead: CriterionRef[];
  /** Led together with, or as one of, a collective. */
  shared: CriterionRef[];
  /** Cooperating or implementing, by name or through a collective. */
  support: CriterionRef[];
  leadTasks: AreaTask[];
  supportTasks: AreaTask[];
  duties: Duty[];
}
