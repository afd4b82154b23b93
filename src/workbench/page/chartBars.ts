import type { ChartLook } from '../engine/engine';

export const LINE = '#D9D9D9';
export const INK = '#404040';
/** Size of what is written. */
export const TEXT = 11;
/** Of grid lines, about so many. */
const LINES = 4;

/** One series of a chart. */
export interface Figures {
  name: string;
  color: string;
  values: number[];
  labels: string[] | null;
}

/** Adds a shape to the picture. */
export type Draw = (
  name: string,
  attributes: Record<string, string | number>,
  text?: string,
) => void;

/** Where the bars stand, in pixels. */
export interface Plot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From the least to the greatest end of a bar, nothing among it. */
function extent(series: readonly Figures[], isStacked: boolean, count: number): [number, number] {
  const ends = isStacked
    ? Array.from({ length: count }, (_, at) =>
        series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
      )
    : series.flatMap(({ values }) => values);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return least === most ? [0, 1] : [least, most];
}

/** Round figures from one end to the other. */
function ticks([least, most]: [number, number]): number[] {
  const rough = (most - least) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const count = Math.floor(most / step) - Math.ceil(least / step) + 1;
  return Array.from({ length: count }, (_, at) => (Math.ceil(least / step) + at) * step);
}

/** Which way the bars go: where a figure and a category stand, and with what attributes each shape is drawn there. */
interface Direction {
  at: (value: number) => number;
  /** Of each category, along its axis. */
  share: number;
  placeOf: (index: number) => number;
  line: (at: number) => Attributes;
  tick: (at: number) => Attributes;
  /** @param along from where, and how thick, on the axis of categories; @param ends the lower first */
  bar: (along: [start: number, thickness: number], ends: [number, number]) => Attributes;
  label: (along: [start: number, thickness: number], ends: [number, number]) => Attributes;
  name: (middle: number) => Attributes;
}

type Attributes = Record<string, string | number>;

/** Bars that stand. */
export function columns(
  draw: Draw,
  look: ChartLook,
  series: readonly Figures[],
  names: readonly string[],
  { x, y, width, height }: Plot,
): void {
  const ends = extent(series, look.isStacked, names.length);
  drawBars(draw, look, series, names, ends, {
    at: (value) => y + height - ((value - ends[0]) / (ends[1] - ends[0])) * height,
    share: width / Math.max(1, names.length),
    placeOf: (index) => (look.isReversed ? names.length - 1 - index : index),
    line: (at) => ({ x1: x, x2: x + width, y1: at, y2: at }),
    tick: (at) => ({ x: x - 6, y: at + 4, 'text-anchor': 'end' }),
    bar: ([start, thickness], [top, bottom]) => ({
      ...{ x: x + start, y: top },
      ...{ width: thickness, height: bottom - top },
    }),
    label: ([start, thickness], [top]) => ({
      ...{ x: x + start + thickness / 2, y: top - 3 },
      'text-anchor': 'middle',
    }),
    name: (middle) => ({ x: x + middle, y: y + height + 14, 'text-anchor': 'middle' }),
  });
}

/** Bars that lie. */
export function bars(
  draw: Draw,
  look: ChartLook,
  series: readonly Figures[],
  names: readonly string[],
  { x, y, width, height }: Plot,
): void {
  const ends = extent(series, look.isStacked, names.length);
  drawBars(draw, look, series, names, ends, {
    at: (value) => x + ((value - ends[0]) / (ends[1] - ends[0])) * (width - 30),
    share: height / Math.max(1, names.length),
    // The first stands lowest, unless the axis is turned.
    placeOf: (index) => (look.isReversed ? index : names.length - 1 - index),
    line: (at) => ({ x1: at, x2: at, y1: y, y2: y + height }),
    tick: (at) => ({ x: at, y: y + height + 14, 'text-anchor': 'middle' }),
    bar: ([start, thickness], [left, right]) => ({
      ...{ x: left, y: y + start },
      ...{ width: right - left, height: thickness },
    }),
    label: ([start, thickness], [, right]) => ({
      ...{ x: right + 4, y: y + start + thickness / 2 + 4 },
    }),
    name: (middle) => ({ x: x - 6, y: y + middle + 4, 'text-anchor': 'end' }),
  });
}

/** The axis of figures, the bars with their figures, and the names of the categories. */
function drawBars(
  draw: Draw,
  look: ChartLook,
  series: readonly Figures[],
  names: readonly string[],
  ends: [number, number],
  way: Direction,
): void {
  for (const value of ticks(ends)) {
    const at = way.at(value);
    if (look.hasGridlines) draw('line', { ...way.line(at), stroke: LINE });
    if (look.hasValueAxis)
      draw('text', { ...way.tick(at), 'font-size': TEXT, fill: INK }, figure(value));
  }
  const { share, placeOf } = way;
  eachBar(look, series, share, names.length, (one, index, offset, thickness, from, to) => {
    const along: [number, number] = [share * placeOf(index) + offset, thickness];
    const [first, second] = [way.at(from), way.at(to)];
    const between: [number, number] = [Math.min(first, second), Math.max(first, second)];
    draw('rect', { ...way.bar(along, between), fill: one.color });
    if (one.labels)
      draw(
        'text',
        { ...way.label(along, between), 'font-size': TEXT - 2, fill: INK },
        one.labels[index],
      );
  });
  names.forEach((name, index) => {
    const middle = share * (placeOf(index) + 0.5);
    draw('text', { ...way.name(middle), 'font-size': TEXT, fill: INK }, name);
  });
}

/** Goes through all bars: how far each is from the beginning of its category's share, how thick, and from where to where. */
function eachBar(
  { isStacked, gapWidth }: ChartLook,
  series: readonly Figures[],
  share: number,
  count: number,
  take: (
    one: Figures,
    index: number,
    offset: number,
    thickness: number,
    from: number,
    to: number,
  ) => void,
): void {
  const beside = isStacked ? 1 : Math.max(1, series.length);
  const thickness = share / (beside + gapWidth / 100);
  const gap = (share - thickness * beside) / 2;
  for (let index = 0; index < count; index += 1) {
    let sum = 0;
    series.forEach((one, nth) => {
      const value = one.values[index] ?? 0;
      take(one, index, gap + (isStacked ? 0 : thickness * nth), thickness, sum, sum + value);
      if (isStacked) sum += value;
    });
  }
}

/** Without the traces of binary fractions. */
function figure(value: number): string {
  return String(Number(value.toPrecision(6))).replace('.', ',');
}
