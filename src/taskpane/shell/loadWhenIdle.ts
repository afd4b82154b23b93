/** Where the browser does not say when it is idle (Safari): long after the pane has been drawn. */
const LATER_MILLISECONDS = 2000;

/**
 * Loads scripts that are wanted later, one after the other while nothing else is to be done: an open pane then needs
 * nothing more of a server that is updated meanwhile.
 */
export async function loadWhenIdle(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of loads) {
    await idle();
    // What does not come is asked for again when it is wanted, and said there.
    await load().catch(() => null);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(() => {
        resolve();
      });
    } else setTimeout(resolve, LATER_MILLISECONDS);
  });
}
