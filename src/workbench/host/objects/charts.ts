import type { Area, ChartLook, ChartSeries, SheetChart } from '../../engine/engine';
import { parseAddress } from '../../../core/base/address';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import {
  isHostObject,
  NULL_OBJECT,
  objectOf,
  type HostObject,
  type ObjectType,
} from '../hostObject';
import { requireUnprotected } from '../permissions';
import { axesObject } from './chartAxes';
import { seriesObject } from './chartSeries';
import type { RangeTarget } from './range';
import type { SheetTarget } from './worksheet';

export type ChartTarget = SheetTarget & { chart: string };

const TYPES: Record<string, Pick<ChartLook, 'isHorizontal' | 'isStacked'>> = {
  BarClustered: { isHorizontal: true, isStacked: false },
  BarStacked: { isHorizontal: true, isStacked: true },
  ColumnClustered: { isHorizontal: false, isStacked: false },
  ColumnStacked: { isHorizontal: false, isStacked: true },
};

const NEW_CHART: Omit<ChartLook, 'place' | 'series' | 'name'> = {
  ...{ isHorizontal: false, isStacked: false },
  ...{ title: 'Chart Title', titleSize: 14, isTitleBold: false },
  ...{ fontName: '', fontSize: 10 },
  ...{ hasLegend: true, gapWidth: 150, isReversed: false },
  ...{ hasValueAxis: true, hasGridlines: true, axisFormat: '' },
};
/** Where Excel puts a chart that nobody has placed is its own affair. */
const SOMEWHERE: Area = { row: 4, column: 4, rows: 15, columns: 8 };

const TITLE_FONT: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  get: {
    Bold: (target) => lookIn(target).isTitleBold,
    Size: (target) => lookIn(target).titleSize,
  },
  set: {
    Bold: (target, isBold) => changeChart(target, { isTitleBold: isBold === true }),
    Size: (target, size) => changeChart(target, { titleSize: Number(size) }),
  },
};

const TITLE: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  get: { Text: (target) => lookIn(target).title },
  set: { Text: (target, text) => changeChart(target, { title: String(text) }) },
  children: {
    Format: (target) =>
      objectOf(
        { name: 'ChartTitleFormat', children: { Font: () => objectOf(TITLE_FONT, target) } },
        target,
      ),
  },
};

const FONT: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  get: { Name: (target) => lookIn(target).fontName, Size: (target) => lookIn(target).fontSize },
  set: {
    Name: (target, name) => changeChart(target, { fontName: String(name) }),
    Size: (target, size) => changeChart(target, { fontSize: Number(size) }),
  },
};

const LEGEND: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  get: { Visible: (target) => lookIn(target).hasLegend, Position: () => 'Bottom' },
  set: {
    Visible: (target, isShown) => changeChart(target, { hasLegend: isShown === true }),
    Position: (_target, position) => {
      if (position !== 'Bottom') throw notImplemented(`ChartLegend.position "${String(position)}"`);
    },
  },
};

const CHART: ObjectType<ChartTarget> = {
  name: 'Chart',
  id: ({ chart }) => chart,
  get: {
    Id: ({ chart }) => chart,
    Name: (target) => chartIn(target).name,
    ChartType: (target) => {
      const { isHorizontal, isStacked } = lookIn(target);
      const found = Object.entries(TYPES).find(
        ([, type]) => type.isHorizontal === isHorizontal && type.isStacked === isStacked,
      );
      return found?.[0];
    },
  },
  set: {
    Name: (target, name) => {
      requireUnprotected(target.context, target.sheet);
      target.sheet.charts.rename(target.chart, String(name));
    },
  },
  children: {
    Axes: axesObject,
    Format: (target) =>
      objectOf(
        { name: 'ChartAreaFormat', children: { Font: () => objectOf(FONT, target) } },
        target,
      ),
    Legend: (target) => objectOf(LEGEND, target),
    Series: seriesObject,
    Title: (target) => objectOf(TITLE, target),
  },
  methods: {
    Delete: (target) => {
      requireUnprotected(target.context, target.sheet);
      target.sheet.charts.delete(chartIn(target).id);
    },
    SetPosition: (target, [from, to]) => {
      const [first, last] = [from, to ?? from].map(areaIn);
      if (!first || !last) throw invalidArgument('startCell');
      const { row, column } = first;
      const rows = last.row + last.rows - row;
      const columns = last.column + last.columns - column;
      changeChart(target, { place: { row, column, rows, columns } });
    },
  },
};

const CHARTS: ObjectType<SheetTarget> = {
  name: 'ChartCollection',
  get: { Count: ({ sheet }) => sheet.charts.all().length },
  items: (target) => target.sheet.charts.all().map(({ id }) => chartObject(target, id)),
  item: itemOf,
  methods: {
    Add: (target, [type, source, by]) => {
      requireUnprotected(target.context, target.sheet);
      const known = TYPES[String(type)];
      if (known === undefined) throw notImplemented(`ChartCollection.add "${String(type)}"`);
      if (by !== 'Columns') throw notImplemented(`ChartCollection.add by "${String(by)}"`);
      const area = areaIn(source);
      if (area === null) throw invalidArgument('sourceData');
      const { charts } = target.sheet;
      const name = `Chart ${charts.all().length + 1}`;
      const series = Array.from({ length: area.columns }, (_, nth): ChartSeries => ({
        name: `Series${nth + 1}`,
        values: { ...area, column: area.column + nth, columns: 1 },
        ...{ categories: null, color: '', hasLabels: false },
      }));
      const look = { ...NEW_CHART, ...known, name, series, place: SOMEWHERE };
      return chartObject(target, charts.add(look).id);
    },
    GetCount: ({ sheet }) => sheet.charts.all().length,
    GetItem: (target, [name]) => itemOf(target, name),
    GetItemOrNullObject: (target, [name]) => {
      const found = target.sheet.charts.all().find((one) => one.name === name);
      return found === undefined ? NULL_OBJECT : chartObject(target, found.id);
    },
  },
};

/** The charts of a sheet; bars and columns can be made here, all others named and taken away. */
export function chartsObject(target: SheetTarget): HostObject {
  return objectOf(CHARTS, target);
}

function itemOf(target: SheetTarget, key: unknown): HostObject {
  const found = target.sheet.charts.all().find(({ id, name }) => id === key || name === key);
  if (found === undefined) throw itemNotFound(`chart "${String(key)}"`);
  return chartObject(target, found.id);
}

function chartObject(target: SheetTarget, chart: string): HostObject {
  return objectOf(CHART, { ...target, chart });
}

function chartIn({ sheet, chart }: ChartTarget): SheetChart {
  const found = sheet.charts.get(chart);
  if (found === null) throw itemNotFound('chart');
  return found;
}

export function lookIn(target: ChartTarget): ChartLook {
  const { look, name } = chartIn(target);
  if (look === null) throw notImplemented(`What the chart "${name}" looks like`);
  return look;
}

export function changeChart(target: ChartTarget, change: Partial<ChartLook>): void {
  requireUnprotected(target.context, target.sheet);
  lookIn(target);
  target.sheet.charts.change(target.chart, change);
}

export function areaIn(range: unknown): Area | null {
  if (isHostObject(range)) return (range.target as RangeTarget).area;
  return typeof range === 'string' ? parseAddress(range) : null;
}
