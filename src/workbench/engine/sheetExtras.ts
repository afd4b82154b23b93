import type { Area } from '../../core/base/grid';

export interface CellLink {
  /** A web or mail address; '' for a place in the workbook. */
  address: string;
  /** A place in the workbook such as "'Sheet 1'!A1"; '' for none. */
  place: string;
  screenTip: string;
}

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

/** What may be typed into cells; what an add-in writes is taken all the same. */
export interface SheetValidations {
  /** Of a cell; null: anything may be typed. */
  get(row: number, column: number): ValidationRule | null;
  /** Only what is in a list. @param source as a file has it: words in quotes, or cells */
  setList(area: Area, source: string): void;
  clear(area: Area): void;
  /** Gives an area what another of the same size has, on any sheet. @param from that sheet's */
  copy(from: SheetValidations, source: Area, target: Area): void;
}

export interface ValidationRule {
  /** As .xlsx files name it: "list", "decimal", … */
  readonly type: string;
  readonly formulas: readonly string[];
}

/** A chart of bars. Figures and words stand on its own sheet. */
export interface ChartLook {
  name: string;
  /** The cells that it covers. */
  place: Area;
  /** Bars that lie; else columns that stand. */
  isHorizontal: boolean;
  isStacked: boolean;
  /** '' for none. */
  title: string;
  /** In points; 0 as it comes. */
  titleSize: number;
  isTitleBold: boolean;
  /** Of everything in it; '' and 0 as it comes. */
  fontName: string;
  fontSize: number;
  /** Below the bars. */
  hasLegend: boolean;
  /** In hundredths of a bar. */
  gapWidth: number;
  /** The first category is the last. */
  isReversed: boolean;
  hasValueAxis: boolean;
  hasGridlines: boolean;
  /** Number format of the figures at the axis; "" where they have that of the cells. */
  axisFormat: string;
  series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: Area;
  categories: Area | null;
  /** '' as it comes. */
  color: string;
  /** Figures stand at the bars. */
  hasLabels: boolean;
}

export interface SheetChart {
  /** Stays as long as the workbook is open. */
  readonly id: string;
  readonly name: string;
  /** null for a chart of another kind: it can be named and taken away. */
  readonly look: ChartLook | null;
}

export interface SheetCharts {
  all(): SheetChart[];
  /** @returns null where there is none of that id */
  get(id: string): SheetChart | null;
  add(look: ChartLook): SheetChart;
  /** Of a chart with a look. */
  change(id: string, change: Partial<ChartLook>): void;
  rename(id: string, name: string): void;
  delete(id: string): void;
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
  /** Each on a page of its own; none: everything. */
  printAreas: readonly Area[];
  /** Rows repeated on every page. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
}
