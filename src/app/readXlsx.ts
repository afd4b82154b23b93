import { strFromU8, unzipSync } from 'fflate';
import type { SheetGrid, WorkbookSnapshot } from '../core/base/grid';
import { type Outcome, failure, success } from '../core/base/outcome';
import { readSharedStrings, readSheetXml, readStyleFormats } from './xlsxParts';
import { XmlError, pullXml } from './xml';

/** More than any agency's sheet; a small file that unpacks to more is not one. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** How an encrypted (or old binary .xls) file begins: a compound file instead of a zip archive. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The only parts of the archive that are unpacked. */
const WANTED =
  /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/** What `details.reason` of an "unsupported" failure can be; strings/ has the words. */
export type UnreadableReason = 'encrypted' | 'not-a-workbook' | 'damaged';

/**
 * Reads a returned .xlsx file without Excel, so that nothing of it enters the official workbook:
 * values, cached results of formulas, number formats and merged areas.
 *
 * @returns fails with "unsupported" (details.reason: UnreadableReason) or "too-large"
 */
export function readXlsx(bytes: Uint8Array): Outcome<WorkbookSnapshot> {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return unreadable('encrypted');
  let parts: Map<string, string>;
  try {
    parts = unpack(bytes);
  } catch (error) {
    if (error instanceof TooLarge) return failure('too-large', { reason: 'unpacked' });
    return unreadable('not-a-workbook');
  }
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) return unreadable('not-a-workbook');
  try {
    return success(readParts(workbook, parts));
  } catch (error) {
    if (error instanceof XmlError) return unreadable('damaged');
    throw error;
  }
}

const unreadable = (reason: UnreadableReason) => failure('unsupported', { reason });

class TooLarge extends Error {}

function unpack(bytes: Uint8Array): Map<string, string> {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED_BYTES) throw new TooLarge();
      return true;
    },
  });
  return new Map(
    Object.entries(files).map(([name, content]) => [partName(name), strFromU8(content)]),
  );
}

/** Part names are compared without regard to case, and may begin with a slash. */
function partName(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function readParts(workbook: string, parts: ReadonlyMap<string, string>): WorkbookSnapshot {
  const targets = relationTargets(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const strings = readSharedStrings(parts.get('xl/sharedstrings.xml') ?? '');
  const formats = readStyleFormats(parts.get('xl/styles.xml') ?? '');
  const sheets: SheetGrid[] = [];
  let isStructureProtected = false;
  pullXml(workbook, {
    open: (element, attributes) => {
      if (element === 'workbookProtection') {
        isStructureProtected = /^(1|true)$/.test(attributes.get('lockStructure') ?? '');
      }
      if (element !== 'sheet') return;
      const target = targets.get(relationId(attributes));
      // Chart and dialog sheets have no cells.
      if (target === undefined) return;
      const xml = parts.get(partName(target));
      if (xml === undefined) throw new XmlError(`the part ${target} is missing`);
      const state = attributes.get('state');
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      const sheet = attributes.get('name') ?? '';
      sheets.push({ sheet, visibility, ...readSheetXml(xml, strings, formats) });
    },
  });
  return { sheets, isStructureProtected };
}

/** The relation's namespace is "r" by custom only. */
function relationId(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** @returns the part of each worksheet, by the id of its relation */
function relationTargets(rels: string): Map<string, string> {
  const targets = new Map<string, string>();
  pullXml(rels, {
    open: (element, attributes) => {
      if (element !== 'Relationship' || !attributes.get('Type')?.endsWith('/worksheet')) return;
      const target = attributes.get('Target') ?? '';
      targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target : `xl/${target}`);
    },
  });
  return targets;
}
