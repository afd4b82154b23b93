import type { Area } from '../base/grid';
import { chartKey, namedChart } from '../ownSheets/chartKeys';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/formColumns';
import type { ChartModel } from '../ownSheets/sheetModel';
import { gap } from './tableParts';
import type { FieldRows } from './reportFields';
import { DEADLINE, FINDINGS, FORM, LEAD, NOW, TARGET } from './reportColumns';

/** Rows behind charts that stand beside each other. */
export const BAND_ROWS = 9;
/** How high they are, in points, as the page has room: the first has three bars for each field; each bar has a name. */
export const BAND_HEIGHTS = {
  first: { wanted: 162, most: 243 },
  other: { wanted: 108, most: 162 },
} as const;
const ROW_HEIGHT = 17;
/** Columns of a chart in the left and in the right half. */
const HALVES = [
  { column: CODE, columns: TARGET - CODE + 1 },
  { column: LEAD, columns: FINDINGS - LEAD + 1 },
];
const WHOLE = { column: CODE, columns: FINDINGS - CODE + 1 };

const COLORS = {
  base: '#A6A6A6',
  target: '#2F75B5',
  max: '#BDD7EE',
  change: '#548235',
  stake: '#C65911',
  reached: '#70AD47',
  missed: '#C00000',
};

/** Where on the sheet the figures of the charts stand. */
export interface ChartSources {
  fields: FieldRows;
  agencies: { row: number; rows: number } | null;
  hasResults: boolean;
  years: { base: string; target: string };
}

/** Draws the charts below what stands there, two beside each other, and the last one alone across the page. */
export function addCharts(builder: SheetBuilder, sources: ChartSources): ChartModel[] {
  const wanted = chartsOf(sources);
  const charts: ChartModel[] = [];
  if (wanted.length > 0) gap(builder);
  for (let nth = 0; nth < wanted.length; nth += 2) {
    const pair = wanted.slice(nth, nth + 2);
    const first = builder.rows;
    const placed = pair.map(([id, chart], half) => {
      const columns = pair.length === 1 ? WHOLE : (HALVES[half] ?? WHOLE);
      return namedChart(id, { ...chart, place: { row: first, rows: BAND_ROWS, ...columns } });
    });
    for (let row = 0; row < BAND_ROWS; row += 1) {
      const own = placed[row];
      builder.add({ height: ROW_HEIGHT, ...(own ? { key: chartKey(own) } : {}) });
    }
    charts.push(...placed);
  }
  return charts;
}

type Unplaced = Omit<ChartModel, 'name' | 'place'>;

function chartsOf({ fields, agencies, hasResults, years }: ChartSources): [string, Unplaced][] {
  const ofFields = (column: number) => areaOf(fields, column);
  const categories = ofFields(CODE);
  const charts: [string, Unplaced][] = [];
  const scores = [
    { has: fields.has.base, name: years.base, column: NOW, color: COLORS.base },
    { has: fields.has.target, name: years.target, column: TARGET, color: COLORS.target },
    { has: fields.has.max, name: 'Tối đa', column: LEAD, color: COLORS.max },
  ];
  // Maxima alone are in the table, and say nothing of how things stand.
  if (fields.has.base || fields.has.target) {
    const series = scores
      .filter(({ has }) => has)
      .map(({ name, column, color }) => ({ name, values: ofFields(column), color }));
    charts.push(['fields', { kind: 'bars', title: 'Điểm theo lĩnh vực', categories, series }]);
  }
  if (fields.has.delta) {
    const series = [{ name: 'Tăng/giảm', values: ofFields(DEADLINE), color: COLORS.change }];
    const title = 'Mức tăng/giảm theo lĩnh vực';
    charts.push(['change', { kind: 'bars', title, categories, series }]);
  }
  if (hasResults) {
    const title = 'Số tiêu chí đạt và chưa đạt mục tiêu';
    const series = [
      { name: 'Đạt', values: ofFields(FORM), color: COLORS.reached },
      { name: 'Chưa đạt', values: ofFields(FINDINGS), color: COLORS.missed },
    ];
    charts.push(['results', { kind: 'stackedBars', title, categories, series }]);
  }
  if (agencies) {
    const title = 'Điểm phấn đấu tăng theo cơ quan chủ trì';
    const values = areaOf(agencies, TARGET);
    const series = [{ name: 'Điểm phấn đấu tăng', values, color: COLORS.stake }];
    charts.push(['agencies', { kind: 'bars', title, categories: areaOf(agencies, NAME), series }]);
  }
  return charts;
}

function areaOf({ row, rows }: { row: number; rows: number }, column: number): Area {
  return { row, column, rows, columns: 1 };
}
