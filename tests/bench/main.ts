import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { PANE_BUDGET, paneSize } from '../paneSize';
import { startWorkbench } from '../e2e/workbench';
import { agencyRow } from './agencies';
import { asShipped } from './asShipped';
import { communesRow } from './communes';
import type * as Edit from './edit';
import { formsRow } from './forms';
import { busyRows } from './pane/busyRows';
import { responseRows } from './pane/responseRows';
import type * as Reading from './reading';
import { rolesRows } from './roles';
import { planTraffic, type Traffic } from './traffic';
import { undoRow } from './undo';

const ROOT = join(__dirname, '../..');
const README = join(ROOT, 'README.md');
const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** `npm run bench`: everything in one run, as ratios; with --write into the README. */
async function main(): Promise<void> {
  const rows = [
    ...(await readingAsShipped()),
    ...rolesRows(),
    ...(await planTraffic()).map(({ name, ours, cellByCell, leastBytes }) => [
      `${name}, the published plan`,
      `${traffic(ours)}; what is ${name === 'read' ? 'read' : 'written'} is ${kilobytes(leastBytes)}`,
      `a cell at a time: ${traffic(cellByCell)}`,
    ]),
    await agencyRow(),
    await undoRow(),
    await editAsShipped(),
    formsRow(),
    communesRow(),
    sizeRow(),
    ...(await paneRows()),
  ];
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
  const table = [
    `${new Date().toISOString().slice(0, 10)}, ${machine}. Medians, with the spread of several runs. The formula engine is HyperFormula; the bare loop parses and adds the same cells, and nothing else. What is written counts with its number formats and with the copy for undoing; a mark is no value but an object of Excel’s, a dozen commands each.`,
    '',
    '| | ours | against |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
  process.stdout.write(`${table}\n`);
  if (process.argv.includes('--write')) write(table);
}

/** (1) and (2). */
async function readingAsShipped(): Promise<string[][]> {
  const { readingRows } = (await asShipped('reading')) as typeof Reading;
  return readingRows();
}

/** (6): with the stand-in, built as well. */
async function editAsShipped(): Promise<string[]> {
  const { editRow } = (await asShipped('edit')) as typeof Edit;
  return editRow();
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} KB`;
}

function traffic({ syncs, requestBytes, responseBytes }: Traffic): string {
  return `${syncs.toLocaleString('en')} syncs, ${kilobytes(requestBytes)} out, ${kilobytes(responseBytes)} in`;
}

/** (5) and (6), in Chromium. */
async function paneRows(): Promise<string[][]> {
  const workbench = await startWorkbench();
  try {
    return [...(await responseRows(workbench)), ...(await busyRows(workbench))];
  } finally {
    await workbench.stop();
  }
}

/** (5): what the pane loads before it is there, office.js apart. */
function sizeRow(): string[] {
  return [
    'the pane’s first scripts',
    `${kilobytes(paneSize(join(ROOT, 'dist')))} gzip`,
    `budget: ${kilobytes(PANE_BUDGET)}`,
  ];
}

function write(table: string): void {
  const readme = readFileSync(README, 'utf8');
  const [before, rest = ''] = readme.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  writeFileSync(README, `${before ?? ''}${BEGIN}\n\n${table}\n\n${END}${after}`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
