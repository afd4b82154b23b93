import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Task } from '../../core/base/task';
import { packageParts } from './packageXml';
import { sheetXml } from './sheetXml';
import { StyleBook } from './styleBook';
import { TextTable } from './textTable';
import type { WrittenSheet } from './writtenSheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The first day that an archive can say: the same sheets always give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** Sheets as the bytes of an .xlsx file. */
export function* writeWorkbook(sheets: readonly WrittenSheet[]): Task<Uint8Array<ArrayBuffer>> {
  const styles = new StyleBook();
  const texts = new TextTable();
  const parts = packageParts(sheets);
  for (const [at, sheet] of sheets.entries()) {
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, yield* sheetXml(sheet, styles, texts));
    yield;
  }
  parts.set('xl/styles.xml', styles.xml());
  parts.set('xl/sharedStrings.xml', texts.xml());
  yield;
  return packed([...parts].map(([name, xml]) => [name, strToU8(`${DECLARATION}${xml}`)]));
}

/** Files in one archive. @param level 0: as they are, because they are packed already */
export function packed(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  level: 0 | 6 = 6,
): Uint8Array<ArrayBuffer> {
  const archive: Zippable = {};
  for (const [name, bytes] of files) archive[name] = [bytes, { mtime: NO_DAY }];
  return zipSync(archive, { level });
}
