import { type CellContent, isError, isFormula } from '../base/cellContent';
import {
  type Decimal,
  decimalFromNumber,
  decimalsOf,
  HUNDRED,
  isSame,
  multiply,
  roundTo,
} from '../base/decimal';
import type { PrintedFigure } from '../table/printedFigure';
import type { Appendix, Computed, Criterion, Score, TotalRow } from '../table/appendix';
import type { RollupRule } from '../table/indexTraits';
import { type RowsOfTables, rowsOfTables } from '../table/rowsOfTables';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';
import type { ScoredTable } from '../table/scoredTable';
import { shownCode } from '../table/shownCode';
import { topmost } from '../table/topmost';
import type { CellChange } from './plan';

/** A figure that another one is computed from. */
export interface SourceFigure {
  value: Decimal;
  /** Decimals to show of it. */
  places: number;
  /** What the table prints instead; null where it prints just that. */
  printed: PrintedFigure | null;
}

/** As many decimals as a score has. */
const MOST_PLACES = 4;

/** What a new figure is computed from (SPEC W2). */
export type FigureOrigin =
  | { is: 'difference'; target: SourceFigure; base: SourceFigure; isFraction: boolean }
  | {
      is: 'rollup';
      rule: Exclude<RollupRule, 'none'>;
      parts: number;
      /** Bonus and penalty points are in it, too. */
      withAdjustments: boolean;
      /** Parts that count with another figure than the table prints. */
      unlikePrinted: { code: string; figure: SourceFigure }[];
      isFraction: boolean;
    };

/** What a cell's change is about, as far as a table says it. */
export interface PlannedFigure {
  /** A change between two years: a rise has its plus. */
  isChange: boolean;
  /** Whether the cell holds a hundredth of what it shows, before and after. */
  isFraction: { before: boolean; after: boolean };
  /** Null where the new figure does not follow from others of the table. */
  from: FigureOrigin | null;
}

/** @returns what is known of a planned change; null for a cell that is no figure of a table */
export function plannedFigures(
  tables: readonly ScoredTable[],
): (
  change: Pick<CellChange, 'sheet' | 'row' | 'column' | 'after' | 'gives'>,
) => PlannedFigure | null {
  const rowsOf = new Map<ScoredTable, RowsOfTables>();
  return (change) => {
    const { sheet, row: at, column } = change;
    for (const table of tables) {
      const { appendix, computed } = table;
      const field = SCORE_FIELDS.find((one) => appendix.columns[one] === column);
      if (appendix.sheet !== sheet || field === undefined) continue;
      const rows = rowsOf.get(table) ?? rowsOfTables([table]);
      rowsOf.set(table, rows);
      const row = rows(sheet, at);
      if (!row) continue;
      const becomes = figureIn(change.gives ?? change.after, appendix.asFraction);
      return {
        isChange: field === 'delta',
        isFraction: {
          before: row.scores[field]?.isFraction === true,
          after: appendix.asFraction,
        },
        from: becomes === null ? null : originOf(appendix, computed, row, field, becomes),
      };
    }
    return null;
  };
}

function figureIn(content: CellContent, asFraction: boolean): Decimal | null {
  if (isFormula(content) || isError(content) || typeof content !== 'number') return null;
  const figure = decimalFromNumber(content);
  return figure === null ? null : asFraction ? multiply(figure, HUNDRED) : figure;
}

function originOf(
  appendix: Appendix,
  computed: Computed,
  row: Criterion | TotalRow,
  field: ScoreField,
  becomes: Decimal,
): FigureOrigin | null {
  const of = 'id' in row ? row : null;
  const exact = of === null ? computed.total : computed.of(of);
  const value = exact[field];
  // One that stays needs no reason; what somebody tries, or an agency sends, follows from nothing in the table.
  if (value === null || !isSame(value, becomes) || isPrinted(row.scores[field], becomes))
    return null;
  const { asFraction: isFraction, rollup, adjustments } = appendix;
  if (field === 'delta') {
    const { base, target } = exact;
    if (base === null || target === null) return null;
    const source = (year: 'base' | 'target', its: Decimal) => sourceOf(row, year, its);
    return {
      ...{ is: 'difference', isFraction },
      ...{ target: source('target', target), base: source('base', base) },
    };
  }
  if (rollup === 'none' || !computed.follows(of, field)) return null;
  const parts = of?.children ?? topmost(appendix);
  const unlikePrinted = parts.flatMap((part) => {
    const its = computed.of(part)[field];
    const figure = its === null ? null : sourceOf(part, field, its);
    return figure?.printed ? { code: shownCode(part), figure } : [];
  });
  const withAdjustments = of === null && adjustments.length > 0;
  return {
    is: 'rollup',
    rule: rollup,
    parts: parts.length,
    withAdjustments,
    unlikePrinted,
    isFraction,
  };
}

function isPrinted(score: Score | null, figure: Decimal): boolean {
  return score?.state === 'value' && score.value !== null && isSame(score.value, figure);
}

function sourceOf(row: Criterion | TotalRow, field: ScoreField, value: Decimal): SourceFigure {
  const score = row.scores[field];
  const places = Math.max(score?.decimals ?? 0, Math.min(decimalsOf(value), MOST_PLACES));
  const isUnlike =
    score?.state === 'value' && score.value !== null && score.value !== roundTo(value, places);
  const printed =
    isUnlike && score.value !== null
      ? { value: score.value, places: score.decimals, relation: score.relation }
      : null;
  return { value, places, printed };
}
