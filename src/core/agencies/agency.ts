import type { Day } from '../base/day';
import type { ApartWork, EndedAgency } from '../table/finding';

/**
 * One entry of the directory of agencies (danh bạ cơ quan). The directory ships with defaults and is
 * kept in the workbook on a sheet of its own, where the user edits it.
 */
export interface Agency {
  /** Canonical name, as assignment sheets print it: "Sở Nội vụ". */
  name: string;
  /** Other names that mean it: "VP UBND tỉnh". Compared after normalising, never without accents. */
  aliases: string[];
  /** A collective (tập thể) stands for others: "Các sở, ban, ngành". It gets no sheet of its own. */
  isCollective: boolean;
  /** Canonical names of who belongs to a collective; empty when that is not known. */
  members: string[];
  /** Members of a collective as somebody wrote them, whom nobody is called: they stay written, and count for nothing. */
  unmatched?: string[];
  /**
   * Its members have one sheet together, under its name, and a file each: "UBND cấp xã" of a hundred communes. It is no
   * collective then: what it leads is its own.
   */
  sharesSheet?: true;
  /** The first day on which it works; absent: as long as anybody asks. */
  from?: Day;
  /** The first day on which it works no more. Its name stays known. */
  until?: Day;
  /** Canonical name of who took over most of its work; absent where nobody did. */
  successor?: string;
  /**
   * Work of which others than the `successor` took over: what it is, and their canonical names; and who did in provinces
   * that have that one in the place of `by`.
   */
  apart?: readonly { work: ApartWork; by: string; orBy?: string }[];
  /** Canonical name of who took over in provinces that have no `successor`; absent where that is settled. */
  otherwise?: string;
  /** A person said who took over: what it has through a collective goes there, too. */
  isSaid?: true;
  /** In provinces that have none since that day: who took over there. It is asked which of them this one is (SPEC S16). */
  mayEnd?: { until: Day; successor: string };
  /** What somebody wrote in the place of a day and is none: it is kept, asked about, and says nothing. */
  unreadDays?: { from?: string; until?: string };
  /**
   * When every province has one; outside of that time, and where it is "never", it belongs to collectives only where
   * the workbook names it (SPEC S10). Absent: every province, always.
   */
  everywhere?: { from?: Day; until?: Day } | 'never';
  /** Names of the cities which alone have one since it `mayEnd`. */
  onlyIn?: readonly string[];
  /** Canonical name of what a province has instead: where the workbook names that, this belongs to no collective. */
  insteadOf?: string;
}

export interface AgencyDirectory {
  agencies: Agency[];
}

/** How one name in a cell was understood. */
export interface AgencyMatch {
  /** The words as printed. */
  printed: string;
  /** Canonical name; the printed name itself when the directory does not hold it. */
  name: string;
  how: 'known' | 'typo' | 'unknown';
  /** For "unknown": the nearest known name, if any is near. */
  suggestion: string | null;
  /** Where the words mean an agency that the plan's year outlives; `name` is then who took over, if anybody did. */
  ended?: EndedAgency;
}
