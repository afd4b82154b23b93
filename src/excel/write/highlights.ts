import type { Area } from '../../core/grid';
import type { HighlightRule } from '../../core/plan/plan';
import type { Step } from '../batch';
import { OBJECT_BYTES } from '../bytes';
import type { OwnHighlight } from '../journal/entry';
import { conditionalFormatsOf, type CurrentHighlights } from '../look/highlights';

/** Whether a sheet's own highlights are already what is wanted. */
export function isHighlighted(
  current: CurrentHighlights,
  wanted: readonly HighlightRule[],
): boolean {
  const now = current.highlights.map(signature).sort();
  const then = wanted.map((rule) => signature({ ...rule, areas: [rule.area] })).sort();
  return JSON.stringify(now) === JSON.stringify(then);
}

/** A step that takes a sheet's own highlights away and puts others in their place. */
export function highlightStep(sheet: string, ids: string[], wanted: readonly OwnHighlight[]): Step {
  return {
    bytes: OBJECT_BYTES * (1 + ids.length + wanted.length * 3),
    queue: (context) => {
      const formats = conditionalFormatsOf(context, sheet);
      for (const id of ids) formats.getItem(id).delete();
      // Excel puts a new format above the older ones: the first rule, which is to win, goes last.
      for (const highlight of [...wanted].reverse()) {
        for (const area of highlight.areas) addHighlight(context, sheet, area, highlight);
      }
    },
  };
}

function addHighlight(
  context: Excel.RequestContext,
  sheet: string,
  { row, column, rows, columns }: Area,
  highlight: OwnHighlight,
): void {
  const { custom } = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, rows, columns)
    .conditionalFormats.add('Custom');
  custom.rule.formula = highlight.formula;
  custom.format.fill.color = highlight.fill;
  custom.format.font.color = highlight.font;
  custom.format.font.bold = highlight.bold;
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
