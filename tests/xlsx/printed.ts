import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetModel } from '../../src/core/base/sheetModel';
import { finish } from '../../src/core/base/task';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { convertToPdf } from '../libreOffice';
import { pagesOf, type Page } from './pdf';

/** Papers as LibreOffice prints them: of one file, because it takes longer to start than to print. */
export function printed(papers: readonly SheetModel[]): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const file = join(folder, 'papers.xlsx');
  const sheets = papers.map((model, nth) => {
    return { ...model, name: `Giấy ${nth + 1}`, unlocked: null, results: new Map() };
  });
  writeFileSync(file, finish(writeWorkbook(sheets)));
  convertToPdf(file, folder);
  return pagesOf(join(folder, 'papers.pdf'));
}
