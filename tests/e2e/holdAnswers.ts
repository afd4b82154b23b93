import type { Page } from 'playwright-core';
import type { Engine } from '../../src/workbench/engine/engine';

/** Excel answers a moment later: by that its answers are told from other timers of the page. */
const DELAY = 7;
/** What to ask of a workbench whose answers are to be held. */
export const HOLDABLE = `?delay=${DELAY}&grid=none`;

interface Holding extends Window {
  workbench: { engine: Engine };
  letGo?: () => void;
}

/**
 * Excel answers no more, until it is let go: what the pane shows meanwhile stays, however fast the machine is.
 *
 * @param sheets as soon as the workbook has more sheets than these, of those that can be seen: when those that keep
 * records are made is not told
 * @returns lets it answer
 */
export async function holdAnswers(page: Page, sheets = 0): Promise<() => Promise<void>> {
  await page.evaluate(
    ([delay = 0, count = 0]) => {
      const here = window as unknown as Holding;
      const wait = window.setTimeout;
      const held: (() => void)[] = [];
      const hasMore = () => {
        const { sheets } = here.workbench.engine;
        return sheets.filter(({ visibility }) => visibility !== 'veryHidden').length > count;
      };
      const hold = (work: () => void, limit = 0): unknown =>
        limit === delay && hasMore() ? held.push(work) : wait(work, limit);
      window.setTimeout = hold as typeof window.setTimeout;
      here.letGo = () => {
        window.setTimeout = wait;
        for (const work of held) work();
      };
    },
    [DELAY, sheets],
  );
  return () => page.evaluate(() => (window as unknown as Holding).letGo?.());
}
