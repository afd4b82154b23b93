import type { Appendix, Computed, Criterion, Score, TotalRow } from '../table/appendix';
import { isFormula } from '../base/cellContent';
import { abs, type Decimal, isSame, subtract, ZERO } from '../base/decimal';
import { roundingIn, type Rounding } from '../compute/rounding';
import type { SheetGrid } from '../base/grid';
import { type Place, placeOf } from '../base/place';
import { normaliseText } from '../base/text';
import { isSliceEnd, type Task } from '../base/task';
import { rollUp } from '../compute/rollUp';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';
import { topmost } from '../table/topmost';
import { byPlaceOf, inOrder } from './cellOrder';
import { FormulaFates } from './formulaFates';
import { type HeldTexts, heldTexts } from './heldTexts';
import { type Changes, sameAsNumber, showsTheSame, showsTheSameInFormat } from './formOf';
import { type CellChange, isStaying, type LeftCell, type Plan } from './plan';
import { rankColumnOf, ranksWith } from './rankColumns';
import { holdsRank } from '../read/holdsRank';
import { scoreCell, type ScoreCell } from './scoreCell';

/**
 * Of a table's recalculation what changes form only (SPEC W10): text becomes the number that it says, and figures become
 * formulas, where the cell and the formulas that depend on it go on showing what they show. What would show something
 * else, or fill a blank, is `left`. A rank stays behind its figure, but where a formula wants the number (SPEC W3).
 *
 * @param grid the table's sheet as it was read
 * @param plan what recalculatePlan would write to this table
 * @param changes "all": formulas that show a wrong figure are written over, and hold nothing back
 * @param held of all tables that are recalculated; absent where this is the only one
 */
export function* formPlan(
  grid: SheetGrid,
  appendix: Appendix,
  computed: Computed,
  plan: Plan,
  changes: Changes = 'form',
  held?: HeldTexts,
): Task<Plan> {
  const form = new Form(appendix, computed, plan, yield* byPlaceOf(plan.cells), changes);
  form.held = held ?? (yield* heldTexts([{ grid, appendix, computed, plan }], changes));
  // From the end, so that what a formula comes to is known from its parts.
  for (const criterion of [...appendix.criteria].reverse()) {
    if (isSliceEnd(criterion.index)) yield;
    form.row(criterion, criterion.children);
  }
  if (appendix.total) form.row(appendix.total, topmost(appendix));
  yield;
  const ranks = ranksWith(appendix, plan, form.cells);
  const cells = yield* inOrder([...form.cells, ...ranks.cells]);
  const left = yield* inOrder([...(plan.left ?? []), ...form.left]);
  return { ...plan, newColumns: ranks.newColumns, cells, left };
}

type Row = Criterion | TotalRow;

/** A change follows from the other two. */
const CHANGE_LAST: readonly ScoreField[] = [
  ...SCORE_FIELDS.filter((field) => field !== 'delta'),
  'delta',
];

type Numbers = Partial<Record<ScoreField, Decimal>>;

class Form {
  readonly cells: CellChange[] = [];
  readonly left: LeftCell[] = [];
  /** Where texts stay. */
  held: HeldTexts | null = null;
  /** The numbers that cells will hold. */
  private readonly numbers = new Map<Row, Numbers>();
  private readonly rounding: Rounding;
  private readonly fates: FormulaFates;

  constructor(
    private readonly appendix: Appendix,
    private readonly computed: Computed,
    private readonly plan: Plan,
    private readonly wanted: ReadonlyMap<Place, CellChange>,
    private readonly changes: Changes,
  ) {
    this.rounding = roundingIn(appendix);
    this.fates = new FormulaFates(appendix, computed, wanted, changes);
  }

  row(row: Row, parts: readonly Criterion[]): void {
    const numbers: Numbers = {};
    this.numbers.set(row, numbers);
    for (const field of CHANGE_LAST) {
      const score = row.scores[field];
      const column = this.appendix.columns[field];
      if (score === null || column === undefined) continue;
      const change = this.wanted.get(placeOf({ row: row.row, column }));
      const number = change ? this.change(change, row, field, score, parts) : numberIn(score);
      if (number !== null) numbers[field] = number;
    }
  }

