import { chartsOn } from '../../core/ownSheets/chartKeys';
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
      if (added.length > 0) changes.charts.push({ sheet: model.name, removed: [], added });
    }
    for (const { write, current: sheet } of changes.rewritten) {
      yield;
      const there = new Set(current.charts.get(sheetKey(sheet.name)));
      const removed = chartsOn(sheet.formulas).filter(({ name }) => there.has(name));
      const { name, charts: added = [] } = write.model;
      if (removed.length + added.length > 0) changes.charts.push({ sheet: name, removed, added });
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

  readWritten: ({ charts: written = [], rewritten }, standing) =>
    written.flatMap(({ sheet }) => {
      const before = rewritten.find(({ name }) => sheetKey(name) === sheetKey(sheet))?.nameBefore;
      const name = [sheet, before].find(
        (one) => one !== undefined && standing.state.sheets.has(sheetKey(one)),
      );
      if (name === undefined) return [];
      const into = (names: string[]) => standing.charts.set(sheetKey(sheet), names);
      return [readChartNames(name, into)];
    }),

  /** With an added sheet its charts go; a sheet on which somebody typed keeps both. */
  *restore(record, standing, wish) {
    const requests: BatchRequest[] = [];
    const { restored } = sheetsToUndo(record, standing, wish);
    for (const { sheet, removed, added } of record.charts ?? []) {
      yield;
      const one = restored.find((each) => sheetKey(each.sheet.name) === sheetKey(sheet));
      if (one === undefined) continue;
      const there = new Set(one.nameNow === null ? [] : standing.charts.get(sheetKey(sheet)));
      const gone = added.filter(({ name }) => there.has(name)).map(({ name }) => name);
      // Undoing may have been cut off: what stands there already is not made twice.
      const left = new Set([...there].filter((name) => !gone.includes(name)));
      const missing = removed.filter(({ name }) => !left.has(name));
      requests.push(...chartRequests(one.sheet.nameBefore, gone, missing, null));
    }
    return requests;
  },

  /** Those of their sheets. */
  places: () => [],
};
