import type { HighlightRule } from '../../core/plan/plan';
import type { Step } from '../batch';
import { OBJECT_BYTES } from '../bytes';
import type { OwnHighlight } from '../journal/entry';
import type { CurrentHighlights } from '../look/highlights';

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
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const formats = worksheet.getRange().conditionalFormats;
      for (const id of ids) formats.getItem(id).delete();
      // Excel puts a new format above the older ones: the first rule, which is to win, goes last.
      for (const highlight of [...wanted].reverse()) {
        for (const area of highlight.areas) {
          const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
          const { rule, format } = range.conditionalFormats.add('Custom').custom;
          rule.formula = highlight.formula;
          format.fill.color = highlight.fill;
          format.font.color = highlight.font;
          format.font.bold = highlight.bold;
        }
      }
    },
  };
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
