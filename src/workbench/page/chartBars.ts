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

/** Bars that stand. */
export function columns(
  draw: Draw,
  look: ChartLook,
  series: readonly Figures[],
  names: readonly string[],
  { x, y, width, height }: Plot,
): void {
  const ends = extent(series, look.isStacked, names.length);
  const at = (value: number) => y + height - ((value - ends[0]) / (ends[1] - ends[0])) * height;
  for (const tick of ticks(ends)) {
    if (look.hasGridlines)
      draw('line', { x1: x, x2: x + width, y1: at(tick), y2: at(tick), stroke: LINE });
    if (look.hasValueAxis)
      draw(
        'text',
        { x: x - 6, y: at(tick) + 4, 'text-anchor': 'end', 'font-size': TEXT, fill: INK },
        figure(tick),
      );
  }
  const share = width / Math.max(1, names.length);
  eachBar(look, series, share, names.length, (one, index, offset, thickness, from, to) => {
    const place = look.isReversed ? names.length - 1 - index : index;
    const start = x + share * place + offset;
    draw('rect', {
      x: start,
      y: Math.min(at(from), at(to)),
      width: thickness,
      height: Math.abs(at(to) - at(from)),
      fill: one.color,
    });
    if (one.labels)
      draw(
        'text',
        {
          x: start + thickness / 2,
          y: Math.min(at(from), at(to)) - 3,
          'text-anchor': 'middle',
          'font-size': TEXT - 2,
          fill: INK,
        },
        one.labels[index],
      );
  });
  names.forEach((name, index) => {
    const place = look.isReversed ? names.length - 1 - index : index;
    draw(
      'text',
      {
        x: x + share * (place + 0.5),
        y: y + height + 14,
        'text-anchor': 'middle',
        'font-size': TEXT,
        fill: INK,
      },
      name,
    );
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
  const at = (value: number) => x + ((value - ends[0]) / (ends[1] - ends[0])) * (width - 30);
  for (const tick of ticks(ends)) {
    if (look.hasGridlines)
      draw('line', { x1: at(tick), x2: at(tick), y1: y, y2: y + height, stroke: LINE });
    if (look.hasValueAxis)
      draw(
        'text',
        { x: at(tick), y: y + height + 14, 'text-anchor': 'middle', 'font-size': TEXT, fill: INK },
        figure(tick),
      );
  }
  const share = height / Math.max(1, names.length);
  // The first stands lowest, unless the axis is turned.
  const placeOf = (index: number) => (look.isReversed ? index : names.length - 1 - index);
  eachBar(look, series, share, names.length, (one, index, offset, thickness, from, to) => {
    const start = y + share * placeOf(index) + offset;
    draw('rect', {
      y: start,
      x: Math.min(at(from), at(to)),
      height: thickness,
      width: Math.abs(at(to) - at(from)),
      fill: one.color,
    });
    if (one.labels)
      draw(
        'text',
        {
          x: Math.max(at(from), at(to)) + 4,
          y: start + thickness / 2 + 4,
          'font-size': TEXT - 2,
          fill: INK,
        },
        one.labels[index],
      );
  });
  names.forEach((name, index) => {
    draw(
      'text',
      {
        x: x - 6,
        y: y + share * (placeOf(index) + 0.5) + 4,
        'text-anchor': 'end',
        'font-size': TEXT,
        fill: INK,
      },
      name,
    );
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
