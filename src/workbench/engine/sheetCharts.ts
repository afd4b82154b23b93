import type { Chart } from '@cj-tech-master/excelts/chart';
import type { Area } from '../../core/base/grid';
import { lookOf, optionsOf } from './chartLook';
import type { ChartLook, SheetChart, SheetCharts } from './engine';
import type { SheetCore } from './sheetCore';

/** The library gives charts names of its own when it writes them: see namedCharts. */
const names = new WeakMap<Chart, string>();

export function chartName(chart: Chart): string {
  const known = names.get(chart);
  if (known !== undefined) return known;
  const { anchors = [] } = (chart.worksheet.model.drawing ?? {}) as { anchors?: DrawingAnchor[] };
  const anchor = anchors.find(({ chartNumber }) => chartNumber === chart.chartNumber);
  const name = anchor?.graphicFrame?.name ?? `Chart ${chart.chartNumber || chart.chartExNumber}`;
  names.set(chart, name);
  return name;
}

interface DrawingAnchor {
  chartNumber?: number;
  graphicFrame?: { name?: string };
}

/** The charts of one sheet over the library's. */
export class ExceltsCharts implements SheetCharts {
  /** Of charts that were changed the newest: the library has no way to change one. */
  private readonly ids = new Map<string, Chart>();
  private nextId = 1;

  constructor(private readonly core: SheetCore) {}

  all(): SheetChart[] {
    const found = this.core.worksheet.getCharts();
    for (const [id, chart] of this.ids) if (!found.includes(chart)) this.ids.delete(id);
    const known = new Map([...this.ids].map(([id, chart]) => [chart, id] as const));
    return found.map((chart) => {
      const id = known.get(chart) ?? String(this.nextId++);
      this.ids.set(id, chart);
      return this.chartOf(id, chart);
    });
  }

  get(id: string): SheetChart | null {
    const chart = this.ids.get(id);
    return chart === undefined ? null : this.chartOf(id, chart);
  }

  add(look: ChartLook): SheetChart {
    const id = String(this.nextId++);
    const chart = this.put(look);
    this.ids.set(id, chart);
    this.core.note('charts', look.place);
    return this.chartOf(id, chart);
  }

  change(id: string, change: Partial<ChartLook>): void {
    const before = this.ids.get(id);
    const look = this.get(id)?.look;
    if (before === undefined || look === undefined || look === null) return;
    this.core.worksheet.removeChart(before);
    this.ids.set(id, this.put({ ...look, ...change }));
    this.core.note('charts', change.place ?? look.place);
  }

  rename(id: string, name: string): void {
    const chart = this.ids.get(id);
    if (chart === undefined) return;
    names.set(chart, name);
    this.core.note('charts', null);
  }

  delete(id: string): void {
    const chart = this.ids.get(id);
    if (chart === undefined) return;
    this.core.worksheet.removeChart(chart);
    this.ids.delete(id);
    this.core.note('charts', null);
  }

  private put(look: ChartLook): Chart {
    const { worksheet } = this.core;
    const { row, column, rows, columns } = look.place;
    worksheet.addChart(optionsOf(look, worksheet.name), {
      tl: { col: column, row },
      br: { col: column + columns, row: row + rows },
      editAs: 'twoCell',
    });
    const chart = worksheet.getCharts().at(-1);
    if (chart === undefined) throw new Error('The library made no chart');
    if (look.fontSize > 0 || look.fontName !== '') {
      chart.mutate((model) => {
        model.txPr = {
          ...(look.fontSize > 0 ? { size: look.fontSize * 100 } : {}),
          ...(look.fontName === '' ? {} : { fontFamily: look.fontName }),
        };
      });
    }
    names.set(chart, look.name);
    return chart;
  }

  private chartOf(id: string, chart: Chart): SheetChart {
    const name = chartName(chart);
    return { id, name, look: lookOf(chart, name, placeOf(chart)) };
  }
}

/** The cells that a chart covers, wholly or in part. */
function placeOf({ range: { tl, br } }: Chart): Area {
  const [row, column] = [tl.nativeRow, tl.nativeCol];
  const below = (br?.nativeRow ?? row + 1) + ((br?.nativeRowOff ?? 0) > 0 ? 1 : 0);
  const right = (br?.nativeCol ?? column + 1) + ((br?.nativeColOff ?? 0) > 0 ? 1 : 0);
  return { row, column, rows: Math.max(1, below - row), columns: Math.max(1, right - column) };
}
