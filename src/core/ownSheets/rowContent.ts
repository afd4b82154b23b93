import type { Formula } from '../base/cellContent';
import type { CellValue } from '../base/grid';
import type { RowStyle } from './rowStyles';

/** The most characters that a cell holds, but one: what Excel could take for a number or a formula goes in behind a mark. */
const LONGEST_CELL = 32_766;

/** A bound such as ">95,00": a number whose format says the relation, so that its decimal mark is the machine's. */
export interface BoundNumber {
  bound: number;
  numberFormat: string;
}

/**
 * What a cell is to hold: a value, or a formula in US-English notation with what it will come to, where that is known, and
 * what else may be read there that nobody typed.
 */
export type Content = CellValue | (Formula & { shows?: CellValue; also?: readonly string[] });
/** What a cell of figures is to hold. */
export type FigureContent = Content | BoundNumber;

export function isBoundNumber(content: FigureContent): content is BoundNumber {
  return typeof content === 'object' && 'bound' in content;
}

export interface NewRow {
  /** For the hidden first column; that of a row about nothing in particular when absent. */
  key?: string;
  cells?: readonly (readonly [column: number, content: FigureContent])[];
  /** Columns of words that somebody typed, and that stay theirs. */
  typed?: readonly number[];
  style?: RowStyle;
  /** Points; as much as the row's texts need when absent. */
  height?: number;
  /** Stretches of columns to merge: first and last. */
  merges?: readonly (readonly [from: number, to: number])[];
}

/** Number formats of the figures of a table: of maxima and scores, and of changes. */
export interface FigureFormats {
  figure: string;
  change: string;
}

/** As much of a text as a cell holds. */
export function clip(content: CellValue): CellValue {
  const isTooLong = typeof content === 'string' && content.length > LONGEST_CELL;
  return isTooLong ? `${content.slice(0, LONGEST_CELL - 1)}…` : content;
}