  /** @returns the number that the cell will hold; null for none */
  private change(
    change: CellChange,
    row: Row,
    field: ScoreField,
    score: Score,
    parts: readonly Criterion[],
  ): Decimal | null {
    if (isStaying(change)) {
      return this.staying(change, score, this.formulaValue(row, field, parts));
    }
    const { asFraction } = this.appendix;
    const exact = this.exact(row, field);
    const isParted = holdsRank(score) && this.movesRank(row, field);
    const isHeld =
      score.stored === 'text' &&
      this.held?.isHeld(change.sheet, change.row, change.column) === true;
    const isFree = (!holdsRank(score) || isParted) && !isHeld && this.keepsFormulas(row, field);
    const value = isFormula(change.after) && isFree ? this.formulaValue(row, field, parts) : null;
    if (value === ZERO && isDashOfNone(field, score)) {
      this.cells.push(change);
      return value;
    }
    if (value !== null && this.isShown(field, score, value)) {
      const keepsFormat = score.stored !== 'text' && this.showsTheSame(field, score, value);
      const cell = keepsFormat ? null : sameAsNumber(score, value, asFraction);
      if (cell || keepsFormat) {
        // A number keeps its format where that shows what is to be shown.
        const gives = scoreCell(value, score.decimals, asFraction).value;
        this.cells.push({
          ...placeIn(change),
          after: change.after,
          why: { is: isParted ? 'split-rank' : 'to-formula' },
          gives,
          ...(cell ? { numberFormat: cell.numberFormat } : {}),
        });
        return value;
      }
    }
    const says = score.value;
    const number =
      score.stored === 'text' && isFree && says !== null
        ? sameAsNumber(score, says, asFraction)
        : null;
    if (number) this.cells.push(asNumber(change, number, isParted ? 'split-rank' : 'to-number'));
    if (!this.staysAsPrinted(field, score, exact)) {
      this.left.push({ ...change, because: 'figure' });
      // It is written all the same, and whatever follows from it goes by that.
      if (this.changes === 'all') return exact;
    }
    return number ? says : numberIn(score);
  }

  /** Of a formula that stays: it is a figure where what it refers to makes it come to something else. */
  private staying(change: CellChange, score: Score, comesTo: Decimal | null): Decimal | null {
    if (comesTo !== null && score.value !== null && isSame(comesTo, score.value)) return comesTo;
    this.left.push({ ...change, because: 'figure' });
    return comesTo;
  }

  /** What is printed is right, if rounded the other way (91.26 for 91.265): no figure changes for that. */
  private staysAsPrinted(field: ScoreField, score: Score, exact: Decimal | null): boolean {
    if (exact === null) return false;
    if (exact === ZERO && isDashOfNone(field, score)) return true;
    if (this.showsTheSame(field, score, exact)) return true;
    if (field === 'delta' || score.state !== 'value' || score.value === null) return false;
    return abs(subtract(exact, score.value)) <= this.rounding(field, score);
  }

  private showsTheSame(field: ScoreField, score: Score, value: Decimal): boolean {
    return showsTheSame(score, value, this.rounding(field, score));
  }

  private isShown(field: ScoreField, score: Score, value: Decimal): boolean {
    return (
      this.showsTheSame(field, score, value) ||
      showsTheSameInFormat(score, value, this.rounding(field, score))
    );
  }

  private movesRank({ row }: Row, field: ScoreField): boolean {
    if (field !== 'base' && field !== 'target') return false;
    const column = rankColumnOf(this.appendix, this.plan.newColumns, field);
    return column !== undefined && this.wanted.get(placeOf({ row, column }))?.why.is === 'rank';
  }

  private exact(row: Row, field: ScoreField): Decimal | null {
    return 'id' in row ? this.computed.of(row)[field] : this.computed.total[field];
  }

  private formulaValue(row: Row, field: ScoreField, parts: readonly Criterion[]): Decimal | null {
    if (field === 'delta') {
      const { base, target } = this.numbers.get(row) ?? {};
      return base === undefined || target === undefined ? null : subtract(target, base);
    }
    return rollUp(
      this.appendix.rollup,
      parts.map((part) => ({
        figure: this.numbers.get(part)?.[field] ?? null,
        weight: part.weight,
      })),
    );
  }

  /** Formulas of somebody's own that follow from the cell, and stay, show what they show afterwards, too. */
  private keepsFormulas(row: Row, field: ScoreField): boolean {
    const above = 'id' in row ? (row.parent ?? this.appendix.total) : null;
    const others: [Row | null, ScoreField][] = [
      [above, field],
      [field === 'base' || field === 'target' ? row : null, 'delta'],
    ];
    return others.every(([other, its]) => {
      const score = other?.scores[its] ?? null;
      return !other || score?.stored !== 'formula' || this.fates.isTrue(other, its, score);
    });
  }
}

/** "-" says that nothing changes, and a formula of a change shows the same dash for none. */
function isDashOfNone(field: ScoreField, { state, text }: Score): boolean {
  return field === 'delta' && state === 'dash' && normaliseText(text) === '-';
}

function numberIn({ stored, value, state }: Score): Decimal | null {
  return stored !== 'text' && state === 'value' ? value : null;
}

function asNumber(
  change: CellChange,
  { value, numberFormat }: ScoreCell,
  why: 'to-number' | 'split-rank',
): CellChange {
  return { ...placeIn(change), after: value, numberFormat, why: { is: why } };
}

function placeIn({ sheet, row, column, before }: CellChange) {
  return { sheet, row, column, before };
}
