import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes of JavaScript, compressed, that the pane may load before it shows, office.js apart. A KB is 1,000 of them. */
export const PANE_BUDGET = 215_000;

/** The same until the first figures: with what reads tables, which comes beside the first scripts while Excel gets ready. */
export const FIGURES_BUDGET = 226_000;

/** @param dist a production build @returns the pane's own scripts that its page names: those that it shows nothing without */
export function initialScripts(dist: string): string[] {
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  return [...page.matchAll(/<script[^>]*src="?([^" >]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((source) => !source.startsWith('office/'));
}

/** @returns bytes, each script compressed as a server would */
export function paneSize(dist: string): number {
  return initialScripts(dist)
    .map((script) => gzipSync(readFileSync(join(dist, script))).length)
    .reduce((sum, size) => sum + size, 0);
}
