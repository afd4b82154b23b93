import type { ChartModel } from '../../../core/base/sheetModel';
import type { JournalRecord, RewrittenSheet } from '../../journal/record';
import { sheetKey } from '../../journal/sheetNames';
import { requestOf, type BatchRequest } from '../../requests/batch';
import { OBJECT_BYTES } from '../../requests/bytes';
import { rangeOf } from '../../requests/ranges';
import type { WriteCheck } from '../writeCheck';

const FONT = { name: 'Times New Roman', size: 9, titleSize: 11 };
/** Hundredths of a bar between bars. */
const GAP = 60;
/** Of the axis of figures: its steps are whole, whatever decimals the figures have. */
const STEPS = 'General';

const TYPES: Readonly<Record<ChartModel['kind'], Excel.ChartType>> = {
  bars: 'BarClustered' as Excel.ChartType.barClustered,
  columns: 'ColumnClustered' as Excel.ChartType.columnClustered,
  stacked: 'ColumnStacked' as Excel.ChartType.columnStacked,
  stackedBars: 'BarStacked' as Excel.ChartType.barStacked,
};

/** A request that says which charts stand on a sheet that is there. */
export function readChartNames(sheet: string, into: (names: string[]) => void): BatchRequest {
  return requestOf(
    OBJECT_BYTES * 4,
    ({ workbook }) => workbook.worksheets.getItem(sheet).charts.load('items/name'),
    ({ items }) => into(items.map(({ name }) => name)),
  );
}

/**
 * Requests that take charts off a sheet, and put others on it.
 *
 * @param removed names of charts that stand there
 * @param check is told where Excel made something else of a chart
 */
export function chartRequests(
  sheet: string,
  removed: readonly string[],
  added: readonly ChartModel[],
  check: WriteCheck | null,
): BatchRequest[] {
  const removals: BatchRequest[] = removed.map((name) => ({
    bytes: OBJECT_BYTES,
    queue: ({ workbook }) => workbook.worksheets.getItem(sheet).charts.getItem(name).delete(),
  }));
  return [...removals, ...added.map((model) => addChart(sheet, model, check))];
}

/**
 * Requests that give a sheet back its charts, that was made anew over what somebody had just typed.
 *
 * @param there names of the charts that stand there now; all that were put there where absent
 */
export function giveBackCharts(
  { charts = [] }: JournalRecord,
  { name, nameBefore }: RewrittenSheet,
  there?: readonly string[],
): BatchRequest[] {
  return charts
    .filter(({ sheet }) => sheetKey(sheet) === sheetKey(name))
    .flatMap(({ removed, added }) => {
      const names = added.map((chart) => chart.name);
      const standing = there ? names.filter((one) => there.includes(one)) : names;
      return chartRequests(nameBefore, standing, removed, null);
    });
}

function addChart(sheet: string, model: ChartModel, check: WriteCheck | null): BatchRequest {
  return requestOf(
    OBJECT_BYTES * (10 + 6 * model.series.length),
    (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const [first] = model.series;
      const source = rangeOf(target, first?.values ?? model.categories);
      const chart = target.charts.add(TYPES[model.kind], source, 'Columns' as Excel.ChartSeriesBy);
      draw(target, chart, model);
      chart.load('name');
      chart.series.load('items/name');
      return chart;
    },
    ({ name, series }) => {
      const wanted = model.series.map((one) => one.name).join('|');
      const found = series.items.map((one) => one.name).join('|');
      const isSame = name === model.name && found === wanted;
      if (!isSame) check?.compare(sheet, model.place.row, model.place.column, wanted, found);
    },
  );
}

function draw(sheet: Excel.Worksheet, chart: Excel.Chart, model: ChartModel): void {
  const { place, kind } = model;
  chart.name = model.name;
  chart.format.font.name = FONT.name;
  chart.format.font.size = FONT.size;
  chart.title.text = model.title;
  chart.title.format.font.size = FONT.titleSize;
  chart.title.format.font.bold = true;
  chart.legend.visible = model.series.length > 1;
  if (model.series.length > 1) chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.tickLabelPosition = 'Low';
  // Each bar has its name, however near they are to each other.
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  // The first agency stands above the others, as in a table.
  if (kind === 'bars' || kind === 'stackedBars') chart.axes.categoryAxis.reversePlotOrder = true;
  const hasLabels = model.series.length === 1 || kind === 'stacked' || kind === 'stackedBars';
  // Figures at the bars say what an axis would.
  chart.axes.valueAxis.visible = !hasLabels;
  if (!hasLabels) chart.axes.valueAxis.numberFormat = STEPS;
  chart.axes.valueAxis.majorGridlines.visible = !hasLabels;
  for (const [nth, { name, values, color }] of model.series.entries()) {
    const series = nth === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (nth > 0) series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, model.categories));
    series.name = name;
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP;
    if (hasLabels) series.hasDataLabels = true;
  }
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
  chart.setPosition(
    rangeOf(sheet, { row: place.row, column: place.column, rows: 1, columns: 1 }),
    rangeOf(sheet, { ...last, rows: 1, columns: 1 }),
  );
}
