import type { AgencyDirectory } from '../core/agencies/agency';
import type { Appendix, Computed } from '../core/table/appendix';
import type { Finding } from '../core/table/finding';
import type { Assignment, AreaTask, CriterionRef, Duty } from '../core/assign/assignment';
import type { WorkbookSnapshot } from '../core/base/grid';

/** One scoring table with what was computed from it. */
export interface ReadTable {
  appendix: Appendix;
  /** The first, second … table of its kind in the workbook. */
  nth: number;
  computed: Computed;
  /** Ids of the leaf criteria whose newest result misses the target. */
  belowTarget: ReadonlySet<string>;
}

/** Everything that was understood of a workbook at one moment; plans are made from it. */
export interface Reading {
  snapshot: WorkbookSnapshot;
  /** The shipped directory with what the workbook's own sheet adds or changes. */
  directory: AgencyDirectory;
  tables: ReadTable[];
  findings: Finding[];
  tasks: AreaTask[];
  duties: Duty[];
  /** By agency, in the order of first mention. */
  assignments: Assignment[];
  /** What only an open collective answers for ("Các cơ quan, đơn vị được giao nhiệm vụ"): nobody's own sheet has it. */
  unassigned: { agency: string; refs: CriterionRef[] }[];
}
