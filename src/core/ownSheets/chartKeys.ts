import type { CellValue } from '../base/grid';
import type { ChartModel } from '../base/sheetModel';
import { parseRowKey, printRowKey } from './rowKey';
import { shortHash } from './shortHash';

/** Charts of the add-in's are told from others by their names. */
const PREFIX = 'CCHC';

/**
 * The key of a row over which a chart stands: all that is known of it. Excel does not say what a chart is drawn from
 * (before ExcelApi 1.15), so that an undo could not make it again.
 */
export function chartKey(chart: ChartModel): string {
  return printRowKey({ kind: 'chart', model: JSON.stringify(chart) });
}

/** A chart whose name tells it from every other one, and from the same one drawn from other cells. */
export function namedChart(id: string, chart: Omit<ChartModel, 'name'>): ChartModel {
  return { name: `${PREFIX} ${id} ${shortHash(JSON.stringify(chart))}`, ...chart };
}

/** The charts that the keys of a sheet say it has. @param cells from A1 on */
export function chartsOn(cells: readonly (readonly CellValue[])[]): ChartModel[] {
  return cells.flatMap(([text = '']) => {
    const key = parseRowKey(String(text));
    const chart = key.kind === 'chart' ? chartIn(key.model) : null;
    return chart === null ? [] : [chart];
  });
}

/** @returns null for a key that somebody changed */
function chartIn(text: string): ChartModel | null {
  try {
    const chart = JSON.parse(text) as Partial<ChartModel>;
    const { name, kind, title, place, categories, series } = chart;
    if (!name?.startsWith(PREFIX) || !kind || title === undefined) return null;
    return place && categories && series ? { name, kind, title, place, categories, series } : null;
  } catch {
    return null;
  }
}
