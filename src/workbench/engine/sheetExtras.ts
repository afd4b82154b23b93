import type { Area } from '../../core/base/grid';

export interface ConditionalFormat {
  readonly id: string;
  /** As .xlsx files name it: "expression", "cellIs", "colorScale", … Only "expression" can be made here. */
  readonly type: string;
  readonly areas: Area[];
  /** Without "=", for the first cell of the areas; '' where the type has none. */
  readonly formula: string;
  readonly look: ConditionalLook;
}

/** '' and null leave the cell's own look. */
export interface ConditionalLook {
  fill: string;
  fontColor: string;
  bold: boolean | null;
}

export interface SheetConditionalFormats {
  /** The first wins. */
  all(): ConditionalFormat[];
  /** @returns null where there is none of that id */
  get(id: string): ConditionalFormat | null;
  /** Above all others. */
  add(area: Area): ConditionalFormat;
  setFormula(id: string, formula: string): void;
  setLook(id: string, change: Partial<ConditionalLook>): void;
  delete(id: string): void;
  /** Within an area; formats that reach beyond it shrink. */
  clear(area: Area): void;
  /** The look that custom formats give a cell now, on top of its own. */
  lookOf(row: number, column: number): ConditionalLook;
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** Number of the paper size as printers know it: 9 is A4; null where none is set. */
  paperSize: number | null;
  /** 0: as many as it takes. null: not fitted, but scaled. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number;
  margins: { top: number; right: number; bottom: number; left: number; header: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  centerHeader: string;
  centerFooter: string;
  /** Whether the first page has a header and a footer of its own. */
  isFirstDifferent: boolean;
  /** null: as it comes. */
  firstPageNumber: number | null;
  printArea: Area | null;
  /** Rows repeated on every page. */
  titleRows: { first: number; last: number } | null;
}
