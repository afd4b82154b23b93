import type { IndexKind } from '../table/indexTraits';

/** A criterion anywhere in the workbook: "par:1.1", "sipas:II/1". With several tables of one kind the later ones are numbered: "par#2:1.1". */
export type CriterionRef = string;

export function criterionRef(kind: IndexKind, id: string, nth = 1): CriterionRef {
  return `${kind}${nth > 1 ? `#${nth}` : ''}:${id}`;
}

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
