import type { PlanKind } from '../core/plan/reason';
import { placesText, placeText } from './placeText';
import type { Strings } from './vi';

/** What was taken back, as a workbook says it. */
export interface TakenBack {
  kind: PlanKind;
  cells: number;
  sheetsRemoved: readonly string[];
  sheetsRestored: readonly string[];
  kept: readonly string[];
  lostFormulas?: readonly { cell: string; formula: string }[];
  lastVisible: string | null;
}

/** What was taken back and what was left, in a sentence or two. */
export function revertedMessage(reverted: TakenBack, strings: Strings): string {
  const { write } = strings;
  const { kind, cells, sheetsRemoved, sheetsRestored, kept, lastVisible } = reverted;
  const { lostFormulas = [] } = reverted;
  const parts = [
    kind === 'highlight' && write.undoneParts.marking,
    kind === 'clear-highlight' && write.undoneParts.clearing,
    cells > 0 && write.undoneParts.cells(cells),
    sheetsRemoved.length > 0 && write.undoneParts.removed(sheetsRemoved.length),
    sheetsRestored.length > 0 && write.undoneParts.restored(sheetsRestored.length),
  ].filter((part) => part !== false);
  const left = [
    kept.length > 0 && write.kept(placesText(kept, strings)),
    lostFormulas.length > 0 && write.lostFormulas(formulasText(lostFormulas, strings)),
    lastVisible !== null && write.lastVisible(lastVisible),
  ].filter((part) => part !== false);
  if (parts.length > 0) return [write.undone(parts), ...left].join(' ');
  return left.length > 0 ? left.join(' ') : write.undoneNothing;
}

/** So many are said in full: a formula is long. */
const NAMED = 3;

function formulasText(
  formulas: readonly { cell: string; formula: string }[],
  strings: Strings,
): string {
  const named = formulas
    .slice(0, NAMED)
    .map(({ cell, formula }) => `${placeText(cell, strings)}: ${formula}`);
  const rest = formulas.length - named.length;
  return named.join('; ') + (rest > 0 ? strings.app.others(rest) : '');
}
