import type { Task } from '../../core/base/task';
import type { Attributes } from '../xml/attributes';
import { walkXml } from '../xml/walkXml';

/** An element that is open while an XML text is walked through. */
export interface OpenElement {
  /** Without its prefix. */
  name: string;
  /** It goes, with all that is in it. */
  isCut: boolean;
}

/** What becomes of a text on the way. `within` are the open elements, the outermost first, the element itself last. */
export interface Editor {
  /** @returns another start tag, or undefined where it stays */
  open?: (
    attributes: Attributes,
    within: readonly OpenElement[],
    tag: string,
  ) => string | undefined;
  /** @param text the characters since the tag before */
  close?: (text: string, within: readonly OpenElement[]) => void;
  /** Elements that are nothing where all of their parts went. */
  containers: ReadonlySet<string>;
}

interface Edit {
  from: number;
  end: number;
  text: string;
}

interface Walked extends OpenElement {
  from: number;
  kept: number;
  cut: number;
}

/** An XML text without the elements that were marked as cut, and with other start tags; all else to the letter. */
export function* editXml(xml: string, { open, close, containers }: Editor): Task<string> {
  const edits: Edit[] = [];
  const within: Walked[] = [];
  yield* walkXml(xml, {
    open: (name, attributes, from, end) => {
      within.push({ name, isCut: false, from, kept: 0, cut: 0 });
      const tag = xml.slice(from, end);
      const text = open?.(attributes, within, tag);
      if (text !== undefined && text !== tag) edits.push({ from, end, text });
    },
    close: (_, text, end) => {
      close?.(text, within);
      const element = within.pop();
      if (!element) return;
      const isEmptied = containers.has(element.name) && element.cut > 0 && element.kept === 0;
      const isCut = element.isCut || isEmptied;
      if (isCut) edits.push({ from: element.from, end, text: '' });
      const around = within.at(-1);
      if (around && isCut) around.cut += 1;
      else if (around) around.kept += 1;
    },
  });
  return applied(xml, edits);
}

/** What lies in another one that is cut goes with it. */
function applied(xml: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from || b.end - a.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, end, text } of inOrder) {
    if (from < at) continue;
    pieces.push(xml.slice(at, from), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}
