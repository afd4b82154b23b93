import type { Area } from '../base/grid';
import { chartKey, namedChart } from '../ownSheets/chartKeys';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/sheetColumns';
import type { ChartModel } from '../ownSheets/sheetModel';
import { DEADLINE, FINDINGS, FORM, LEAD, NOW, TARGET } from './reportColumns';

const BAND_ROWS = 9;
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
  /** Rows of the fields, from the first. */
  fields: { row: number; rows: number };
  agencies: { row: number; rows: number } | null;
  hasResults: boolean;
  years: { base: string; target: string };
}

/** Draws the charts below what stands there, two beside each other, and the last one alone across the page. */
export function addCharts(builder: SheetBuilder, sources: ChartSources): ChartModel[] {
  const wanted = chartsOf(sources);
  const charts: ChartModel[] = [];
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
  const of = ({ row, rows }: { row: number; rows: number }, column: number): Area => ({
    ...{ row, rows, column },
    columns: 1,
  });
  const ofFields = (column: number) => of(fields, column);
  const codes = ofFields(CODE);
  const charts: [string, Unplaced][] = [
    [
      'fields',
      {
        kind: 'columns',
        title: 'Điểm theo lĩnh vực',
        categories: codes,
        series: [
          { name: years.base, values: ofFields(NOW), color: COLORS.base },
          { name: years.target, values: ofFields(TARGET), color: COLORS.target },
          { name: 'Tối đa', values: ofFields(LEAD), color: COLORS.max },
        ],
      },
    ],
    [
      'change',
      {
        kind: 'columns',
        title: 'Mức tăng/giảm theo lĩnh vực',
        categories: codes,
        series: [{ name: 'Tăng/giảm', values: ofFields(DEADLINE), color: COLORS.change }],
      },
    ],
  ];
  if (hasResults) {
    charts.push([
      'results',
      {
        kind: 'stacked',
        title: 'Số tiêu chí đạt và chưa đạt mục tiêu',
        categories: codes,
        series: [
          { name: 'Đạt', values: ofFields(FORM), color: COLORS.reached },
          { name: 'Chưa đạt', values: ofFields(FINDINGS), color: COLORS.missed },
        ],
      },
    ]);
  }
  if (agencies) {
    charts.push([
      'agencies',
      {
        kind: 'bars',
        title: 'Điểm phấn đấu tăng theo cơ quan chủ trì',
        categories: of(agencies, NAME),
        series: [{ name: 'Điểm phấn đấu tăng', values: of(agencies, TARGET), color: COLORS.stake }],
      },
    ]);
  }
  return charts;
}
