import type { Area } from '../../core/base/grid';
import type { HighlightRule } from '../../core/plan/plan';
import { isSliceEnd, type Task } from '../../core/base/task';
import type { BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import type { OwnHighlight } from '../journal/record';
import { sheetInBatch } from '../requests/sheetInBatch';
import { shiftFormula } from '../cells/shiftFormula';
import { conditionalFormatsOf, type CurrentHighlights } from './currentHighlights';

/** Whether a sheet's own highlights are already what is wanted. */
export function* isHighlighted(
  current: CurrentHighlights,
  wanted: readonly HighlightRule[],
): Task<boolean> {
  yield;
  if (current.highlights.length !== wanted.length) return false;
  const now = yield* signatures(current.highlights);
  const then = yield* signatures(wanted.map(asOwnHighlight));
  return now.every((one, nth) => one === then[nth]);
}

function* signatures(highlights: readonly OwnHighlight[]): Task<string[]> {
  const signed: string[] = [];
  for (const [nth, highlight] of highlights.entries()) {
    if (isSliceEnd(nth)) yield;
    signed.push(signature(highlight));
  }
  return signed.sort();
}

/** Of a sheet's highlights that go into one step: a long list spreads over several batches. */
const HIGHLIGHTS_A_STEP = 100;

/** Steps that take a sheet's own highlights away and put others in their place. */
export function highlightSteps(
  sheet: string,
  ids: readonly string[],
  wanted: readonly OwnHighlight[],
): BatchRequest[] {
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
      for (const highlight of group) {
        for (const area of highlight.areas) addHighlight(context, sheet, area, highlight);
      }
    },
  }));
  return [...removals, ...additions];
}

function inGroups<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / HIGHLIGHTS_A_STEP);
  return Array.from({ length: count }, (_, nth) =>
    items.slice(nth * HIGHLIGHTS_A_STEP, (nth + 1) * HIGHLIGHTS_A_STEP),
  );
}

function addHighlight(
  context: Excel.RequestContext,
  sheet: string,
  { row, column, rows, columns }: Area,
  { areas, formula, fill, font, bold }: OwnHighlight,
): void {
  // Of several areas, Excel gives and takes the formula as it is for the corner around all of them.
  const top = Math.min(...areas.map((area) => area.row));
  const left = Math.min(...areas.map((area) => area.column));
  const { custom } = sheetInBatch(context, sheet)
    .getRangeByIndexes(row, column, rows, columns)
    .conditionalFormats.add('Custom');
  custom.rule.formula = shiftFormula(formula, row - top, column - left);
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  custom.format.font.bold = bold;
}

export function asOwnHighlight(rule: HighlightRule): OwnHighlight {
  const { area, formula, fill, font, bold } = rule;
  return { areas: [area], formula, fill, font, bold };
}

function signature(highlight: OwnHighlight): string {
  const { areas, formula, fill, font, bold } = highlight;
  const places = areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
  const colors = [fill, font].map((color) => color.toUpperCase());
  return JSON.stringify([places.sort(), formula.replace(/\s/g, ''), colors, bold]);
}
