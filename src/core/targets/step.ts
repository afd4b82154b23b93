import type { Appendix, ComputedScores, Criterion } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { type Decimal, ZERO, decimalFromNumber } from '../base/decimal';
import { PLAN_FIELDS, type PlanField } from '../table/scoreFields';

/** The parts of a point in which scales are commonly graded, coarsest first. */
const GRADES: readonly Decimal[] = [0.5, 0.25].map((grade) => decimalFromNumber(grade) ?? ZERO);

const COARSEST_PLACES = 2;
const FINEST_PLACES = 4;

/** What a person proposes where no scale is known; further decimals come from surveys and rates. */
export const HUNDREDTH: Decimal = decimalFromNumber(0.01) ?? ZERO;

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
  const isPart = (score: Decimal | null) =>
    score !== null && max !== null && score > 0 && score < max;
  return isPart(base) || isPart(target) ? commonGrade(kind, figures) : null;
}

/**
 * The step in which a target is proposed (SPEC K7): the coarsest grade that all of the criterion's figures are on,
 * whether or not a part score proves it; else a hundredth, however finely it is printed.
 */
export function proposedStep(kind: Appendix['kind'], figures: Figures): Decimal {
  return commonGrade(kind, figures) ?? HUNDREDTH;
}

function commonGrade(kind: Appendix['kind'], figures: Figures): Decimal | null {
  if (traitsOf(kind).unit === 'percent' || figures.max === null) return null;
  const isOn = (grade: Decimal) =>
    PLAN_FIELDS.every((field) => (figures[field] ?? ZERO) % grade === 0);
  return GRADES.find(isOn) ?? null;
}
