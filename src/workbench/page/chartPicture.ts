import type { Area, ChartLook, EngineSheet } from '../engine/engine';
import { bars, columns, type Draw, type Figures, INK, LINE, TEXT } from './chartBars';

const SVG = 'http://www.w3.org/2000/svg';
const SPARE = '#4472C4';
const TITLE = 14;
/** A letter's width as a share of its height: near enough to keep names from running into the bars. */
const LETTER = 0.55;
/** Names take no more of a picture's width. */
const MOST_NAMES = 0.5;

/** Draws a chart of bars from what its cells hold now, in so many pixels: a picture to look at, near to what Excel makes of it. */
export function chartPicture(
  sheet: EngineSheet,
  look: ChartLook,
  width: number,
  height: number,
): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ width, height, role: 'img' }))
    picture.setAttribute(key, String(value));
  picture.setAttribute('aria-label', look.title || look.name);
  const draw: Draw = (name, attributes, text) => {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    if (text !== undefined) shape.textContent = text;
    picture.append(shape);
  };
  draw('rect', {
    width: width - 1,
    height: height - 1,
    x: 0.5,
    y: 0.5,
    fill: '#fff',
    stroke: LINE,
  });
  const middle = { 'text-anchor': 'middle', fill: INK };
  if (look.title !== '')
    draw(
      'text',
      { ...middle, x: width / 2, y: 20, 'font-size': TITLE, 'font-weight': 600 },
      look.title,
    );
  const series = look.series.map((one): Figures => {
    const texts = cellsIn(one.values).map(([row, column]) => sheet.cells.text(row, column));
    return {
      name: one.name,
      color: one.color || SPARE,
      values: cellsIn(one.values).map(
        ([row, column]) => Number(sheet.cells.value(row, column)) || 0,
      ),
      labels: one.hasLabels ? texts : null,
    };
  });
  const [{ categories = null, values: first } = { values: null }] = look.series;
  const places = cellsIn(categories ?? first);
  const names = places.map(([row, column], index) =>
    categories === null ? String(index + 1) : sheet.cells.text(row, column),
  );
  const legend = look.hasLegend ? 22 : 0;
  const top = look.title === '' ? 10 : 32;
  const longest = Math.max(0, ...names.map((name) => name.length)) * TEXT * LETTER;
  const left = look.isHorizontal ? Math.min(width * MOST_NAMES, longest + 16) : 44;
  const room = Math.floor((left - 10) / (TEXT * LETTER));
  const shown = look.isHorizontal ? names.map((name) => cut(name, room)) : names;
  const plot = {
    x: left,
    y: top,
    width: Math.max(10, width - left - 20),
    height: Math.max(10, height - top - legend - 24),
  };
  if (look.isHorizontal) bars(draw, look, series, shown, plot);
  else columns(draw, look, series, names, plot);
  if (look.hasLegend) {
    const widths = series.map(({ name }) => name.length * TEXT * LETTER + 30);
    let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
    series.forEach(({ name, color }, index) => {
      draw('rect', { x, y: height - 18, width: 10, height: 10, fill: color });
      draw('text', { x: x + 14, y: height - 9, 'font-size': TEXT, fill: INK }, name);
      x += widths[index] ?? 0;
    });
  }
  return picture;
}

/** A name that there is no room for ends where the room does. */
function cut(name: string, room: number): string {
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}

function cellsIn(area: Area | null): [number, number][] {
  if (area === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_, at) => [
    area.row + Math.floor(at / area.columns),
    area.column + (at % area.columns),
  ]);
}
