import { decimalsOf, subtract, ZERO } from '../base/decimal';
import type { Criterion } from '../table/appendix';
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
  const most = MOST_PLACES[appendix.rollup];
  return (of, whatIf) => {
    const id = of?.id ?? null;
    const isSame = whatIf.change(id) === ZERO;
    const [base, target, change] = (['base', 'target', 'delta'] as const).map((field) =>
      field === 'delta' && isSame ? undefined : show(of, field)?.places,
    );
    const [now, initial] = [whatIf.target(id), whatIf.initial(id)];
    if (now === null || initial === null || now === initial) return { base, target, change };
    const needed = Math.min(decimalsOf(subtract(now, initial)), most);
    const atLeast = (places = 0) => Math.max(places, needed);
    return { base, target: atLeast(target), change: isSame ? undefined : atLeast(change) };
  };
}
