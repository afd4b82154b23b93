import { chartsOn } from '../../core/ownSheets/chartKeys';
import type { ChartModel } from '../../core/base/sheetModel';
import type { ChartBackup } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import type { BatchRequest } from '../requests/batch';
import { chartRequests, readChartNames } from './charts/chartRequests';
import type { EffectKind } from './effect';
import { sheetsToUndo } from './sheets/sheetsToUndo';

/**
 * Charts on own sheets. What they are drawn from is said by keys of their sheet (see chartKeys), and so what stands there
 * is known before anything is taken away; a chart of somebody else's is never touched.
 */
export const charts: EffectKind = {
  name: 'charts',

  *read() {
    yield;
    return [];
  },

  /** Of sheets that are there, and have or get charts. */
  *readOn(plan, current) {
    yield;
    return plan.sheets.flatMap(({ model, replaces }) => {
      const found = current.sheets.get(sheetKey(replaces ?? model.name));
      if (found === undefined) return [];
      if (model.charts === undefined && chartsOn(found.formulas).length === 0) return [];
      const into = (names: string[]) => current.charts.set(sheetKey(found.name), names);
      return [readChartNames(found.name, into)];
    });
  },

  *diff(_plan, current, changes) {
    for (const { model } of changes.added) {
      yield;
      const { charts: added = [] } = model;
      if (added.length === 0) continue;
      changes.charts.push({ sheet: model.name, removed: [], added, others: [] });
    }
    for (const { write, current: sheet } of changes.rewritten) {
      yield;
      const there = new Set(current.charts.get(sheetKey(sheet.name)));
      const stood = chartsOn(sheet.formulas).filter(({ name }) => there.has(name));
      const { name, charts: wanted = [] } = write.model;
      // A name says all of its chart: where it is wanted as it stands, what somebody made of it by hand stays.
      const kept = new Set(stood.map((one) => one.name).filter(among(wanted)));
      const removed = stood.filter((one) => !kept.has(one.name));
      const added = wanted.filter((one) => !kept.has(one.name));
      const others = [...there].filter((each) => !removed.some((one) => one.name === each));
      if (removed.length + added.length === 0) continue;
      changes.charts.push({ sheet: name, removed, added, others });
    }
    return null;
  },

  *backUp(changes, record) {
    yield;
    if (changes.charts.length > 0) record.charts = changes.charts;
  },

  *write(changes, _record, check) {
    const requests: BatchRequest[] = [];
    for (const { sheet, removed, added } of changes.charts) {
      yield;
      const names = removed.map(({ name }) => name);
      requests.push(...chartRequests(sheet, names, added, check));
    }
    return requests;
  },

  *readWritten({ charts: written = [], rewritten }, standing) {
    yield;
    return written.flatMap(({ sheet }) => {
      const before = rewritten.find(({ name }) => sheetKey(name) === sheetKey(sheet))?.nameBefore;
      const name = [sheet, before].find(
        (one) => one !== undefined && standing.state.sheets.has(sheetKey(one)),
      );
      if (name === undefined) return [];
      const into = (names: string[]) => standing.charts.set(sheetKey(sheet), names);
      return [readChartNames(name, into)];
    });
  },

  /** With an added sheet its charts go; a sheet on which somebody typed keeps both. */
  *restore(record, standing, wish) {
    const requests: BatchRequest[] = [];
    const { restored } = sheetsToUndo(record, standing, wish);
    for (const backup of record.charts ?? []) {
      yield;
      const { sheet, removed, added } = backup;
      const one = restored.find((each) => sheetKey(each.sheet.name) === sheetKey(sheet));
      if (one === undefined) continue;
      const there = one.nameNow === null ? [] : (standing.charts.get(sheetKey(sheet)) ?? []);
      const gone = there.filter((each) => added.some(({ name }) => name === each));
      const unnamed = wish.isUnfinished ? halfMade(backup, there) : [];
      // Undoing may have been cut off: what stands there already is not made twice.
      const missing = removed.filter(({ name }) => !there.includes(name) || gone.includes(name));
      requests.push(...chartRequests(one.sheet.nameBefore, [...gone, ...unnamed], missing, null));
    }
    return requests;
  },

  /** Those of their sheets. */
  places: () => [],
};

function among(charts: readonly ChartModel[]): (name: string) => boolean {
  return (name) => charts.some((one) => one.name === name);
}

/**
 * A chart that was just made when a write, or an undo, was cut off: Excel gives it a name of its own first. There is none
 * where all that were to be made have their names.
 */
function halfMade({ removed, added, others }: ChartBackup, there: readonly string[]): string[] {
  const isWhole = (all: readonly ChartModel[]) => all.every(({ name }) => there.includes(name));
  if (isWhole(added) || (removed.length > 0 && isWhole(removed))) return [];
  const known = new Set([...others, ...[...removed, ...added].map(({ name }) => name)]);
  return there.filter((name) => !known.has(name)).slice(0, 1);
}
