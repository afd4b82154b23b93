import type { Task } from '../../core/base/task';
import { parseCell } from '../../core/base/address';
import type { GridBuilder } from '../gridBuilder';
import { walkXml } from '../xml/walkXml';
import { RunText, unescapeText } from './texts';

/**
 * Notes of a sheet, and conversations in their place.
 *
 * @param element "comment" in the part of notes; "threadedComment" in that of conversations, which older programs are
 * shown as a note that begins with words of Excel's own: what is read later replaces what was there
 */
export function* readNotes(
  xml: string,
  element: 'comment' | 'threadedComment',
  grid: GridBuilder,
): Task<void> {
  const notes = new Map<string, string[]>();
  const runs = new RunText();
  let address = '';
  yield* walkXml(xml, {
    open: (name, attributes) => {
      if (name === element) {
        address = attributes.get('ref') ?? '';
        runs.start();
      }
      return runs.open(name);
    },
    close: (name, text) => {
      runs.close(name, text);
      // A conversation's text stands in no runs.
      if (name === 'text' && runs.hasNone) runs.text = text;
      if (name !== element) return;
      const said = unescapeText(runs.text).trim();
      if (said !== '') notes.set(address, [...(notes.get(address) ?? []), said]);
    },
  });
  for (const [where, said] of notes) {
    const place = parseCell(where.trim());
    if (place) grid.extras(place.row, place.column).note = said.join('\n');
  }
}
