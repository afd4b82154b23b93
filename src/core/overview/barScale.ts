import { type Decimal, decimalFromNumber, toNumber, ZERO } from '../base/decimal';
import type { Criterion } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { limitOf } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import { YEAR_FIELDS } from '../table/scoreFields';
import { topmost } from '../table/topmost';

/** Percentages close together are told apart on a scale that begins at a multiple of this. */
const STEP = 10;
/** Only where all of them are above the middle. */
const CLOSE_FROM = 50;

/**
 * Where the bars of a table begin (SPEC O3): points at nought, each up to its own maximum; percentages that are all far up
 * at a round figure below the smallest of them, which is said beside the bars.
 */
export function barsBeginAt({ appendix, computed }: ScoredTable): Decimal {
  if (traitsOf(appendix.kind).unit === 'points') return ZERO;
  const figures = topmost(appendix).flatMap((criterion) => {
    const scores = computed.of(criterion);
    return YEAR_FIELDS.flatMap((field) => scores[field] ?? []);
  });
  const least = figures.length === 0 ? 0 : toNumber(Math.min(...figures) as Decimal);
  if (least < CLOSE_FROM) return ZERO;
  const below = Math.floor(least / STEP) * STEP;
  // A bar of no length would say nothing.
  const from = below === least ? below - STEP : below;
  return decimalFromNumber(from) ?? ZERO;
}

/** A figure's place on its bar. */
export type OnBar = (value: Decimal | null) => number | null;

/** @returns the place of a figure on a criterion's bar, from 0 at its beginning to 1 at the highest score; null for none */
export function onBar(table: ScoredTable, criterion: Criterion | null, from: Decimal): OnBar {
  const { appendix, computed } = table;
  const limit =
    criterion === null
      ? (computed.total.max ?? traitsOf(appendix.kind).ceiling)
      : limitOf(table, criterion);
  return (value) => {
    if (value === null || limit === null || limit <= from) return null;
    return Math.max(0, Math.min(1, (value - from) / (limit - from)));
  };
}
