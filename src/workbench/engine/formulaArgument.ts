/** What the library hands to functions: blank, number, text, truth value, error, array. */
export interface Argument {
  kind: number;
  value?: unknown;
  rows?: readonly (readonly Argument[])[];
}

export const NUMBER = 1;
export const TEXT = 2;
export const TRUTH = 3;
export const ERROR = 4;
export const ARRAY = 5;
