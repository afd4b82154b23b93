import type { ChartSeries } from '../../engine/engine';
import { parseColor } from '../../engine/colors';
import { invalidArgument, itemNotFound } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { areaIn, changeChart, type ChartTarget, lookIn } from './charts';

type SeriesTarget = ChartTarget & { nth: number };

const FILL: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: (target, [color]) => {
      const parsed = parseColor(String(color));
      if (parsed === null) throw invalidArgument('color');
      change(target, { color: parsed });
    },
  },
};

const SERIES: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  get: {
    GapWidth: (target) => lookIn(target).gapWidth,
    HasDataLabels: (target) => seriesIn(target).hasLabels,
    Name: (target) => seriesIn(target).name,
  },
  set: {
    // One for all series of a chart.
    GapWidth: (target, width) => changeChart(target, { gapWidth: Number(width) }),
    HasDataLabels: (target, has) => change(target, { hasLabels: has === true }),
    Name: (target, name) => change(target, { name: String(name) }),
  },
  children: {
    Format: (target) =>
      objectOf(
        { name: 'ChartSeriesFormat', children: { Fill: () => objectOf(FILL, target) } },
        target,
      ),
  },
  methods: {
    SetValues: (target, [range]) => change(target, { values: areaOf(range) }),
    SetXAxisValues: (target, [range]) => change(target, { categories: areaOf(range) }),
  },
};

const COLLECTION: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  get: { Count: (target) => lookIn(target).series.length },
  items: (target) => lookIn(target).series.map((_, nth) => objectOf(SERIES, { ...target, nth })),
  methods: {
    Add: (target, [name]) => {
      const { series } = lookIn(target);
      const [first] = series;
      if (first === undefined) throw itemNotFound('series');
      const added = { ...first, name: String(name ?? ''), color: '', hasLabels: false };
      changeChart(target, { series: [...series, added] });
      return objectOf(SERIES, { ...target, nth: series.length });
    },
    GetItemAt: (target, [index]) => {
      const series = { ...target, nth: Number(index) };
      seriesIn(series);
      return objectOf(SERIES, series);
    },
  },
};

export function seriesObject(target: ChartTarget): HostObject {
  return objectOf(COLLECTION, target);
}

function seriesIn(target: SeriesTarget): ChartSeries {
  const found = lookIn(target).series[target.nth];
  if (found === undefined) throw itemNotFound('series');
  return found;
}

function change(target: SeriesTarget, changes: Partial<ChartSeries>): void {
  seriesIn(target);
  const { series } = lookIn(target);
  changeChart(target, {
    series: series.map((one, nth) => (nth === target.nth ? { ...one, ...changes } : one)),
  });
}

function areaOf(range: unknown): ChartSeries['values'] {
  const area = areaIn(range);
  if (area === null) throw invalidArgument('sourceData');
  return area;
}
