import type { Area } from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import type { HighlightRule } from '../../core/plan/plan';
import { shiftFormula } from '../cells/shiftFormula';
import { NOWHERE } from '../events/echoFilter';
import { isUnfinished } from '../journal/journalSheet';
import type { OwnMark } from '../journal/record';
import { sheetKey } from '../journal/sheetNames';
import type { BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { rangeOf, sheetInBatch } from '../requests/ranges';
import type { Current, EffectKind } from './effect';
import { readMarksApart } from './marks/readApart';
import {
  conditionalFormatsOf,
  type CurrentMarks,
  readAreas,
  readMarks,
  takeBlankOnes,
} from './marks/readMarks';
import type { ReadRequest } from './readTogether';

/** The add-in's conditional formats. */
export const marks: EffectKind = {
  name: 'marks',

  *read(plan, current) {
    yield;
    return plan.highlights.map(({ sheet }) => readInto(current.marks, sheet));
  },

  /** Where the marks found stand. */
  *readOn(_plan, current) {
    yield;
    const found = [...current.marks.values()];
    if (isUnfinished(current.state.journal)) found.forEach(takeBlankOnes);
    return found.flatMap(readAreas);
  },

  *diff(plan, current, changes) {
    for (const { sheet, rules, onlyWhereMarked } of plan.highlights) {
      const now = current.marks.get(sheet);
      if (now === undefined || (yield* isMarked(now, rules))) continue;
      if (onlyWhereMarked === true && now.marks.length === 0) continue;
      changes.marks.push({ current: now, wanted: rules });
    }
    return null;
  },

  *backUp(changes, record) {
    yield;
    record.highlights = changes.marks.map(({ current: { sheet, marks: before } }) => ({
      sheet,
      before,
    }));
  },

  *write(changes) {
    const requests: BatchRequest[] = [];
    for (const { current, wanted } of changes.marks) {
      yield;
      requests.push(...replaceMarks(current, wanted.map(asOwnMark)));
    }
    return requests;
  },

  *readWritten(record, standing) {
    yield;
    return record.highlights
      .filter(({ sheet }) => standing.state.sheets.has(sheetKey(sheet)))
      .map(({ sheet }) => readInto(standing.marks, sheet));
  },

  *restore(record, standing) {
    const requests: BatchRequest[] = [];
    for (const { sheet, before } of record.highlights) {
      yield;
      const now = standing.marks.get(sheet);
      if (now === undefined) continue;
      if (isUnfinished(standing.state.journal)) takeBlankOnes(now);
      requests.push(...replaceMarks(now, before));
    }
    return requests;
  },

  places: (record) =>
    record.highlights.map(({ sheet }) => ({
      sheet,
      area: NOWHERE,
      sheetBefore: sheet,
      changesStructure: false,
    })),
};

function readInto(found: Current['marks'], sheet: string): ReadRequest {
  return {
    ...readMarks(sheet, (current) => found.set(sheet, current)),
    apart: async () => {
      const current = await readMarksApart(sheet);
      if (current === null) found.delete(sheet);
      else found.set(sheet, current);
    },
  };
}

/** Whether a sheet's own marks are already what is wanted. */
function* isMarked(current: CurrentMarks, wanted: readonly HighlightRule[]): Task<boolean> {
  yield;
  if (current.marks.length !== wanted.length) return false;
  const now = yield* signatures(current.marks);
  const then = yield* signatures(wanted.map(asOwnMark));
  return now.every((one, nth) => one === then[nth]);
}

function* signatures(all: readonly OwnMark[]): Task<string[]> {
  const signed: string[] = [];
  for (const [nth, mark] of all.entries()) {
    if (isSliceEnd(nth)) yield;
    signed.push(signature(mark));
  }
  return signed.sort();
}

function signature({ areas, formula, fill, font, bold }: OwnMark): string {
  const places = areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
  const colors = [fill, font].map((color) => color.toUpperCase());
  return JSON.stringify([places.sort(), formula.replace(/\s/g, ''), colors, bold]);
}

/** Of a sheet's marks that go into one request: a long list spreads over several batches. */
const MARKS_A_REQUEST = 100;

/** Requests that take a sheet's own marks away and put others in their place. */
function replaceMarks({ sheet, ids }: CurrentMarks, wanted: readonly OwnMark[]): BatchRequest[] {
  const removals = inGroups(ids).map((group) => ({
    bytes: OBJECT_BYTES * (1 + group.length),
    queue: (context: Excel.RequestContext) => {
      const formats = conditionalFormatsOf(context, sheet);
      for (const id of group) formats.getItem(id).delete();
    },
  }));
  // Excel puts a new format above the older ones: the first rule, which is to win, goes last.
  const additions = inGroups([...wanted].reverse()).map((group) => ({
    bytes: OBJECT_BYTES * group.length * 4,
    queue: (context: Excel.RequestContext) => {
      for (const mark of group) {
        for (const area of mark.areas) addMark(context, sheet, area, mark);
      }
    },
  }));
  return [...removals, ...additions];
}

function inGroups<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / MARKS_A_REQUEST);
  return Array.from({ length: count }, (_, nth) =>
    items.slice(nth * MARKS_A_REQUEST, (nth + 1) * MARKS_A_REQUEST),
  );
}

function addMark(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  { areas, formula, fill, font, bold }: OwnMark,
): void {
  // Of several areas, Excel gives and takes the formula as it is for the corner around all of them.
  const top = Math.min(...areas.map(({ row }) => row));
  const left = Math.min(...areas.map(({ column }) => column));
  const range = rangeOf(sheetInBatch(context, sheet), area);
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = shiftFormula(formula, area.row - top, area.column - left);
  // One that was given back says no more than it said.
  if (fill !== '') custom.format.fill.color = fill;
  if (font !== '') custom.format.font.color = font;
  if (bold !== null) custom.format.font.bold = bold;
}

function asOwnMark({ area, formula, fill, font, bold }: HighlightRule): OwnMark {
  return { areas: [area], formula, fill, font, bold };
}
