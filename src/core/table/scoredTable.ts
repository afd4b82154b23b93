import type { Appendix, Computed } from './appendix';

/** One scoring table of a workbook, with what was computed from it. */
export interface ScoredTable {
  appendix: Appendix;
  /** The first, second … table of its kind in the workbook. */
  nth: number;
  computed: Computed;
  /** Ids of the leaf criteria whose newest result misses the target. */
  belowTarget: ReadonlySet<string>;
}
