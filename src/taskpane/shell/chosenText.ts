import { isFormula } from '../../core/base/cellContent';
import { readSheetMark } from '../../core/ownSheets/sheetModel';
import type { CellChange, Plan, SheetWrite } from '../../core/plan/plan';
import { isHeading, type LineKey } from '../../core/plan/planLines';
import { REASON_TRAITS } from '../../core/plan/reason';
import type { PreviewWords } from './previewWords';

/** A plan that is shown, as far as it is counted. */
export interface Counted {
  plan: Plan;
  /** Its changed cells that are lines of their own. */
  cells: readonly unknown[];
  chosen: Plan;
  leftOut: ReadonlySet<LineKey>;
  /** Some lines were left out to begin with. */
  hasUncertain: boolean;
}

/** What is said of how much will be written. */
export interface ChosenText {
  /** What the plan does, as the button that asked for it says. */
  heading: string;
  /** Above the button; null: one thing is written whole, and there is nothing to count. */
  count: string | null;
  button: string;
  /** Nothing but texts that become the numbers they say. */
  isOfTexts: boolean;
  /** Nothing is left to be written. */
  isNothing: boolean;
}

/** A new index is what the new sheets lead back to: it goes with them. */
export function canBeLeft({ model, replaces }: SheetWrite): boolean {
  const isIndex = readSheetMark(model.values[0]?.[0] ?? '')?.kind === 'index';
  return replaces !== undefined || !isIndex;
}

/** How much will be written, of how much, in cells; figures that change and cells that change their form alone each by itself. */
export function chosenText(
  preview: Counted,
  { preview: words, strings }: PreviewWords,
): ChosenText {
  const { plan, cells, chosen, leftOut } = preview;
  const marks = plan.highlights.filter(({ rules }) => rules.length > 0).length;
  const choices = cells.length + plan.sheets.filter(canBeLeft).length + marks;
  const isNothing = choices > 0 && leftOut.size === choices;
  const all = cells.length + plan.sheets.length + marks;
  const isOfTexts =
    plan.kind === 'recalculate' && plan.cells.every(({ why }) => why.is === 'to-number');
  // A job that changes form alone has nothing to tell apart from it (SPEC W10).
  const isOfForm = ({ isForm }: CellChange) => isForm === true || isOfTexts;
  const form = chosen.cells.filter(isOfForm);
  const formulas = form.filter(({ after }) => isFormula(after)).length;
  // The heading of a new column is no figure: it goes with the column.
  const others = chosen.cells.filter(
    (cell) => !isOfForm(cell) && !isHeading(chosen.newColumns, cell),
  );
  const ranks = others.filter(({ why }) => REASON_TRAITS[why.is].changes === 'rank').length;
  const isCounted = choices > 1 || leftOut.size > 0 || preview.hasUncertain;
  const kept = isNothing ? 0 : all - leftOut.size;
  const of = all === cells.length ? 'cells' : cells.length === 0 ? 'sheets' : 'both';
  const counts = {
    figures: others.length - ranks,
    ranks,
    numbers: form.length - formulas,
    formulas,
  };
  // Whatever is left of it: what is told apart stays told apart.
  const isMixed = !isNothing && plan.cells.some(isOfForm);
  const parts = isMixed ? words.parts(counts) : '';
  return {
    isOfTexts,
    heading: isOfTexts ? words.ofTexts : strings.write.kinds[plan.kind],
    count: isCounted ? words.chosen(kept, all, of) + parts : null,
    button: isCounted && !isNothing && of === 'cells' ? words.applyCells(kept) : words.apply,
    isNothing,
  };
}
