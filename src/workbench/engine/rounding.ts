import { ARRAY, ERROR, NUMBER, TEXT, TRUTH, type Argument } from './formulaArgument';

/**
 * ROUND and its kin as Excel has them. The library rounds the binary number, so that 1.005 becomes
 * 1; Excel rounds the number of 15 digits that it shows.
 */
export const ROUNDING: Record<string, (args: unknown[]) => unknown> = {
  ROUND: over((value, digits) => roundWith(value, digits, Math.round)),
  ROUNDUP: over((value, digits) => roundWith(value, digits, Math.ceil)),
  ROUNDDOWN: over((value, digits) => roundWith(value, digits, Math.floor)),
};

/** @param round of a number whose last digit is its unit */
export function roundWith(value: number, digits: number, round: (x: number) => number): number {
  if (value === 0) return 0;
  const places = Math.trunc(digits);
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + places}`);
  const [rounded = '0', power = '0'] = round(shifted).toExponential().split('e');
  return Math.sign(value) * Number(`${rounded}e${Number(power) - places}`);
}

function over(round: (value: number, digits: number) => number): (args: unknown[]) => unknown {
  return (args) => {
    const [value, digits] = args as Argument[];
    if (value === undefined || digits === undefined) return { kind: ERROR, code: '#VALUE!' };
    if (value.kind === ERROR) return value;
    if (digits.kind === ERROR) return digits;
    const places = asNumber(digits);
    if (value.kind === ARRAY) {
      const rows = (value.rows ?? []).map((row) => row.map((each) => rounded(each, places, round)));
      return { ...value, rows };
    }
    return rounded(value, places, round);
  };
}

function rounded(
  value: Argument,
  places: number | null,
  round: (value: number, digits: number) => number,
): unknown {
  if (value.kind === ERROR) return value;
  const number = asNumber(value);
  if (number === null || places === null) return { kind: ERROR, code: '#VALUE!' };
  return { kind: NUMBER, value: round(number, places) };
}

/** @returns null: none that Excel would take for one */
export function asNumber(argument: Argument): number | null {
  if (argument.kind === NUMBER) return Number(argument.value);
  if (argument.kind === TRUTH) return argument.value === true ? 1 : 0;
  if (argument.kind === ARRAY) {
    const first = argument.rows?.[0]?.[0];
    return first === undefined ? null : asNumber(first);
  }
  if (argument.kind !== TEXT) return argument.kind === 0 ? 0 : null;
  const number = Number(argument.value);
  return String(argument.value).trim() === '' || Number.isNaN(number) ? null : number;
}
