import type { AgencyDirectory } from '../core/agencies/agency';
import type { Finding } from '../core/table/finding';
import type { ScoredTable } from '../core/table/scoredTable';
import type { Assignment, AreaTask, CriterionRef, Duty } from '../core/assign/assignment';
import type { SheetGrid, WorkbookSnapshot } from '../core/base/grid';

/** Everything that was understood of a workbook at one moment; plans are made from it. */
export interface Reading {
  snapshot: WorkbookSnapshot;
  /** The shipped directory with what the workbook's own sheet adds or changes. */
  directory: AgencyDirectory;
  tables: ScoredTable[];
  /** The year that is worked on (SPEC Y1); null where no table says one. */
  year: number | null;
  /** Those among which a person can choose, the oldest first. */
  years: readonly number[];
  findings: Finding[];
  tasks: AreaTask[];
  duties: Duty[];
  /** By agency, in the order of first mention. */
  assignments: Assignment[];
  /** What only an open collective answers for ("Các cơ quan, đơn vị được giao nhiệm vụ"): nobody's own sheet has it. */
  unassigned: { agency: string; refs: CriterionRef[] }[];
}

/** The cells of a sheet as they were read. */
export function gridOf(
  { snapshot }: Pick<Reading, 'snapshot'>,
  sheet: string,
): SheetGrid | undefined {
  return snapshot.sheets.find((grid) => grid.sheet === sheet);
}
