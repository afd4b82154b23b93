import type { CriterionRef } from '../assign/assignment';
import type { PlacedCriterion } from '../assign/criteriaByRef';
import type { LocalityGroup } from '../assign/localityGroups';
import type { Decimal } from '../base/decimal';
import type { Doubtful } from '../collect/doubts';
import type { ScoredTable } from '../table/scoredTable';
import type { LocalityRule } from './wholeOfLocalities';

/** One criterion, as many localities answered it. */
export interface LocalityCriterion extends PlacedCriterion {
  ref: CriterionRef;
  max: Decimal | null;
  /** By agencyKey. */
  scores: ReadonlyMap<string, Decimal>;
  /** What stands in a score's place on the sheet and is none, by agencyKey. */
  words: ReadonlyMap<string, string>;
  /** What came and is not taken as it stands: a person settles it. */
  doubtful: readonly Doubtful[];
  /** Null: not chosen yet. */
  rule: LocalityRule | null;
  /** What their sheet says; null where it says nothing. */
  keptRule: LocalityRule | null;
  /** What the rule makes of the scores that are there; null where nothing follows. */
  result: Decimal | null;
  /** The result goes to the table: every locality has a score, or a person takes those that are there for all. */
  isTaken: boolean;
}

/** What the localities of a group answered of one table. */
export interface LocalityTable {
  group: LocalityGroup;
  table: ScoredTable;
  criteria: readonly LocalityCriterion[];
}
