import { invalidArgument, notImplemented } from '../hostError';
import { requireUnprotected } from '../permissions';
import type { RangeTarget } from './range';

/** The look that Excel gives a cell with a link. */
const LINK_LOOK = { fontColor: '#0563C1', underline: true };

export function getHyperlink({ sheet, area }: RangeTarget): object | null {
  const link = sheet.cells.link(area.row, area.column);
  if (link === null) return null;
  return {
    ...(link.address === '' ? {} : { address: link.address }),
    ...(link.place === '' ? {} : { documentReference: link.place }),
    screenTip: link.screenTip,
    textToDisplay: sheet.cells.text(area.row, area.column),
  };
}

export function setHyperlink({ context, sheet, area }: RangeTarget, value: unknown): void {
  requireUnprotected(context, sheet);
  if (area.rows * area.columns !== 1) throw notImplemented('Range.hyperlink of several cells');
  if (typeof value !== 'object' || value === null) throw invalidArgument('hyperlink');
  const named = new Map(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
  const part = (name: string): string => String(named.get(name) ?? '');
  const { row, column } = area;
  const text = part('texttodisplay');
  if (text !== '') sheet.cells.setValue(row, column, text);
  sheet.cells.setLink(row, column, {
    address: part('address'),
    place: part('documentreference'),
    screenTip: part('screentip'),
  });
  sheet.formats.set(area, LINK_LOOK);
}
