import { element } from './element';

/** A part of the window. */
interface Part {
  element: () => HTMLElement;
  /** The document that its focus is in. */
  document: () => Document | null;
  /** What takes the focus where nothing in it had it before. */
  first: string;
}

/**
 * F6 goes from one part of the window to the next, and Shift+F6 back, as in Excel: the grid takes the Tab key for itself, and
 * nothing else would lead out of it without a mouse.
 *
 * @param isGridDrawn where it is not, there is no such part
 */
export function partKeys(isGridDrawn: boolean): void {
  const parts = isGridDrawn ? [TITLE_BAR, GRID, PANE] : [TITLE_BAR, PANE];
  /** What had the focus when a part was left: a browser forgets that of a frame. */
  const left = new Map<Part, Element | null>();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopPropagation();
    const here = parts.findIndex((part) => part.element().contains(document.activeElement));
    const from = parts[here];
    if (from) left.set(from, from.document()?.activeElement ?? null);
    const next = here < 0 ? 0 : here + (event.shiftKey ? -1 : 1);
    const to = parts[(next + parts.length) % parts.length];
    if (to) enter(to, left.get(to) ?? null);
  };
  window.addEventListener('keydown', press, true);
  // Keys that are pressed in the pane stay in its frame, whose page may be another one by then.
  document.addEventListener(
    'load',
    ({ target }) => {
      const pane = element<HTMLIFrameElement>('pane');
      if (target === pane) pane.contentWindow?.addEventListener('keydown', press, true);
    },
    true,
  );
}

const TITLE_BAR: Part = {
  element: () => element('title-bar'),
  document: () => document,
  first: 'button',
};
const GRID: Part = {
  element: () => element('grid'),
  document: () => document,
  first: '[contenteditable]',
};
const PANE: Part = {
  element: () => element('pane'),
  document: () => element<HTMLIFrameElement>('pane').contentDocument,
  first: '[role=tab][aria-selected=true]',
};

function enter({ element: part, document: within, first }: Part, last: Element | null): void {
  const inside = within();
  // Something of a frame takes the focus from the page once its window has it.
  inside?.defaultView?.focus();
  const root = inside === document ? part() : inside;
  const found = last?.isConnected === true ? last : root?.querySelector(first);
  // What is of another window is no HTMLElement of this one.
  (found as HTMLElement | null | undefined)?.focus();
}
