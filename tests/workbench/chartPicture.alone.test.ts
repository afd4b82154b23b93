/** @jest-environment jsdom */
import type { ChartLook, EngineSheet } from '../../src/workbench/engine/engine';
import { chartPicture } from '../../src/workbench/page/chartPicture';

const FIGURES: (string | number)[][] = [
  ['1', 4, 2],
  ['2', 8, -2],
];
const sheet = {
  cells: {
    value: (row: number, column: number) => FIGURES[row]?.[column] ?? '',
    text: (row: number, column: number) => String(FIGURES[row]?.[column] ?? '').replace('.', ','),
  },
} as unknown as EngineSheet;

const column = (at: number) => ({ row: 0, column: at, rows: 2, columns: 1 });
const LOOK: ChartLook = {
  ...{ name: 'CCHC', place: column(0), isHorizontal: false, isStacked: false },
  ...{ title: 'Điểm', titleSize: 0, isTitleBold: false, fontName: '', fontSize: 0 },
  ...{ hasLegend: true, gapWidth: 100, isReversed: false, hasValueAxis: true, hasGridlines: true },
  axisFormat: '',
  series: [
    { name: 'a', values: column(1), categories: column(0), color: '#111111', hasLabels: true },
    { name: 'b', values: column(2), categories: column(0), color: '#222222', hasLabels: false },
  ],
};

/** The bars of a series, without its square in the legend. */
function barsOf(picture: SVGElement, color: string) {
  const all = [...picture.querySelectorAll(`rect[fill="${color}"]`)].slice(0, 2);
  const of = (name: string) => all.map((one) => Number(one.getAttribute(name)));
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
}
const texts = (picture: SVGElement) =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);

test('columns are as high as their figures, on both sides of nothing', () => {
  const picture = chartPicture(sheet, LOOK, 400, 200);
  const [a, b] = [barsOf(picture, '#111111'), barsOf(picture, '#222222')];
  expect((a.height[1] ?? 0) / (a.height[0] ?? 1)).toBeCloseTo(2);
  expect(b.height[0]).toBeCloseTo(b.height[1] ?? 0);
  // What is less than nothing hangs where the others stand.
  expect(b.y[1]).toBeCloseTo((a.y[0] ?? 0) + (a.height[0] ?? 0));
  expect(texts(picture)).toEqual(
    expect.arrayContaining(['Điểm', '1', '2', '4', '8', 'a', 'b', '0', '5']),
  );
  expect(picture.getAttribute('aria-label')).toBe('Điểm');
});

test('bars that lie are as long; a turned axis has the first on top', () => {
  const look = { ...LOOK, isHorizontal: true, isReversed: true };
  const { y, width } = barsOf(chartPicture(sheet, look, 400, 200), '#111111');
  expect((width[1] ?? 0) / (width[0] ?? 1)).toBeCloseTo(2);
  expect(y[0]).toBeLessThan(y[1] ?? 0);
  const plain = barsOf(chartPicture(sheet, { ...look, isReversed: false }, 400, 200), '#111111');
  expect(plain.y[0]).toBeGreaterThan(plain.y[1] ?? 0);
});

test('a name that there is no room for ends within the picture', () => {
  const long = {
    cells: { ...sheet.cells, text: () => '1. Công tác chỉ đạo điều hành cải cách hành chính' },
  };
  const look = { ...LOOK, isHorizontal: true };
  const names = texts(chartPicture(long as unknown as EngineSheet, look, 250, 160)).filter((text) =>
    String(text).endsWith('…'),
  );
  // Half of 250 pixels, of about six each.
  expect(names).toEqual(['1. Công tác chỉ đạ…', '1. Công tác chỉ đạ…']);
  const wide = texts(chartPicture(long as unknown as EngineSheet, look, 900, 160));
  expect(wide.filter((text) => String(text).endsWith('…'))).toEqual([]);
});

test('stacked bars stand on each other', () => {
  const look = { ...LOOK, isStacked: true, series: LOOK.series.map((one) => ({ ...one })) };
  const picture = chartPicture(sheet, look, 400, 200);
  const [a, b] = [barsOf(picture, '#111111'), barsOf(picture, '#222222')];
  expect(a.x[0]).toBe(b.x[0]);
  expect((b.y[0] ?? 0) + (b.height[0] ?? 0)).toBeCloseTo(a.y[0] ?? 0);
});
