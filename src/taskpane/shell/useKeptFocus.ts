import { useEffect, type RefObject } from 'react';

/** By then the browser has taken the focus from what is hidden or disabled now, and others have put it where they want it. */
const SETTLED_MILLISECONDS = 50;

/**
 * Keeps the place of the focus where what had it is gone, hidden or disabled: who works by the keyboard alone would begin
 * at the top of the page again. It goes to the nearest part around that is still there, from which Tab leads on.
 *
 * @param fallback where it goes when nothing but the page is left around it
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    /** What had the focus, and all that was around it then: once it is out, nothing tells any more. */
    let path: HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      path = [];
      for (let at = target; at instanceof HTMLElement; at = at.parentElement) path.push(at);
    };
    const check = () => {
      const [last, ...around] = path;
      // An edit in the grid keeps the focus there.
      if (!last || !document.hasFocus() || !isNobodys(document.activeElement)) return;
      path = [];
      if (canHaveFocus(last)) return;
      const near = around.find((one) => one.isConnected && isShown(one));
      const isWithin =
        near !== undefined && near.closest('main') !== null && near.tagName !== 'MAIN';
      focusOn(isWithin ? near : fallback.current, { preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(check, SETTLED_MILLISECONDS);
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, {
      ...{ childList: true, subtree: true },
      attributeFilter: ['disabled', 'style'],
    });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [fallback]);
}

/** Some browsers leave it to what is disabled, which hears no key. */
function isNobodys(element: Element | null): boolean {
  return element === null || element === document.body || element.matches(':disabled');
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && isShown(element) && !element.matches(':disabled');
}

function isShown(element: HTMLElement): boolean {
  return element.closest<HTMLElement>('[style*="display: none"]') === null;
}

/**
 * Puts the focus on whatever it is, of which no further stop of the Tab key comes. Meanwhile it is one: in Excel on the web
 * office.js follows the Tab key by its own list of stops, and leaves the pane from what is none.
 */
export function focusOn(element: HTMLElement | null, options?: FocusOptions): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = 0;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus(options);
}
