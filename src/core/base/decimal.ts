/**
 * Exact decimal numbers for scores: a whole number of hundred-millionths (10⁻⁸), held in a
 * JavaScript number. 0.1 + 0.2 is 0.3, sums and differences are exact, and adding is one machine
 * operation. Eight decimals are four more than any published score; ±90 million is far above any.
 */
export type Decimal = number & { readonly decimal: unique symbol };

export const DECIMAL_PLACES = 8;
const UNITS_PER_ONE = 10 ** DECIMAL_PLACES;

/** The only place where a plain number becomes a Decimal; `units` must be a safe whole number. */
const brand = (units: number): Decimal => units as Decimal;

export const ZERO: Decimal = brand(0);
export const ONE: Decimal = brand(UNITS_PER_ONE);
/** The most that a percentage can be. */
export const HUNDRED: Decimal = brand(100 * UNITS_PER_ONE);

/**
 * How far two figures may be apart and still be one: Excel does not round a mean, where ours ends at the eighth decimal,
 * and every level of means above it may miss by as much again. Scores are printed with four decimals at most.
 */
const SAME_WITHIN = 100;

/**
 * @param value any number, such as a cell's; rounded to eight decimals, which removes binary noise
 * @returns null when it is not finite or too large to be held exactly
 */
export function decimalFromNumber(value: number): Decimal | null {
  const units = Math.round(value * UNITS_PER_ONE);
  return Number.isSafeInteger(units) ? brand(units === 0 ? 0 : units) : null;
}

/** The JavaScript number nearest to the decimal: what Excel and JSON hold. */
export function toNumber(value: Decimal): number {
  return value / UNITS_PER_ONE;
}

export function add(a: Decimal, b: Decimal): Decimal {
  return brand(a + b);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return brand(a - b);
}

export function sum(values: readonly Decimal[]): Decimal {
  let total = 0;
  for (const value of values) total += value;
  return brand(total);
}

/** The mean, rounded half away from zero at the eighth decimal; null of nothing. */
export function mean(values: readonly Decimal[]): Decimal | null {
  return values.length === 0 ? null : divide(sum(values), values.length);
}

export function divide(value: Decimal, by: number): Decimal {
  return brand(roundHalfAway(value / by));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return brand(roundHalfAway((a / UNITS_PER_ONE) * b));
}

/** Rounds half away from zero, as Excel's ROUND does. */
export function roundTo(value: Decimal, places: number): Decimal {
  const step = 10 ** Math.max(0, DECIMAL_PLACES - places);
  return brand(roundHalfAway(value / step) * step);
}

/** Half a unit of the last of `places` decimals: how far a figure printed with them may be from the exact one. */
export function halfUnit(places: number): Decimal {
  return HALF_UNITS[places] ?? halfOf(places);
}

function halfOf(places: number): Decimal {
  return brand(Math.ceil(10 ** (DECIMAL_PLACES - places) / 2));
}

const HALF_UNITS: readonly Decimal[] = Array.from({ length: DECIMAL_PLACES + 1 }, (_, places) =>
  halfOf(places),
);

/** Whether two figures differ by no more than how means are rounded on their way up. */
export function isSame(a: Decimal, b: Decimal): boolean {
  return Math.abs(a - b) <= SAME_WITHIN;
}

export function abs(value: Decimal): Decimal {
  return brand(Math.abs(value));
}

/** How many decimals the value needs to be written in full. */
export function decimalsOf(value: Decimal): number {
  let places = DECIMAL_PLACES;
  let units = Math.abs(value);
  while (places > 0 && units % 10 === 0) {
    units /= 10;
    places -= 1;
  }
  return places;
}

/**
 * @param mark the decimal mark: "," as Vietnamese documents print it, "." as formulas need it
 * @param places decimals to show, after rounding; as many as the value needs when absent
 * @example formatDecimal(d(91.14), ',') === '91,14'
 */
export function formatDecimal(value: Decimal, mark: ',' | '.', places?: number): string {
  const shown = places ?? decimalsOf(value);
  const units = Math.abs(roundTo(value, shown));
  const digits = String(units).padStart(DECIMAL_PLACES + 1, '0');
  const whole = digits.slice(0, -DECIMAL_PLACES);
  const fraction = digits.slice(-DECIMAL_PLACES).slice(0, shown);
  const sign = value < 0 && units > 0 ? '-' : '';
  return sign + whole + (fraction ? mark + fraction : '');
}

function roundHalfAway(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}
