import type { Appendix, ComputedScores, Criterion } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { type Decimal, ZERO, decimalFromNumber } from '../base/decimal';
import { PLAN_FIELDS, type PlanField } from '../table/scoreFields';

/** The parts of a point in which scales are commonly graded, coarsest first. */
const GRADES: readonly Decimal[] = [0.5, 0.25].map((grade) => decimalFromNumber(grade) ?? ZERO);

const COARSEST_PLACES = 2;
const FINEST_PLACES = 4;

/**
 * The finest unit in which the table prints its leaves' scores: 0.0001 where one reads "1.4994".
 * @returns between 0.01 (a table of whole numbers does not prove a scale of whole points) and 0.0001
 * (further decimals are what a formula left behind, not a scale)
 */
export function finestStep(appendix: Appendix): Decimal {
  let places = COARSEST_PLACES;
  for (const criterion of appendix.criteria) {
    if (criterion.children.length === 0) places = Math.max(places, placesOf(criterion));
  }
  return stepOfPlaces(places);
}

/** The unit in which the table prints one leaf's scores: 0.01 where it reads "0,5" or "0.25". */
export function printedStep(leaf: Criterion): Decimal {
  return stepOfPlaces(Math.max(COARSEST_PLACES, placesOf(leaf)));
}

function placesOf({ scores }: Criterion): number {
  return Math.max(0, ...PLAN_FIELDS.map((field) => scores[field]?.decimals ?? 0));
}

function stepOfPlaces(places: number): Decimal {
  return decimalFromNumber(10 ** -Math.min(places, FINEST_PLACES)) ?? ZERO;
}

/**
 * The step of a criterion's scale. It is taken to be 0.5 or 0.25 only where a part score proves it:
 * one between nothing and the maximum, with every known figure on that grid. Percentages (SIPAS)
 * come from surveys and have no grades.
 */
export function stepOf(kind: Appendix['kind'], figures: Figures, finest: Decimal): Decimal {
  return gradeOf(kind, figures) ?? finest;
}

type Figures = Pick<ComputedScores, PlanField>;

/** @returns the grade of a scale, null where none is proved */
export function gradeOf(kind: Appendix['kind'], figures: Figures): Decimal | null {
  const { max, base, target } = figures;
  if (traitsOf(kind).unit === 'percent' || max === null) return null;
  const isPart = (score: Decimal | null) => score !== null && score > 0 && score < max;
  if (!isPart(base) && !isPart(target)) return null;
  const isOn = (grade: Decimal) =>
    PLAN_FIELDS.every((field) => (figures[field] ?? ZERO) % grade === 0);
  return GRADES.find(isOn) ?? null;
}
