/** The columns that an agency fills in. */
export type InputColumn =
  | 'score'
  | 'declared'
  | 'status'
  | 'evidence'
  | 'measures'
  | 'deadline'
  | 'note';

export const INPUT_COLUMNS: readonly InputColumn[] = [
  'score',
  'declared',
  'status',
  'evidence',
  'measures',
  'deadline',
  'note',
];

/** Those that a person chooses among; what a score is counted from is asked for wherever a rule counts. */
export type OfferedInput = Exclude<InputColumn, 'declared'>;

export const OFFERED_INPUTS: readonly OfferedInput[] = INPUT_COLUMNS.filter(
  (input) => input !== 'declared',
);

/** The columns of an agency's sheet, from 0; the hidden first one holds the keys. */
export const KEY = 0;
export const CODE = 1;
export const NAME = 2;
export const MAX = 3;
export const BASE = 4;
export const TARGET = 5;
export const CHANGE = 6;
