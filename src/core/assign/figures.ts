import type { Appendix, Criterion, Score } from '../table/appendix';
import type { ScoredTable } from '../table/scoredTable';
import { isBound, relationOf } from '../table/bound';
import { EXACT } from '../table/open';
import { isMadeOfBounds } from '../compute/madeOfBounds';
import { abs, decimalsOf, halfUnit, subtract, toNumber, type Decimal, ZERO } from '../base/decimal';
import { cellAddress } from '../base/grid';
import { isOddUnit } from '../table/unit';
import { changeCell } from '../plan/changeCell';
import { scoreCell } from '../plan/scoreCell';
import { boundFormat } from '../ownSheets/boundFormat';
import { BASE, TARGET } from '../ownSheets/formColumns';
import type { FigureContent, FigureFormats } from '../ownSheets/sheetBuilder';

const YEARS = ['base', 'target'] as const;

const FIGURES = ['max', 'base', 'target'] as const;

export type Figure = (typeof FIGURES)[number];

/** One format for a whole column, so that the figures stand below each other in print. */
const DECIMALS = 2;
/** What no cell prints has no more of them than any score. */
const MOST_DECIMALS = 4;

export function figureFormats({ appendix: { asFraction } }: ScoredTable): FigureFormats {
  const any = halfUnit(0);
  return {
    figure: scoreCell(any, DECIMALS, asFraction).numberFormat,
    change: changeCell(any, DECIMALS, asFraction).numberFormat,
  };
}

/**
 * What a sheet shows of a criterion's figure (SPEC G7): a formula that refers to the appendix where its cell
 * holds the right number, else the exact number; a bound (">95,00") as a number whose format says so, and what parts
 * come to at least or at most (K2) as the bound that it is: nothing where it is both.
 */
export function figureContent(
  { appendix, computed }: ScoredTable,
  criterion: Criterion,
  figure: Figure,
  live: boolean,
): FigureContent {
  const score = criterion.scores[figure];
  if (score && isBound(score)) return boundOf(score, appendix.asFraction);
  const exact = computed.of(criterion)[figure];
  if (exact === null) return '';
  const open = computed.open(criterion, figure);
  if (open !== EXACT) {
    const relation = relationOf(open);
    if (relation === null) return '';
    const decimals = Math.max(score?.decimals ?? 0, Math.min(decimalsOf(exact), MOST_DECIMALS));
    return boundOf({ relation, value: exact, decimals }, appendix.asFraction);
  }
  const column = appendix.columns[figure];
  if (live && column !== undefined && score && isRightNumber(appendix, score, exact)) {
    const sheet = `'${appendix.sheet.replaceAll("'", "''")}'`;
    const formula = `=${sheet}!${cellAddress(criterion.row, column)}`;
    return { formula, shows: numberOf(score.value ?? exact, appendix.asFraction) };
  }
  return numberOf(exact, appendix.asFraction);
}

/**
 * The planned change beside its figures: a formula of them, a number, or a bound's own words. Nothing from or to what
 * parts come to at least or at most: nobody knows it.
 */
export function changeContent(
  { appendix, computed }: ScoredTable,
  criterion: Criterion,
  row: number,
  live: boolean,
): FigureContent {
  const { base, target, delta } = criterion.scores;
  const exact = computed.of(criterion).delta;
  if (delta && isBound(delta) && (isBound(base) || isBound(target))) {
    return boundOf(delta, appendix.asFraction);
  }
  if (isBound(base)) {
    const printed = delta?.value ?? null;
    return printed === null ? '' : numberOf(printed, appendix.asFraction);
  }
  if (YEARS.some((year) => isMadeOfBounds(computed, criterion, year, criterion.scores[year])))
    return '';
  if (target && isBound(target)) {
    const { relation } = target;
    const decimals = Math.max(decimalsOf(exact ?? ZERO), 1);
    return boundOf({ relation, value: exact, decimals }, appendix.asFraction);
  }
  if (exact === null) return '';
  if (!live) return numberOf(exact, appendix.asFraction);
  const formula = `=ROUND(${cellAddress(row, TARGET)}-${cellAddress(row, BASE)},8)`;
  return { formula, shows: numberOf(exact, appendix.asFraction) };
}

/** A figure as its cell holds it. */
export function numberOf(value: Decimal, asFraction: boolean): number {
  return asFraction ? toNumber(value) / 100 : toNumber(value);
}

/** A bound as a number whose format says the relation. */
export function boundOf(
  { relation, value, decimals }: Pick<Score, 'relation' | 'value' | 'decimals'>,
  asFraction: boolean,
): FigureContent {
  if (value === null) return '';
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const shown = `${digits}${asFraction ? '%' : ''}`;
  const numberFormat = boundFormat(relation, shown, value < ZERO);
  return { bound: numberOf(value, asFraction), numberFormat };
}

/**
 * A number in the cell, in the table's unit, that agrees with the exact figure to the decimals printed; text would
 * add up to nothing.
 */
function isRightNumber(appendix: Appendix, score: Score, exact: Decimal): boolean {
  const { stored, value, decimals } = score;
  if (stored === 'text' || value === null || isOddUnit(appendix, score)) return false;
  return abs(subtract(value, exact)) <= halfUnit(decimals);
}
