import { type Decimal, decimalsOf, subtract, ZERO } from '../base/decimal';
import type { Appendix, Criterion } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import type { WhatIf } from '../targets/whatIf';
import { shownFigures } from './shownFigure';

/** What is tried has no more decimals than scores have; a mean of such has as many as a document prints of it. */
const MOST_PLACES = { sum: 4, mean: 2, weighted: 2, none: 4 } as const;

/** With how many decimals the figures of a criterion are shown; undefined: as many as they have. */
export interface TrialPlaces {
  base: number | undefined;
  target: number | undefined;
  change: number | undefined;
}

/** @returns decimals that another figure than the table's needs; null where it is none */
function neededOf(
  { rollup }: Appendix,
  asIs: Decimal | null,
  tried: Decimal | null,
): number | null {
  if (tried === null || asIs === null || tried === asIs) return null;
  return Math.min(decimalsOf(subtract(tried, asIs)), MOST_PLACES[rollup]);
}

/**
 * With how many decimals a target is shown beside the table's own (SPEC O1).
 *
 * @returns asked for a criterion, null for the total, and what is tried for it
 */
export function comparedPlaces({
  appendix,
  computed,
}: ScoredTable): (
  of: Criterion | null,
  asIs: Decimal | null,
  tried: Decimal | null,
) => number | undefined {
  const show = shownFigures(appendix, computed);
  return (of, asIs, tried) => {
    const places = show(of, 'target')?.places;
    const needed = neededOf(appendix, asIs, tried);
    return needed === null ? places : Math.max(places ?? 0, needed);
  };
}

/**
 * With how many decimals figures are shown while targets are tried (SPEC O1): as the overview shows them, and more only
 * where what was tried needs them.
 *
 * @returns asked for a criterion; null: the total
 */
export function trialPlaces({
  appendix,
  computed,
}: ScoredTable): (of: Criterion | null, whatIf: WhatIf) => TrialPlaces {
  const show = shownFigures(appendix, computed);
  return (of, whatIf) => {
    const id = of?.id ?? null;
    const isSame = whatIf.change(id) === ZERO;
    const [base, target, change] = (['base', 'target', 'delta'] as const).map((field) =>
      field === 'delta' && isSame ? undefined : show(of, field)?.places,
    );
    const needed = neededOf(appendix, whatIf.initial(id), whatIf.target(id));
    if (needed === null) return { base, target, change };
    const atLeast = (places = 0) => Math.max(places, needed);
    return { base, target: atLeast(target), change: isSame ? undefined : atLeast(change) };
  };
}
