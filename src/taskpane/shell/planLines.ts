import type { CellChange, NewColumn, Plan, SheetWrite } from '../../core/plan/plan';
import { contentText } from './contentText';
import { readSheetMark } from '../../core/ownSheets/sheetModel';
import { calendarDay } from '../../strings/moment';
import type { PreviewWords } from './previewWords';

/** What a plan does besides changing cells, a line for each: columns, marks and sheets. */
export function planLines(plan: Plan, words: PreviewWords): string[] {
  return [...columnLines(plan, words), ...markLines(plan, words), ...sheetLines(plan, words)];
}

function columnLines({ newColumns, cells }: Plan, words: PreviewWords): string[] {
  if (newColumns.length === 0) return [];
  const bySheet = new Map<string, NewColumn[]>();
  for (const one of newColumns) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  const isHeading = ({ sheet, row, column }: CellChange) =>
    bySheet.get(sheet)?.some((one) => one.firstRow === row && one.column === column) === true;
  const isOneSheet = bySheet.size === 1;
  const names = cells.filter(isHeading).map(({ sheet, after }) => {
    const name = `“${contentText(after, words)}”`;
    return isOneSheet ? name : `${name} (${sheet})`;
  });
  return [words.preview.columns(newColumns.length, names.join(', '))];
}

function markLines({ kind, highlights }: Plan, { preview }: PreviewWords): string[] {
  if (kind === 'clear-highlight') return [preview.clearMarks];
  const marking = highlights.filter(({ rules }) => rules.length > 0);
  if (marking.length === 0) return highlights.length === 0 ? [] : [preview.clearMarks];
  if (marking.some(({ onlyWhereMarked }) => onlyWhereMarked)) return [preview.marksFollow];
  const cells = marking.reduce((sum, { marked = 0 }) => sum + marked, 0);
  return [preview.marks(cells, marking.map(({ sheet }) => sheet).join(', '))];
}

function sheetLines({ kind, sheets }: Plan, { preview, language }: PreviewWords): string[] {
  const lines = sheets
    .flatMap(({ entries = [] }) => entries)
    .map(({ change, name, keptAt = '' }) =>
      preview.entries[change](name, calendarDay(keptAt, language)),
    );
  const whole = sheets.filter(({ entries = [] }) => entries.length === 0);
  const added = whole.filter(({ replaces }) => replaces === undefined);
  const updated = whole.filter(({ replaces }) => replaces !== undefined);
  if (added.length > 0) lines.push(preview.addSheets(added.length, namesOf(added, preview)));
  if (updated.length > 0) {
    const names = namesOf(updated, preview);
    const isFilledIn = updated.some(({ model }) => model.inputs.length > 0);
    lines.push(preview.updateSheets(updated.length, names));
    if (isFilledIn) lines.push(preview.keepsTyped);
  }
  return kind === 'assign' ? [...lines, preview.noAppendixChange] : lines;
}

/** The forms for agencies are counted; every other sheet has its name. */
function namesOf(sheets: readonly SheetWrite[], preview: PreviewWords['preview']): string {
  const isForm = ({ model }: SheetWrite) =>
    readSheetMark(model.values[0]?.[0] ?? '')?.kind === 'agency';
  const forms = sheets.filter(isForm).length;
  const others = sheets.filter((sheet) => !isForm(sheet)).map(({ model }) => model.name);
  return [others.join(', '), forms > 0 ? preview.forms(forms) : '']
    .filter((part) => part !== '')
    .join(preview.and);
}
