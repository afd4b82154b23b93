import type { Decimal } from '../base/decimal';
import type { SheetGrid } from '../base/grid';
import type { Criterion, Rank } from '../table/appendix';
import type { SourceKind } from '../table/columnMeaning';
import type { ScoredTable } from '../table/scoredTable';
import type { RescaledChoices } from './rescaled';

/** A table and the sheet that it stands on, of the workbook or of a file. */
export interface PlacedTable {
  table: ScoredTable;
  grid: SheetGrid;
}

export interface FiguresOptions {
  basis: Basis;
  targets: TargetRule;
  /** By the id in the new set, of criteria whose maximum changed. */
  rescaled: RescaledChoices;
}

/** How the next year's targets of leaf criteria are set. */
export type TargetRule =
  | { is: 'empty' }
  /** Last year's target. */
  | { is: 'last-year' }
  /** All points; in percent 100. */
  | { is: 'maximum' }
  /** So many percent of what is missing to the maximum, on top of the base. */
  | { is: 'share'; percent: Decimal };

/** As they are offered. */
export const TARGET_RULES: readonly TargetRule['is'][] = ['empty', 'last-year', 'maximum', 'share'];

/** From which figures of last year the bases come. */
export type Basis =
  /** @property source whose scores they are; null: the heading does not say */
  { is: 'result'; source: SourceKind | null } | { is: 'target' };

export const NO_FIGURE = { is: 'blank' } as const satisfies NextFigure;

/** A figure of the next year's table. */
export type NextFigure =
  | { is: 'blank' }
  | { is: 'number'; value: Decimal; decimals: number }
  /** A commitment, as a text: ">95,00". */
  | { is: 'bound'; text: string }
  /** What its parts come to. @property value null: not all parts have one yet */
  | { is: 'rollup'; value: Decimal | null; decimals: number };

export interface NextFigures {
  max: NextFigure;
  base: NextFigure;
  target: NextFigure;
}

/** Why a figure is not simply last year's: what has to be looked at. */
export type Remark =
  /** There are results, but none of this one: its target is the base. */
  | 'base-from-target'
  /** No base: the criterion is new. */
  | 'base-new'
  /** No base: last year's figure is a bound, or none. */
  | 'base-bound'
  | 'base-missing'
  /** No base: last year's is more than the maximum now. */
  | 'base-above-max'
  /** A part has no base, so that the published figure stands for the whole. */
  | 'base-published'
  /** A part has no base, and others moved: what the whole had is not known. */
  | 'base-unknown'
  /** No target: the maximum is in doubt, the base is not known, or last year's target is above the maximum now. */
  | 'target-max-unknown'
  | 'target-base-unknown'
  | 'target-above-max';

/** @property of the criterion of the new table; null: its total */
export interface Remarked {
  of: Criterion | null;
  remark: Remark;
}

/** The ranks of one criterion: of its base, and of its target where the target is last year's. */
export interface NextRanks {
  base: Rank | null;
  target: Rank | null;
}
